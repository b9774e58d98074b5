"""Clauses at work: what they do by themselves at Brief, and when the year is closed."""

from collections.abc import Iterator

from game.model.world import World
from game.rules.engine import Event
from game.rules.kinds import duties_answering


def run_clauses(world: World) -> Iterator[Event]:
    """Let every clause in force do its yearly work, oldest treaty first (a step of Brief)."""
    for duty in duties_answering(world, "each_turn"):
        for event in duty.kind.each_turn(world, duty):
            yield event
            world = event.evolve(world)


def close_clauses(world: World) -> Iterator[Event]:
    """Let clauses settle the year: damages, know-how (the first step of Review)."""
    for duty in duties_answering(world, "at_review"):
        for event in duty.kind.at_review(world, duty):
            yield event
            world = event.evolve(world)
