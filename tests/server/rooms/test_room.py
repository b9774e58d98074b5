"""One game: what is asked is decided, written, and told to those who may hear."""

import asyncio

import msgspec
import pytest

from game.model.ids import SYSTEM, TEACHER, PlaceId, Turn
from game.model.treaties import Parameter
from game.rules import engine
from game.rules.engine import Command, Refusal
from game.rules.seating import TakeSeat
from game.rules.talking import MessageSent, SendMessage
from game.rules.turns import MarkReady, PauseGame, StartGame
from game.sight.changes import merged
from game.sight.teacher import teacher_sight
from game.wire.to_client import Accepted, Letter
from server.journal.entry import Entry
from server.journal.memory import MemoryJournal
from server.rooms.mill import ThreadMill
from server.rooms.room import Room
from tests.server.rooms.rooms import FailingJournal, SlowJournal, a_room, ticking
from tests.worlds import EUR, KAZ, RUS, a_world


def say(text: str, channel: str = "plenary") -> SendMessage:
    """Return a message."""
    return SendMessage(channel=channel, text=text)


def letters(room: Room, reader: str, after: int = 0) -> list[Letter]:
    """Return what a reader was told after a number."""
    sealed = room.letters(reader, after)
    assert sealed is not None
    return [msgspec.msgpack.decode(letter.body, type=Letter) for letter in sealed]


async def test_a_command_is_decided_and_written() -> None:
    """The entry holds who asked for what, and what followed."""
    journal = MemoryJournal()
    room = await a_room(journal=journal)
    answer = await room.submit(KAZ, say("hello"), "c-1", place=PlaceId("p-1"))
    entry = (await journal.read("r-1"))[-1]

    assert answer == Accepted(number=0)
    assert (entry.number, entry.actor, entry.place, entry.id) == (2, KAZ, "p-1", "c-1")
    assert isinstance(entry.events[0], MessageSent)
    assert room.world.messages[0].text == "hello"


async def test_a_refusal_is_an_answer_and_leaves_no_trace() -> None:
    """The journal holds only what happened."""
    journal = MemoryJournal()
    room = await a_room(journal=journal)
    answer = await room.submit(KAZ, say(""), "c-1")

    assert answer == Refusal(key="chat.wordless")
    assert len(await journal.read("r-1")) == 1


async def test_the_actor_comes_from_the_seat() -> None:
    """Whatever the command itself says."""
    room = await a_room()
    await room.submit(RUS, SendMessage(actor=KAZ, channel="plenary", text="I am KAZ"), "c-1")

    assert room.world.messages[0].seat == RUS


async def test_a_repeated_command_is_answered_and_not_repeated() -> None:
    """A client that lost the answer sends again; it must not speak twice."""
    room = await a_room()
    await room.submit(KAZ, say("once"), "c-1")
    again = await room.submit(KAZ, say("once"), "c-1")

    assert isinstance(again, Accepted)
    assert len(room.world.messages) == 1


async def test_a_repeat_while_the_first_is_being_written_waits_for_it() -> None:
    """Two cables of one place send the same thing at the same moment."""
    journal = SlowJournal()
    room = await a_room(journal=journal)
    journal.gate.clear()
    both = asyncio.gather(*(room.submit(KAZ, say("once"), "c-1") for _ in range(2)))
    await asyncio.sleep(0)
    journal.gate.set()

    assert [type(answer) for answer in await both] == [Accepted, Accepted]
    assert len(room.world.messages) == 1


async def test_ids_of_two_seats_never_meet() -> None:
    """Both may call their first command by the same name."""
    room = await a_room()
    await room.submit(KAZ, say("one"), "c-1")
    await room.submit(RUS, say("two"), "c-1")

    assert len(room.world.messages) == 2


async def test_nobody_hears_before_it_is_written() -> None:
    """Neither the one who asked nor the others."""
    journal = SlowJournal()
    room = await a_room(journal=journal)
    room.post.box(RUS)
    journal.gate.clear()
    asked = asyncio.create_task(room.submit(KAZ, say("wait"), "c-1"))
    await asyncio.sleep(0.01)

    assert (asked.done(), letters(room, RUS), room.world.messages) == (False, [], ())
    journal.gate.set()
    await asked
    assert len(letters(room, RUS)) == 1


async def test_commands_are_decided_while_others_are_written() -> None:
    """A slow disk delays answers, not decisions; everything is told in order."""
    journal = SlowJournal()
    room = await a_room(journal=journal)
    room.post.box(RUS)
    journal.gate.clear()
    asked = asyncio.gather(*(room.submit(KAZ, say(f"{n}"), f"c-{n}") for n in range(5)))
    await asyncio.sleep(0)
    journal.gate.set()
    await asked

    assert [message.text for message in room.world.messages] == ["0", "1", "2", "3", "4"]
    assert [letter.number for letter in letters(room, RUS)] == [1, 2, 3, 4, 5]


