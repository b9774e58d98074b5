"""Playing over real sockets: joining, acting, hearing, coming back."""

import asyncio

import pytest

from game.model.ids import SeatId
from game.rules import engine
from game.rules.engine import Refusal
from game.rules.seating import LeaveSeat
from game.rules.talking import SendMessage
from game.rules.turns import MarkReady, PauseGame, StartGame
from game.wire import codec, to_server
from game.wire.to_client import (
    Accepted,
    Clock,
    Deleted,
    Done,
    Door,
    Goodbye,
    Hosting,
    Opened,
    Watching,
    Welcome,
    Whole,
)
from server import gateway as gateways
from server.journal.memory import MemoryJournal
from tests.server.rooms.halls import until
from tests.server.sockets import KEY, Client, a_room, a_server, a_teacher
from tests.worlds import EUR, KAZ, RUS


def direct(room: Opened, command: engine.Command, id: str) -> to_server.Direct:
    """Return a teacher's command as a message."""
    return to_server.Direct(room=room.room, id=id, command=codec.command_field(command))


def say(text: str, channel: str = "plenary") -> SendMessage:
    """Return a message."""
    return SendMessage(channel=channel, text=text)


async def test_a_class_begins() -> None:
    """Six digits, a seat, the start: everybody sees it."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        one, two = Client(), Client()
        first = await one.join(server.port, room.code, "RUS")
        second = await two.join(server.port, room.code)
        await teacher.get(direct(room, StartGame(), "t-1"), Accepted)
        await until(lambda: one.sight().public.phase == two.sight().public.phase == "brief")
        for client in (one, two, teacher):
            await client.close()

    assert (first.seat, second.seat) == (RUS, KAZ)
    assert first.sight.own.places[0].call_sign == first.call_sign
    assert len(first.seat_key) == 4


async def test_behind_the_door_are_the_seats() -> None:
    """Before a place is taken."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        await student.join(server.port, room.code, "KAZ")
        door = await teacher.get(to_server.Knock(code=room.code), Door)
        await student.close()
        await teacher.close()

    assert (door.phase, door.proposed) == ("lobby", RUS)
    assert len(door.chairs[0].players) == 1


async def test_letters_keep_two_screens_the_same() -> None:
    """What a client makes of its letters is what the room would show it."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        one, two = Client(), Client()
        await one.join(server.port, room.code, "KAZ")
        await two.join(server.port, room.code, "RUS")
        await teacher.get(direct(room, StartGame(), "t-1"), Accepted)
        await one.submit(say("good morning"))
        await two.submit(say("to you alone", "pair:KAZ+RUS"))
        await one.submit(MarkReady())
        (table,) = server.hall.tables
        await until(lambda: one.sight() == table.room.sight(KAZ))
        await until(lambda: two.sight() == table.room.sight(RUS))
        for client in (one, two, teacher):
            await client.close()


async def test_a_third_seat_hears_nothing_of_two() -> None:
    """Not a letter, not a number."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        one, three = Client(), Client()
        await one.join(server.port, room.code, "KAZ")
        await three.join(server.port, room.code, "EUR")
        await one.submit(say("psst", "pair:KAZ+RUS"))
        answer = await three.submit(say("hello"))
        await until(lambda: len(three.letters()) == 1)
        for client in (one, three, teacher):
            await client.close()

    assert answer == Accepted(number=1)


async def test_a_command_sent_twice_happens_once() -> None:
    """The answer was lost on the way."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        await student.join(server.port, room.code)
        both = [await student.submit(say("once"), id="c-1") for _ in range(2)]
        (table,) = server.hall.tables
        await student.close()
        await teacher.close()

    assert [type(answer) for answer in both] == [Accepted, Accepted]
    assert len(table.room.world.messages) == 1


async def test_a_lost_connection_comes_back_to_everything() -> None:
    """The token brings place, sight and what was missed; another socket, the same student."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student, friend = Client(), Client()
        before = await student.join(server.port, room.code, "RUS")
        await friend.join(server.port, room.code, "KAZ")
        await friend.submit(say("one"))
        await until(lambda: len(student.letters()) == 2)
        read = student.letters()[-1].number
        await student.close()
        await friend.submit(say("two"))
        again = Client()
        await again.connect(server.port)
        message = to_server.Rejoin(token=before.token, letter=read)
        after = await again.get(message, Welcome)
        for client in (again, friend, teacher):
            await client.close()

    assert (after.place, after.seat, after.call_sign) == (before.place, RUS, before.call_sign)
    assert [told.text for told in after.sight.own.messages] == ["one", "two"]
    assert [letter.events[0]["event"] for letter in after.missed] == ["MessageSent"]
    assert after.letter == after.missed[-1].number


