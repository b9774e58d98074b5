"""The pace of a lesson: however it goes, the debrief begins in time."""

import random

import msgspec
import pytest

from game.model.classroom import LessonPlan
from game.model.ids import TEACHER, PlaceId, Turn
from game.model.seats import Place
from game.model.world import TURN_PHASES, Phase, World
from game.rules.classroom.plan import before_debrief, planned
from game.rules.classroom.timing import ExtendPhase, PaceLesson, SetTimers, extra
from game.rules.turns import GamePaused, PhaseOpened
from server.rooms.clock import Countdown, length
from server.rooms.pace import BREAK, Lesson, Pace
from server.rooms.wishes import Wanted, arranged
from tests.worlds import KAZ, a_world, play

MORNING = 1_800_000_000_000
"""Some time of day, in milliseconds."""
PLAN = planned(90, (6, 8, 12))


class Classroom:
    """A lesson with a clock in the hand of the test."""

    def __init__(self, plan: LessonPlan = PLAN, students: bool = True) -> None:
        self.now = MORNING
        lobby = a_world(phase="lobby", turn=Turn(0))
        lobby = msgspec.structs.replace(
            lobby, settings=msgspec.structs.replace(lobby.settings, turns=plan.turns)
        )
        self.world = arranged(lobby, Wanted(scenario="test", plan=plan))
        self.pace = Pace(lambda: self.now, Lesson(name="l-1"))
        self.plan = plan
        self.commands: list[PaceLesson] = []
        self.countdown = Countdown()
        self.held = 0
        """Seconds of the lesson until which the teacher held the clock at least."""
        if students:
            place = Place(id=PlaceId("p-1"), seat=KAZ, call_sign="Saiga 1")
            self.see(msgspec.structs.replace(self.world, places={place.id: place}))

    def see(self, world: World) -> None:
        """Let clock and pace look at a world, and do what they ask for."""
        self.world = world
        self.countdown.see(world, self.now)
        command = self.pace.see(world, self.countdown.left(self.now))
        if command is not None:
            self.commands.append(command)
            self.world = play(world, command)
            self.countdown.see(self.world, self.now)

    def wait(self, seconds: int) -> None:
        """Let time go by."""
        self.now += 1000 * seconds

    def open(self, turn: int, phase: Phase) -> None:
        """Open a phase."""
        self.see(PhaseOpened(turn=Turn(turn), phase=phase).evolve(self.world))

    def play_on(self, late: random.Random | None = None, most: int = 0) -> None:
        """Play to the end; in all turns but the last each phase ends late by chance (seconds)."""
        turn = 0
        while turn < self.world.settings.turns:
            turn += 1
            for phase in TURN_PHASES:
                self.open(turn, phase)
                last = turn == self.world.settings.turns
                delay = late.randrange(most) if late is not None and not last else 0
                self.wait((length(self.world) or 0) // 1000 + delay)

    def led_on(self, chance: random.Random) -> None:
        """Play to the end; the teacher pauses and gives time as chance has it."""
        turn = 0
        while turn < self.world.settings.turns:
            turn += 1
            for phase in TURN_PHASES:
                self.open(turn, phase)
                for _ in range(chance.randrange(3)):
                    self.wait(chance.randrange(self.rest + 1))
                    self.hold(chance)
                self.wait(self.rest)

    def hold(self, chance: random.Random) -> None:
        """Pause for less than a break, or give the running phase more time."""
        if chance.random() < 0.5:
            self.see(GamePaused(paused=True).evolve(self.world))
            self.wait(chance.randrange(BREAK // 1000 - 1))
            self.see(GamePaused(paused=False).evolve(self.world))
        else:
            given = ExtendPhase(actor=TEACHER, seconds=chance.choice((60, 120)))
            self.see(play(self.world, given))
        self.held = (self.now - MORNING) // 1000 + extra(self.world)

    @property
    def rest(self) -> int:
        """Return the seconds that the running phase has left."""
        return -(-(self.countdown.left(self.now) or 0) // 1000)

    @property
    def minutes_gone(self) -> float:
        """Return the minutes since the first student came."""
        return (self.now - MORNING) / 60_000


def test_a_lesson_in_time_is_left_alone() -> None:
    """Five minutes to connect, twelve of briefing, eight turns: 69 minutes."""
    room = Classroom()
    room.wait(17 * 60)
    room.play_on()

    assert room.minutes_gone == 69
    assert room.world.settings.turns == 8
    assert not room.world.classroom.last_turn_moved


@pytest.mark.parametrize("seed", range(20))
def test_however_late_the_debrief_begins_in_time(seed: int) -> None:
    """Twenty lessons that start late and lose up to two minutes in every phase."""
    late = random.Random(seed)
    minutes = late.choice((45, 60, 90, 120, 180))
    room = Classroom(planned(minutes, (6, 8, 12)))
    room.wait(room.plan.connect + room.plan.briefing + late.randrange(600))
    room.play_on(late, most=late.choice((20, 60, 120)))
    gone = (room.now - MORNING) // 1000

    assert gone <= before_debrief(room.plan)
    assert room.plan.debrief + room.plan.exit <= 60 * minutes - gone


@pytest.mark.parametrize("seed", range(60))
def test_only_the_teacher_can_move_the_debrief(seed: int) -> None:
    """A pause in the last turn moved it; now it is over in time, or when the teacher lets go."""
    chance = random.Random(seed)
    room = Classroom(planned(chance.choice((45, 60, 90, 120)), (6, 8, 12)))
    room.wait(room.plan.connect + room.plan.briefing)
    room.led_on(chance)
    gone = (room.now - MORNING) // 1000

    assert gone <= max(before_debrief(room.plan), room.held) + len(TURN_PHASES)


def test_a_pause_in_the_last_turn_is_taken_from_what_is_left_of_it() -> None:
    """Three minutes in the middle of Negotiate: this phase and the later ones are shorter."""
    room = Classroom()
    room.wait(17 * 60 + 7 * 390)
    room.open(8, "brief")
    room.wait(room.rest)
    room.open(8, "negotiate")
    room.wait(60)
    room.see(GamePaused(paused=True).evolve(room.world))
    room.wait(120)
    room.see(GamePaused(paused=False).evolve(room.world))

    assert 0 < room.rest < PLAN.seconds["negotiate"] - 60
    assert room.world.settings.seconds["orders"] < PLAN.seconds["orders"]
    assert room.rest + sum(
        room.world.settings.seconds[phase] for phase in ("orders", "launch", "review")
    ) <= (room.pace.left(room.world) or 0)


def test_a_minute_more_in_the_last_turn_is_paid_by_its_later_phases() -> None:
    """The teacher's minute itself is kept."""
    room = Classroom()
    room.wait(17 * 60 + 7 * 390)
    room.open(8, "brief")
    room.wait(room.rest)
    room.open(8, "negotiate")
    room.wait(room.rest - 10)
    room.see(play(room.world, ExtendPhase(actor=TEACHER, seconds=60)))

    assert 60 <= room.rest <= 70
    assert room.world.settings.seconds["orders"] < PLAN.seconds["orders"]


def test_what_is_lost_in_the_last_turn_is_taken_from_its_other_phases() -> None:
    """Two minutes too long in the last Negotiate."""
    room = Classroom()
    room.wait(17 * 60 + 7 * 390)
    for phase in TURN_PHASES:
        room.open(8, phase)
        room.wait((length(room.world) or 0) // 1000 + (120 if phase == "negotiate" else 0))

    assert (room.now - MORNING) // 1000 <= before_debrief(PLAN)


@pytest.mark.parametrize("seed", range(20))
def test_a_turn_that_is_taken_away_was_told_a_turn_before(seed: int) -> None:
    """The turn after the present one is always played."""
    late = random.Random(seed)
    room = Classroom(planned(late.choice((60, 90)), (6, 8, 12)))
    room.wait(room.plan.connect + room.plan.briefing)
    told: list[tuple[int, int]] = []
    see = room.pace.see

    def noting(world: World, rest: int | None = None) -> PaceLesson | None:
        command = see(world, rest)
        if command is not None and command.turns < world.settings.turns:
            told.append((world.turn, command.turns))
        return command

    room.pace.see = noting  # type: ignore[method-assign]
    room.play_on(late, most=60)

    assert all(last >= turn + (turn > 1) for turn, last in told)


def test_an_early_lesson_negotiates_longer() -> None:
    """Everybody was ready after three minutes; the spare time goes to Negotiate."""
    room = Classroom()
    room.wait(17 * 60)
    for phase in TURN_PHASES:
        room.open(1, phase)
        room.wait(36)
    room.open(2, "negotiate")

    assert room.world.settings.seconds["negotiate"] > PLAN.seconds["negotiate"]
    assert room.world.settings.seconds["orders"] == PLAN.seconds["orders"]
    assert room.world.settings.turns == 8


def test_a_late_start_is_shared_among_all_turns() -> None:
    """Ten minutes late: eight shorter turns."""
    room = Classroom()
    room.wait(27 * 60)
    room.open(1, "brief")

    assert room.world.settings.turns == 8
    assert sum(room.world.settings.seconds.values()) == 42 * 60 // 8


def test_a_room_that_was_opened_yesterday_starts_its_lesson_today() -> None:
    """What should be over by now begins anew, with all its time for play."""
    room = Classroom()
    room.wait(20 * 3600)
    room.open(1, "brief")

    assert room.pace.left(room.world) == PLAN.play


def test_a_short_pause_belongs_to_the_lesson_and_a_long_one_does_not() -> None:
    """Two lessons with a break between them make one game."""
    for pause, left in ((300, PLAN.play - 300), (BREAK // 1000, PLAN.play)):
        room = Classroom()
        room.wait(17 * 60)
        room.open(1, "brief")
        room.see(GamePaused(paused=True).evolve(room.world))
        room.wait(pause)
        room.see(GamePaused(paused=False).evolve(room.world))

        assert room.pace.left(room.world) == left


def test_a_server_that_was_away_is_a_pause() -> None:
    """The game comes back paused; over night is a break."""
    room = Classroom()
    room.wait(17 * 60)
    room.open(1, "brief")
    later = Pace(lambda: room.now, room.pace.lesson)
    later.back(room.world, room.now)
    room.pace = later
    room.see(GamePaused(paused=True).evolve(room.world))
    room.wait(20 * 3600)
    room.see(GamePaused(paused=False).evolve(room.world))

    assert room.pace.left(room.world) == PLAN.play


def test_stretched_and_endless_phases_are_the_teachers_choice() -> None:
    """The clock does not shorten what was made longer for those who need time."""
    for stretch in (0, 3):
        room = Classroom()
        room.world = play(room.world, SetTimers(actor="teacher", stretch=stretch))
        room.wait(60 * 60)
        room.open(1, "brief")

        assert room.commands == []


def test_a_room_without_a_plan_has_no_debrief_to_reach() -> None:
    """Solo play, and games without timers."""
    pace = Pace(lambda: MORNING)

    assert pace.see(a_world()) is None
    assert pace.left(a_world()) is None
