"""Talking: channels, modes, phrases and what is refused."""

import msgspec
import pytest

from game.model.ids import TEACHER, SeatId
from game.model.phrases import PHRASES
from game.model.treaties import Clause, Parameter
from game.model.world import Settings, World
from game.rules.channels import members
from game.rules.classroom.moderation import SetChat, SetFilter
from game.rules.classroom.surplus import SetRoles
from game.rules.talking import SendMessage
from game.text import LANGUAGES, has, variables
from game.text.phrases import phrase
from tests.rules.classroom.people import ONE, done, refused, seated
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, a_world, play, refusal

PHRASED = a_world(settings=Settings(turns=8, chat="phrases"))
PRESS = SeatId("press")


def say(channel: str, text: str = "hello", actor: str = KAZ) -> SendMessage:
    """Return a message."""
    return SendMessage(actor=actor, channel=channel, text=text)


def with_press(world: World) -> World:
    """Return the world with an open press corps and secretariat."""
    return play(world, SetRoles(actor=TEACHER, roles=("press", "secretariat")))


@pytest.mark.parametrize(
    ("channel", "readers"),
    [
        ("plenary", (KAZ, RUS, EUR, COM)),
        ("seat:KAZ", (KAZ,)),
        ("pair:KAZ+EUR", (KAZ, EUR)),
        ("group:KAZ+RUS+COM", (KAZ, RUS, COM)),
        ("teacher:KAZ", (KAZ,)),
        ("t-1", (KAZ, RUS)),
        ("pair:EUR+KAZ", ()),
        ("group:KAZ+RUS", ()),
        ("press:KAZ", ()),
        ("t-9", ()),
        ("anything", ()),
    ],
)
def test_a_channel_has_its_readers(channel: str, readers: tuple[SeatId, ...]) -> None:
    """Seats are named in their order; what does not exist has none."""
    assert members(a_world(a_treaty(Clause(kind="gen_pay"))), channel) == readers


def test_nobody_speaks_where_they_do_not_belong() -> None:
    """And an unknown channel gets the same answer."""
    assert refusal(a_world(), say("pair:RUS+EUR")) == "chat.channel_unknown"
    assert refusal(a_world(), say("t-9")) == "chat.channel_unknown"


def test_a_message_carries_the_call_sign_of_its_writer() -> None:
    """As the room knows it, not as the message says."""
    world = done(seated(KAZ, 1), ONE, SendMessage(channel="plenary", text="hi", place=ONE))

    assert world.messages[0].call_sign == "Saiga 1"
    assert not world.messages[0].by_bot


def test_ids_tell_nothing_of_other_channels() -> None:
    """The same words in the plenary have the same id, whatever two seats whispered before."""
    quiet = play(a_world(), say("plenary", actor=EUR))
    busy = play(a_world(), say("pair:KAZ+RUS"), say("seat:KAZ"), say("plenary", actor=EUR))

    assert quiet.messages[-1].id == busy.messages[-1].id


def test_two_messages_of_a_channel_have_two_ids() -> None:
    """However alike they are."""
    world = play(a_world(), say("plenary"), say("plenary"))

    assert len({message.id for message in world.messages}) == 2


def test_the_press_interviews_and_the_secretariat_leads_the_plenary() -> None:
    """Roles without a seat speak nowhere else."""
    world = with_press(a_world())

    assert members(world, "press:KAZ") == (PRESS, KAZ)
    assert play(world, say("press:KAZ", actor=PRESS), say("plenary", actor="secretariat"))
    assert refusal(world, say("plenary", actor=PRESS)) == "chat.channel_unknown"


@pytest.mark.parametrize(
    ("mode", "text", "phrase", "key"),
    [
        ("off", "hello", "", "chat.switched_off"),
        ("off", "", "agree", "chat.switched_off"),
        ("phrases", "hello", "", "chat.phrases_only"),
        ("free", "x" * 281, "", "chat.too_long"),
        ("free", " ", "", "chat.wordless"),
        ("free", "www.example.org", "", "chat.filtered"),
        ("free", "you Dummy", "", "chat.word"),
        ("phrases", "", "nonsense", "chat.phrase_unknown"),
    ],
)
def test_what_a_room_does_not_send(mode: str, text: str, phrase: str, key: str) -> None:
    """Each with its reason; the text stays with its writer."""
    world = play(
        a_world(),
        SetFilter(actor=TEACHER, words={"en": ("dummy",)}),
        *([SetChat(actor=TEACHER, mode=mode)] if mode != "free" else []),  # type: ignore[arg-type]
    )

    command = SendMessage(actor=KAZ, channel="plenary", text=text, phrase=phrase)
    assert refusal(world, command) == key


def test_the_teacher_speaks_whatever_the_mode() -> None:
    """In any channel that exists."""
    off = play(a_world(), SetChat(actor=TEACHER, mode="off"))
    said = play(off, say("teacher:KAZ", actor=TEACHER))

    assert said.messages[0].seat == ""
    assert refusal(off, say("pair:KAZ+XXX", actor=TEACHER)) == "chat.channel_unknown"


@pytest.mark.parametrize(
    ("name", "slots"),
    [
        ("pay", {}),
        ("pay", {"number": "ten"}),
        ("pay", {"number": True}),
        ("pay", {"number": -1}),
        ("until_turn", {"turn": 9}),
        ("ask_seat", {"seat": "XXX"}),
        ("agree", {"number": 3}),
    ],
)
def test_the_gaps_of_a_phrase_hold_what_they_are_for(
    name: str, slots: dict[str, Parameter]
) -> None:
    """All of them, nothing else, and only what this game has."""
    command = SendMessage(actor=KAZ, channel="plenary", phrase=name, slots=slots)

    assert refusal(PHRASED, command) == "chat.phrase_slots"


def test_a_phrase_is_read_in_each_readers_language() -> None:
    """One message, three sentences."""
    command = SendMessage(actor=KAZ, channel="plenary", phrase="slots_want", slots={"number": 2})
    (message,) = play(PHRASED, command).messages
    read = [phrase(one, message.phrase, message.slots, PHRASED.seats) for one in LANGUAGES]

    assert read == ["We need 2 slots", "Нам нужны 2 слота", "Бізге 2 слот керек"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PHRASES)
def test_every_phrase_can_be_said(name: str, language: str) -> None:
    """With its slots and no others."""
    assert has(language, f"phrase.{name}")
    assert variables(language, f"phrase.{name}") == set(PHRASES[name])


def test_there_are_enough_phrases() -> None:
    """About sixty, so that a whole game can be played with them."""
    assert len(PHRASES) >= 60
    assert phrase("en", "no_such_phrase", {}, {}) == "…"


def test_a_muted_student_can_still_ask_for_help() -> None:
    """Quiet for the others, not for the teacher."""
    world = seated(KAZ, 1)
    quiet = msgspec.structs.replace(
        world.classroom, mutes=msgspec.structs.replace(world.classroom.mutes, places=(ONE,))
    )
    muted = msgspec.structs.replace(world, classroom=quiet)
    help_wanted = SendMessage(channel="teacher:KAZ", text="please come", place=ONE)

    assert refused(muted, ONE, SendMessage(channel="plenary", text="hi", place=ONE)) == (
        "chat.muted"
    )
    assert done(muted, ONE, help_wanted).messages
