"""A robot learns the game: it does what the adviser lights up, by mouse alone and by keys alone."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.client import memory
from game.client.answers import PlaySolo
from game.client.app import App
from game.client.memory import Settings, write_settings
from game.client.parts.frame_editor import TITLE
from game.client.tutorial.lessons import STEPS, lights
from game.client.tutorial.progress import Tour
from game.client.tutorial.ticks import ticks
from game.client.tutorial.tour import Task, task_of
from game.client.window import Window
from tests.client.robot import Press, by_mouse, key, places, tab_to, usable
from tests.client.robot import by_keys as press_by_keys

PATIENCE = 120.0
"""Seconds for the whole tutorial; a person takes a quarter of an hour."""


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """Return a window that opens in the tutorial."""
    write_settings(tmp_path, Settings(calm=True, master=0))
    running = App(Window((1280, 720), full_screen=False), tmp_path)
    running.begin(PlaySolo(scenario="first_steps", preset="5"))
    yield running
    running.close()


def by_keys(app: App, id: str) -> None:
    """Do it by keys; a number goes up by an arrow."""
    if id.startswith("number."):
        tab_to(app, id)
        app.round((key(pygame.K_RIGHT),))
    else:
        press_by_keys(app, id)


def lit(app: App, task: Task) -> str | None:
    """Return the first thing to press that the adviser lights up; None: there is nothing yet."""
    page, names = app.stage.top.name, lights(task, app.scene())
    if task.page not in ("", page):
        names = (f"tab.{task.page}",)
    if app.scene().own.me.ready:
        names = tuple(name for name in names if not name.startswith("ready"))
    here = [each.widget.id for each in usable(app) if each.widget.tabbed]
    return next((id for name in names for id in here if id.startswith(name)), None)


def tour_of(app: App) -> Tour:
    """Return how far the tutorial has come."""
    return app.scene().tour or Tour()


def settle(app: App) -> None:
    """Let the window and the room keeper catch up."""
    for _ in range(6):
        app.round(())


def walk(app: App, press: Press, until: Callable[[App], bool]) -> None:
    """Do what is lit, task after task."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and not until(app):
        settle(app)
        tour = app.scene().tour
        task = None if tour is None else task_of(tour, STEPS)
        if app.stage.top.name == "playback":
            app.round((key(pygame.K_ESCAPE),))
        elif task is not None and task.done is None:
            press(app, "tour.next")
        elif task is not None and (id := lit(app, task)) is not None:
            press(app, id)
            if id == TITLE:
                app.round((pygame.Event(pygame.TEXTINPUT, text="A slot"),))
    assert until(app), f"still at {app.scene().tour} on {app.stage.top.name}"


def is_over(app: App) -> bool:
    """Return whether the last page of the tutorial is open."""
    return app.stage.top.name == "debrief" and "tour.end" in places(app)


@pytest.mark.evening
@pytest.mark.parametrize("press", [by_mouse, by_keys], ids=["mouse", "keys"])
def test_the_tutorial_is_finished_with_one_hand(app: App, press: Press) -> None:
    """Nine steps, from the lobby to the five ticks."""
    walk(app, press, is_over)

    reached = dict(ticks(app.scene()))
    press(app, "tour.end")

    assert [reached[name] for name in ("deal", "treaty", "breach")] == [True, True, True]
    assert tour_of(app).over


@pytest.mark.evening
def test_a_tutorial_goes_on_where_it_was_left(app: App, tmp_path: Path) -> None:
    """How far it came is kept on the device, with the room it belongs to."""
    walk(app, by_mouse, lambda app: tour_of(app).step == 1)
    code = app.scene().ticket.code

    assert memory.read_tour(tmp_path, code) == app.scene().tour
    assert memory.read_tour(tmp_path, "000000").step == 0
