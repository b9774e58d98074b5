"""A room of the window's own: what happens around the game."""

import time
import webbrowser
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

from game.client.answers import HostRoom
from game.client.room import Room

PATIENCE = 20.0
"""Seconds after which a room that does not open fails the test."""


def test_hosting_opens_the_teachers_pages_signed_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The teacher clicks once; the browser needs no key."""
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    room = Room(tmp_path)
    room.host(HostRoom(scenario="first_steps", preset="5"))
    end = time.monotonic() + PATIENCE
    while not opened and time.monotonic() < end:
        room.collect(0.0)
        time.sleep(0.01)
    browser = build_opener(HTTPCookieProcessor(CookieJar()))
    with browser.open(opened[0]) as page:
        found = page.url
    room.close()

    assert len(opened) == 1
    assert found.endswith("/teacher")