async def test_a_full_disk_refuses_and_loses_nothing() -> None:
    """What was acknowledged stays; what was not did not happen, and can be tried again."""
    journal = FailingJournal()
    room = await a_room(journal=journal)
    await room.submit(KAZ, say("kept"), "c-1")
    journal.full = True
    lost = await asyncio.gather(*(room.submit(KAZ, say(f"{n}"), f"d-{n}") for n in range(3)))
    journal.full = False
    again = await room.submit(KAZ, say("0"), "d-0")

    reason: dict[str, Parameter] = {"reason": "database or disk is full"}
    assert lost == [Refusal(key="journal.cannot_write", parameters=reason)] * 3
    assert isinstance(again, Accepted)
    assert [message.text for message in room.world.messages] == ["kept", "0"]


async def test_who_is_cut_off_while_asking_has_asked_all_the_same() -> None:
    """The connection breaks between the command and its answer."""
    journal = SlowJournal()
    room = await a_room(journal=journal)
    room.post.box(RUS)
    journal.gate.clear()
    asked = asyncio.create_task(room.submit(KAZ, say("still here"), "c-1"))
    await asyncio.sleep(0)
    asked.cancel()
    journal.gate.set()
    await room.close()

    assert len(letters(room, RUS)) == 1
    assert isinstance(await room.submit(KAZ, say("still here"), "c-1"), Accepted)
    assert len(room.world.messages) == 1


async def test_another_worker_was_faster() -> None:
    """The room reads on, tells what it read, and decides again on top of it."""
    journal = MemoryJournal()
    room = await a_room(journal=journal)
    room.post.box(EUR)
    other = await Room.reopened("r-1", journal, ThreadMill(), ticking())
    await other.submit(RUS, say("first"), "x-1")
    answer = await room.submit(KAZ, say("second"), "c-1")

    assert isinstance(answer, Accepted)
    assert [message.text for message in room.world.messages] == ["first", "second"]
    assert len(letters(room, EUR)) == 2


async def test_a_room_whose_journal_was_deleted_refuses() -> None:
    """Another worker deleted it; nothing hangs."""
    journal = MemoryJournal()
    room = await a_room(journal=journal)
    await journal.delete("r-1")
    answer = await room.submit(KAZ, say("anybody?"), "c-1")

    assert isinstance(answer, Refusal)
    assert answer.key == "journal.cannot_write"


async def test_a_letter_holds_what_its_reader_may_hear() -> None:
    """A word between two seats reaches those two."""
    room = await a_room()
    for seat in (KAZ, RUS, EUR):
        room.post.box(seat)
    await room.submit(KAZ, say("psst", "pair:KAZ+RUS"), "c-1")

    assert [letter.events[0]["event"] for letter in letters(room, RUS)] == ["MessageSent"]
    assert letters(room, EUR) == []


async def test_letters_keep_a_sight_up_to_date() -> None:
    """The first sight and all letters give the sight of now."""
    room = await a_room()
    sight = room.sight(RUS)
    room.post.box(RUS)
    await room.submit(KAZ, MarkReady(), "c-1")
    await room.submit(KAZ, say("hello"), "c-2")
    await room.submit(RUS, say("hi", "seat:RUS"), "c-3")
    for letter in letters(room, RUS):
        sight = merged(sight, letter.changes)

    assert engine.canonical(sight) == engine.canonical(room.sight(RUS))


async def test_a_word_between_two_deeds_is_told_once() -> None:
    """The long letter after a short one begins where the short one ended."""
    room = await a_room()
    sight = room.sight(RUS)
    room.post.box(RUS)
    await room.submit(KAZ, say("before"), "c-1")
    await room.submit(KAZ, MarkReady(), "c-2")
    await room.submit(KAZ, say("after"), "c-3")
    await room.submit(RUS, MarkReady(), "c-1")
    for letter in letters(room, RUS):
        sight = merged(sight, letter.changes)

    assert [message.text for message in sight.own.messages] == ["before", "after"]
    assert engine.canonical(sight) == engine.canonical(room.sight(RUS))


async def test_who_hears_the_same_is_written_the_same() -> None:
    """But for the number of the letter, which is each reader's own."""
    room = await a_room()
    for seat in (KAZ, RUS, EUR):
        room.post.box(seat)
    await room.submit(KAZ, say("psst", "pair:KAZ+RUS"), "c-1")
    await room.submit(EUR, say("hello"), "c-1")
    (first,), (second,) = room.letters(RUS, after=1) or (), room.letters(EUR, after=0) or ()

    assert (first.number, second.number) == (2, 1)
    assert bytes(first.body).replace(b"number\x02", b"number\x01") == bytes(second.body)


