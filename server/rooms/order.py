"""Orders on their way through a room: as they were sent, and as they are to be written down."""

import asyncio
from dataclasses import dataclass

import msgspec

from game.model.ids import Actor, PlaceId
from game.model.world import World
from game.rules.classroom.payments import ApprovePayment
from game.rules.classroom.rewinding import RewindTurn, TurnRewound
from game.rules.classroom.voices import Voice
from game.rules.engine import Command, Event, Refusal, digest
from game.rules.talking import SendMessage
from game.rules.treaties.ratification import VoteRatification
from game.rules.turns import PhaseOpened
from game.wire.to_client import Accepted
from server.journal.entry import Entry
from server.rooms import decision
from server.rooms.post import Told

Answer = Accepted | Refusal


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """A command on its way, and who waits for the answer."""

    key: str
    id: str
    place: PlaceId | None
    command: Command
    answer: "asyncio.Future[Answer]"


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """A decided command that is not yet written down."""

    order: Order
    entry: Entry
    world: World
    told: tuple[Told, ...]


def step(order: Order, ahead: World, number: int, at: int, events: tuple[Event, ...]) -> Step:
    """Return the entry of an order that was decided on the newest world, and the world after it."""
    world, told = decision.told(ahead, events)
    began = any(isinstance(event, PhaseOpened) for event in events)
    entry = Entry(
        number=number,
        at=at,
        actor=order.command.actor,
        place=None if isinstance(order.command, Voice) else order.place,
        id=order.id,
        command=_kept(order.command),
        events=events,
        digest=digest(world) if began else "",
    )
    return Step(order=order, entry=entry, world=world, told=told)


def filled(command: Command, actor: Actor, place: PlaceId | None) -> Command:
    """Return a command with what the room knows of its sender."""
    if isinstance(command, VoteRatification) and place is not None:
        return msgspec.structs.replace(command, actor=actor, place=place)
    if isinstance(command, SendMessage | ApprovePayment | Voice):
        return msgspec.structs.replace(command, actor=actor, place=place)
    if isinstance(command, RewindTurn):
        return msgspec.structs.replace(command, actor=actor, then=None)
    return msgspec.structs.replace(command, actor=actor)


def _kept(command: Command) -> Command:
    """Return a command as the journal keeps it: a voice without the student whose it is."""
    return msgspec.structs.replace(command, place=None) if isinstance(command, Voice) else command


def opens_turn(event: Event) -> bool:
    """Return whether a new turn begins with this event."""
    return isinstance(event, TurnRewound) or (
        isinstance(event, PhaseOpened) and event.phase == "brief"
    )
