"""Moderation: quiet, warnings and the filter."""

import pytest

from game.model.ids import TEACHER, MessageId
from game.rules.classroom.moderation import (
    Announce,
    MuteAll,
    MutePlayer,
    MuteSeat,
    SetChat,
    SetFilter,
    WarnPlayer,
)
from game.rules.classroom.reports import (
    SettleReport,
)
from game.rules.engine import Command
from game.rules.talking import HideMessage, SendMessage, muted
from game.sight.projector import public_sight
from game.sight.seat import seat_sight
from tests.rules.classroom.people import ONE, TWO, seated
from tests.worlds import KAZ, RUS, a_world, play, refusal

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
