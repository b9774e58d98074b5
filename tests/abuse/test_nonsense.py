"""Nonsense by the thousand, while an honest class plays: no crash, no growth, hardly a line of log.

2,000 messages in the ordinary tests; 20,000 with ``pytest -m siege tests/abuse``.
"""

import asyncio
import random
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import aiohttp
import pytest

from game.cli.load.crowd import quantile
from game.rules.engine import Refusal
from game.rules.talking import SendMessage
from game.wire import to_server
from game.wire.to_client import Accepted, Hosting, Opened, Welcome
from tests.abuse.nonsense import HELLO, MAKERS, Dice
from tests.abuse.plug import Plug, plugged
from tests.server.sockets import KEY, Client

MOST_LOGGED = 200
"""Bytes of log for each message."""
GROWTH = 1.10
AT_ONCE = 8
ELSEWHERE = "127.0.0.66"
"""The address of who sends it: it alone is made to wait."""
pytestmark = pytest.mark.skipif(not Path("/proc").exists(), reason="memory is read from /proc")


class Outcome(NamedTuple):
    """What came of it."""

    before: int
    after: int
    """Kilobytes of the server."""
    logged: int
    answers: list[float]
    """Seconds that the honest student waited."""
    refused: list[Refusal]


async def besieged(folder: Path, messages: int) -> Outcome:
    """Send so much nonsense while a student talks; return what came of it."""
    log = folder / "log.txt"
    with plugged(folder, log) as plug:
        teacher, student = Client(), Client()
        await teacher.connect(plug.port)
        await teacher.get(to_server.Host(key=KEY), Hosting)
        wish = to_server.OpenRoom(scenario="first_steps", preset=5, timed=False)
        room = await teacher.get(wish, Opened)
        await student.join(plug.port, room.code)
        await siege(plug, messages // 4, seed=0)
        before, begun = plug.memory(), log.stat().st_size
        answers: list[float] = []
        refused: list[Refusal] = []
        talking = asyncio.create_task(talk(student, answers, refused))
        await siege(plug, messages, seed=1)
        talking.cancel()
        with suppress(asyncio.CancelledError):
            await talking
        after, logged = plug.memory(), log.stat().st_size - begun
        late = Client()
        assert isinstance(await late.join(plug.port, room.code), Welcome)
        for client in (late, student, teacher):
            await client.close()
    return Outcome(before, after, logged, answers, refused)


async def talk(student: Client, answers: list[float], refused: list[Refusal]) -> None:
    """Say something honest, again and again."""
    while True:
        begun = perf_counter()
        answer = await student.submit(SendMessage(channel="plenary", text="we play on"))
        answers.append(perf_counter() - begun)
        if not isinstance(answer, Accepted):
            assert isinstance(answer, Refusal)
            refused.append(answer)
        await asyncio.sleep(0.05)


async def siege(plug: Plug, messages: int, seed: int) -> None:
    """Send nonsense over many connections; one that is cut is made anew."""
    dice = random.Random(seed)
    todo = [dice.choice(MAKERS)(dice) for _ in range(messages)]
    url = f"http://127.0.0.1:{plug.port}/socket.io/?EIO=4&transport=websocket"
    elsewhere = aiohttp.TCPConnector(local_addr=(ELSEWHERE, 0))
    async with aiohttp.ClientSession(connector=elsewhere) as session:
        parts = (todo[n::AT_ONCE] for n in range(AT_ONCE))
        await asyncio.gather(*(harass(session, url, part, Dice(seed)) for part in parts))


async def harass(
    session: aiohttp.ClientSession, url: str, frames: Sequence[bytes], dice: Dice
) -> None:
    """Send frames; some connections do not even greet."""
    left = list(frames)
    while left:
        with suppress(aiohttp.ClientError, ConnectionError):
            async with session.ws_connect(url) as socket:
                if dice.random() < 0.8:
                    await socket.send_bytes(HELLO)
                while left and not socket.closed:
                    await socket.send_bytes(left.pop())
                    with suppress(TimeoutError):
                        message = await socket.receive(timeout=0.002)
                        if message.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED):
                            break


def check(outcome: Outcome, messages: int) -> None:
    """Look at what came of it; the clock on the wall is left out."""
    assert outcome.refused == []
    assert outcome.answers
    assert outcome.after < outcome.before * GROWTH
    assert outcome.logged <= MOST_LOGGED * messages


@pytest.mark.evening
async def test_two_thousand_messages_of_nonsense_change_nothing(tmp_path: Path) -> None:
    """A student who plays honestly does not notice, and another can still join."""
    check(await besieged(tmp_path, 2_000), 2_000)


@pytest.mark.siege
async def test_twenty_thousand_messages_of_nonsense_change_nothing(tmp_path: Path) -> None:
    """How long the honest student waits is printed (-s); it depends on the computer."""
    outcome = await besieged(tmp_path, 20_000)
    waited = 1000 * quantile(outcome.answers, 0.99)
    print(f"{outcome._replace(answers=[])}; 99 of 100 answers within {waited:.0f} ms")

    check(outcome, 20_000)


def test_all_kinds_of_nonsense_differ() -> None:
    """The lot draws from nine kinds, and none is always the same."""
    dice = random.Random(3)

    assert len(MAKERS) == 9
    assert all(len({maker(dice) for _ in range(50)}) > 5 for maker in MAKERS)
