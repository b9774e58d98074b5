"""Time in the teacher's hand, and in the clock's."""

import msgspec

from game.model.ids import CLOCK, TEACHER, Turn
from game.model.world import Settings
from game.rules.classroom.plan import planned
from game.rules.classroom.timing import (
    ExtendPhase,
    PaceLesson,
    ReflectivePause,
    SetTimers,
    extra,
)
from game.rules.engine import change
from game.rules.turns import AdvancePhase, ResumeGame
from game.sight.projector import public_sight
from tests.worlds import a_world, play, refusal

TIMED = a_world(settings=Settings(turns=8, seconds={"negotiate": 200, "orders": 70}))


def test_more_time_counts_for_the_phase_that_runs() -> None:
    """It adds up, and is gone with the phase."""
    longer = play(TIMED, *(ExtendPhase(actor=TEACHER, seconds=60) for _ in range(2)))

    assert extra(longer) == 120
    assert extra(play(longer, AdvancePhase(actor=TEACHER))) == 0
    assert refusal(a_world(), ExtendPhase(actor=TEACHER, seconds=60)) == "phase.untimed"
    assert refusal(TIMED, ExtendPhase(actor=TEACHER, seconds=0)) == "phase.extension"
    assert refusal(TIMED, ExtendPhase(actor=CLOCK, seconds=60)) == "teacher.only"


def test_a_question_stops_the_clock_until_the_game_is_resumed() -> None:
    """It stands on every screen meanwhile."""
    asked = play(a_world(), ReflectivePause(actor=TEACHER, question={"en": " Was it fair? "}))
    resumed = play(asked, ResumeGame(actor=TEACHER))

    assert asked.paused
    assert public_sight(asked).lesson.question == {"en": "Was it fair?"}
    assert public_sight(resumed).lesson.question == {}
    empty = ReflectivePause(actor=TEACHER, question={"en": " "})
    assert refusal(a_world(), empty) == "lesson.question"


def test_timers_are_stretched_or_switched_off() -> None:
    """From the plan, so that twice twice is not four times."""
    plan = planned(90, (6, 8, 12))
    classroom = msgspec.structs.replace(TIMED.classroom, plan=plan)
    world = change(TIMED, classroom=classroom)
    twice = play(world, *(SetTimers(actor=TEACHER, stretch=2) for _ in range(2)))

    assert twice.settings.seconds["negotiate"] == 440
    assert play(world, SetTimers(actor=TEACHER, stretch=0)).settings.seconds == {}
    assert refusal(TIMED, SetTimers(actor=TEACHER, stretch=2)) == "lesson.no_plan"
    assert refusal(world, SetTimers(actor=TEACHER, stretch=11)) == "lesson.stretch"


def test_the_clock_takes_turns_away_and_everybody_is_told() -> None:
    """Never the one that runs, and it adds none."""
    world = a_world(turn=Turn(5), settings=Settings(turns=8, seconds={"negotiate": 200}))
    paced = play(world, PaceLesson(actor=CLOCK, seconds={"negotiate": 150}, turns=6))

    assert (paced.settings.turns, paced.settings.seconds) == (6, {"negotiate": 150})
    assert public_sight(paced).lesson.last_turn_moved
    for turns in (4, 9):
        pace = PaceLesson(actor=CLOCK, seconds={}, turns=turns)
        assert refusal(world, pace) == "lesson.turns"
    assert refusal(world, PaceLesson(actor=TEACHER, seconds={}, turns=6)) == "teacher.only"
