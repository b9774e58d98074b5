"""The hall: rooms are opened, found and closed; places are given and found again."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator

import pytest

from game.model.glance import Glance
from game.model.ids import TEACHER
from game.rules.engine import Refused
from game.rules.turns import ResumeGame, StartGame
from game.wire.to_client import Accepted
from server.journal.faults import CannotWrite
from server.journal.memory import MemoryJournal
from server.rooms.bots import no_bots
from server.rooms.hall import Hall
from server.rooms.mill import ThreadMill
from server.rooms.wishes import Wanted
from tests.server.journal.entries import an_opening
from tests.server.rooms.halls import TIMED, WANTED, a_hall, first_world, playables
from tests.server.rooms.rooms import FailingJournal
from tests.worlds import EUR, KAZ, RUS


@pytest.fixture
async def hall() -> AsyncIterator[Hall]:
    """Give an empty hall."""
    opened = a_hall()
    yield opened
    await opened.close()


async def refused(work: object) -> str:
    """Return the key with which something is refused."""
    with pytest.raises(Refused) as found:
        await work  # type: ignore[misc]
    return found.value.refusal.key


async def test_a_room_is_found_by_its_code(hall: Hall) -> None:
    """Six digits, the same on every keyboard."""
    table = await hall.open(WANTED)

    assert len(table.code) == 6
    assert table.code.isdigit()
    assert await hall.at(table.code) is table


async def test_an_unknown_scenario_is_refused(hall: Hall) -> None:
    """And no room is left behind."""
    assert await refused(hall.open(Wanted(scenario="nothing"))) == "scenario.unknown"
    assert hall.tables == ()


async def test_an_unknown_code_is_refused(hall: Hall) -> None:
    """One wrong digit."""
    assert await refused(hall.at("000000")) == "room.unknown"


async def test_phases_of_a_timed_room_have_lengths(hall: Hall) -> None:
    """Those of a lesson where the scenario gives none; none at all where timers are off."""
    timed, untimed = await hall.open(TIMED), await hall.open(WANTED)

    assert timed.room.world.settings.seconds["negotiate"] == 220
    assert untimed.room.world.settings.seconds == {}


async def test_students_fill_the_seats_evenly(hall: Hall) -> None:
    """Nobody is asked how many will come."""
    table = await hall.open(WANTED)
    seats = [(await hall.join(table.code, None))[1].place.seat for _ in range(6)]

    assert seats == [KAZ, RUS, EUR, "COM", KAZ, RUS]


async def test_everybody_gets_a_call_sign_of_their_own(hall: Hall) -> None:
    """No name is typed."""
    table = await hall.open(WANTED)
    names = [(await hall.join(table.code, None))[1].place.call_sign for _ in range(20)]

    assert len(set(names)) == 20


async def test_a_full_room_says_so(hall: Hall) -> None:
    """Six in each of four seats, no more; no pass is left of the one who came too late."""
    table = await hall.open(WANTED)
    for _ in range(24):
        await hall.join(table.code, None)

    assert await refused(hall.join(table.code, None)) == "room.full"
    assert await refused(hall.join(table.code, KAZ)) == "seat.full"
    assert len(table.passes) == 24


async def test_a_token_is_the_way_back(hall: Hall) -> None:
    """The socket is only a cable."""
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, RUS)
    found, again = await hall.rejoin(seated.token)

    assert (found, again.place) == (table, seated.place)
    assert await refused(hall.rejoin("x" * 32)) == "seat.token_unknown"


async def test_four_digits_are_the_way_from_another_device(hall: Hall) -> None:
    """The old device's token ends with it."""
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, RUS)
    _, again = await hall.recover(table.code, seated.seat_key)

    assert again.place == seated.place
    assert (await hall.rejoin(again.token))[1].place == seated.place
    assert await refused(hall.rejoin(seated.token)) == "seat.token_unknown"


async def test_a_wrong_key_disturbs_nobody(hall: Hall) -> None:
    """The rightful holder's token still works."""
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, RUS)
    wrong = f"{(int(seated.seat_key) + 1) % 10_000:04d}"

    assert await refused(hall.recover(table.code, wrong)) == "seat.key_wrong"
    assert (await hall.rejoin(seated.token))[1].place == seated.place


async def test_secrets_are_kept_as_fingerprints() -> None:
    """Who reads the file cannot take a seat."""
    journal = MemoryJournal()
    hall = a_hall(journal)
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, RUS)
    kept = b"".join((await journal.notes(table.room.name)).values())
    await hall.close()

    assert seated.token.encode() not in kept
    assert f'"{seated.seat_key}"'.encode() not in kept


async def test_a_place_moves_in_the_lobby_only(hall: Hall) -> None:
    """Later only the teacher moves anybody."""
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, RUS)
    moved = await table.move(seated.place.id, EUR)
    await table.room.submit(TEACHER, StartGame(), "t-1")

    assert (moved.seat, moved.call_sign) == (EUR, seated.place.call_sign)
    assert await refused(table.move(seated.place.id, KAZ)) == "phase.wrong"


