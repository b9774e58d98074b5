"""The checks of meaning: names that exist, numbers that add up, texts that can be signed."""

from collections.abc import Iterator

from game.scenario.check_agendas import check_agendas
from game.scenario.check_deck import check_deck
from game.scenario.check_occasions import check_asteroid, check_conference, check_red_lines
from game.scenario.check_seats import check_seat_sets, check_seats, check_trust
from game.scenario.check_teaching import check_facts, check_frame, check_quiz
from game.scenario.check_treaties import check_treaties
from game.scenario.check_use import (
    check_chance,
    check_empty_deck,
    check_facts_of_cards,
    check_signing,
    check_sky,
)
from game.scenario.check_words import check_words
from game.scenario.check_world import (
    check_clauses,
    check_debts,
    check_for_sale,
    check_orbit,
    check_par,
    check_site,
    check_utilities,
    check_vehicles,
)
from game.scenario.context import Check, Context
from game.scenario.mistakes import Mistake

CHECKS: tuple[Check, ...] = (
    check_frame,
    check_seats,
    check_agendas,
    check_seat_sets,
    check_trust,
    check_orbit,
    check_site,
    check_vehicles,
    check_for_sale,
    check_clauses,
    check_debts,
    check_utilities,
    check_par,
    check_words,
    check_deck,
    check_facts,
    check_quiz,
    check_treaties,
    check_asteroid,
    check_conference,
    check_red_lines,
    check_signing,
    check_chance,
    check_empty_deck,
    check_facts_of_cards,
    check_sky,
)


def checks_of(context: Context) -> Iterator[Mistake]:
    """Yield what every check finds in one preset of a scenario."""
    for check in CHECKS:
        yield from check(context)


__all__ = ["Check", "Context", "checks_of"]
