"""A game is taken home as one file and brought back, by the teacher alone."""

import aiohttp
import pytest

from game.wire import to_server
from game.wire.to_client import Door, Watching
from tests.server.sockets import Client, a_room, a_server
from tests.server.test_signin import a_browser, by_link


async def test_a_game_is_given_as_one_file_and_brought_back_elsewhere() -> None:
    """The next server opens it under a new code, with everything in it."""
    async with a_server() as first, a_browser(first) as browser:
        teacher, room = await a_room(first)
        student = Client()
        await student.join(first.port, room.code, "RUS")
        await by_link(browser, first.keys)
        answer = await browser.get(f"/teacher/rooms/{room.room}/game")
        name, data = answer.headers["Content-Disposition"], await answer.read()
        await student.close()
        await teacher.close()
    async with a_server() as second, a_browser(second) as browser:
        await by_link(browser, second.keys)
        brought = await (await browser.post("/teacher/games", data=data)).json()
        teacher, _ = await a_room(second)
        door = await teacher.get(to_server.Knock(code=brought["code"]), Door)
        seen = await teacher.get(to_server.Watch(room=room.room), Watching)
        again = await browser.post("/teacher/games", data=data)
        words = await again.text()
        await teacher.close()

    assert f'"{room.room}.stojournal"' in name
    assert [chair.players for chair in door.chairs if chair.seat == "RUS"] != [()]
    assert [place.seat for place in seen.world.places.values()] == ["RUS"]
    assert again.status == 422
    assert "here already" in words


@pytest.mark.parametrize(
    "spoil", [b"", b"hello", b"\x1f\x8b\x08nonsense"], ids=["empty", "words", "damaged"]
)
async def test_a_damaged_file_is_refused_with_the_reason(spoil: bytes) -> None:
    """Nothing of it is kept."""
    async with a_server() as server, a_browser(server) as browser:
        await by_link(browser, server.keys)
        answer = await browser.post("/teacher/games", data=spoil)
        words = await answer.text()
        kept = await server.hall.journal.shelves()

    assert answer.status == 422
    assert words.startswith("the file: ")
    assert kept == ()


async def test_files_are_for_the_teacher_alone() -> None:
    """They hold every secret and the source of chance."""
    async with a_server() as server, aiohttp.ClientSession() as browser:
        teacher, room = await a_room(server)
        base = f"http://127.0.0.1:{server.port}"
        given = await browser.get(f"{base}/teacher/rooms/{room.room}/game")
        taken = await browser.post(f"{base}/teacher/games", data=b"")
        await teacher.close()

    assert (given.status, taken.status) == (403, 403)


async def test_a_room_that_is_not_there_has_no_file() -> None:
    """404, and no path of this computer is told."""
    async with a_server() as server, a_browser(server) as browser:
        await by_link(browser, server.keys)
        answer = await browser.get("/teacher/rooms/r-0/game")

    assert answer.status == 404
