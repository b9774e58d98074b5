"""Programmes: launches that a nation's people expect every year, and what missing ones cost it."""

from collections import Counter
from collections.abc import Iterator

from game.model.seats import Seat
from game.model.world import World
from game.rules.engine import Event
from game.rules.standing.standing import PointsScored

MISSED = 4
"""Prestige lost for each launch of the programme that did not reach its orbit this turn."""


def review_programmes(world: World) -> Iterator[Event]:
    """Let every seat answer for the launches that it owes its people (a step of Review)."""
    for seat in world.seats.values():
        missing = sum(missed(world, seat).values())
        if missing:
            yield PointsScored(seat=seat.id, prestige=-MISSED * missing, reason="programme")


def missed(world: World, seat: Seat) -> dict[str, int]:
    """Return how many launches of each payload are missing from a seat's programme this turn."""
    flown = Counter(
        launch.payload
        for launch in world.launches
        if launch.seat == seat.id and launch.outcome == "success"
    )
    return {payload: max(0, due - flown[payload]) for payload, due in seat.programme.items()}
