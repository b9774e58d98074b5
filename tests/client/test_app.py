"""The running window, with SDL's dummy screen: a solo mission by mouse alone and by keys alone."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.client import post
from game.client.answers import Keep, PlaySolo, Rejoin
from game.client.app import App
from game.client.device import FAREWELL_TOLD
from game.client.memory import (
    HeldPlace,
    Settings,
    read_settings,
    write_place,
    write_settings,
)
from game.client.postbox import Postbox
from game.client.views.join import JoinPage
from game.client.window import LEAST, NoDisplay, Window, is_there_a_screen, prepare
from tests.client.robot import Press, by_keys, by_mouse, key, tab_to, until


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """Return a window that keeps its memory in a folder of the test."""
    write_settings(tmp_path, Settings(calm=True, master=0))
    running = App(Window((1280, 720), full_screen=False), tmp_path)
    running.round(())
    yield running
    running.close()


@pytest.mark.evening
@pytest.mark.parametrize("press", [by_mouse, by_keys], ids=["mouse", "keys"])
def test_a_mission_is_played_with_one_hand(app: App, press: Press) -> None:
    """From the title through a whole turn into the next one."""
    press(app, "solo")
    press(app, "start")
    until(app, lambda scene: app.stage.top.name == "lobby")
    press(app, "seat.EUR")
    until(app, lambda scene: scene.known is not None and scene.me == "EUR")
    press(app, "ready")
    for phase in ("brief", "negotiate", "orders", "launch", "review"):
        until(app, lambda scene, now=phase: scene.known and scene.public.phase == now)  # type: ignore[misc]  # mypy: a default in a lambda
        press(app, "tab.talks")
        press(app, "tab.projects")
        if phase == "orders":
            press(app, "launch.add")
            until(app, lambda scene: scene.own.sheet_set)
        press(app, "ready")

    until(app, lambda scene: scene.public.turn == 2)
    assert app.scene().public.launch_log


@pytest.mark.evening
def test_a_game_played_alone_goes_on_after_the_window_was_closed(tmp_path: Path) -> None:
    """Nothing is lost, and its clock runs again."""
    write_settings(tmp_path, Settings(calm=True, master=0))
    app = App(Window((1280, 720), full_screen=False), tmp_path)
    app.begin(PlaySolo(scenario="first_steps", preset="5"))
    until(app, lambda scene: app.stage.top.name == "lobby")
    by_mouse(app, "ready")
    until(app, lambda scene: scene.public.phase == "brief")
    by_mouse(app, "ready")
    until(app, lambda scene: scene.public.phase == "negotiate")
    before = app.scene().sight
    app.close()

    again = App(Window((1280, 720), full_screen=False), tmp_path)
    again.round(())
    by_mouse(again, "go_on")
    until(again, lambda scene: scene.known is not None and not scene.public.paused)
    after = again.scene().sight
    again.close()

    assert (after.seat, after.public.turn, after.public.phase) == (before.seat, 1, "negotiate")
    assert after.own.me.cash == before.own.me.cash
    assert again.scene().tour is not None


def test_a_class_that_is_gone_can_be_tried_again(tmp_path: Path) -> None:
    """The teacher's laptop was closed; the way back stays and the title says why."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))  # nobody listens there
        address = f"127.0.0.1:{silent.getsockname()[1]}"
        write_place(tmp_path, HeldPlace(address=address, code="482913", token="t" * 20))
        write_settings(tmp_path, Settings(calm=True, master=0))
        app = App(Window((1280, 720), full_screen=False), tmp_path)
        by_mouse(app, "return")
        until(app, lambda scene: scene.line.state == "refused")
        by_mouse(app, "return")
        until(app, lambda scene: scene.line.state == "refused")
        app.close()

    assert app.stage.top.name == "title"
    assert app.scene().line.reason == "link.unreachable"


def test_settings_work_at_once_and_are_kept(app: App, tmp_path: Path) -> None:
    """Language from the footer of the title."""
    by_mouse(app, "language")

    assert app.scene().language == "ru"
    assert read_settings(tmp_path).language == "ru"


