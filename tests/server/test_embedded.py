"""The real server inside another program."""

from collections.abc import Callable
from pathlib import Path

import pytest

from game.model.glance import Glance
from game.rules.turns import StartGame
from game.wire import codec, to_server
from game.wire.to_client import Accepted, Hosting, Opened
from server import embedded, loading
from server.journal import files
from server.journal.faults import CannotWrite
from server.journal.sqlite import SqliteJournal
from server.settings import EVERYWHERE, Settings
from tests.server.rooms.halls import first_world
from tests.server.sockets import Client

Start = Callable[[Path], embedded.Embedded]


@pytest.fixture(autouse=True)
def _small_world(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let rooms open with the small world of tests."""
    monkeypatch.setattr(loading, "first_world", first_world)


async def played(server: embedded.Embedded) -> str:
    """Open a room, take a seat, start; return the room's name."""
    client = Client()
    await client.connect(int(server.address.rsplit(":", 1)[1]))
    await client.get(to_server.Host(key=server.key), Hosting)
    room = await client.get(to_server.OpenRoom(scenario="test", timed=False), Opened)
    await client.ask(to_server.Join(code=room.code, seat="KAZ"))
    begin = codec.command_field(StartGame())
    await client.get(to_server.Direct(room=room.room, id="t-1", command=begin), Accepted)
    await client.close()
    return room.room


async def test_one_connection_opens_joins_and_begins(tmp_path: Path) -> None:
    """That is all that playing alone needs."""
    with embedded.start(tmp_path) as server:
        room = await played(server)

    assert server.address.startswith("http://127.0.0.1:")
    assert (tmp_path / "journal.db").exists()
    assert room


async def test_a_game_played_alone_is_kept(tmp_path: Path) -> None:
    """And can be given away as one file."""
    with embedded.start(tmp_path) as server:
        room = await played(server)
    journal = SqliteJournal(tmp_path / "journal.db")
    count = await files.export(journal, room, tmp_path / "game.stojournal")
    await journal.close()

    assert count >= 3
    assert len(files.read_game(tmp_path / "game.stojournal")) == count


def test_two_servers_in_one_program_do_not_meet(tmp_path: Path) -> None:
    """Each has a port and a key of its own."""
    with embedded.start(tmp_path / "a") as one, embedded.start(tmp_path / "b") as two:
        assert one.address != two.address
        assert one.key != two.key


def test_a_stopped_server_stays_stopped(tmp_path: Path) -> None:
    """Stopping twice harms nobody."""
    server = embedded.start(tmp_path)
    server.stop()
    server.stop()


def test_a_folder_that_cannot_be_written_is_told_at_once(tmp_path: Path) -> None:
    """The window can say so instead of waiting."""
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(CannotWrite, match="file"):
        embedded.start(tmp_path / "file")


def test_a_room_for_a_class_has_an_address_to_share(tmp_path: Path) -> None:
    """Playing alone opens nothing to the network."""
    with embedded.start_for_class(tmp_path / "class") as shared, embedded.start(tmp_path) as alone:
        assert shared.shared.rpartition(":")[2] == shared.address.rpartition(":")[2]
        assert not alone.shared


@pytest.mark.parametrize(("start", "kept"), [(embedded.start_for_class, 0), (embedded.start, 1)])
async def test_games_of_a_class_are_deleted_and_own_ones_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: Start, kept: int
) -> None:
    """After a month, or as here at the end of the lesson; what one plays alone is one's own."""
    monkeypatch.setattr(embedded, "KEPT_DAYS", 0)
    with start(tmp_path) as server:
        await played(server)
    journal = SqliteJournal(tmp_path / "journal.db")
    shelves = await journal.shelves()
    await journal.close()

    assert len(shelves) == kept


def test_who_plays_alone_waits_for_no_other_scenario() -> None:
    """A class chooses among all of them; reading them takes longer than opening one room."""
    alone, lesson = Settings(), Settings(opens_to_class=True)

    assert alone.for_one
    assert not lesson.for_one
    assert not Settings(host=EVERYWHERE).for_one


async def test_a_room_of_ones_own_opens_without_the_list_of_scenarios(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the start of the server into the first turn."""
    asked: list[str] = []

    def every() -> tuple[Glance, ...]:
        asked.append("all")
        return ()

    monkeypatch.setattr(loading, "playables", every)
    with embedded.start(tmp_path) as server:
        await played(server)

    assert asked == []
