"""The pace of a lesson: how long it is until the debrief, and what the clock does about it.

The lesson begins when the first student sits down. At each Review, and when play begins, the time
that is left is shared among the turns that are left; a turn that would run into the debrief is
squeezed. A pause of a quarter of an hour is a break between two lessons and moves the debrief.
"""

from collections.abc import Callable

import msgspec

from game.model.classroom import LessonPlan
from game.model.ids import CLOCK
from game.model.values import Value
from game.model.world import TURN_PHASES, Phase, World
from game.rules.classroom.plan import before_debrief, paced, squeezed
from game.rules.classroom.timing import PaceLesson

NOTE = "lesson"
"""Note of a room that belongs to a lesson."""
BREAK = 900_000
"""Milliseconds of a pause from which on it is a break between lessons."""
Stamp = Callable[[], int]


class Lesson(Value, frozen=True, kw_only=True):
    """The lesson that a room belongs to."""

    name: str
    """Rooms of one lesson have the same."""
    begun: int = 0
    """Milliseconds since 1970; 0: nobody has come yet."""


class Pace:
    """Watches over the time of one lesson."""

    def __init__(self, stamp: Stamp, lesson: Lesson | None = None) -> None:
        self.lesson = lesson
        self._stamp = stamp
        self._moment: tuple[int, str, int] | None = None
        self._paused: int | None = None
        self._waiting = True
        """Whether play has not begun, as far as was seen."""

    def left(self, world: World) -> int | None:
        """Return the seconds until the debrief, below 0 if it should have begun; None: no plan."""
        plan = world.classroom.plan
        if plan is None or self.lesson is None:
            return None
        if not self.lesson.begun:
            return before_debrief(plan)
        return before_debrief(plan) - (self._stamp() - self.lesson.begun) // 1000

    def see(self, world: World) -> PaceLesson | None:
        """Look at the room after something happened; return the clock's command if one is due."""
        plan = world.classroom.plan
        if plan is None or self.lesson is None:
            return None
        self._note_beginning(world, plan)
        self._note_pause(world)
        moment = (world.turn, world.phase, world.classroom.rewinds)
        if moment == self._moment or world.paused:
            return None
        self._moment = moment
        if world.classroom.stretch != 1 or not world.settings.seconds:
            return None
        return self._paced(world, plan)

    def back(self, world: World, written: int) -> None:
        """Take up the lesson of a room after a restart of the server; it was away since then."""
        self._waiting = world.phase == "lobby"
        self._paused = written

    def _note_beginning(self, world: World, plan: LessonPlan) -> None:
        """Begin the lesson with its first student; anew if play starts when it should be over."""
        lesson = self.lesson
        if lesson is None:
            return
        if not lesson.begun and (world.places or world.phase != "lobby"):
            self._begin(self._stamp())
        if self._waiting and world.phase == "brief" and world.turn == 1:
            over = (self.left(world) or 0) <= 0
            if over or not world.places:
                self._begin(self._stamp() - 1000 * (plan.connect + plan.briefing))
        self._waiting = world.phase == "lobby"

    def _note_pause(self, world: World) -> None:
        """Move the debrief by a pause that was a break."""
        if world.paused:
            self._paused = self._stamp() if self._paused is None else self._paused
            return
        if self._paused is not None and self.lesson is not None:
            long = self._stamp() - self._paused
            if long >= BREAK and self.lesson.begun:
                self._begin(self.lesson.begun + long)
            self._paused = None

    def _begin(self, at: int) -> None:
        """Let the lesson have begun at a time."""
        if self.lesson is not None:
            self.lesson = msgspec.structs.replace(self.lesson, begun=at)

    def _paced(self, world: World, plan: LessonPlan) -> PaceLesson | None:
        """Return how phases and turns change at this moment."""
        left, phase, settings = self.left(world) or 0, world.phase, world.settings
        if phase not in TURN_PHASES:
            return None
        if phase == "review" or (phase == "brief" and world.turn == 1):
            done = world.turn if phase == "review" else 0
            spare = left - (settings.seconds.get("review", 0) if phase == "review" else 0)
            pace = paced(plan, done, settings.turns, spare)
            seconds = {**pace.seconds, **_running(settings.seconds, phase, left)}
            return PaceLesson(actor=CLOCK, seconds=_plain(seconds), turns=pace.turns)
        another = world.turn < settings.turns
        cut = squeezed(settings.seconds, phase, left, another)
        if cut is None:
            return None
        return PaceLesson(actor=CLOCK, seconds=_plain(cut), turns=settings.turns)


def _running(seconds: dict[Phase, int], phase: Phase, left: int) -> dict[Phase, int]:
    """Return the length of a Review that runs: it stays, unless the debrief is nearer."""
    if phase != "review" or phase not in seconds:
        return {}
    return {phase: max(1, min(seconds[phase], left))}


def _plain(seconds: dict[Phase, int]) -> dict[str, int]:
    """Return lengths as they travel."""
    return {str(phase): long for phase, long in seconds.items()}
