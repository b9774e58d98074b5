"""Seating: places and jobs."""

import pytest

from game.model.ids import SYSTEM, TEACHER, PlaceId, SeatId, Turn
from game.model.world import World
from game.rules.classroom.surplus import SetRoles
from game.rules.engine import change
from game.rules.players import ReplaceByBot, ReturnSeat
from game.rules.seating import (
    AssignSeat,
    LeaveSeat,
    RemovePlayer,
    SwapPlaces,
    TakeJob,
    TakeSeat,
)
from game.rules.turns import AdvancePhase
from tests.rules.classroom.people import ONE, TWO, seated
from tests.worlds import EUR, KAZ, RUS, a_world, play, refusal

LOBBY = a_world(phase="lobby", turn=Turn(0))


def taken(world: World, name: str, seat: SeatId) -> World:
    """Return the world after a student sat down."""
    return play(
        world,
        TakeSeat(actor=SYSTEM, place=PlaceId(name), seat=seat, call_sign=f"Saiga {name[-1]}"),
    )


def test_jobs_are_dealt_anew_with_every_member() -> None:
    """The first has all; with a second they share; the first has all again when it leaves."""
    one = taken(LOBBY, "p-1", KAZ)
    two = taken(one, "p-2", KAZ)
    left = play(two, LeaveSeat(actor=SYSTEM, place=TWO))

    assert len(one.places[ONE].jobs) == 5
    assert two.places[ONE].jobs == ("head", "legal")
    assert two.places[TWO].jobs == ("launch", "treasurer", "science")
    assert len(left.places[ONE].jobs) == 5


def test_a_late_student_plays_from_the_next_turn_on() -> None:
    """Until then the bot that began the turn ends it."""
    late = taken(a_world(phase="review"), "p-1", KAZ)
    next_turn = play(late, AdvancePhase(actor=TEACHER))

    assert late.seats[KAZ].played_by == "bot"
    assert next_turn.seats[KAZ].played_by == "player"


def test_a_late_student_finds_no_bot_left_by_others() -> None:
    """The teacher gave the seat to a bot, then its last student left: the next one plays again."""
    given = play(seated(KAZ, 1), ReplaceByBot(actor=TEACHER, seat=KAZ))
    left = play(given, LeaveSeat(actor=SYSTEM, place=ONE))
    late = taken(change(left, phase="review"), "p-9", KAZ)

    assert play(late, AdvancePhase(actor=TEACHER)).seats[KAZ].played_by == "player"


def test_who_joins_students_that_watch_a_bot_watches_too() -> None:
    """What the teacher decided for a delegation holds for its new member."""
    given = play(seated(KAZ, 1), ReplaceByBot(actor=TEACHER, seat=KAZ))
    late = taken(change(given, phase="review"), "p-9", KAZ)

    assert play(late, AdvancePhase(actor=TEACHER)).seats[KAZ].played_by == "bot"


def test_the_teacher_moves_a_student() -> None:
    """Call sign and history stay; the seat that is empty now gets its bot."""
    moved = play(seated(KAZ, 1), AssignSeat(actor=TEACHER, place=ONE, seat=EUR))

    assert (moved.places[ONE].seat, moved.places[ONE].call_sign) == (EUR, "Saiga 1")
    assert moved.seats[KAZ].played_by == "bot"


def test_two_students_change_places() -> None:
    """Neither seat loses its player for a moment, and each takes over the other's jobs."""
    world = seated(RUS, 2, seated(KAZ, 1))
    swapped = play(world, SwapPlaces(actor=TEACHER, place=ONE, other=TWO))

    assert (swapped.places[ONE].seat, swapped.places[TWO].seat) == (RUS, KAZ)
    assert swapped.places[ONE].jobs == ("head", "legal")
    assert swapped.seats[KAZ].played_by == swapped.seats[RUS].played_by == "player"


def test_colleagues_do_not_change_places() -> None:
    """They sit in one seat; jobs are theirs to share."""
    command = SwapPlaces(actor=TEACHER, place=ONE, other=TWO)

    assert refusal(seated(KAZ, 2), command) == "seat.same"


def test_every_job_stays_with_somebody() -> None:
    """The head cannot drop the flag before somebody else has it."""
    world = seated(KAZ, 2)
    shared = play(
        world, TakeJob(actor=KAZ, place=TWO, jobs=("head", "launch", "treasurer", "science"))
    )
    passed = play(shared, TakeJob(actor=KAZ, place=ONE, jobs=("legal",)))

    assert refusal(world, TakeJob(actor=KAZ, place=ONE, jobs=("legal",))) == "job.needed"
    assert passed.places[ONE].jobs == ("legal",)
    assert refusal(world, TakeJob(actor=RUS, place=ONE, jobs=("head",))) == "seat.place_unknown"
    assert refusal(world, TakeJob(actor=KAZ, place=ONE, jobs=())) == "job.none"


@pytest.mark.parametrize(
    "command",
    [
        AssignSeat(actor=KAZ, place=ONE, seat=EUR),
        SwapPlaces(actor=KAZ, place=ONE, other=TWO),
        RemovePlayer(actor=KAZ, place=ONE),
        ReplaceByBot(actor=KAZ, seat=KAZ),
        ReturnSeat(actor=KAZ, seat=KAZ),
    ],
    ids=lambda command: type(command).__name__,
)
def test_only_the_teacher_moves_people(command: AssignSeat) -> None:
    """A seat cannot, whatever its message says."""
    assert refusal(seated(KAZ, 2), command) == "teacher.only"


def test_a_role_without_a_seat_is_taken_like_a_seat() -> None:
    """Once it is open; it has no jobs and no bot."""
    opened = play(LOBBY, SetRoles(actor=TEACHER, roles=("press",)))
    sitting = taken(opened, "p-1", SeatId("press"))
    closed = TakeSeat(actor=SYSTEM, place=ONE, seat=SeatId("lobby"), call_sign="Saiga 1")

    assert sitting.places[ONE].seat == "press"
    assert refusal(opened, closed) == "seat.unknown"
    assert refusal(sitting, SetRoles(actor=TEACHER, roles=())) == "role.held"
