"""Reports of messages and calls for help."""

from game.model.ids import TEACHER
from game.rules.classroom.moderation import (
    Announce,
)
from game.rules.classroom.reports import (
    MarkRead,
    MessageReported,
    ReportMessage,
    SettleReport,
)
from game.rules.talking import SendMessage
from game.sight.seat import seat_sight
from tests.worlds import EUR, KAZ, RUS, a_world, events_of, of_type, play, refusal

SAID = play(a_world(), SendMessage(actor=KAZ, channel="pair:KAZ+RUS", text="psst"))
MESSAGE = SAID.messages[0].id


def test_a_report_needs_eyes_that_read_the_message() -> None:
    """Who could not read it is told that there is none; a second report says nothing new."""
    reported = play(SAID, ReportMessage(actor=RUS, message=MESSAGE))

    assert refusal(SAID, ReportMessage(actor=EUR, message=MESSAGE)) == "chat.message_unknown"
    assert len(reported.classroom.reports) == 1
    assert not events_of(reported, ReportMessage(actor=RUS, message=MESSAGE).decide)
    assert play(reported, SettleReport(actor=TEACHER, message=MESSAGE)).classroom.reports == ()


def test_the_teachers_own_words_need_no_look() -> None:
    """A class that presses everything would only fill the teacher's pane."""
    said = play(SAID, Announce(actor=TEACHER, text="Two minutes left."))
    report = ReportMessage(actor=RUS, message=said.messages[-1].id)

    assert refusal(said, report) == "chat.teachers_words"


def test_a_report_is_for_the_teacher_alone() -> None:
    """The writer does not learn who asked."""
    (event,) = of_type(
        events_of(SAID, ReportMessage(actor=RUS, message=MESSAGE).decide), MessageReported
    )

    assert not any(event.seen_by(SAID).includes(seat) for seat in SAID.seats)


def test_a_call_for_help_gets_a_receipt() -> None:
    """The delegation sees that it was read; other messages have none."""
    world = play(SAID, SendMessage(actor=KAZ, channel="teacher:KAZ", text="help"))
    read = play(world, MarkRead(actor=TEACHER, message=world.messages[-1].id))

    assert [message.read for message in seat_sight(read, KAZ).own.messages] == [False, True]
    assert refusal(world, MarkRead(actor=TEACHER, message=MESSAGE)) == "chat.message_unknown"
    assert refusal(world, MarkRead(actor=KAZ, message=MESSAGE)) == "teacher.only"
