"""A class that gathers is joined without its digits, where nothing can be mixed up."""

import msgspec

from game.rules.engine import Refusal
from game.rules.turns import StartGame
from game.wire import codec, to_server
from game.wire.to_client import Accepted, Hosting, OpenedLesson, Welcome
from server.app import Server
from tests.server.rooms.halls import WANTED
from tests.server.sockets import FAST, KEY, Client, a_room, a_server

CALLING = msgspec.structs.replace(FAST, announced=True)
"""A server that tells the class network where it is."""


async def knocked(server: Server) -> object:
    """Return what a student is told who joins without digits, and leaves again."""
    student = Client()
    await student.connect(server.port)
    answer = await student.ask(to_server.JoinLobby())
    await student.close()
    return answer


async def test_the_only_class_is_joined_without_digits() -> None:
    """One click on the class that was found is all."""
    async with a_server(settings=CALLING) as server:
        teacher, room = await a_room(server)
        welcome = await knocked(server)
        await teacher.close()

    assert isinstance(welcome, Welcome)
    assert welcome.code == room.code
    assert welcome.sight.own.places


async def test_a_server_that_does_not_call_asks_for_the_digits() -> None:
    """A server on the internet has many classes and strangers."""
    async with a_server() as server:
        teacher, _ = await a_room(server)
        answer = await knocked(server)
        await teacher.close()

    assert answer == Refusal(key="room.code_needed")


async def test_from_the_start_on_the_digits_are_needed() -> None:
    """A late student has them from the board; a stranger does not."""
    async with a_server(settings=CALLING) as server:
        teacher, room = await a_room(server)
        start = codec.command_field(StartGame())
        await teacher.get(to_server.Direct(room=room.room, id="t-1", command=start), Accepted)
        answer = await knocked(server)
        await teacher.close()

    assert answer == Refusal(key="room.code_needed")


async def test_two_classes_are_not_mixed_up() -> None:
    """Nobody is put into the class next door."""
    async with a_server(settings=CALLING) as server:
        await server.hall.open(WANTED)
        await server.hall.open(WANTED)
        answer = await knocked(server)

    assert answer == Refusal(key="room.several_gather")


async def test_the_rooms_of_a_lesson_are_one_class() -> None:
    """The student comes to the room that has the fewest students."""
    async with a_server(settings=CALLING) as server:
        teacher = Client()
        await teacher.connect(server.port)
        await teacher.get(to_server.Host(key=KEY), Hosting)
        lesson = to_server.OpenLesson(scenario="test", minutes=45, students=45)
        await teacher.get(lesson, OpenedLesson)
        rooms = len(server.hall.tables)
        codes = set()
        for _ in range(2):
            welcome = await knocked(server)
            assert isinstance(welcome, Welcome)
            codes.add(welcome.code)
        await teacher.close()

    assert rooms > 1
    assert len(codes) == 2