def test_f11_fills_the_screen_and_f12_keeps_a_picture(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two keys that work on every page."""
    monkeypatch.setattr("game.client.app.pictures_folder", lambda: tmp_path / "pictures")

    app.round((key(pygame.K_F11), key(pygame.K_F12)))

    assert read_settings(tmp_path).full_screen
    assert len(list((tmp_path / "pictures").glob("*.png"))) == 1


def test_a_picture_says_where_it_went(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The student has to find it again."""
    monkeypatch.setattr("game.client.app.pictures_folder", lambda: tmp_path / "pictures")

    app.round((key(pygame.K_F12),))

    (picture,) = (tmp_path / "pictures").glob("*.png")
    assert str(picture) in app.scene().notes[-1].words


def test_a_device_that_keeps_no_pictures_says_so(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "taken").touch()
    monkeypatch.setattr("game.client.app.pictures_folder", lambda: tmp_path / "taken")

    app.round((key(pygame.K_F12),))

    assert app.scene().notes
    assert app.is_running


def test_a_changed_key_works_at_once(app: App, tmp_path: Path) -> None:
    """From the title to the keys page, and back to the title."""
    by_keys(app, "settings")
    by_mouse(app, "keys")
    by_keys(app, "key.full_screen")
    app.round((key(pygame.K_F5),))
    app.round((key(pygame.K_F5),))

    assert read_settings(tmp_path).keys == {"full_screen": "f5"}
    assert read_settings(tmp_path).full_screen


def test_the_window_is_steered_by_letters_and_written_in_with_the_same(
    app: App, tmp_path: Path
) -> None:
    """N goes on and B goes back; in the field for the code they write."""
    app.round(())
    write = pygame.Event(pygame.TEXTINPUT, text="n")
    app.begin(Keep(fields={"keys": {"next": "n", "back": "b", "use": "u"}}))
    while app.stage.top.attention.focus != "settings":
        app.round((key(pygame.K_n), write))
    app.round((key(pygame.K_u),))
    opened = app.stage.top.name
    app.round((key(pygame.K_b),))
    by_mouse(app, "join")
    by_mouse(app, "address")
    app.round((key(pygame.K_n), write))
    app.round((key(pygame.K_b), pygame.Event(pygame.TEXTINPUT, text="b")))

    assert opened == "settings"
    assert app.stage.top.view == JoinPage(address="nb")


def test_the_letter_of_a_key_that_opened_a_page_is_not_written_there(app: App) -> None:
    """The code's field has the keyboard at once."""
    app.begin(Keep(fields={"keys": {"use": "7"}}))
    tab_to(app, "join")
    app.round((key(pygame.K_7), pygame.Event(pygame.TEXTINPUT, text="7")))

    assert app.stage.top.view == JoinPage()


def test_the_magnifier_goes_round(app: App, tmp_path: Path) -> None:
    """Off, half as large again, twice as large, off."""
    zooms = []
    for _ in range(3):
        app.round((key(pygame.K_F9),))
        zooms.append(read_settings(tmp_path).zoom)

    assert zooms == [150, 200, 100]


def test_what_is_under_the_pointer_is_pressed_under_the_magnifier(app: App) -> None:
    """The lens moves with the pointer so that places stay where they are."""
    app.round((key(pygame.K_F9),))
    by_mouse(app, "settings")

    assert app.stage.top.name == "settings"


def test_after_an_error_the_window_goes_on(app: App, tmp_path: Path) -> None:
    """From a fresh page, and the error is kept for the teacher."""
    by_mouse(app, "settings")

    app.recover(ValueError("a bad value"))

    assert app.stage.top.name == "title"
    assert app.scene().notes
    assert "a bad value" in app.scene().fault
    assert "Page: settings" in (tmp_path / "last-error.txt").read_text("utf-8")


def test_an_error_that_comes_back_at_once_closes_the_window(app: App) -> None:
    """Else it would be painted for ever."""
    app.recover(ValueError("once"))

    with pytest.raises(ValueError, match="twice"):
        app.recover(ValueError("twice"))


def test_closing_the_window_ends_the_program(app: App) -> None:
    """And nothing else does without a question."""
    app.round((key(pygame.K_ESCAPE),))
    assert app.is_running

    app.round((pygame.Event(pygame.QUIT),))

    assert not app.is_running


def test_a_window_never_gets_too_small_to_read() -> None:
    """Below the least size it grows back."""
    window = Window((1280, 720), full_screen=False)
    window.resized((640, 300))

    assert window.size == LEAST
    window.close()


def test_the_window_opens_where_it_stood(tmp_path: Path) -> None:
    """It was moved, closed and opened again; full screen in between changes nothing."""
    app = App(Window((1280, 720), full_screen=False), tmp_path)
    pygame.display.set_window_position((5, 50))
    app.round((key(pygame.K_F11),))
    app.round((key(pygame.K_F11),))
    app.close()
    kept = read_settings(tmp_path)
    window = Window((kept.width, kept.height), full_screen=False, position=kept.position)
    stands = pygame.display.get_window_position()
    window.close()

    assert kept.position == (5, 50)
    assert stands == (5, 50)


def test_a_full_window_remembers_where_it_stood_before(tmp_path: Path) -> None:
    """Closed as it fills the screen, it returns to its place later."""
    window = Window((1280, 720), full_screen=True, position=(5, 50))
    closed_at = window.position
    window.toggle_full_screen()
    stands = pygame.display.get_window_position()
    window.close()

    assert closed_at == (5, 50)
    assert stands == (5, 50)


def test_a_place_off_every_screen_is_ignored() -> None:
    """The projector on which the window stood is gone."""
    window = Window((1280, 720), full_screen=False)
    chosen = window.position
    window.close()
    moved = Window((1280, 720), full_screen=False, position=(9000, 50))
    stands = moved.position
    moved.close()

    assert stands == chosen


@pytest.mark.parametrize("reason", ["seat.left", "room.closed"])
def test_the_title_tells_why_a_game_was_left(
    app: App, monkeypatch: pytest.MonkeyPatch, reason: str
) -> None:
    """The student was removed, or the teacher closed the room; the note goes by itself."""
    monkeypatch.setattr(Postbox, "news", lambda _: (post.Ended(key=reason),))
    app.begin(Rejoin(address="", code="482915"))
    app.round(())
    told = app.scene()

    assert app.stage.top.name == "title"
    assert [note.words for note in told.notes] == [told.say(reason)]
    assert all(0 <= note.until - FAREWELL_TOLD <= told.now for note in told.notes)


def test_a_window_is_measured_in_real_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows would blur it at 150 % else."""
    monkeypatch.delenv("SDL_WINDOWS_DPI_AWARENESS", raising=False)
    prepare()

    assert os.environ["SDL_WINDOWS_DPI_AWARENESS"] == "permonitorv2"


def test_what_the_user_set_for_sdl_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """An odd machine may need its own way."""
    monkeypatch.setenv("SDL_WINDOWS_DPI_AWARENESS", "unaware")
    prepare()

    assert os.environ["SDL_WINDOWS_DPI_AWARENESS"] == "unaware"


def test_a_machine_without_a_screen_is_known_before_sdl_is_asked() -> None:
    """SDL would print and wait."""
    assert not is_there_a_screen({}, "linux")
    assert is_there_a_screen({"DISPLAY": ":0"}, "linux")
    assert is_there_a_screen({}, "win32")


def test_a_screen_that_nobody_sees_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing answers at DISPLAY, SDL made one up, and the program waited for ever."""
    closed: list[bool] = []
    monkeypatch.setattr(pygame.display, "init", lambda: None)
    monkeypatch.setattr(pygame.display, "get_driver", lambda: "offscreen")
    monkeypatch.setattr(pygame.display, "quit", lambda: closed.append(True))
    monkeypatch.delenv("SDL_VIDEODRIVER", raising=False)

    with pytest.raises(NoDisplay):
        Window((1280, 720), full_screen=False)
    assert closed == [True]


def test_a_screen_that_cannot_be_opened_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """As one exception, whatever SDL says."""

    def broken() -> None:
        raise pygame.error("x11 not available")

    monkeypatch.setattr(pygame.display, "init", broken)

    with pytest.raises(NoDisplay, match="x11"):
        Window((1280, 720), full_screen=False)
