"""The games of one preset, and how they would have been scored under their own par."""

from collections.abc import Sequence

from game.model.values import Value
from game.rehearsal.par import par_from
from game.rehearsal.record import GameRecord
from game.rehearsal.standings import Scores, judged
from game.scenario.load import first_world


class Account(Value, frozen=True, kw_only=True):
    """The games of one preset and their scores."""

    scenario: str
    preset: int
    games: tuple[GameRecord, ...]
    scores: tuple[Scores, ...]


def account_of(scenario: str, preset: int, games: Sequence[GameRecord]) -> Account:
    """Return games with their scores."""
    first = first_world(scenario, preset)
    weights = {name: seat.objectives for name, seat in first.seats.items()}
    par = par_from(games)
    scores = tuple(judged(game, weights, par) for game in games)
    return Account(scenario=scenario, preset=preset, games=tuple(games), scores=scores)
