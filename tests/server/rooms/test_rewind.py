"""Rewinding and forking: back to the start of a turn, and a copy of it beside the original."""

from collections.abc import AsyncIterator

import msgspec
import pytest

from game.model.ids import TEACHER, Money
from game.rules.classroom.gifts import GrantResources
from game.rules.classroom.rewinding import RewindTurn, TurnRewound
from game.rules.engine import Command, Refusal, Refused, digest
from game.rules.talking import SendMessage
from game.rules.turns import NextPhase, ResumeGame, StartGame
from game.sight.changes import merged
from game.wire.to_client import Accepted, Letter
from server.journal.entry import Entry
from server.journal.journal import Journal
from server.journal.memory import MemoryJournal
from server.rooms.hall import Hall
from server.rooms.mill import ThreadMill
from server.rooms.room import Room
from server.rooms.table import Table
from tests.server.rooms.halls import WANTED, a_hall
from tests.server.rooms.rooms import ticking
from tests.worlds import KAZ, RUS, cash


@pytest.fixture
async def hall() -> AsyncIterator[Hall]:
    """Give an empty hall."""
    opened = a_hall()
    yield opened
    await opened.close()


async def played(hall: Hall, phases: int) -> Table:
    """Return a room in which so many phases were left, with a student of KAZ."""
    table = await hall.open(WANTED)
    await hall.join(table.code, KAZ)
    await told(table, StartGame())
    for _ in range(phases):
        await told(table, NextPhase())
    return table


async def told(table: Table, command: Command) -> None:
    """Send a teacher's command that is accepted."""
    answer = await table.room.submit(TEACHER, command, table.house.new_id())
    assert isinstance(answer, Accepted), answer


async def reopened(table: Table, journal: Journal) -> Room:
    """Return the room as its journal tells it."""
    return await Room.reopened(table.room.name, journal, ThreadMill(), ticking())


async def test_the_game_goes_back_to_the_start_of_a_turn(hall: Hall) -> None:
    """Money and calendar of then; the message stays; and it stands still."""
    table = await played(hall, 6)
    then = cash(table.room.world, RUS)
    await told(table, GrantResources(seat=RUS, money=Money(5_000)))
    await table.room.submit(KAZ, SendMessage(channel="plenary", text="hello"), "c-1")
    await told(table, RewindTurn(turn=2))
    world = table.room.world

    assert (world.turn, world.phase, world.paused) == (2, "brief", True)
    assert cash(world, RUS) == then
    assert [message.text for message in world.messages] == ["hello"]
    assert world.seats[KAZ].played_by == "player"


async def test_what_was_given_up_stays_in_the_journal(hall: Hall) -> None:
    """All entries are there, and the command does not carry the world a second time."""
    table = await played(hall, 6)
    before = await hall.journal.read(table.room.name)
    await told(table, RewindTurn(turn=1))
    after = await hall.journal.read(table.room.name)

    assert after[:-1] == before
    assert isinstance(after[-1].events[0], TurnRewound)
    assert after[-1].command == RewindTurn(actor=TEACHER, turn=1)


async def test_a_rewound_room_opens_again_as_it_is(hall: Hall) -> None:
    """Folding the journal gives the same world, with and without its snapshot."""
    table = await played(hall, 6)
    await told(table, RewindTurn(turn=1))
    await told(table, ResumeGame())
    await told(table, NextPhase())
    await table.room.close()
    bare = MemoryJournal()
    await bare.append(table.room.name, *await hall.journal.read(table.room.name))

    for journal in (hall.journal, bare):
        room = await reopened(table, journal)
        assert digest(room.world) == digest(table.room.world)


async def test_a_second_rewind_finds_the_turn_as_it_was_played_last(hall: Hall) -> None:
    """Not as it was before the first one."""
    table = await played(hall, 6)
    await told(table, RewindTurn(turn=1))
    await told(table, GrantResources(seat=RUS, money=Money(7_000)))
    for _ in range(6):
        await told(table, NextPhase())
    rich = cash(table.room.world, RUS)
    await told(table, RewindTurn(turn=2))

    assert table.room.world.classroom.rewinds == 2
    assert abs(cash(table.room.world, RUS) - rich) < 7_000


async def test_a_turn_that_was_never_played_is_refused(hall: Hall) -> None:
    """And nothing changes."""
    table = await played(hall, 1)
    world = table.room.world
    answer = await table.room.submit(TEACHER, RewindTurn(turn=2), "t-9")

    assert answer == Refusal(key="rewind.turn", parameters={"most": 1})
    assert table.room.world is world


async def test_a_student_cannot_make_the_room_read_its_journal(hall: Hall) -> None:
    """The refusal comes at once; whoever asks a thousand times costs nothing."""
    table = await played(hall, 1)
    read = hall.journal.read
    times: list[str] = []

    async def counted(room: str, after: int = 0) -> tuple[Entry, ...]:
        times.append(room)
        return await read(room, after)

    hall.journal.read = counted  # type: ignore[method-assign]
    answer = await table.room.submit(KAZ, RewindTurn(turn=1), "c-1")

    assert answer == Refusal(key="teacher.only")
    assert times == []


async def test_a_world_from_outside_is_not_taken(hall: Hall) -> None:
    """The room reads its own journal, whatever the message brings along."""
    table = await played(hall, 1)
    forged = msgspec.structs.replace(table.room.world, tension=1)
    await told(table, RewindTurn(turn=1, then=forged))

    assert table.room.world.tension != 1


async def test_every_screen_follows_a_rewind_by_its_letters(hall: Hall) -> None:
    """And the teacher's never holds the source of chance."""
    table = await played(hall, 6)
    box = table.room.post.box(KAZ)
    table.room.post.box(TEACHER)
    sight, number = table.room.sight(KAZ), box.number
    seed = table.room.world.seed.encode()
    await told(table, RewindTurn(turn=1))
    letters = [
        msgspec.msgpack.decode(one.body, type=Letter)
        for one in table.room.letters(KAZ, number) or ()
    ]
    for letter in letters:
        sight = merged(sight, letter.changes)
    (seen,) = table.room.letters(TEACHER, 0) or ()

    assert sight == table.room.sight(KAZ)
    assert seed not in bytes(seen.body)


async def test_a_fork_is_a_room_of_its_own(hall: Hall) -> None:
    """At the start of the turn, with nobody in it; the original plays on."""
    table = await played(hall, 6)
    await table.room.submit(KAZ, SendMessage(channel="plenary", text="hello"), "c-1")
    copy = await hall.fork(table.room.name, 1)
    world = copy.room.world

    assert (world.turn, world.phase, world.paused) == (1, "brief", True)
    assert world.places == {}
    assert world.messages == ()
    assert world.seats[KAZ].played_by == "bot"
    assert table.room.world.turn == 2
    assert copy.code != table.code
    with pytest.raises(Refused, match=r"rewind\.not_kept"):
        await hall.fork(table.room.name, 5)
