"""Stewards keep a seat by its instructions and hand it back with a page."""

from game.model.ids import SYSTEM, TEACHER, TreatyId
from game.model.instructions import StandingInstructions
from game.model.treaties import Clause
from game.model.world import Settings
from game.rules.classroom.stewards import RelieveSteward, SetInstructions, StewardActed, TakeSteward
from game.rules.players import ReturnSeat
from game.rules.seating import SetPresence
from game.rules.turns import MarkReady
from game.sight.seat import seat_sight
from tests.rules.classroom.people import ONE, away, done, seated, sent
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world, of_type, play, refusal

OFFER = a_treaty(Clause(kind="gen_pay"), parties=(RUS, KAZ), name="t-table", state="offered")
KEPT = play(seated(KAZ, 1, a_world(OFFER)), TakeSteward(actor=SYSTEM, seat=KAZ))


def test_a_steward_takes_a_seat_that_students_play() -> None:
    """And knows since which turn."""
    seat = KEPT.seats[KAZ]

    assert (seat.played_by, seat.steward_since) == ("steward", 1)


def test_who_may_call_a_steward() -> None:
    """The house, the teacher, the own delegation; nobody for others, and none for a bot."""
    world = seated(KAZ, 1)

    for actor in (SYSTEM, TEACHER, KAZ):
        assert play(world, TakeSteward(actor=actor, seat=KAZ)).seats[KAZ].played_by == "steward"
    assert refusal(world, TakeSteward(actor=RUS, seat=KAZ)) == "teacher.only"
    assert refusal(world, TakeSteward(actor=SYSTEM, seat=RUS)) == "steward.not_needed"


def test_every_act_of_a_steward_is_marked() -> None:
    """With what it was about; a student's act is not."""
    (act,) = of_type(sent(KEPT, None, MarkReady(actor=KAZ)), StewardActed)

    assert (act.act.command, act.act.turn) == ("MarkReady", 1)
    assert not of_type(sent(seated(KAZ, 1), ONE, MarkReady()), StewardActed)


def test_a_student_who_is_back_finds_a_page() -> None:
    """What was done, and what was left open."""
    acted = done(KEPT, None, MarkReady(actor=KAZ))
    back = play(away(acted, ONE), SetPresence(actor=SYSTEM, place=ONE, present=True))
    page = seat_sight(back, KAZ).own.handback

    assert back.seats[KAZ].played_by == "player"
    assert page is not None
    assert [act.command for act in page.acts] == ["MarkReady"]
    assert [(open_.kind, open_.id) for open_ in page.left_open] == [("offer", TreatyId("t-table"))]


def test_the_next_page_begins_empty() -> None:
    """Each absence has its own."""
    acted = done(KEPT, None, MarkReady(actor=KAZ))
    again = play(acted, RelieveSteward(actor=SYSTEM, seat=KAZ), TakeSteward(actor=SYSTEM, seat=KAZ))
    back = play(again, RelieveSteward(actor=SYSTEM, seat=KAZ))

    assert back.classroom.handbacks[KAZ].acts == ()


def test_the_teacher_gives_a_seat_back_with_its_page() -> None:
    """By hand as well."""
    back = play(KEPT, ReturnSeat(actor=TEACHER, seat=KAZ))

    assert back.seats[KAZ].played_by == "player"
    assert KAZ in back.classroom.handbacks


def test_instructions_are_choices_of_the_own_seat() -> None:
    """Ticked kinds are kinds of this room; nobody else sees them."""
    world = a_world(settings=Settings(turns=8, clause_kinds=("gen_pay",)))
    told = StandingInstructions(pool_bids="none", kinds=("gen_pay",))
    strange = StandingInstructions(kinds=("slot_auction",))
    twice = StandingInstructions(kinds=("gen_pay", "gen_pay"))
    after = play(world, SetInstructions(actor=KAZ, instructions=told))

    assert seat_sight(after, KAZ).own.me.instructions == told
    assert seat_sight(after, EUR) == seat_sight(world, EUR)
    for wrong in (strange, twice):
        command = SetInstructions(actor=KAZ, instructions=wrong)
        assert refusal(world, command) == "steward.kind_not_used"
