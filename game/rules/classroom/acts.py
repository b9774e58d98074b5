"""Acts of the teacher: each is noted with what it changed, so that it can be taken back.

A command says in ``before`` what it changes. The note is written beside its events by whoever opens
the door for the teacher (`noted`); undoing puts the noted values back.
"""

from collections.abc import Iterable, Iterator

import msgspec

from game.model.classroom import Before, Classroom, TeacherAct
from game.model.ids import TEACHER, WORLD_ACCOUNT, Money, SeatId
from game.model.treaties import Parameter
from game.model.world import World
from game.rules.asteroid.truth import unspoken
from game.rules.asteroid.watch import with_asteroid
from game.rules.classroom.dials import stood
from game.rules.classroom.timing import shortened
from game.rules.engine import NOBODY, Audience, Command, Event, change, require
from game.rules.money.treasury import MoneyMoved
from game.rules.standing.standing import InfluenceChanged
from game.rules.treaties.known import changed

KEPT = 30
"""Acts that are remembered."""
TURNS = 1
"""An act can be undone in its turn and so many turns after it."""
TOLD = ("seat", "place", "other", "treaty", "message", "kind", "turn", "seconds", "mode")
"""Fields of a command that the sentence about it may use."""


class UndoTeacher(Command, frozen=True, kw_only=True):
    """Take back something the teacher did."""

    act: str

    def decide(self, world: World) -> Iterator[Event]:
        """Once, and not later than in the next turn."""
        require(self.actor == TEACHER, "teacher.only")
        act = next((one for one in world.classroom.acts if one.id == self.act), None)
        require(act is not None and not act.undone, "undo.unknown")
        if act is None:
            return
        require(act.before is not None, "undo.never")
        require(world.turn - act.turn <= TURNS, "undo.too_late")
        require(not tells(world, act.before), "asteroid.too_late")
        yield ActUndone(act=act.id)
        if act.before is not None:
            yield from _given_back(world, act.before)


class TeacherActed(Event, frozen=True, kw_only=True):
    """The teacher did something."""

    act: TeacherAct

    def evolve(self, world: World) -> World:
        """Note it, and forget the oldest."""
        acts = (*world.classroom.acts, self.act)[-KEPT:]
        return _with(world, msgspec.structs.replace(world.classroom, acts=acts))

    def seen_by(self, world: World) -> Audience:
        """Students hear of what it does, not of the note."""
        return NOBODY


class ActUndone(Event, frozen=True, kw_only=True):
    """Something the teacher did is put back as it was."""

    act: str

    def evolve(self, world: World) -> World:
        """Put the noted values back, and mark the act."""
        acts = world.classroom.acts
        done = next(one for one in acts if one.id == self.act)
        marked = tuple(
            msgspec.structs.replace(one, undone=True) if one.id == self.act else one for one in acts
        )
        world = _with(world, msgspec.structs.replace(world.classroom, acts=marked))
        return world if done.before is None else _restored(world, done.before)

    def seen_by(self, world: World) -> Audience:
        """Students see that things are as they were."""
        return NOBODY


def tells(world: World, before: Before | None) -> bool:
    """Return whether going back would make untrue what was published about the asteroid."""
    return before is not None and before.truth is not None and not unspoken(world)


def noted(world: World, command: Command, events: Iterable[Event]) -> tuple[Event, ...]:
    """Return what follows from a teacher's command, with the note of it; others stay as they are.

    ``world`` is the world before the command.
    """
    found = tuple(events)
    if command.actor != TEACHER or not found or isinstance(command, UndoTeacher):
        return found
    acts = world.classroom.acts
    number = _number(acts[-1].id) + 1 if acts else 1
    act = TeacherAct(
        id=f"a-{number}",
        command=type(command).__name__,
        turn=world.turn,
        phase=world.phase,
        about=_about(command),
        before=command.before(world),
    )
    return (*found, TeacherActed(act=act))


def _number(id: str) -> int:
    """Return the number in the id of an act; only teachers see it."""
    return int(id.partition("-")[2])


def _about(command: Command) -> dict[str, Parameter]:
    """Return what a command was about, for the sentence that tells it."""
    fields = {name: getattr(command, name, None) for name in TOLD}
    return {name: value for name, value in fields.items() if isinstance(value, int | str)}


def _given_back(world: World, before: Before) -> Iterator[Event]:
    """Yield the way back of money, influence and time, which others may have changed meanwhile."""
    for seat, amount in before.cash.items():
        yield from granted(seat, Money(-amount))
    for seat, points in before.influence.items():
        yield InfluenceChanged(seat=seat, by=-points, reason="teacher")
    if before.extended:
        yield from shortened(world, before.extended)


def granted(seat: SeatId, amount: Money) -> Iterator[Event]:
    """Yield money from outside the game to a seat, or back."""
    if amount:
        payer, payee = (WORLD_ACCOUNT, seat) if amount > 0 else (seat, WORLD_ACCOUNT)
        yield MoneyMoved(payer=payer, payee=payee, amount=Money(abs(amount)), reason="granted")


def _restored(world: World, before: Before) -> World:
    """Return the world with noted values put back; what was not noted stays."""
    world = _people_restored(world, before)
    world = _talk_restored(world, before)
    if before.dials is not None:
        world = stood(world, before.dials)
    if before.truth is not None:
        world = with_asteroid(world, truth=before.truth)
    if before.treaty is not None and before.treaty in world.treaties:
        world = changed(world, before.treaty, locked=before.locked)
    if before.held is not None:
        world = change(world, deck=msgspec.structs.replace(world.deck, held=before.held))
    if before.card is not None:
        cards = {name: card for name, card in world.incidents.items() if name != before.card}
        world = change(world, incidents=cards)
    return world


def _people_restored(world: World, before: Before) -> World:
    """Return the world with places and players as they were; who came or left since, stays so."""
    seats, places = dict(world.seats), dict(world.places)
    for name, player in before.played_by.items():
        seats[name] = msgspec.structs.replace(seats[name], played_by=player)
    for place, held in before.places.items():
        now = places.get(place)
        if now is not None or place == before.removed:
            present = held.present if now is None else now.present
            places[place] = msgspec.structs.replace(held, present=present)
    touched, by_bot = before.played_by, world.classroom.by_bot
    kept = tuple(seat for seat in by_bot if seat not in touched)
    back = tuple(seat for seat in before.by_bot or () if seat in touched)
    classroom = msgspec.structs.replace(world.classroom, by_bot=(*kept, *back))
    return change(world, places=places, seats=seats, classroom=classroom)


def _talk_restored(world: World, before: Before) -> World:
    """Return the world with the manners of talk as they were."""
    room = world.classroom
    room = msgspec.structs.replace(
        room,
        mutes=room.mutes if before.mutes is None else before.mutes,
        words=room.words if before.words is None else before.words,
        revealed=room.revealed if before.revealed is None else before.revealed,
    )
    world = _with(world, room)
    if before.chat is not None:
        settings = msgspec.structs.replace(world.settings, chat=before.chat)
        world = change(world, settings=settings)
    if before.message is None:
        return world
    messages = tuple(
        msgspec.structs.replace(m, hidden=before.hidden) if m.id == before.message else m
        for m in world.messages
    )
    return change(world, messages=messages)


def _with(world: World, classroom: Classroom) -> World:
    """Return the world with another state of its classroom."""
    return change(world, classroom=classroom)
