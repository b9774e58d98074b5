"""A room of the window's own: what happens around the game."""

import time
import webbrowser
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.request import HTTPCookieProcessor, build_opener

import msgspec
import pytest

from game.client import post
from game.client.answers import HostRoom
from game.client.postbox import Postbox
from game.client.room import Room
from game.client.scene import Scene
from game.model.classroom import Handback
from game.model.ids import PlaceId
from tests.client import scenes
from tests.client.scenes import KAZ

PATIENCE = 60.0
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


def test_who_comes_back_hears_what_the_steward_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At once, without looking for it."""
    scene = scenes.scene(scenes.negotiating())
    assert scene.known is not None
    turn = scene.public.turn
    own = msgspec.structs.replace(scene.own, handback=Handback(since=turn, until=turn))
    seated = post.Seated(
        address="192.168.1.7:8765",
        code="482915",
        place=PlaceId("p-1"),
        seat=KAZ,
        call_sign="Saiga 7",
        token="t",
        seat_key="",
        sight=msgspec.structs.replace(scene.known.sight, own=own),
        letter=1,
    )
    monkeypatch.setattr(Postbox, "news", lambda _: (seated,))
    room = Room(tmp_path)
    room.collect(0.0)
    notes = room.scene(Scene()).notes
    room.close()

    assert any("steward kept your seat" in note.words for note in notes)
