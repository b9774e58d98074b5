"""The teacher's pages over HTTP: who may see them, what they answer, what they never fetch."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import msgspec
import pytest

from game.model.ids import TEACHER
from game.rules.turns import StartGame
from game.text import LANGUAGES
from server import loading
from server.app import Server
from server.journal.files import read_game
from server.journal.memory import MemoryJournal
from server.rooms.bots import no_bots
from server.rooms.hall import Hall
from server.rooms.mill import ThreadMill
from server.rooms.table import Table
from server.rooms.wishes import Wanted
from server.web.temptations import Temptations
from tests.server.rooms.halls import WANTED, until
from tests.server.sockets import a_server

PATHS = (
    "/teacher",
    "/teacher/panes",
    "/teacher/say?key=room.unknown",
    "/teacher/rooms/{room}",
    "/teacher/rooms/{room}/panes",
    "/teacher/rooms/{room}/more",
    "/teacher/rooms/{room}/texts",
    "/teacher/rooms/{room}/report.html",
    "/teacher/rooms/{room}/game.stojournal",
    "/teacher/scenarios",
    "/teacher/lessons/lease_1994",
)


class Pages(msgspec.Struct):
    """The pages of a room, read with or without a teacher's cookie."""

    server: Server
    table: Table
    session: aiohttp.ClientSession

    async def get(self, path: str, tag: str = "") -> aiohttp.ClientResponse:
        """Return the answer to a path in which ``{room}`` is the room; nobody is led elsewhere."""
        address = f"http://127.0.0.1:{self.server.port}{path.format(room=self.table.room.name)}"
        headers = {"If-None-Match": tag} if tag else {}
        answer = await self.session.get(address, allow_redirects=False, headers=headers)
        await answer.read()
        return answer


@asynccontextmanager
async def some_pages(signed_in: bool = True) -> AsyncIterator[Pages]:
    """Give the pages of a room that has just begun."""
    async with a_server() as server:
        table = await server.hall.open(WANTED)
        await table.room.submit(TEACHER, StartGame(), "s")
        name = f"steppe_teacher_{server.port}"
        cookies = {name: await server.keys.sign_in()} if signed_in else {}
        async with aiohttp.ClientSession(cookies=cookies) as session:
            yield Pages(server, table, session)


@pytest.mark.parametrize("path", PATHS)
async def test_nobody_sees_a_teacher_s_page_without_signing_in(path: str) -> None:
    """It leads to the form, and says nothing about rooms that exist or not."""
    async with some_pages(signed_in=False) as pages:
        answer = await pages.get(path)

        assert answer.status == 303
        assert answer.headers["Location"] == "/sign-in"
        assert pages.table.code not in await answer.text()


@pytest.mark.parametrize("path", PATHS)
async def test_a_teacher_sees_them(path: str) -> None:
    """With the cookie that signing in gave."""
    async with some_pages() as pages:
        assert (await pages.get(path)).status == 200


@pytest.mark.parametrize(
    "path",
    [
        "/teacher/rooms/nowhere",
        "/teacher/rooms/nowhere/panes",
        "/teacher/rooms/{room}/texts/t-9",
        "/teacher/rooms/{room}/seats/XXX",
        "/teacher/rooms/{room}/warn/p-9",
        "/teacher/rooms/{room}/nothing",
        "/teacher/rooms/{room}/ask?command=nonsense",
        '/teacher/rooms/{{room}}/ask?command={{"command":"Nothing"}}',
        "/teacher/say?key=no.such.key",
        "/teacher/say?key=chat.too_long",
    ],
)
async def test_what_is_not_there_is_not_found(path: str) -> None:
    """An old tab, a mistyped address: no fault of the server."""
    async with some_pages() as pages:
        assert (await pages.get(path)).status == 404


async def test_panes_that_did_not_change_are_not_sent_again() -> None:
    """Five tabs look at one room for ninety minutes."""
    async with some_pages() as pages:
        lobby = await pages.server.hall.open(WANTED)
        path = f"/teacher/rooms/{lobby.room.name}/panes"
        first = await pages.get(path)
        again = await pages.get(path, first.headers["ETag"])

    assert (first.status, again.status) == (200, 304)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_pane_speaks_the_reader_s_language(language: str) -> None:
    """Chosen by the address, kept in a cookie."""
    async with some_pages() as pages:
        answer = await pages.get(f"/teacher/rooms/{{room}}?lang={language}")
        words = await answer.text()

    assert f'<html lang="{language}"' in words
    assert answer.cookies["lang"].value == language


async def test_a_page_brings_nothing_from_elsewhere() -> None:
    """No script and no style is written into it; the shield says so to the browser too."""
    async with some_pages() as pages:
        answer = await pages.get("/teacher/rooms/{room}")
        words = await answer.text()

    assert "http://" not in words
    assert "https://" not in words
    assert " style=" not in words
    assert "<style" not in words
    assert "<script>" not in words
    assert "unsafe" not in answer.headers["Content-Security-Policy"]


async def test_the_game_file_can_be_read_again(tmp_path: Path) -> None:
    """It opens as a replay, on this computer or another."""
    async with some_pages() as pages:
        answer = await pages.get("/teacher/rooms/{room}/game.stojournal")
        path = tmp_path / "game.stojournal"
        path.write_bytes(await answer.read())

        assert len(read_game(path)) == pages.table.room.known.number
    assert "attachment" in answer.headers["Content-Disposition"]


async def test_temptations_are_worked_out_beside() -> None:
    """The page does not wait for them; the next look has them."""
    hall = Hall(
        MemoryJournal(), ThreadMill(), loading.first_world, no_bots, playables=loading.playables
    )
    async with a_server(hall=hall) as server:
        table = await hall.open(Wanted(scenario="baikonur_70", seed="test"))
        await table.room.submit(TEACHER, StartGame(), "s")
        found = Temptations(server.hall.mill)
        first = found.of(table)
        await until(lambda: bool(found.of(table)), 20)

        assert first == {}
        assert list(found.of(table)) == ["RUS"]
        found.close()


async def test_a_refusal_is_said_in_the_teacher_s_language() -> None:
    """Scripts know keys only."""
    async with some_pages() as pages:
        path = '/teacher/say?lang=ru&key=chat.too_long&given={{"most":280}}'
        words = await (await pages.get(path)).text()

    assert "280" in words
    assert "символ" in words or "знак" in words or "букв" in words
