"""The lesson clock: worked examples, floors, and lessons that run late or early."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules.classroom import plan as lessons
from game.rules.classroom.plan import FLOORS, SHORTEST, before_debrief, paced, phases, planned

PRESETS = (6, 8, 12)


@pytest.mark.parametrize(
    ("minutes", "turns", "turn", "debrief"),
    [
        (40, 6, 220, 8),
        (45, 6, 260, 9),
        (60, 6, 320, 12),
        (90, 8, 390, 18),
        (120, 12, 380, 24),
        (180, 12, 545, 36),
    ],
)
def test_the_worked_examples_hold(minutes: int, turns: int, turn: int, debrief: int) -> None:
    """As they are printed for teachers."""
    plan = planned(minutes, PRESETS)

    assert (plan.turns, plan.turn, plan.debrief) == (turns, turn, debrief * 60)


@pytest.mark.parametrize(
    ("minutes", "blocks"),
    [(45, (3, 5, 26, 9, 2)), (90, (5, 12, 52, 18, 3)), (180, (5, 20, 109, 36, 10))],
)
def test_the_blocks_fill_the_lesson(minutes: int, blocks: tuple[int, ...]) -> None:
    """Connect, briefing, play, debrief, exit ticket."""
    plan = planned(minutes, PRESETS)
    seconds = (plan.connect, plan.briefing, plan.play, plan.debrief, plan.exit)

    assert seconds == tuple(60 * block for block in blocks)
    assert sum(blocks) == minutes


def test_a_wish_for_the_debrief_counts() -> None:
    """From six minutes on."""
    assert planned(45, PRESETS, debrief=15).debrief == 15 * 60
    assert planned(45, PRESETS, debrief=2).debrief == 6 * 60


def test_where_no_preset_fits_the_smallest_is_taken() -> None:
    """And the plan says that it does not fit."""
    short, usual = planned(30, PRESETS), planned(90, PRESETS)

    assert (short.turns, short.turn) == (6, SHORTEST)
    assert (lessons.fits(short), lessons.fits(usual)) == (False, True)


def test_a_standard_turn_has_these_phases() -> None:
    """6:30 in steps of five seconds; what is left goes to Negotiate."""
    assert phases(390) == {
        "brief": 30,
        "negotiate": 220,
        "orders": 70,
        "launch": 40,
        "review": 30,
    }


@given(turn=st.integers(min_value=SHORTEST, max_value=1200))
def test_phases_make_a_turn_and_keep_their_floors(turn: int) -> None:
    """Whatever its length."""
    lengths = phases(turn)

    assert sum(lengths.values()) == turn
    assert all(lengths[phase] >= least for phase, least in FLOORS.items())


def test_an_early_lesson_gives_time_to_negotiate() -> None:
    """A quarter more at most, and to no other phase."""
    plan = planned(90, PRESETS)
    pace = paced(plan, turn=4, turns=8, left=10_000)

    assert pace.turns == 8
    assert sum(pace.seconds.values()) == 390 * 125 // 100
    assert {**pace.seconds, "negotiate": 220} == phases(390)


def test_a_late_lesson_has_shorter_turns() -> None:
    """Twenty minutes for four turns."""
    pace = paced(planned(90, PRESETS), turn=4, turns=8, left=1200)

    assert pace.turns == 8
    assert sum(pace.seconds.values()) == 300


def test_a_very_late_lesson_loses_its_last_turns() -> None:
    """Ten minutes are two turns, not four."""
    pace = paced(planned(90, PRESETS), turn=4, turns=8, left=600)

    assert pace.turns == 6
    assert sum(pace.seconds.values()) == 300


def test_an_announced_turn_is_hurried_rather_than_lost() -> None:
    """Three minutes are less than the shortest turn; with half a minute nothing is begun."""
    hurried = paced(planned(90, PRESETS), turn=7, turns=8, left=180)
    over = paced(planned(90, PRESETS), turn=7, turns=8, left=30)

    assert hurried.turns == 8
    assert sum(hurried.seconds.values()) <= 180
    assert over.turns == 7


def test_a_turn_that_runs_into_the_debrief_is_squeezed() -> None:
    """The phases that are left share the time that is left."""
    usual = phases(390)
    cut = lessons.squeezed(usual, "orders", left=70, another=False)

    assert lessons.squeezed(usual, "orders", left=140, another=False) is None
    assert cut is not None
    assert [cut[phase] for phase in ("orders", "launch", "review")] == [35, 20, 15]


def test_the_next_turn_keeps_its_time() -> None:
    """What was announced is still played."""
    cut = lessons.squeezed(phases(390), "orders", left=SHORTEST + 70, another=True)

    assert cut is not None
    assert cut["orders"] == 35


@given(
    minutes=st.integers(min_value=20, max_value=300),
    turn=st.integers(min_value=1, max_value=12),
    left=st.integers(min_value=60, max_value=9000),
)
def test_the_turns_that_are_left_end_before_the_debrief(minutes: int, turn: int, left: int) -> None:
    """However late it is; with a second for each phase at least."""
    pace = paced(planned(minutes, PRESETS), turn=turn, turns=12, left=left)
    need = (pace.turns - turn) * sum(pace.seconds.values())

    assert need <= max(left, 5 * (pace.turns - turn))


def test_the_debrief_of_a_standard_lesson_begins_after_69_minutes() -> None:
    """Five to connect, twelve of briefing, fifty-two of play."""
    assert before_debrief(planned(90, PRESETS)) == 69 * 60