async def test_another_device_comes_with_four_digits() -> None:
    """Code and key; the place is the same."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        laptop, phone = Client(), Client()
        before = await laptop.join(server.port, room.code)
        await phone.connect(server.port)
        message = to_server.Recover(code=room.code, seat_key=before.seat_key)
        after = await phone.get(message, Welcome)
        for client in (laptop, phone, teacher):
            await client.close()

    assert after.place == before.place
    assert after.token != before.token


async def test_a_place_moves_with_all_its_screens() -> None:
    """The second screen gets the sight of the new seat by itself."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        one, two = Client(), Client()
        held = await one.join(server.port, room.code, "KAZ")
        await two.connect(server.port)
        await two.get(to_server.Rejoin(token=held.token), Welcome)
        moved = await one.get(to_server.Move(seat="EUR"), Welcome)
        await until(lambda: bool(two.heard("whole")))
        (whole,) = two.heard("whole")
        said = await two.submit(say("from the new seat"))
        (table,) = server.hall.tables
        for client in (one, two, teacher):
            await client.close()

    assert (moved.seat, moved.token) == (EUR, held.token)
    assert isinstance(whole, Whole)
    assert whole.sight.seat == EUR
    assert isinstance(said, Accepted)
    assert table.room.world.messages[0].seat == EUR


async def test_who_leaves_sits_nowhere() -> None:
    """And may join again."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        await student.join(server.port, room.code, "KAZ")
        done = await student.ask(to_server.Leave())
        nowhere = await student.submit(say("hello?"))
        again = await student.get(to_server.Join(code=room.code, seat="RUS"), Welcome)
        await student.close()
        await teacher.close()

    assert done == Done()
    assert nowhere == Refusal(key="seat.none")
    assert again.seat == RUS


async def test_a_removed_student_is_told() -> None:
    """The teacher freed the place; the screen says so."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        held = await student.join(server.port, room.code)
        await teacher.get(direct(room, LeaveSeat(place=held.place), "t-1"), Accepted)
        await until(lambda: bool(student.heard("goodbye")))
        await teacher.close()

    assert student.heard("goodbye") == [Goodbye(key="seat.left")]


async def test_a_seat_cannot_do_what_only_the_teacher_may() -> None:
    """The rules refuse; the actor is the seat, whatever the message says."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        await student.join(server.port, room.code)
        answer = await student.submit(StartGame())
        await student.close()
        await teacher.close()

    assert answer == Refusal(key="teacher.only")


async def test_the_teacher_looks_into_a_room() -> None:
    """Everything but the source of chance, and then letters about it."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        await student.join(server.port, room.code)
        seen = await teacher.get(to_server.Watch(room=room.room), Watching)
        await student.submit(say("psst", "seat:KAZ"))
        await until(lambda: bool(teacher.heard("teacher_letter")))
        await student.close()
        await teacher.close()

    assert seen.world.seed == ""
    assert seen.world.seats[KAZ].played_by == "player"


async def test_rooms_are_told_the_time_in_turns_while_it_runs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """So that no command waits until all have been told; a clock that stands still says nothing."""
    monkeypatch.setattr(gateways, "BEAT", 0.005)
    async with a_server() as server:
        teacher, still = await a_room(server)
        rooms = [
            await teacher.get(to_server.OpenRoom(scenario="test", timed=True), Opened)
            for _ in range(2)
        ]
        quiet, *students = Client(), Client(), Client()
        await quiet.join(server.port, still.code)
        for student, room in zip(students, rooms, strict=True):
            await student.join(server.port, room.code)
            await teacher.get(direct(room, StartGame(), f"t-{room.room}"), Accepted)
        await until(lambda: all(len(one.heard("clock")) > 3 for one in students))
        for client in (teacher, quiet, *students):
            await client.close()

    assert quiet.heard("clock") == []
    assert all(isinstance(told, Clock) for one in students for told in one.heard("clock"))


