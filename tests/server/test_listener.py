"""Who can connect: this computer first, the class when its lesson is opened."""

import msgspec
import pytest
from aiohttp import web

from game.rules.turns import StartGame
from game.wire import codec, to_server
from server import listener as listeners
from server.journal.journal import Journal
from server.journal.memory import MemoryJournal
from server.listener import Listener
from server.rooms import class_note
from server.settings import EVERYWHERE, Settings
from tests.server.sockets import FAST, Client, a_room, a_server, a_teacher

OPENS = msgspec.structs.replace(FAST, opens_to_class=True)


async def test_a_server_is_heard_on_this_computer_only() -> None:
    """Nothing is opened to the network by starting it."""
    async with a_server(settings=OPENS) as server:
        heard = server._runner.addresses
        shared = server.listener.shared()

    assert [host for host, _ in heard] == ["127.0.0.1"]
    assert shared == ""


async def test_the_lesson_opens_it_to_the_class_and_drops_nobody() -> None:
    """The same port, and the teacher's own connection goes on."""
    async with a_server(settings=OPENS) as server:
        port = server.port
        teacher, room = await a_room(server)
        heard = server._runner.addresses
        shared = server.listener.shared()
        still = await teacher.ask(to_server.Knock(code=room.code))
        other = Client()
        await other.connect(port)
        await other.close()
        await teacher.close()

    assert heard == [(EVERYWHERE, port)]
    assert shared.endswith(f":{port}")
    assert isinstance(still, msgspec.Struct)


async def died(journal: Journal) -> None:
    """Let it look as if the last server had not come to its end."""
    await class_note.keep(journal)


async def a_lobby(journal: Journal) -> None:
    """Open a lobby, and end the server while nobody sits in it yet."""
    async with a_server(journal, OPENS) as server:
        teacher, _ = await a_room(server)
        await teacher.close()


async def test_a_class_finds_its_lobby_again_after_a_crash() -> None:
    """The code stands on the board; nobody sat yet, and all knock at a closed port."""
    journal = MemoryJournal()
    await a_lobby(journal)
    await died(journal)
    async with a_server(journal, OPENS) as again:
        heard = again._runner.addresses
        noted = await journal.notes(class_note.SERVER)

    assert heard == [(EVERYWHERE, again.port)]
    assert class_note.NAME in noted


async def test_who_stops_the_server_has_sent_the_class_home() -> None:
    """Nothing is opened to the network by starting it again; Go on and Start do."""
    journal = MemoryJournal()
    await a_lobby(journal)
    async with a_server(journal, OPENS) as again:
        heard = again._runner.addresses

    assert [host for host, _ in heard] == ["127.0.0.1"]


async def test_an_old_lesson_opens_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does a crash after the last room was deleted."""
    monkeypatch.setattr(class_note, "LESSON", -1_000)
    journal, empty = MemoryJournal(), MemoryJournal()
    await a_lobby(journal)
    await died(journal)
    await died(empty)
    heard = []
    for kept in (journal, empty):
        async with a_server(kept, OPENS) as again:
            heard += again._runner.addresses

    assert [host for host, _ in heard] == ["127.0.0.1", "127.0.0.1"]


async def test_the_next_lesson_of_a_game_opens_it_when_the_teacher_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A game for two lessons was left a week ago; nobody opens a room a second time."""
    monkeypatch.setattr(class_note, "LESSON", -1_000)
    journal = MemoryJournal()
    async with a_server(journal, OPENS) as server:
        teacher, room = await a_room(server)
        await teacher.close()
    async with a_server(journal, OPENS) as again:
        before = again.listener.everywhere
        teacher = await a_teacher(again)
        begin = codec.command_field(StartGame())
        await teacher.ask(to_server.Direct(room=room.room, id="t-1", command=begin))
        await teacher.close()
        after = again.listener.everywhere

    assert (before, after) == (False, True)


async def test_a_game_in_one_window_is_never_opened() -> None:
    """Solo play opens rooms too."""
    async with a_server() as server:
        teacher, _ = await a_room(server)
        heard = server._runner.addresses
        await teacher.close()

    assert [host for host, _ in heard] == ["127.0.0.1"]


async def test_a_network_that_cannot_be_opened_leaves_this_computer_served(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The lesson can be prepared; the log says what is wrong."""
    monkeypatch.setattr(listeners, "EVERYWHERE", "203.0.113.1")
    async with a_server(settings=OPENS) as server:
        teacher, room = await a_room(server)
        other = Client()
        await other.connect(server.port)
        await other.close()
        await teacher.close()
        everywhere = server.listener.everywhere

    assert room.code
    assert not everywhere


@pytest.mark.parametrize(
    ("host", "shared"), [("127.0.0.1", ""), ("localhost", ""), ("192.0.2.7", "192.0.2.7:8765")]
)
def test_an_address_that_was_chosen_is_what_others_type(host: str, shared: str) -> None:
    """Unless only this computer can hear it."""
    runner = web.AppRunner(web.Application())

    assert Listener(runner, Settings(host=host)).shared() == shared
