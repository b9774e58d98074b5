"""A whole lesson of 24 robot students in three rooms, with two power cuts in the middle."""

import asyncio
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from game.wire.to_client import Opened
from server.journal.sqlite import SqliteJournal
from server.rooms.folding import folded
from server.settings import FILE
from tests.abuse.plug import CUT, Player, Plug, plugged
from tests.web.school import SCREEN, Teacher, holds

pytestmark = [
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.skipif(sys.platform == "win32", reason="needs signals of Unix"),
]
ROOMS, STUDENTS = 3, 8
FIRST_CUT, SECOND_CUT = 3, 10
"""Commands of each student that the server has said yes to when the power goes."""
PATIENCE = 300
"""Seconds; a busy computer plays slowly."""


class Pupil(Player):
    """A robot student that takes its time."""

    breath = 0.15


async def a_lesson(teacher: Teacher) -> Opened:
    """Open a lesson from the first page and return its room."""
    await teacher.page.goto(f"{teacher.home}/teacher")
    await teacher.live()
    await teacher.click("#open-first_steps-45")
    await teacher.sees("#do-start")
    code = await teacher.page.locator(".top .code").get_attribute("data-copy")
    return Opened(room=teacher.page.url.rsplit("/", 1)[-1], code=code or "")


async def in_every_room(teacher: Teacher, rooms: list[Opened], button: str) -> None:
    """Press a button in each room, if it is there."""
    for room in rooms:
        await teacher.page.goto(f"{teacher.home}/teacher/rooms/{room.room}")
        await teacher.live()
        await teacher.click(button)
        await expect(teacher.page.locator(button)).to_have_count(0)


async def play(pupils: list[Pupil], enough: Callable[[], bool], plug: Plug | None) -> None:
    """Let everybody play until it is enough; then pull the plug."""
    playing = [asyncio.create_task(pupil.play()) for pupil in pupils]
    await holds(enough, PATIENCE)
    if plug is not None:
        plug.pull()
    for task in playing:
        task.cancel()
        with suppress(asyncio.CancelledError, *CUT):
            await task
    for pupil in pupils:
        await pupil.leave()


async def come(pupils: list[Pupil], port: int) -> None:
    """Let everybody take a place, or come back to it."""
    for pupil in pupils:
        await pupil.come(port)


async def test_two_power_cuts_cost_a_lesson_nothing(browser: Browser, tmp_path: Path) -> None:
    """Pages and students return by themselves; rooms stand still until the teacher says go on."""
    log = tmp_path / "log.txt"
    with plugged(tmp_path, log, key="") as plug:
        context = await browser.new_context(viewport=SCREEN)
        teacher = Teacher(await context.new_page(), f"http://127.0.0.1:{plug.port}")
        await teacher.page.goto(f"{teacher.home}/sign-in/{plug.link}")
        rooms = [await a_lesson(teacher) for _ in range(ROOMS)]
        pupils = [Pupil(room, seat=None) for room in rooms for _ in range(STUDENTS)]
        await come(pupils, plug.port)
        await in_every_room(teacher, rooms, "#do-start")
        await play(pupils, lambda: min(len(p.accepted) for p in pupils) >= FIRST_CUT, plug)
        port = plug.port
    with plugged(tmp_path, log, key="", port=port) as plug:
        await teacher.live()
        await come(pupils, port)
        await in_every_room(teacher, rooms, "#do-resume")
        await play(pupils, lambda: min(len(p.accepted) for p in pupils) >= SECOND_CUT, plug)
    with plugged(tmp_path, log, key="", port=port):
        await teacher.live()
        await come(pupils, port)
        await in_every_room(teacher, rooms, "#do-resume")
        await play(pupils, lambda: all(p.over for p in pupils), None)
        await expect(teacher.page.locator("#pane-clock")).to_contain_text("debrief")
    await context.close()

    await check(tmp_path, pupils)


async def check(folder: Path, pupils: list[Pupil]) -> None:
    """Look into the file: every game ended, nothing that was said is lost or there twice."""
    journal = SqliteJournal(folder / FILE)
    for pupil in pupils:
        world, _ = await folded(pupil.room, journal)
        said = Counter(m.text for m in world.messages if m.seat == pupil.seat)
        kept = Counter((e.place, e.id) for e in await journal.read(pupil.room) if e.place)
        assert world.phase == "ended"
        assert max(kept.values()) == 1
        assert {f"word {id}" for id in pupil.accepted if int(id[2:]) % 2} <= set(said)
    await journal.close()
