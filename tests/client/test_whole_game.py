"""A robot plays whole games: the first mission by mouse and by keys, the others by mouse."""

import time
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.client.app import App
from game.client.memory import Settings, write_settings
from game.client.missions import FLAGSHIP, missions
from game.client.parts.badges import asked
from game.client.parts.order_desk import trouble
from game.client.scene import Scene
from game.client.views.projects import Projects
from game.client.window import Window
from game.model.world import TURN_PHASES, Phase
from game.scenario.folder import shipped
from server import embedded
from tests.client.robot import Press, by_keys, by_mouse, key, places, until

TURNS = 8
DEALS = ("do.agree", "do.sign", "do.lobby", "do.ratify")
"""What the robot presses on a text as soon as it may."""
NO = "do.refuse"
"""What it presses on a text that the people at home will not have."""
MOST_ANSWERS = 30
"""How often it goes to a text about which its people are asked, in a year."""
MOST_TEXTS = 3
"""How many texts it looks at in a phase."""

OTHERS = [name for name in shipped() if name != FLAGSHIP]
"""The other missions that ship."""


class Hurried(Window):
    """A window that does not wait for the next frame to be due."""

    def rest(self, moving: bool) -> float:
        """Let the room keeper's threads run, and return the window's clock, seconds."""
        time.sleep(0.001)
        return pygame.time.get_ticks() / 1000


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """Return a window whose bots answer at once."""
    monkeypatch.setattr(embedded, "BOT_PAUSE", 0.0)
    write_settings(tmp_path, Settings(calm=True, master=0))
    running = App(Hurried((1280, 720), full_screen=False), tmp_path)
    running.round(())
    yield running
    running.close()


def bargain(app: App, press: Press) -> None:
    """Agree to, sign and ratify what lies on the table."""
    press(app, "tab.talks")
    press(app, "channel.plenary")
    for text in [id for id in places(app) if id.startswith("text.t-")][:MOST_TEXTS]:
        press(app, "channel.plenary")
        if text in places(app):
            press(app, text)
            press_deals(app, press)


def press_deals(app: App, press: Press) -> None:
    """Do everything that binds and may be done with the open text, and wait for the answers."""
    for deal in DEALS:
        if deal in places(app):
            press_and_wait(app, press, deal)
    if app.scene().public.ratifying and NO in places(app):
        press_and_wait(app, press, NO)


def press_and_wait(app: App, press: Press, id: str) -> None:
    """Press a button, and wait until the room has answered."""
    before = app.scene().sight
    press(app, id)
    until(app, lambda scene: scene.sight is not before or bool(scene.refused))


def order_launches(app: App, press: Press) -> None:
    """Add a launch to the sheet where one may be added."""
    press(app, "tab.projects")
    if "launch.add" in places(app):
        press(app, "launch.add")
        until(app, lambda scene: scene.own.sheet_set or is_in_trouble(app, scene))


def is_in_trouble(app: App, scene: Scene) -> bool:
    """Return whether the page says why the sheet on the desk is not accepted."""
    page = app.stage.top.view
    return isinstance(page, Projects) and trouble(scene, page.desk) is not None


def play_phase(app: App, press: Press, phase: Phase, turn: int) -> None:
    """Do in a phase what a student does there, and say ready."""
    until(app, lambda scene: is_at(scene, phase, turn))
    if app.stage.top.name == "playback":
        leave_show(app, press)
    if phase in ("negotiate", "orders"):
        bargain(app, press)
    if phase == "orders":
        order_launches(app, press)
    if is_at(app.scene(), phase, turn):
        press(app, "ready.ring")
    if phase == "orders":
        answer_for_the_people(app, press, turn)


def answer_for_the_people(app: App, press: Press, turn: int) -> None:
    """Where the end of the orders waits for it, answer for every text; then the year begins."""
    until(app, lambda scene: scene.public.ratifying or not is_at(scene, "orders", turn))
    for _ in range(MOST_ANSWERS):
        until(app, lambda scene: bool(asked(scene)) or not is_at(scene, "orders", turn))
        for text in asked(app.scene())[:1]:
            press(app, "tab.talks")
            press(app, "channel.plenary")
            if f"text.{text.id}" in places(app):
                press(app, f"text.{text.id}")
                press_deals(app, press)
    assert not is_at(app.scene(), "orders", turn)


def leave_show(app: App, press: Press) -> None:
    """End the scenes of the year."""
    if press is by_keys:
        app.round((key(pygame.K_ESCAPE),))
    else:
        press(app, "show.end")


def is_at(scene: Scene, phase: Phase, turn: int) -> bool:
    """Return whether a phase of a turn is open."""
    public = scene.public if scene.known is not None else None
    return public is not None and (public.phase, public.turn) == (phase, turn)


def choose_shortest(app: App, scenario: str) -> int:
    """Choose a mission in its shortest form by mouse; return how many turns that is."""
    lengths = {each.scenario: each.presets for each in missions()}
    by_mouse(app, f"mission.{scenario}")
    by_mouse(app, "preset.0")
    return lengths[scenario][0]


def play_to_the_end(app: App, press: Press, turns: int) -> None:
    """From the page of missions through every turn to the debrief."""
    press(app, "start")
    until(app, lambda scene: app.stage.top.name == "lobby")
    fold_the_adviser(app, press)
    press(app, "ready")
    for turn in range(1, turns + 1):
        for phase in TURN_PHASES:
            play_phase(app, press, phase, turn)
    until(app, lambda scene: app.stage.top.name == "debrief")


def fold_the_adviser(app: App, press: Press) -> None:
    """Fold the adviser of the tutorial away, if there is one."""
    if "tour.fold" in places(app):
        press(app, "tour.fold")


@pytest.mark.evening
@pytest.mark.parametrize("press", [by_mouse, by_keys], ids=["mouse", "keys"])
def test_a_whole_game_is_played_with_one_hand(app: App, press: Press) -> None:
    """From the title through eight turns to the debrief."""
    press(app, "solo")
    play_to_the_end(app, press, TURNS)

    sight = app.scene().sight
    assert sight.public.phase == "ended"
    assert any(flight.seat == sight.seat for flight in sight.public.launch_log)
    assert any(sight.seat in text.signatures for text in sight.public.treaties.values())


@pytest.mark.siege
@pytest.mark.parametrize("scenario", OTHERS)
def test_every_other_mission_is_played_to_the_debrief(app: App, scenario: str) -> None:
    """Chosen on the page of missions in its shortest form."""
    by_mouse(app, "solo")
    turns = choose_shortest(app, scenario)

    play_to_the_end(app, by_mouse, turns)

    public = app.scene().sight.public
    assert (public.phase, public.turn) == ("ended", turns)
    assert public.scenario.id == scenario
