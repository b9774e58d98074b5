"""A whole evening: the real server with its scenario, two students, bots, a lost connection."""

from functools import partial
from pathlib import Path

import pytest

from game.rules import engine
from game.rules.talking import SendMessage
from game.rules.turns import EndGame, MarkReady, StartGame
from game.wire import codec, to_server
from game.wire.to_client import Accepted, Opened, Welcome
from server import loading
from server.app import Server
from server.journal import files
from server.journal.sqlite import SqliteJournal
from server.rooms.hall import Hall
from server.rooms.mill import ThreadMill
from server.rooms.room import Room
from tests.server.rooms.halls import until
from tests.server.rooms.rooms import ticking
from tests.server.sockets import Client, a_server, a_teacher


def a_real_hall(journal: SqliteJournal) -> Hall:
    """Return a hall with the shipped scenarios and bots."""
    mill = ThreadMill()
    return Hall(journal, mill, loading.first_world, partial(mill.think, loading.act), bot_pause=0)


async def direct(teacher: Client, room: Opened, command: engine.Command) -> None:
    """Let the teacher act."""
    field = codec.command_field(command)
    name = type(command).__name__
    await teacher.get(to_server.Direct(room=room.room, id=name, command=field), Accepted)


async def play_on(server: Server, *students: Client) -> None:
    """Let everybody be ready, and wait for the next phase."""
    (table,) = server.hall.tables
    world = table.room.world
    here = (world.turn, world.phase)
    for student in students:
        await student.submit(MarkReady())
    await until(lambda: (table.room.world.turn, table.room.world.phase) != here, seconds=20)


@pytest.mark.evening
async def test_an_evening_is_played_to_its_end(tmp_path: Path) -> None:
    """Two turns and the debrief; one student's line breaks in the middle, nothing is lost."""
    journal = SqliteJournal(tmp_path / "journal.db")
    hall = a_real_hall(journal)
    async with a_server(hall=hall) as server:
        teacher = await a_teacher(server)
        wish = to_server.OpenRoom(scenario="baikonur_70", seed="evening", timed=False)
        room = await teacher.get(wish, Opened)
        one, two = Client(), Client()
        held = await one.join(server.port, room.code, "KAZ")
        await two.join(server.port, room.code, "RUS")
        await direct(teacher, room, StartGame())
        for _ in range(3):
            await play_on(server, one, two)
        await one.close()
        await two.submit(SendMessage(channel="pair:KAZ+RUS", text="are you there?"))
        await one.connect(server.port)
        one.news.clear()
        one.welcome = await one.get(to_server.Rejoin(token=held.token, letter=1), Welcome)
        for _ in range(7):
            await play_on(server, one, two)
        await direct(teacher, room, EndGame())
        (table,) = server.hall.tables
        await until(lambda: one.sight().public.phase == "ended")
        played, kept = one.sight(), table.room.sight(held.seat)
        world = table.room.world
        count = await files.export(journal, room.room, tmp_path / "game.stojournal")
        again = await Room.reopened(room.room, journal, hall.mill, ticking())
        for client in (one, two, teacher):
            await client.close()

    assert one.welcome.sight.own.messages[-1].text == "are you there?"
    assert engine.canonical(played) == engine.canonical(kept)
    assert set(played.own.scores) == set(world.seats)
    assert (world.turn, count) == (3, len(files.read_game(tmp_path / "game.stojournal")))
    assert engine.digest(again.world) == engine.digest(world)
