"""Roles without a seat: one deed each."""

import pytest

from game.model.ids import TEACHER, SeatId
from game.rules.classroom.surplus import ROLES as ROLE_IDS
from game.rules.classroom.surplus import (
    PinComment,
    PublishBulletin,
    ReleaseBulletin,
    SetRoles,
    SetSpeakers,
)
from game.rules.talking import SendMessage
from game.sight.bystander import role_sight
from game.sight.projector import public_sight
from game.text import LANGUAGES, has
from tests.worlds import KAZ, RUS, a_world, play, refusal

ROLES = play(
    a_world(), SetRoles(actor=TEACHER, roles=("press", "secretariat", "lobby", "observers"))
)
PRESS = SeatId("press")


def test_a_bulletin_is_read_when_it_is_released() -> None:
    """Once a turn; with a free press at once."""
    bulletin = PublishBulletin(actor=PRESS, text="Rent unpaid.")
    written = play(ROLES, bulletin)
    (kept,) = written.classroom.bulletins
    released = play(written, ReleaseBulletin(actor=TEACHER, bulletin=kept.id))
    free = play(ROLES, SetRoles(actor=TEACHER, roles=("press",), free_press=True), bulletin)

    assert public_sight(written).lesson.bulletins == ()
    assert [one.text for one in public_sight(released).lesson.bulletins] == ["Rent unpaid."]
    assert len(public_sight(free).lesson.bulletins) == 1
    assert refusal(written, bulletin) == "role.once"


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (PublishBulletin(actor=PRESS, text="x" * 281), "chat.too_long"),
        (PublishBulletin(actor=PRESS, text="www.example.org"), "chat.filtered"),
        (PublishBulletin(actor=PRESS, text="To you", to=KAZ), "role.letter"),
        (PublishBulletin(actor="lobby", text="To all"), "role.letter"),
        (PublishBulletin(actor=KAZ, text="News"), "role.only"),
        (PublishBulletin(actor="inspectors", text="News"), "role.only"),
        (SetSpeakers(actor=PRESS, speakers=(KAZ,)), "role.only"),
        (SetSpeakers(actor="secretariat", speakers=(KAZ, KAZ)), "role.speakers"),
        (PinComment(actor="secretariat", text="here"), "role.only"),
        (ReleaseBulletin(actor=TEACHER, bulletin="b-0"), "role.no_bulletin"),
    ],
)
def test_each_role_may_do_one_thing(command: PublishBulletin, key: str) -> None:
    """And nothing of the others; a role that is not open is nobody."""
    assert refusal(ROLES, command) == key


def test_lobby_secretariat_and_observers_do_theirs() -> None:
    """A letter to one seat, the order of speakers, a comment for the debrief."""
    world = play(
        ROLES,
        PublishBulletin(actor="lobby", text="Clean skies, please.", to=KAZ),
        SetSpeakers(actor="secretariat", speakers=(RUS, KAZ)),
        PinComment(actor="observers", text="The moment it broke."),
    )

    assert world.classroom.bulletins[0].to == KAZ
    assert public_sight(world).lesson.speakers == (RUS, KAZ)
    assert world.classroom.pins[0].turn == 1


def test_a_role_sees_what_everybody_sees_and_its_own_talk() -> None:
    """No purse, no draft, no whisper of others."""
    world = play(
        ROLES,
        SendMessage(actor=KAZ, channel="plenary", text="to all"),
        SendMessage(actor=KAZ, channel="press:KAZ", text="to the press"),
        SendMessage(actor=KAZ, channel="pair:KAZ+RUS", text="psst"),
    )
    sight = role_sight(world, PRESS)

    assert sight.public == public_sight(world)
    assert [message.text for message in sight.own.messages] == ["to all", "to the press"]
    assert sight.own.role is not None
    assert sight.own.me.cash == 0


def test_a_role_that_is_not_open_has_no_sight() -> None:
    """There is nothing to look through."""
    with pytest.raises(KeyError):
        role_sight(a_world(), PRESS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ROLE_IDS)
def test_a_role_can_be_explained(role: str, language: str) -> None:
    """Where a scenario has no words of its own: what it is, sees and may do."""
    assert all(has(language, f"surplus.{role}{part}") for part in ("", ".sees", ".may", ".brief"))
