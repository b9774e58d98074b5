"""kill -9 at random moments of games against bots: nothing said yes to is lost, nothing is doubled.

Three times in the ordinary tests; fifty times with ``pytest -m siege tests/abuse``.
"""

import asyncio
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest

from game.rules.turns import StartGame
from game.wire import codec, to_server
from game.wire.to_client import Accepted, Hosting, Opened
from server.journal.sqlite import SqliteJournal
from server.rooms.folding import folded
from server.settings import FILE
from tests.abuse.plug import CUT, Player, Plug, moments, plugged
from tests.server.sockets import KEY, Client

SCENARIO, TURNS = "first_steps", 5
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals of Unix")


async def a_started_game(plug: Plug) -> Player:
    """Open a room, let a player sit down among bots, and start."""
    teacher = Client()
    await teacher.connect(plug.port)
    await teacher.get(to_server.Host(key=KEY), Hosting)
    wish = to_server.OpenRoom(scenario=SCENARIO, preset=TURNS, timed=False)
    player = Player(await teacher.get(wish, Opened))
    await player.come(plug.port)
    start = codec.command_field(StartGame())
    await teacher.get(to_server.Direct(room=player.room, id="start", command=start), Accepted)
    await teacher.close()
    return player


async def play_under_fire(folder: Path, pulls: int, seed: int) -> list[Player]:
    """Play games one after the other while the plug is pulled so often; return the players."""
    players: list[Player] = []
    times = moments(seed)
    for life in range(pulls + 1):
        with plugged(folder, folder / "log.txt") as plug:
            if not players or players[-1].over:
                players.append(await a_started_game(plug))
            else:
                await players[-1].come(plug.port)
            playing = asyncio.create_task(players[-1].play())
            if life < pulls:
                await asyncio.wait({playing}, timeout=next(times))
                plug.pull()
                playing.cancel()
            with suppress(asyncio.CancelledError, *CUT):
                await playing
            await players[-1].leave()
    return players


async def check(folder: Path, players: list[Player]) -> None:
    """Look into the file: every game ended, every yes is kept, nothing is there twice."""
    journal = SqliteJournal(folder / FILE)
    for player in players:
        entries = await journal.read(player.room)
        world, _ = await folded(player.room, journal)
        kept = Counter(entry.id for entry in entries if entry.actor == "RUS")
        said = Counter(message.text for message in world.messages if message.seat == "RUS")
        assert world.phase == "ended"
        assert set(player.accepted) <= {*kept, *_without_effect(player)}
        assert max(kept.values()) == 1
        assert max(said.values()) == 1
        assert [entry.number for entry in entries] == list(range(1, len(entries) + 1))
    await journal.close()


def _without_effect(player: Player) -> set[str]:
    """Return the ids of being ready: being ready twice is a yes that needs no entry."""
    return {id for id in player.accepted if int(id.removeprefix("c-")) % 2 == 0}


@pytest.mark.evening
async def test_three_pulled_plugs_lose_and_double_nothing(tmp_path: Path) -> None:
    """The game goes on after each, and ends."""
    players = await play_under_fire(tmp_path, pulls=3, seed=1)

    assert [player.over for player in players] == [True] * len(players)
    await check(tmp_path, players)


@pytest.mark.siege
async def test_fifty_pulled_plugs_lose_and_double_nothing(tmp_path: Path) -> None:
    """Some of them in the middle of a command that was not yet answered."""
    players = await play_under_fire(tmp_path, pulls=50, seed=50)

    assert all(player.over for player in players)
    assert sum(player.repeats for player in players) > 0
    await check(tmp_path, players)
