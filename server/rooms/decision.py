"""Deciding a command outside the rules' own door, so that it is also known who hears of what."""

from collections.abc import Iterable

from game.model.ids import PlaceId
from game.model.world import World
from game.rules.classroom.door import decided
from game.rules.engine import Command, Event, Refusal, Refused
from game.rules.turns import AdvancePhase, CloseReview, EndGame, NextPhase, RunLaunch
from server.rooms.post import Told

WORKING = ("orders", "launch", "review")
"""Leaving these phases runs a year, closes its books or opens the next one."""


def is_long(world: World, command: Command) -> bool:
    """Return whether a command takes longer than a moment; it is decided beside the event loop."""
    turning = isinstance(command, AdvancePhase | CloseReview | EndGame | NextPhase | RunLaunch)
    return turning and world.phase in WORKING


def decide(
    world: World, command: Command, place: PlaceId | None = None
) -> tuple[Event, ...] | Refusal:
    """Return the events that follow from a command, or why it is refused.

    ``place`` is the student's who sent it, whose jobs count.
    """
    try:
        return decided(world, command, place)
    except Refused as refused:
        return refused.refusal


def told(world: World, events: Iterable[Event]) -> tuple[World, tuple[Told, ...]]:
    """Return the world after events, and each event with those who hear of it."""
    heard = []
    for event in events:
        world = event.evolve(world)
        heard.append(Told(event, event.seen_by(world)))
    return world, tuple(heard)
