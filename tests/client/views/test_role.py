"""Students without a seat have a page of their own: the task, one deed, and the news."""

from functools import cache

import pytest

from game.client.known import Known
from game.client.scene import Scene
from game.client.views.role import FIELD, Role
from game.client.views.talks import Talks
from game.model.ids import SYSTEM, TEACHER, PlaceId, SeatId
from game.model.world import World
from game.rules.classroom.inspectors import SendInspectors
from game.rules.classroom.surplus import (
    ROLES,
    PinComment,
    PublishBulletin,
    SetRoles,
    SetSpeakers,
)
from game.rules.seating import TakeSeat
from game.rules.talking import SendMessage
from game.sight.bystander import role_sight
from tests.client import scenes
from tests.client.hands import became, both, click, typed, widget
from tests.client.scenes import KAZ, RUS
from tests.worlds import play


@cache
def opened() -> World:
    """Return a running game with a student in every role."""
    world = play(scenes.briefed(), SetRoles(actor=TEACHER, roles=ROLES, free_press=True))
    places = (
        TakeSeat(actor=SYSTEM, place=PlaceId(f"p-{role}"), seat=SeatId(role), call_sign=role)
        for role in ROLES
    )
    said = SendMessage(actor=RUS, channel="plenary", text="We rebuild Site 31.")
    return play(world, *places, said, PublishBulletin(actor="press", text="It begins."))


def at(role: str) -> Scene:
    """Return what a role sees."""
    return scenes.scene(opened(), known=Known(role_sight(opened(), SeatId(role))))


@pytest.mark.parametrize("role", ROLES)
def test_every_role_has_its_page(role: str) -> None:
    """With the task and the way out; nothing of a seat is needed."""
    page = Role()

    assert widget(page, at(role), "leave")
    assert len(page.widgets(at(role))) > 6


def test_the_press_writes_a_bulletin() -> None:
    """The line is empty afterwards, so that nothing is sent twice."""
    written = became(typed(Role(), at("press"), FIELD, "Rent talks open."))
    answer = click(written, at("press"), "send")

    assert isinstance(answer, tuple)
    assert answer[1] == PublishBulletin(text="Rent talks open.")
    assert became(answer) == Role()


def test_the_lobby_writes_to_one_seat() -> None:
    """First it says to whom."""
    chosen = became(both(Role(), at("lobby"), "pick.KAZ"))
    written = became(typed(chosen, at("lobby"), FIELD, "Clean skies."))
    answer = click(written, at("lobby"), "send")

    assert isinstance(answer, tuple)
    assert answer[1] == PublishBulletin(text="Clean skies.", to=KAZ)


def test_observers_pin_what_they_saw() -> None:
    """For the debrief."""
    written = became(typed(Role(), at("observers"), FIELD, "Here it broke."))
    answer = click(written, at("observers"), "send")

    assert isinstance(answer, tuple)
    assert answer[1] == PinComment(text="Here it broke.")


def test_the_secretariat_calls_the_speakers() -> None:
    """One more at the end of the list."""
    assert both(Role(), at("secretariat"), "pick.RUS") == SetSpeakers(speakers=(RUS,))


def test_inspectors_choose_a_seat_and_a_place() -> None:
    """Where they may go is the room's answer."""
    chosen = became(both(Role(), at("inspectors"), "pick.RUS"))

    assert both(chosen, at("inspectors"), "pick.books") == SendInspectors(of=RUS, where="books")


def test_the_press_asks_a_delegation() -> None:
    """With a seat chosen the line is a question of an interview; both sides read it."""
    page = became(both(Role(), at("press"), "pick.KAZ"))
    page = became(typed(page, at("press"), FIELD, "Why this rent?"))
    answer = click(page, at("press"), "send")

    assert isinstance(answer, tuple)
    assert answer[1] == SendMessage(channel="press:KAZ", text="Why this rent?")
    assert widget(Talks(), scenes.scene(opened()), "channel.press:KAZ")