async def test_one_copy_is_kept_of_what_several_read() -> None:
    """A word and a deed that look the same to two seats are packed once for both."""
    room = await a_room()
    for seat in (RUS, EUR):
        room.post.box(seat)
    await room.submit(KAZ, say("hello"), "c-1")
    await room.submit(KAZ, MarkReady(), "c-2")
    ours, theirs = room.letters(RUS, after=0) or (), room.letters(EUR, after=0) or ()

    assert [one.number for one in ours] == [1, 2]
    assert all(one.rest is other.rest for one, other in zip(ours, theirs, strict=True))


async def test_numbers_of_letters_tell_nothing_of_others() -> None:
    """Secret talk of two leaves no gap for a third, and no number in an answer."""
    room = await a_room()
    room.post.box(EUR)
    for n in range(3):
        await room.submit(KAZ, say("psst", "pair:KAZ+RUS"), f"c-{n}")
    answer = await room.submit(EUR, say("hello"), "c-1")

    assert answer == Accepted(number=1)


async def test_old_letters_are_not_kept_for_ever() -> None:
    """Who was away too long is given the whole sight."""
    room = await a_room()
    room.post.box(RUS)
    for n in range(80):
        await room.submit(KAZ, say(f"{n}"), f"c-{n}")

    assert room.letters(RUS, after=3) is None
    assert room.letters(RUS, after=99) is None
    assert [letter.number for letter in letters(room, RUS, after=78)] == [79, 80]


async def test_the_teacher_hears_everything() -> None:
    """Every channel and every event, with changes of the whole world."""
    room = await a_room()
    world = teacher_sight(room.world)
    room.post.box(TEACHER)
    await room.submit(KAZ, say("psst", "pair:KAZ+RUS"), "c-1")
    (letter,) = letters(room, TEACHER)

    assert merged(world, letter.changes) == teacher_sight(room.world)


async def test_a_mistake_of_ours_is_told_and_the_room_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A bug in one rule must not end the lesson."""

    def broken(self: Command, world: object) -> object:
        raise ZeroDivisionError("a bug")

    room = await a_room()
    monkeypatch.setattr(MarkReady, "decide", broken)
    with pytest.raises(ZeroDivisionError):
        await room.submit(KAZ, MarkReady(), "c-1")

    assert isinstance(await room.submit(KAZ, say("we go on"), "c-2"), Accepted)


async def test_a_room_comes_back_from_its_journal() -> None:
    """World, numbers and the ids of commands."""
    journal = MemoryJournal()
    room = await a_room(a_world(phase="lobby", turn=Turn(0)), journal)
    take = TakeSeat(place=PlaceId("p-1"), seat=KAZ, call_sign="Saiga 7")
    await room.submit(SYSTEM, take, "s-1")
    await room.submit(KAZ, say("hello"), "c-1")
    again = await Room.reopened("r-1", journal, ThreadMill(), ticking())
    repeat = await again.submit(KAZ, say("hello"), "c-1")

    assert engine.canonical(again.world) == engine.canonical(room.world)
    assert isinstance(repeat, Accepted)
    assert len(again.world.messages) == 1


async def test_a_new_turn_leaves_a_snapshot() -> None:
    """The way back to the room does not grow with the game."""
    journal = MemoryJournal()
    room = await a_room(a_world(phase="lobby", turn=Turn(0)), journal)
    await room.submit(KAZ, say("before"), "c-1")
    await room.submit(TEACHER, StartGame(), "t-1")
    await room.submit(KAZ, say("after"), "c-2")
    await room.close()
    journal._entries["r-1"][0:2] = [Entry(number=n, at=0, actor="", events=()) for n in (1, 2)]
    again = await Room.reopened("r-1", journal, ThreadMill(), ticking())

    assert engine.canonical(again.world) == engine.canonical(room.world)
    assert isinstance(await again.submit(KAZ, say("before"), "c-1"), Accepted)
    assert len(again.world.messages) == 2


async def test_the_start_of_a_phase_is_remembered() -> None:
    """A room that comes back knows how much of the phase had passed."""
    room = await a_room(a_world(phase="lobby", turn=Turn(0)))
    await room.submit(TEACHER, StartGame(), "t-1")
    begun = room.known.phase_since
    await room.submit(TEACHER, PauseGame(), "t-2")

    assert room.known.phase_since == begun == room.known.written - 1


async def test_a_letter_that_cannot_be_written_costs_nobody_the_game(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A mistake of ours in somebody's sight: the command stands, screens get the whole sight."""

    def broken(world: object, told: object) -> None:
        raise ZeroDivisionError("a bug")

    room = await a_room()
    room.post.box(RUS)
    await room.submit(KAZ, say("one"), "c-1")
    room.post.deliver = broken  # type: ignore[method-assign]
    answer = await room.submit(KAZ, say("two"), "c-2")

    assert isinstance(answer, Accepted)
    assert room.letters(RUS, after=1) is None
    assert "a bug" in caplog.text
    assert [message.text for message in room.sight(RUS).own.messages] == ["one", "two"]
