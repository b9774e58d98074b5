"""Time in the teacher's hand: more of it, a pause to think, and a lesson that ends when it should.

The rules know no clock on the wall. They keep how long phases are and how many turns are left; the
room's clock counts, and sends `PaceLesson` when the lesson runs late or early.
"""

from collections.abc import Iterator

import msgspec

from game.model.classroom import Before, Extension
from game.model.ids import CLOCK, TEACHER, Turn
from game.model.values import Text
from game.model.voices import Asked
from game.model.world import TURN_PHASES, Phase, World
from game.rules.engine import EVERYONE, Audience, Command, Event, change, require

LONGEST = 3600
"""Seconds that one command may add."""
LONGEST_QUESTION = 280
"""Characters of a question to think about."""
MOST_STRETCH = 10


class ExtendPhase(Command, frozen=True, kw_only=True):
    """Give the running phase more time."""

    seconds: int

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher; a phase without end has enough."""
        require(self.actor == TEACHER, "teacher.only")
        require(world.phase in TURN_PHASES, "phase.wrong", when="turns")
        require(world.phase in world.settings.seconds, "phase.untimed")
        require(1 <= self.seconds <= LONGEST, "phase.extension", most=LONGEST)
        yield PhaseExtended(extension=_longer(world, self.seconds))

    def before(self, world: World) -> Before | None:
        """The time is taken away again, if the phase still runs."""
        return Before(extended=self.seconds)


class ReflectivePause(Command, frozen=True, kw_only=True):
    """Stop the clock and put one question before everybody; `ResumeGame` ends it."""

    question: Text
    """Words by language."""

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, in a turn; the game may be paused already."""
        require(self.actor == TEACHER, "teacher.only")
        require(world.phase in TURN_PHASES, "phase.wrong", when="turns")
        words = {name: said.strip() for name, said in self.question.items() if said.strip()}
        require(bool(words), "lesson.question")
        fits = all(len(said) <= LONGEST_QUESTION for said in words.values())
        require(fits, "chat.too_long", most=LONGEST_QUESTION)
        yield QuestionAsked(question=words)


class SetTimers(Command, frozen=True, kw_only=True):
    """Stretch all phases, or switch their ends off."""

    stretch: int = 1
    """How many times as long as planned, 1 to 10; 0: no ends at all."""

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, and only where a plan says how long phases are."""
        require(self.actor == TEACHER, "teacher.only")
        plan = world.classroom.plan
        require(plan is not None, "lesson.no_plan")
        require(0 <= self.stretch <= MOST_STRETCH, "lesson.stretch", most=MOST_STRETCH)
        if plan is not None:
            seconds = _typed({name: long * self.stretch for name, long in plan.seconds.items()})
            yield LessonPaced(
                seconds=seconds if self.stretch else {},
                turns=world.settings.turns,
                stretch=self.stretch,
            )


class PaceLesson(Command, frozen=True, kw_only=True):
    """Make phases shorter or longer, or a turn before the end the last one."""

    seconds: dict[str, int]
    turns: int

    def decide(self, world: World) -> Iterator[Event]:
        """Only the clock; turns are taken away, never added, and never the one that runs."""
        require(self.actor == CLOCK, "teacher.only")
        require(world.phase in TURN_PHASES, "phase.wrong", when="turns")
        require(world.turn <= self.turns <= world.settings.turns, "lesson.turns")
        seconds = _typed(self.seconds)
        if seconds != world.settings.seconds or self.turns != world.settings.turns:
            stretch = world.classroom.stretch
            yield LessonPaced(seconds=seconds, turns=self.turns, stretch=stretch)


class PhaseExtended(Event, frozen=True, kw_only=True):
    """The running phase lasts longer, or as long as before when the teacher took it back."""

    extension: Extension

    def evolve(self, world: World) -> World:
        """Note it for the clock."""
        return _noted(world, extension=self.extension)

    def seen_by(self, world: World) -> Audience:
        """The clock is public."""
        return EVERYONE


class QuestionAsked(Event, frozen=True, kw_only=True):
    """Everybody thinks about a question while the clock stands still."""

    question: Text

    def evolve(self, world: World) -> World:
        """Pause, with the question on every screen and a place to answer it."""
        voices = world.classroom.voices
        asked = (*voices.asked, Asked(question=self.question, turn=world.turn))
        voices = msgspec.structs.replace(voices, asked=asked)
        return change(_noted(world, question=self.question, voices=voices), paused=True)

    def seen_by(self, world: World) -> Audience:
        """Everybody."""
        return EVERYONE


class LessonPaced(Event, frozen=True, kw_only=True):
    """Phases have these lengths now, and the game so many turns."""

    seconds: dict[Phase, int]
    turns: int
    stretch: int = 1

    def evolve(self, world: World) -> World:
        """The last turn may come earlier than planned."""
        settings = msgspec.structs.replace(
            world.settings, seconds=self.seconds, turns=Turn(self.turns)
        )
        moved = world.classroom.last_turn_moved or self.turns < world.settings.turns
        noted = _noted(world, last_turn_moved=moved, stretch=self.stretch)
        return change(noted, settings=settings)

    def seen_by(self, world: World) -> Audience:
        """Everybody hears which turn is the last."""
        return EVERYONE


def shortened(world: World, seconds: int) -> Iterator[Event]:
    """Yield the end of an extension that is taken back."""
    if extra(world):
        yield PhaseExtended(extension=_longer(world, -seconds))


def extra(world: World) -> int:
    """Return the seconds that the running phase was given besides its length."""
    given = world.classroom.extension
    now = (world.turn, world.phase, world.ratifying)
    if given is None or (given.turn, given.phase, given.ratifying) != now:
        return 0
    return given.seconds


def _longer(world: World, seconds: int) -> Extension:
    """Return what the running phase was given, with some more seconds."""
    total = max(0, extra(world) + seconds)
    return Extension(turn=world.turn, phase=world.phase, ratifying=world.ratifying, seconds=total)


def _typed(seconds: dict[str, int]) -> dict[Phase, int]:
    """Return lengths of the phases of a turn, in order; others are left out."""
    return {phase: max(1, seconds[phase]) for phase in TURN_PHASES if phase in seconds}


def _noted(world: World, **fields: object) -> World:
    """Return the world with something noted in its classroom."""
    return change(world, classroom=msgspec.structs.replace(world.classroom, **fields))
