"""Who plays a seat."""

from game.model.ids import TEACHER
from game.rules.players import ReplaceByBot, ReturnSeat
from game.rules.turns import AdvancePhase
from tests.rules.classroom.people import seated
from tests.worlds import KAZ, RUS, a_world, play, refusal


def test_a_bot_takes_over_and_gives_back() -> None:
    """With a word where it would change nothing."""
    world = seated(KAZ, 1)
    bot = play(world, ReplaceByBot(actor=TEACHER, seat=KAZ))

    assert bot.seats[KAZ].played_by == "bot"
    assert refusal(bot, ReplaceByBot(actor=TEACHER, seat=KAZ)) == "seat.bot_already"
    assert play(bot, ReturnSeat(actor=TEACHER, seat=KAZ)).seats[KAZ].played_by == "player"
    assert refusal(world, ReturnSeat(actor=TEACHER, seat=KAZ)) == "seat.returned_already"
    assert refusal(world, ReturnSeat(actor=TEACHER, seat=RUS)) == "seat.empty"


def test_what_the_teacher_gave_to_a_bot_stays_with_it() -> None:
    """Its students do not get it back by a new turn, only by the teacher."""
    world = play(seated(KAZ, 1, a_world(phase="review")), ReplaceByBot(actor=TEACHER, seat=KAZ))
    later = play(world, AdvancePhase(actor=TEACHER))

    assert later.seats[KAZ].played_by == "bot"
    assert play(later, ReturnSeat(actor=TEACHER, seat=KAZ)).seats[KAZ].played_by == "player"
