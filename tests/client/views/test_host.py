"""A teacher opens a room on the own computer, and the lobby shows the way in."""

import msgspec

from game.client.answers import HostRoom, Open, Teach
from game.client.scene import Scene, Ticket
from game.client.views.host import Host
from game.client.views.lobby import Lobby
from game.client.views.title import Title
from game.client.widgets.words import Label
from tests.client import scenes
from tests.client.hands import both


def test_the_title_leads_to_hosting() -> None:
    """Beside joining and playing alone."""
    row = next(widget for widget in Title().widgets(Scene()) if widget.id == "host")

    assert row.answer == Open("host")


def test_one_press_opens_the_room() -> None:
    """With the length that was chosen."""
    start = next(widget for widget in Host(preset=6).widgets(Scene()) if widget.id == "start")

    assert start.answer == HostRoom(scenario="baikonur_70", preset="6")


def test_the_lobby_shows_code_and_address() -> None:
    """Students need both; a room for one alone shows neither."""
    ticket = Ticket(code="482915", solo=True, shared="192.168.1.7:8765")
    scene = msgspec.structs.replace(scenes.scene(scenes.lobby()), ticket=ticket)
    words = [w.words for w in Lobby().widgets(scene) if isinstance(w, Label)]
    alone = msgspec.structs.replace(scene, ticket=Ticket(code="482915", solo=True))
    hidden = [w.words for w in Lobby().widgets(alone) if isinstance(w, Label)]

    assert "482915" in words
    assert any("192.168.1.7:8765" in each for each in words)
    assert "482915" not in hidden


def test_the_lobby_of_a_class_leads_to_the_teachers_pages() -> None:
    """Only on the computer that keeps the room."""
    scene = scenes.scene(scenes.lobby())
    ticket = Ticket(code="482915", solo=True, shared="192.168.1.7:8765")
    hosted = msgspec.structs.replace(scene, ticket=ticket)

    assert both(Lobby(), hosted, "teach") == Teach()
    assert "teach" not in {each.id for each in Lobby().widgets(scene)}
