"""The one door to the rules: a command is decided into events, events make the next world.

A command says what somebody asks for; ``decide`` answers with the events that follow, or refuses.
An event says what happened; ``evolve`` folds it into the world and never refuses. Both are pure.
A refusal is an answer with a key and parameters; any other exception is a bug.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from hashlib import blake2b
from typing import ClassVar

import msgspec

from game.model.classroom import Before
from game.model.ids import Actor, SeatId
from game.model.treaties import Parameter
from game.model.values import Value
from game.model.world import World


class Audience(Value, frozen=True, kw_only=True):
    """Who hears an event."""

    everyone: bool = False
    seats: tuple[SeatId, ...] = ()

    def includes(self, seat: SeatId) -> bool:
        """Return whether the seat hears it."""
        return self.everyone or seat in self.seats


NOBODY = Audience()
EVERYONE = Audience(everyone=True)


def only(*seats: SeatId) -> Audience:
    """Return an audience of exactly these seats."""
    return Audience(seats=seats)


Evolve = Callable[["Event", World], World]
MOST_STEPS = 128
_STEPS: dict[int, tuple["Event", World, World]] = {}
"""The last steps by event; the event is kept with them, so its identity stays its own."""


def _remembering(evolve: Evolve) -> Evolve:
    """Return the same step, which is not done twice in a row for the same event and world."""

    @wraps(evolve)
    def step(event: Event, world: World) -> World:
        """Return the world after the event."""
        kept = _STEPS.get(id(event))
        if kept is not None and kept[0] is event and kept[1] is world:
            return kept[2]
        after = evolve(event, world)
        if len(_STEPS) >= MOST_STEPS:
            _STEPS.clear()
        _STEPS[id(event)] = (event, world, after)
        return after

    return step


class Event(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag=True,
    tag_field="event",
):
    """Something that happened. Nobody hears of it until ``seen_by`` says so.

    A long decision folds as it goes, and so do those who listen to it: each would make the same
    next world again. So the last few worlds are kept for whoever asks for the very same step.
    """

    for_teacher: ClassVar[bool] = True
    """Whether a watching teacher is told; not where it carries the source of chance."""

    def __init_subclass__(cls) -> None:
        """Let every kind of event remember its last steps."""
        super().__init_subclass__()
        if "evolve" in vars(cls):
            type.__setattr__(cls, "evolve", _remembering(vars(cls)["evolve"]))

    def evolve(self, world: World) -> World:
        """Return the world after this event."""
        raise AttributeError(f"{type(self).__name__} must say what it changes")

    def seen_by(self, world: World) -> Audience:
        """Return who hears of it; ``world`` is the world after the event."""
        return NOBODY


class Command(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag=True,
    tag_field="command",
):
    """Something that somebody asks for. The room fills in the actor, the wire never does."""

    actor: Actor = ""

    def decide(self, world: World) -> Iterator[Event]:
        """Yield what follows, or refuse with ``require``."""
        raise AttributeError(f"{type(self).__name__} must say what follows from it")

    def before(self, world: World) -> Before | None:
        """Return what to put back when the teacher undoes it; None: it cannot be undone."""
        return None


class Refusal(Value, frozen=True, kw_only=True):
    """The answer no: a key whose sentence is in ``assets/text/*/refusals``, and its parameters."""

    key: str
    parameters: dict[str, Parameter] = {}


class Refused(Exception):  # noqa: N818 - a refusal is an answer, not an error
    """Raised by ``require`` and turned into a ``Refusal`` at the door."""

    def __init__(self, key: str, **parameters: Parameter) -> None:
        super().__init__(key)
        self.refusal = Refusal(key=key, parameters=parameters)


def require(holds: bool, key: str, **parameters: Parameter) -> None:
    """Refuse with this key unless the condition holds."""
    if not holds:
        raise Refused(key, **parameters)


Step = Callable[[World], Iterator[Event]]


def follow(world: World, steps: Iterable[Step]) -> Iterator[Event]:
    """Run steps one after another, each on the world that the one before it left."""
    for step in steps:
        for event in step(world):
            yield event
            world = event.evolve(world)


class Outcome(Value, frozen=True, kw_only=True):
    """The events that follow from a command, and the world after them."""

    events: tuple[Event, ...]
    world: World


def play(world: World, command: Command) -> Outcome | Refusal:
    """Decide a command and fold what follows."""
    events: list[Event] = []
    after = world
    try:
        for event in command.decide(world):
            events.append(event)
            after = event.evolve(after)
    except Refused as refused:
        return refused.refusal
    return Outcome(events=tuple(events), world=after)


def fold(world: World, events: Iterable[Event]) -> World:
    """Return the world after these events."""
    for event in events:
        world = event.evolve(world)
    return world


def change(world: World, **fields: object) -> World:
    """Return the world with some fields replaced."""
    return msgspec.structs.replace(world, **fields)


_CANONICAL = msgspec.msgpack.Encoder(order="deterministic")


def canonical(value: object) -> bytes:
    """Return the one byte form of a value: keys sorted, the same on every machine."""
    return _CANONICAL.encode(value)


def digest(value: object) -> str:
    """Return a short fingerprint of a value's canonical bytes."""
    return blake2b(canonical(value), digest_size=16).hexdigest()
