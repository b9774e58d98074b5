"""Who asks too often or guesses is slowed down; everybody else is answered as before."""

import aiohttp
import pytest

from game.rules.engine import Refusal
from game.rules.talking import SendMessage
from game.wire import to_server
from game.wire.to_client import Accepted, Waiting
from server import desk as desks
from server.settings import Pace, Settings
from tests.server.sockets import Client, a_room, a_server, a_teacher, a_wire


async def test_too_many_calls_are_slowed_down() -> None:
    """A script of a clever student does not stop the class."""
    settings = Settings(port=0, pace=Pace(calls=5, calls_a_second=0.1))
    async with a_server(settings=settings) as server:
        client = Client()
        await client.connect(server.port)
        answers = [await client.ask(to_server.Knock(code="000000")) for _ in range(6)]
        await client.close()

    assert [answer.key for answer in answers if isinstance(answer, Refusal)] == [
        *["room.unknown"] * 5,
        "rate.slow_down",
    ]


async def test_knocking_at_the_door_is_slowed_down() -> None:
    """A script that connects again and again waits; whoever is inside does not notice."""
    settings = Settings(port=0, pace=Pace(connections=2, connections_a_second=0.01))
    async with a_server(settings=settings) as server:
        teacher = await a_teacher(server)
        async with a_wire(server):
            pass
        with pytest.raises(aiohttp.WSServerHandshakeError, match="429"):
            async with a_wire(server):
                pass
        answer = await teacher.ask(to_server.Knock(code="000000"))
        await teacher.close()

    assert answer == Refusal(key="room.unknown")


async def test_messages_have_a_pace_of_their_own() -> None:
    """Three at once, then one in two seconds."""
    async with a_server(settings=Settings(port=0)) as server:
        teacher, room = await a_room(server)
        student = Client()
        await student.join(server.port, room.code)
        said = [await student.submit(SendMessage(channel="plenary", text=f"{n}")) for n in range(4)]
        await student.close()
        await teacher.close()

    assert [isinstance(answer, Accepted) for answer in said] == [True, True, True, False]


async def test_guessing_codes_is_slowed_down() -> None:
    """Thirty wrong codes, then one in two seconds; a right one is not told apart meanwhile."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        for _ in range(30):
            await teacher.ask(to_server.Knock(code="000000" if room.code != "000000" else "1" * 6))
        answer = await teacher.ask(to_server.Knock(code=room.code))
        await teacher.close()

    assert answer == Refusal(key="rate.slow_down")


async def test_guessing_a_seat_key_ends_after_three_tries() -> None:
    """Four digits are few; the right ones do not help a fourth time."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        right = (await student.join(server.port, room.code)).seat_key
        wrong = "0000" if right != "0000" else "1111"
        tries = [to_server.Recover(code=room.code, seat_key=key) for key in [wrong] * 3 + [right]]
        answers = [await teacher.ask(message) for message in tries]
        await student.close()
        await teacher.close()

    keys = [answer.key for answer in answers if isinstance(answer, Refusal)]
    assert keys == ["seat.key_wrong"] * 3 + ["seat.ask_teacher"]


async def test_many_who_guess_seat_keys_are_one_guesser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty laptops do not have three tries each; the teacher's tap is still there."""
    monkeypatch.setattr(desks, "MOST_KEYS", 2)
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        joined = await student.join(server.port, room.code)
        wrong = "0000" if joined.seat_key != "0000" else "1111"
        for key in (wrong, wrong):
            await teacher.ask(to_server.Recover(code=room.code, seat_key=key))
        for line in server._gateway._lines.values():
            line.address = "another address"
        answer = await teacher.ask(to_server.Recover(code=room.code, seat_key=joined.seat_key))
        back = to_server.AskBack(code=room.code, call_sign=joined.call_sign)
        tapped = await teacher.ask(back)
        await student.close()
        await teacher.close()

    assert answer == Refusal(key="seat.ask_teacher")
    assert isinstance(tapped, Waiting)


async def test_guessing_the_teacher_key_is_slowed_down() -> None:
    """Five wrong keys, then even the right one has to wait."""
    async with a_server() as server:
        client = Client()
        await client.connect(server.port)
        for _ in range(5):
            await client.ask(to_server.Host(key="wrong-key-wrong-key"))
        answer = await client.ask(to_server.Host(key="the-key-of-the-teacher"))
        await client.close()

    assert answer == Refusal(key="rate.slow_down")


@pytest.mark.parametrize(
    "message",
    [
        to_server.OpenRoom(scenario="test"),
        to_server.Watch(room="r-1"),
        to_server.Extend(room="r-1", seconds=60),
        to_server.CloseRoom(room="r-1"),
        to_server.DeleteRoom(room="r-1"),
    ],
)
async def test_a_teachers_message_needs_the_key(message: to_server.ToServer) -> None:
    """Whatever room it names."""
    async with a_server() as server:
        client = Client()
        await client.connect(server.port)
        answer = await client.ask(message)
        await client.close()

    assert answer == Refusal(key="teacher.only")