async def test_who_leaves_is_gone(hall: Hall) -> None:
    """The place is free and the token opens nothing."""
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, RUS)
    await hall.leave(table, seated.place.id)

    assert table.room.world.places == {}
    assert await refused(hall.rejoin(seated.token)) == "seat.token_unknown"


async def test_a_closed_room_is_not_found_and_its_journal_stays() -> None:
    """For the debrief and the homework."""
    journal = MemoryJournal()
    hall = a_hall(journal)
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, RUS)
    await hall.close_room(table.room.name)

    assert await refused(hall.at(table.code)) == "room.unknown"
    assert await refused(hall.rejoin(seated.token)) == "seat.token_unknown"
    assert len(await journal.read(table.room.name)) == 2
    await hall.restore()
    assert await refused(hall.at(table.code)) == "room.unknown"
    await hall.close()


async def test_a_deleted_room_is_gone_from_the_journal() -> None:
    """Delete now means now."""
    journal = MemoryJournal()
    hall = a_hall(journal)
    table = await hall.open(WANTED)
    await hall.delete(table.room.name)
    await hall.close()

    assert await journal.read(table.room.name) == ()
    assert await journal.notes(table.room.name) == {}


async def test_rooms_come_back_after_the_server_was_killed() -> None:
    """Same code, same tokens, same world; a timed game stands still until the teacher is back."""
    journal = MemoryJournal()
    before = a_hall(journal)
    table = await before.open(TIMED)
    _, seated = await before.join(table.code, RUS)
    await table.room.submit(TEACHER, StartGame(), "t-1")
    after = a_hall(journal)
    await after.restore()
    found, again = await after.rejoin(seated.token)
    resumed = await found.room.submit(TEACHER, ResumeGame(), "t-2")

    assert (found.code, again.place.seat) == (table.code, RUS)
    assert found.room.world.phase == "brief"
    assert isinstance(resumed, Accepted)
    await before.close()
    await after.close()


async def test_an_untimed_game_comes_back_running() -> None:
    """Nothing would be lost while people return."""
    journal = MemoryJournal()
    before = a_hall(journal)
    table = await before.open(WANTED)
    await before.join(table.code, RUS)
    await table.room.submit(TEACHER, StartGame(), "t-1")
    after = a_hall(journal)
    await after.restore()

    assert not (await after.at(table.code)).room.world.paused
    await before.close()
    await after.close()


async def test_a_room_that_cannot_be_read_leaves_the_others_alone(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The log names it."""
    journal = MemoryJournal()
    before = a_hall(journal)
    broken, whole = await before.open(WANTED), await before.open(WANTED)
    entries = journal._entries[broken.room.name]
    entries[0] = entries[0].__class__(number=1, at=1, actor="system", events=())
    after = a_hall(journal)
    await after.restore()

    assert await after.at(whole.code)
    assert await refused(after.at(broken.code)) == "room.unknown"
    assert f"room {broken.room.name}: its journal has no opening" in caplog.text
    await before.close()
    await after.close()


async def test_old_rooms_are_deleted() -> None:
    """Thirty days by default; nobody has to think of it."""
    journal = MemoryJournal()
    await journal.append("r-old", an_opening())
    hall = a_hall(journal)
    table = await hall.open(WANTED)

    assert await hall.sweep(days=30) == ("r-old",)
    assert [shelf.room for shelf in await journal.shelves()] == [table.room.name]
    await hall.close()


async def test_a_place_that_cannot_be_written_is_not_given() -> None:
    """The disk is full while a student joins: told so, and no pass stays behind."""
    journal = FailingJournal()
    hall = a_hall(journal)
    table = await hall.open(WANTED)
    journal.full = True
    with pytest.raises(CannotWrite):
        await hall.join(table.code, None)
    journal.full = False
    _, seated = await hall.join(table.code, None)

    assert list(table.passes) == [seated.place.id]
    await hall.close()


async def test_scenarios_are_read_by_one_at_a_time() -> None:
    """The first page asks while the server warms up; side by side it would take twice as long."""
    readers: list[int] = []
    begun = threading.Semaphore(1)

    def reading() -> tuple[Glance, ...]:
        readers.append(1 if begun.acquire(blocking=False) else 2)
        time.sleep(0.02)
        begun.release()
        return playables()

    hall = Hall(MemoryJournal(), ThreadMill(), first_world, no_bots, playables=reading)
    await asyncio.gather(*(hall.proposals(45) for _ in range(3)))

    assert readers == [1, 1, 1]
    await hall.close()


async def test_a_room_of_before_is_taken_up_when_it_is_asked_for() -> None:
    """A hundred old rooms do not delay the start."""
    journal = MemoryJournal()
    before = a_hall(journal)
    table = await before.open(WANTED)
    after = a_hall(journal)
    await after.restore()
    asleep = after.tables
    cards = await after.cards()

    assert asleep == ()
    assert [card.code for card in cards] == [table.code]
    await before.close()
    await after.close()
