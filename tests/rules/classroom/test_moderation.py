"""Moderation: quiet, warnings, reports and the filter."""

import pytest

from game.model.ids import TEACHER, MessageId
from game.rules.classroom.moderation import (
    Announce,
    MarkRead,
    MessageReported,
    MuteAll,
    MutePlayer,
    MuteSeat,
    ReportMessage,
    SetChat,
    SetFilter,
    SettleReport,
    WarnPlayer,
)
from game.rules.engine import Command
from game.rules.talking import HideMessage, SendMessage, muted
from game.sight.projector import public_sight
from game.sight.seat import seat_sight
from tests.rules.classroom.people import ONE, TWO, seated
from tests.worlds import EUR, KAZ, RUS, a_world, events_of, of_type, play, refusal

SAID = play(a_world(), SendMessage(actor=KAZ, channel="pair:KAZ+RUS", text="psst"))
MESSAGE = SAID.messages[0].id


def test_a_mute_holds_for_whom_it_is_meant() -> None:
    """One student, a delegation, or all; and it ends."""
    world = seated(KAZ, 2)
    one = play(world, MutePlayer(actor=TEACHER, place=ONE))
    seat = play(world, MuteSeat(actor=TEACHER, seat=KAZ))
    everybody = play(world, MuteAll(actor=TEACHER))

    assert [muted(one, KAZ, place) for place in (ONE, TWO)] == [True, False]
    assert muted(seat, KAZ, TWO)
    assert not muted(seat, RUS, None)
    assert muted(everybody, RUS, None)
    assert play(everybody, MuteAll(actor=TEACHER, muted=False)) == world


def test_delegations_see_that_they_shall_be_quiet() -> None:
    """Everybody a quiet for all; the own sight the rest."""
    world = seated(KAZ, 2)
    one = play(world, MutePlayer(actor=TEACHER, place=ONE))
    everybody = play(world, MuteAll(actor=TEACHER))

    assert seat_sight(one, KAZ).own.quiet_places == (ONE,)
    assert seat_sight(one, RUS) == seat_sight(world, RUS)
    assert public_sight(everybody).lesson.quiet


def test_a_warning_is_in_nobodys_sight() -> None:
    """The server brings it to the student's own screens."""
    world = seated(KAZ, 2)
    warned = play(world, WarnPlayer(actor=TEACHER, place=ONE, text="Slow down, please."))

    assert seat_sight(warned, KAZ) == seat_sight(world, KAZ)
    assert warned.classroom.warnings[0].text == "Slow down, please."


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


def test_a_hidden_message_is_a_grey_line_for_the_others() -> None:
    """Its writer still reads it; shown again it is as before."""
    hidden = play(SAID, HideMessage(actor=TEACHER, message=MESSAGE))

    assert seat_sight(hidden, RUS).own.messages[0].text == ""
    assert seat_sight(hidden, KAZ).own.messages[0].text == "psst"
    assert play(hidden, HideMessage(actor=TEACHER, message=MESSAGE, hidden=False)) == SAID


def test_an_announcement_is_read_in_the_plenary() -> None:
    """From the teacher, whatever the mode."""
    world = play(a_world(), SetChat(actor=TEACHER, mode="off"))
    (message,) = play(world, Announce(actor=TEACHER, text=" Five minutes left. ")).messages

    assert (message.channel, message.seat, message.text) == ("plenary", "", "Five minutes left.")


def test_a_call_for_help_gets_a_receipt() -> None:
    """The delegation sees that it was read; other messages have none."""
    world = play(SAID, SendMessage(actor=KAZ, channel="teacher:KAZ", text="help"))
    read = play(world, MarkRead(actor=TEACHER, message=world.messages[-1].id))

    assert [message.read for message in seat_sight(read, KAZ).own.messages] == [False, True]
    assert refusal(world, MarkRead(actor=TEACHER, message=MESSAGE)) == "chat.message_unknown"
    assert refusal(world, MarkRead(actor=KAZ, message=MESSAGE)) == "teacher.only"


def test_the_filter_is_tidied() -> None:
    """Each word once, in small letters; other languages and sentences are refused."""
    words = {"en": ("Fool*", "fool*", " "), "ru": ("Ёж",)}
    world = play(a_world(), SetFilter(actor=TEACHER, words=words))

    assert world.classroom.words == {"en": ("fool*",), "ru": ("ёж",), "kk": ()}
    assert refusal(world, SetFilter(actor=TEACHER, words={"de": ("x",)})) == "chat.filter_word"
    assert refusal(world, SetFilter(actor=TEACHER, words={"en": ("two words",)})) == (
        "chat.filter_word"
    )
    many = {"en": tuple(f"word{number}" for number in range(501))}
    assert refusal(world, SetFilter(actor=TEACHER, words=many)) == "chat.filter_long"


@pytest.mark.parametrize(
    "command",
    [
        Announce(actor=KAZ, text="hi"),
        HideMessage(actor=KAZ, message=MESSAGE),
        MuteAll(actor=KAZ),
        MuteSeat(actor=KAZ, seat=RUS),
        MutePlayer(actor=KAZ, place=ONE),
        SetChat(actor=KAZ, mode="off"),
        SetFilter(actor=KAZ, words={}),
        SettleReport(actor=KAZ, message=MessageId("m-1")),
        WarnPlayer(actor=KAZ, place=ONE, text="x"),
    ],
    ids=lambda command: type(command).__name__,
)
def test_only_the_teacher_moderates(command: Command) -> None:
    """A seat cannot quiet another one."""
    assert refusal(seated(KAZ, 1, SAID), command) == "teacher.only"
