"""In the lobby a student takes a seat and says ready."""

import msgspec

from game.client.answers import Begin, ChooseSeat, Keep, Open, Switch
from game.client.views.lobby import Lobby
from game.client.widgets.chip import Chip
from game.rules.turns import MarkReady
from tests.client import scenes
from tests.client.hands import both, widget


def test_a_click_takes_another_seat() -> None:
    """The own seat cannot be taken again."""
    scene = scenes.scene(scenes.lobby())

    assert both(Lobby(), scene, "seat.EUR") == ChooseSeat(seat="EUR")
    assert not widget(Lobby(), scene, "seat.KAZ").enabled


def test_ready_is_a_command_in_class_and_a_start_alone() -> None:
    """In class the teacher starts."""
    scene = scenes.scene(scenes.lobby())
    alone = msgspec.structs.replace(scene, ticket=msgspec.structs.replace(scene.ticket, solo=True))

    assert both(Lobby(), scene, "ready") == MarkReady(ready=True)
    assert both(Lobby(), alone, "ready") == Begin()


def test_the_brief_is_one_press_away() -> None:
    """Before anything is decided."""
    assert both(Lobby(), scenes.scene(scenes.lobby()), "brief") == Open("briefing")


def test_the_page_leaves_when_the_game_starts() -> None:
    """Nobody has to press anything."""
    assert Lobby().tick(scenes.scene(scenes.briefed())) == Switch("steppe")


def test_the_language_can_be_changed_in_the_lobby() -> None:
    """A class may have readers of three languages."""
    answer = both(Lobby(), scenes.scene(scenes.lobby()), "language")

    assert answer == Keep(fields={"language": "ru"})


def test_everybody_who_came_is_counted() -> None:
    """Two students sit at the table."""
    chips = [
        each for each in Lobby().widgets(scenes.scene(scenes.lobby())) if isinstance(each, Chip)
    ]

    assert chips[-1].label == "2 here"