async def test_everybody_sees_the_clock_stand_still() -> None:
    """A pause reaches every screen; more time does too."""
    async with a_server() as server:
        teacher, room = await a_room(server, timed=True)
        student = Client()
        await student.join(server.port, room.code)
        await teacher.get(direct(room, StartGame(), "t-1"), Accepted)
        await teacher.get(direct(room, PauseGame(), "t-2"), Accepted)
        await teacher.get(to_server.Extend(room=room.room, seconds=60), Done)
        await until(lambda: len(student.heard("clock")) == 3)
        await student.close()
        await teacher.close()

    clocks = [told for told in student.heard("clock") if isinstance(told, Clock)]
    assert [told.paused for told in clocks] == [False, True, True]
    assert clocks[2].left is not None
    assert 85_000 < clocks[2].left <= 90_000


async def test_a_closed_room_says_goodbye_to_students() -> None:
    """The teacher who closed it stays connected."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        await student.join(server.port, room.code)
        await teacher.get(to_server.Watch(room=room.room), Watching)
        done = await teacher.ask(to_server.CloseRoom(room=room.room))
        await until(lambda: bool(student.heard("goodbye")))
        rooms = await teacher.get(to_server.Host(key=KEY), Hosting)
        await teacher.close()

    assert done == Done()
    assert student.heard("goodbye") == [Goodbye(key="room.closed")]
    assert rooms.rooms == ()


async def test_a_deleted_room_leaves_nothing() -> None:
    """Open or not."""
    journal = MemoryJournal()
    async with a_server(journal) as server:
        teacher, room = await a_room(server)
        gone = await teacher.get(to_server.DeleteRoom(room=room.room), Deleted)
        left = await journal.read(room.room)
        await teacher.close()

    assert left == ()
    assert gone == Deleted(entries=1, places=0)


async def test_a_server_that_stops_says_so() -> None:
    """Clients then try to come back by themselves."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        await student.join(server.port, room.code)
        await server.stop()
        await until(lambda: bool(student.heard("goodbye")))

    assert student.heard("goodbye") == [Goodbye(key="server.stopping")]
    assert teacher.heard("goodbye") == [Goodbye(key="server.stopping")]


async def test_after_a_restart_everything_is_there() -> None:
    """Another process, the same journal: code, token, place, talk, and no command twice."""
    journal = MemoryJournal()
    async with a_server(journal) as server:
        teacher, room = await a_room(server)
        student = Client()
        before = await student.join(server.port, room.code, "RUS")
        await student.submit(say("before"), id="c-1")
        async with a_server(journal) as later:
            again = Client()
            await again.connect(later.port)
            after = await again.get(to_server.Rejoin(token=before.token, letter=1), Welcome)
            repeat = await again.submit(say("before"), id="c-1")
            (table,) = later.hall.tables
            await again.close()
        await student.close()
        await teacher.close()

    assert (after.place, after.seat, after.code) == (before.place, RUS, room.code)
    assert isinstance(repeat, Accepted)
    assert [told.text for told in table.room.world.messages] == ["before"]


async def test_forty_students_join_at_once() -> None:
    """A whole class types the code in the same second: no error, and nobody waits long."""
    async with a_server() as server:
        teacher = await a_teacher(server)
        room = await teacher.get(to_server.OpenRoom(scenario="test", timed=False), Opened)
        second = await teacher.get(to_server.OpenRoom(scenario="test", timed=False), Opened)
        students = [Client() for _ in range(40)]
        begun = asyncio.get_running_loop().time()
        codes = [room.code if number < 20 else second.code for number in range(40)]
        joined = await asyncio.gather(
            *(one.join(server.port, code) for one, code in zip(students, codes, strict=True))
        )
        took = asyncio.get_running_loop().time() - begun
        await asyncio.gather(*(one.close() for one in students))
        await teacher.close()

    assert len({welcome.place for welcome in joined}) == 40
    assert {welcome.seat for welcome in joined} == {SeatId(s) for s in ("KAZ", "RUS", "EUR", "COM")}
    assert took < 5
