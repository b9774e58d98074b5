"""The pages of the server and the server as a whole."""

import asyncio

import aiohttp
import pytest

from server import gateway, keys
from server.app import opened
from server.hosts import answers_to, known_names
from server.journal.memory import MemoryJournal
from server.settings import Settings
from tests.server.journal.entries import an_opening
from tests.server.rooms.halls import until
from tests.server.sockets import FAST, a_room, a_server


async def get(port: int, path: str) -> tuple[int, str, str]:
    """Return status, type and words of a page."""
    async with aiohttp.ClientSession() as session:
        answer = await session.get(f"http://127.0.0.1:{port}{path}")
        return answer.status, answer.content_type, await answer.text()


@pytest.mark.parametrize(
    ("language", "said"), [("en", "six digits"), ("ru", "шесть цифр"), ("kk", "алты цифр")]
)
async def test_the_first_page_says_what_to_do_in_three_languages(language: str, said: str) -> None:
    """Somebody typed the address into a browser."""
    async with a_server() as server:
        status, kind, words = await get(server.port, f"/?lang={language}")

    assert (status, kind) == (200, "text/html")
    assert said in words


async def test_the_first_page_needs_nothing_from_elsewhere() -> None:
    """No school has to open its network for it."""
    async with a_server() as server:
        _, _, words = await get(server.port, "/")

    assert "http://" not in words
    assert "https://" not in words


async def test_a_watchman_hears_how_the_server_is() -> None:
    """Rooms and lines are counted, none is named."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        _, kind, words = await get(server.port, "/health")
        await teacher.close()

    assert kind == "application/json"
    assert '"rooms": 1, "lines": 1' in words
    assert room.room not in words


@pytest.mark.parametrize(
    ("host", "answered"),
    [
        ("127.0.0.1:8765", True),
        ("192.168.1.20", True),
        ("[::1]:8765", True),
        ("[::1]", True),
        ("localhost:8765", True),
        ("class.school.example", True),
        ("CLASS.school.example:80", True),
        ("elsewhere.example", False),
        ("127.0.0.1.elsewhere.example:8765", False),
        ("", False),
    ],
)
def test_the_server_answers_to_its_own_names(host: str, answered: bool) -> None:
    """Addresses, this computer, and names that the teacher gave."""
    assert answers_to(host, known_names(("class.school.example",))) is answered


async def test_old_games_are_thrown_away_after_the_start() -> None:
    """When the door is open already."""
    journal = MemoryJournal()
    await journal.append("r-old", an_opening())
    async with a_server(journal):
        async with asyncio.timeout(20):
            while await journal.read("r-old"):
                await asyncio.sleep(0.01)


async def test_games_can_be_kept_for_one_lesson_only() -> None:
    """Zero days: all are deleted when the server stops."""
    journal = MemoryJournal()
    async with a_server(journal, settings=Settings(port=0, days=0)) as server:
        teacher, room = await a_room(server)
        await teacher.close()

    assert await journal.read(room.room) == ()


async def test_a_taken_port_is_an_error_and_everything_is_let_go() -> None:
    """Two servers cannot listen at the same place."""
    async with a_server() as server:
        second = opened(Settings(port=server.port, own_process=False), keys.given(keys.new_key()))
        with pytest.raises(OSError, match=str(server.port)):
            await second.start()
        await second.stop()


async def test_the_loop_tells_how_late_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that blocks would drop everybody; a watchman sees it coming."""
    monkeypatch.setattr(gateway, "BEAT", 0.01)
    async with a_server(settings=FAST) as server:
        await until(lambda: server._gateway.lag > 0)
