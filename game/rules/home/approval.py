"""Approval: whether a seat's people (or a company's board) accept a text.

It starts at 50; every line that holds adds or takes points. It is deterministic, and only the own
seat sees it. A seat can reckon it from its own sight, because lines look at public things only.
"""

from collections.abc import Iterator

from game.model.ids import SeatId, Tenths
from game.model.treaties import BINDING, Purpose, Terms
from game.model.values import clamp
from game.model.world import World
from game.rules.duties.paying import table_of
from game.rules.home.approval_lines import LINES, WORLD
from game.rules.home.approval_questions import Mood

START = 500
"""50 points."""
BOARD = SeatId("COM")
"""The company whose board speaks for every company that has no lines of its own."""


def approval(mood: Mood, terms: Terms) -> Tenths:
    """Return how much of its people a seat has behind a text, 0 to 1000 tenths."""
    return Tenths(clamp(START + sum(effect for _, effect in reasons(mood, terms)), 0, 1000))


def reasons(mood: Mood, terms: Terms) -> Iterator[tuple[str, int]]:
    """Yield each line that holds: its key and its effect in tenths."""
    own = LINES.get(mood.seat.id, () if mood.seat.is_state else LINES[BOARD])
    for each in (*own, *WORLD):
        effect = each.points * int(each.asks(mood, terms))
        if effect:
            yield each.key, effect


def mood(world: World, seat: SeatId) -> Mood:
    """Return what a people has in mind; works as well on the world that a seat imagines."""
    return Mood(
        seat=world.seats[seat],
        turn=world.turn,
        steppe=world.ground.steppe,
        breaching=_breaching(world, seat),
        protest=any(
            card.kind == "drop_zone_protest" and not card.resolved and not card.answers
            for card in world.incidents.values()
        ),
        table=table_of(world),
        host=world.ground.host,
    )


def _breaching(world: World, seat: SeatId) -> tuple[Purpose, ...]:
    """Return the purposes of the treaties in force that the seat breaks, as confirmed."""
    broken = {
        finding.treaty
        for finding in world.findings.values()
        if finding.obligor == seat and finding.status == "confirmed"
    }
    return tuple(
        treaty.terms.purpose
        for name, treaty in world.treaties.items()
        if name in broken and treaty.state in BINDING
    )
