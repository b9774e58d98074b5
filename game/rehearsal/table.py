"""A table of bots: every seat is played by its bot, and the clock goes on when nobody wants more.

A bot is asked when something new lies before it, with the sight of its seat alone. Bots speak in
seat order, so the same world gives the same game.
"""

from collections.abc import Iterator
from operator import is_

import msgspec

from game import bots
from game.model.ids import CLOCK, TEACHER, SeatId
from game.model.values import Value
from game.model.world import World
from game.rules import engine
from game.rules.engine import Command, Outcome, Refusal
from game.rules.turns import EndGame, OpenRatification, StartGame, next_step
from game.sight.seat import plain_sight

MOST_ROUNDS = 12
"""How often each bot is asked in one phase at most, so that they never talk in circles."""
Scene = tuple[object, ...]


class Move(Value, frozen=True, kw_only=True):
    """One command at the table and what came of it."""

    before: World
    command: Command
    outcome: Outcome | Refusal

    @property
    def world(self) -> World:
        """Return the world after it; a refusal changes nothing."""
        return self.before if isinstance(self.outcome, Refusal) else self.outcome.world


def moves(world: World, turns: int | None = None, quiet: SeatId | None = None) -> Iterator[Move]:
    """Yield every move of a game from the lobby to its end, or to the end of some turn.

    A ``quiet`` seat never does anything: the sheet that its adviser filled is repeated.
    """
    for move in _phases(world, turns, quiet):
        yield move
        world = move.world
    if world.phase != "ended":
        yield moved(world, EndGame(actor=TEACHER))


def moved(world: World, command: Command) -> Move:
    """Return a command as it is decided in a world."""
    return Move(before=world, command=command, outcome=engine.play(world, command))


def played(world: World, turns: int | None = None) -> World:
    """Return the last world of a game."""
    for move in moves(world, turns):
        world = move.world
    return world


def _phases(world: World, turns: int | None, quiet: SeatId | None) -> Iterator[Move]:
    """Yield the moves of one phase after another."""
    step: Command | None = StartGame(actor=TEACHER)
    while step is not None:
        opening = moved(world, step)
        world = opening.world
        yield opening
        for move in talk(world, quiet):
            yield move
            world = move.world
        if (world.turn, world.phase) == (turns, "review"):
            return
        step = _next(world)


def _next(world: World) -> Command | None:
    """Return what the clock does next; texts are ratified at the end of Orders."""
    if world.phase == "orders" and not world.ratifying:
        return OpenRatification(actor=CLOCK)
    return next_step(world)


def talk(world: World, quiet: SeatId | None = None) -> Iterator[Move]:
    """Yield what the bots do in one phase until nobody wants anything more."""
    seen: dict[SeatId, Scene] = {}
    for _ in range(MOST_ROUNDS):
        before = world
        for seat in world.seats:
            if _same(seen.get(seat, ()), _scene(world)):
                continue
            seen[seat] = _scene(world)
            for move in _advised(world, seat) if seat == quiet else _wishes(world, seat):
                yield move
                world = move.world
        if world is before:
            return


def _wishes(world: World, seat: SeatId) -> Iterator[Move]:
    """Yield what one bot does now."""
    for wish in bots.act(plain_sight(world, seat)):
        move = moved(world, msgspec.structs.replace(wish, actor=seat))
        yield move
        world = move.world


def _advised(world: World, seat: SeatId) -> Iterator[Move]:
    """Yield the sheet that the adviser lays before people in the first turn; they leave it so."""
    if (world.turn, world.phase) == (1, "negotiate") and seat not in world.standing:
        for advice in bots.advise(plain_sight(world, seat)):
            yield moved(world, advice)


def _scene(world: World) -> Scene:
    """Return what bots answer to: texts, findings, cards, and a conference."""
    return (world.treaties, world.findings, world.incidents, world.conference)


def _same(one: Scene, other: Scene) -> bool:
    """Return whether nothing of a scene was replaced."""
    return len(one) == len(other) and all(map(is_, one, other))
