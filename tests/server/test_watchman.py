"""What a watchman hears, and that it names nobody."""

from pathlib import Path

import aiohttp
import pytest

from game.wire import to_server
from server import watchman
from server.journal import sqlite
from server.journal.sqlite import SqliteJournal
from server.metrics import METRICS
from tests.server.rooms.halls import until
from tests.server.sockets import KEY, a_room, a_server


async def get(port: int, path: str, key: str = "") -> tuple[int, str]:
    """Return status and words of a page."""
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    async with aiohttp.ClientSession(headers=headers) as session:
        answer = await session.get(f"http://127.0.0.1:{port}{path}")
        return answer.status, await answer.text()


async def test_numbers_are_counted() -> None:
    """Rooms, connections, answers by message and outcome, the age of the loop."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        await teacher.ask(to_server.Knock(code=room.code))
        await teacher.raw("nonsense", {})
        _, words = await get(server.port, "/metrics")
        await teacher.close()

    assert "steppe_rooms 1.0" in words
    assert "steppe_connections 1.0" in words
    assert 'steppe_answers_total{message="knock",outcome="ok"} 1.0' in words
    assert 'steppe_answers_total{message="unknown",outcome="refused"} 1.0' in words


async def test_numbers_name_no_room_and_no_name_from_outside() -> None:
    """A label made of what clients send would grow for ever, and tell."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        await teacher.raw("Aigerim-from-9B", {})
        _, words = await get(server.port, "/metrics")
        await teacher.close()

    assert "Aigerim" not in words
    assert room.code not in words
    assert room.room not in words


async def test_malformed_packets_are_counted() -> None:
    """Somebody plays with the connection."""
    async with a_server() as server:
        teacher, _ = await a_room(server)
        await teacher.sio.eio.send(b"\xc1")
        counted = server._app[METRICS].malformed
        await until(lambda: counted._value.get() == 1)
        await teacher.close()


async def test_a_server_is_ready_when_it_is_warm() -> None:
    """Before that the first turn would have to wait."""
    async with a_server() as server:
        await until(lambda: server._watchman.warm)
        warm = await get(server.port, "/ready")
        server._watchman.warm = False
        cold = await get(server.port, "/ready")

    assert warm == (200, '{"ready": true}')
    assert cold[0] == 503
    assert "still loading" in cold[1]


async def test_a_full_disk_makes_it_unready_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The teacher hears of it before the lesson, not in it."""
    async with a_server(SqliteJournal(tmp_path / "games.db")) as server:
        await until(lambda: server._watchman.warm)
        before = await get(server.port, "/ready")
        monkeypatch.setattr(sqlite, "LEAST_ROOM", 1 << 60)
        after = await get(server.port, "/ready")

    assert before[0] == 200
    assert after[0] == 503
    assert "MB are left" in after[1]


async def test_numbers_are_for_the_teacher(monkeypatch: pytest.MonkeyPatch) -> None:
    """A student's laptop is told nothing; a monitor elsewhere shows the key."""
    monkeypatch.setattr(watchman, "_is_here", lambda request: False)
    async with a_server() as server:
        without = await get(server.port, "/metrics")
        wrong = await get(server.port, "/metrics", key="wrong")
        right = await get(server.port, "/metrics", key=KEY)

    assert (without[0], wrong[0], right[0]) == (403, 403, 200)


async def test_a_teacher_can_see_how_far_away_a_client_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each sign of life is timed."""
    monkeypatch.setattr("server.gateway.PING", 0.02)
    async with a_server() as server:
        teacher, _ = await a_room(server)
        (line,) = server._gateway._lines.values()
        await until(lambda: line.latency is not None)
        await teacher.close()

    assert line.latency is not None
    assert line.latency >= 0
