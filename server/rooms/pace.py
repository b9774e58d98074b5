"""The pace of a lesson: how long it is until the debrief, and what the clock does about it.

The lesson begins when the first student sits down. At each Review, and when play begins, the time
that is left is shared among the turns that are left; a turn that would run into the debrief is
squeezed: as a phase begins, after a pause, and when the teacher gave time, which later phases pay
for. A pause of a quarter of an hour is a break between two lessons and moves the debrief.
"""

from collections.abc import Callable

import msgspec

from game.model.classroom import LessonPlan
from game.model.ids import CLOCK
from game.model.values import Value
from game.model.world import TURN_PHASES, Phase, World
from game.rules.classroom.plan import before_debrief, paced, squeezed
from game.rules.classroom.timing import PaceLesson, extra

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
        self._given = 0
        """Seconds that the teacher gave the running phase, as far as was seen."""
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

    def see(self, world: World, rest: int | None = None) -> PaceLesson | None:
        """Look at the room after something happened; return the clock's command if one is due.

        ``rest``: milliseconds that the running phase has left; None: it has just begun.
        """
        plan = world.classroom.plan
        if plan is None or self.lesson is None:
            return None
        self._note_beginning(world, plan)
        resumed = self._note_pause(world)
        if world.paused:
            return None
        moment = (world.turn, world.phase, world.classroom.rewinds)
        fresh, self._moment = moment != self._moment, moment
        touched, self._given = extra(world) != self._given or resumed, extra(world)
        if world.classroom.stretch != 1 or not world.settings.seconds:
            return None
        if not fresh and not touched:
            return None
        given, own = _rest(world, rest)
        left = (self.left(world) or 0) - given
        if world.phase == "review" or (fresh and world.phase == "brief" and world.turn == 1):
            return _shared(world, plan, left, own)
        return _squeezed(world, left, own)

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

    def _note_pause(self, world: World) -> bool:
        """Return whether a pause ended just now; move the debrief by one that was a break."""
        if world.paused:
            self._paused = self._stamp() if self._paused is None else self._paused
            return False
        if self._paused is None:
            return False
        long, self._paused = self._stamp() - self._paused, None
        if long >= BREAK and self.lesson is not None and self.lesson.begun:
            self._begin(self.lesson.begun + long)
        return True

    def _begin(self, at: int) -> None:
        """Let the lesson have begun at a time."""
        if self.lesson is not None:
            self.lesson = msgspec.structs.replace(self.lesson, begun=at)


def _rest(world: World, rest: int | None) -> tuple[int, int]:
    """Return what the running phase has left, in seconds: given by the teacher, and its own."""
    seconds = world.settings.seconds.get(world.phase, 0) if rest is None else -(-rest // 1000)
    given = min(seconds, extra(world))
    return given, seconds - given


def _shared(world: World, plan: LessonPlan, left: int, own: int) -> PaceLesson:
    """Return how the time that is left is shared among the turns that are left."""
    if world.phase != "review":
        pace = paced(plan, 0, world.settings.turns, left)
        return PaceLesson(actor=CLOCK, seconds=_plain(pace.seconds), turns=pace.turns)
    pace = paced(plan, world.turn, world.settings.turns, left - own)
    long = world.settings.seconds.get("review", 0)
    running = {"review": max(1, long - own + min(own, max(0, left)))} if long else {}
    seconds = {**_plain(pace.seconds), **running}
    return PaceLesson(actor=CLOCK, seconds=seconds, turns=pace.turns)


def _squeezed(world: World, left: int, own: int) -> PaceLesson | None:
    """Return shorter phases if this turn would run into the debrief."""
    settings = world.settings
    if world.phase not in TURN_PHASES:
        return None
    another = world.turn < settings.turns
    cut = squeezed(settings.seconds, world.phase, left, another, own)
    if cut is None:
        return None
    return PaceLesson(actor=CLOCK, seconds=_plain(cut), turns=settings.turns)


def _plain(seconds: dict[Phase, int]) -> dict[str, int]:
    """Return lengths as they travel."""
    return {str(phase): long for phase, long in seconds.items()}
