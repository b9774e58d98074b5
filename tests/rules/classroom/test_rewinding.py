"""Rewinding: the game goes back, the people stay."""

from game.model.ids import TEACHER, Money, Turn, million
from game.rules.classroom.acts import UndoTeacher
from game.rules.classroom.gifts import GrantResources
from game.rules.classroom.moderation import MuteSeat
from game.rules.classroom.rewinding import RewindTurn
from game.rules.classroom.surplus import PublishBulletin, SetRoles
from game.rules.engine import NOBODY
from game.rules.talking import SendMessage
from tests.rules.classroom.people import done, refused, seated
from tests.worlds import KAZ, RUS, a_world, cash, events_of, play, refusal, with_seat


def test_a_rewound_game_is_as_it_was_with_the_people_of_today() -> None:
    """Purses and turn of then; places, talk and filter of now; and it stands still."""
    then = a_world(phase="brief")
    now = seated(KAZ, 1, with_seat(a_world(turn=Turn(3)), RUS, cash=Money(1)))
    now = play(now, SendMessage(actor=KAZ, channel="plenary", text="oh no"))
    back = play(now, RewindTurn(actor=TEACHER, turn=1, then=then))

    assert (back.turn, back.phase, back.paused) == (1, "brief", True)
    assert cash(back, RUS) == cash(then, RUS)
    assert back.places == now.places
    assert back.messages == now.messages
    assert back.seats[KAZ].played_by == "player"


def test_what_was_taken_back_cannot_be_undone_again() -> None:
    """A gift of a turn that never was is no debt now; a mute of today can still be lifted."""
    then, now = a_world(phase="brief"), seated(KAZ, 1)
    for command in (
        GrantResources(actor=TEACHER, seat=KAZ, money=million(10)),
        MuteSeat(actor=TEACHER, seat=KAZ),
        RewindTurn(actor=TEACHER, turn=1, then=then),
    ):
        now = done(now, None, command)
    gift, mute, _ = now.classroom.acts

    assert cash(now, KAZ) == cash(then, KAZ)
    assert refused(now, None, UndoTeacher(actor=TEACHER, act=gift.id)) == "undo.never"
    assert done(now, None, UndoTeacher(actor=TEACHER, act=mute.id)).classroom.mutes.seats == ()


def test_the_press_writes_again_in_a_turn_that_is_played_again() -> None:
    """Its bulletin of the abandoned turn is in the journal only."""
    bulletin = PublishBulletin(actor="press", text="A treaty!")
    then = play(a_world(), SetRoles(actor=TEACHER, roles=("press",)))
    back = play(then, bulletin, RewindTurn(actor=TEACHER, turn=1, then=then))

    assert back.classroom.bulletins == ()
    assert play(back, bulletin).classroom.bulletins


def test_a_rewind_goes_to_a_turn_that_was_begun() -> None:
    """Only the teacher, and only where the journal has it."""
    world = a_world(turn=Turn(3))

    assert refusal(world, RewindTurn(actor=TEACHER, turn=4)) == "rewind.turn"
    assert refusal(world, RewindTurn(actor=TEACHER, turn=2)) == "rewind.not_kept"
    assert refusal(world, RewindTurn(actor=KAZ, turn=2)) == "teacher.only"


def test_nobody_hears_the_event_that_carries_everything() -> None:
    """Not even the teacher: it holds the source of chance."""
    command = RewindTurn(actor=TEACHER, turn=1, then=a_world())
    (event,) = events_of(a_world(turn=Turn(2)), command.decide)

    assert event.seen_by(a_world()) == NOBODY
    assert not event.for_teacher
