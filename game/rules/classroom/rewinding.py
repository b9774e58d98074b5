"""Rewinding: the game goes back to the start of a turn; what was played since stays in the journal.

The world of that moment cannot be computed from the present one. The room reads it from its
journal and fills it in; it keeps who sits where, what was said, and everything about the lesson.
"""

from collections.abc import Iterator
from typing import ClassVar

import msgspec

from game.model.classroom import Before, Classroom, TeacherAct
from game.model.ids import TEACHER, Turn
from game.model.seats import Seat
from game.model.world import World
from game.rules.engine import NOBODY, Audience, Command, Event, change, require

NOTHING = Before()


class RewindTurn(Command, frozen=True, kw_only=True):
    """Go back to the start of a turn."""

    turn: int
    then: World | None = None
    """The world at that moment, filled in by the room."""

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, to a turn that was begun; the game stands still afterwards."""
        require(self.actor == TEACHER, "teacher.only")
        require(1 <= self.turn <= world.turn, "rewind.turn", most=int(world.turn))
        require(self.then is not None, "rewind.not_kept")
        if self.then is not None:
            yield TurnRewound(turn=Turn(self.turn), then=continued(world, self.then))


class TurnRewound(Event, frozen=True, kw_only=True):
    """The world is again as it was at the start of a turn."""

    for_teacher: ClassVar[bool] = False
    turn: Turn
    then: World

    def evolve(self, world: World) -> World:
        """What was played since is in the journal and nowhere else."""
        return self.then

    def seen_by(self, world: World) -> Audience:
        """It carries everything and is for nobody; each seat sees the turn change in its sight."""
        return NOBODY


def continued(world: World, then: World) -> World:
    """Return the old world with the people, the talk and the lesson of today, paused."""
    seats = {name: _played(seat, world.seats.get(name)) for name, seat in then.seats.items()}
    today = world.settings
    settings = msgspec.structs.replace(
        then.settings, chat=today.chat, seconds=today.seconds, turns=today.turns
    )
    return change(
        then,
        seats=seats,
        places=world.places,
        messages=world.messages,
        settings=settings,
        classroom=_lesson(world.classroom, then.turn),
        paused=True,
    )


def _played(then: Seat, now: Seat | None) -> Seat:
    """Return a seat as it was, played by whoever plays it now."""
    if now is None:
        return then
    return msgspec.structs.replace(
        then,
        played_by=now.played_by,
        instructions=now.instructions,
        steward_since=min(now.steward_since, then.steward_since),
        ready=False,
    )


def _lesson(now: Classroom, turn: Turn) -> Classroom:
    """Return the lesson of today without what belonged to the turns that were taken back."""
    return msgspec.structs.replace(
        now,
        payments=(),
        extension=None,
        question={},
        bulletins=tuple(one for one in now.bulletins if one.turn < turn),
        pins=tuple(one for one in now.pins if one.turn < turn),
        acts=tuple(act if act.turn < turn else _outlived(act) for act in now.acts),
        rewinds=now.rewinds + 1,
    )


def _outlived(act: TeacherAct) -> TeacherAct:
    """Return an act of a turn that was taken back: its effects on the game are gone by that."""
    if act.before is None:
        return act
    left = msgspec.structs.replace(
        act.before,
        treaty=None,
        held=None,
        card=None,
        cash={},
        influence={},
        extended=0,
        truth=None,
    )
    return msgspec.structs.replace(act, before=None if left == NOTHING else left)
