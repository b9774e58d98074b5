"""Rewinding: the game goes back, the people stay."""

from game.model.ids import TEACHER, Money, Turn
from game.rules.classroom.rewinding import RewindTurn
from game.rules.engine import NOBODY
from game.rules.talking import SendMessage
from tests.rules.classroom.people import seated
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
