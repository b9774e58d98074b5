"""Lessons: which scenario is proposed, how many rooms it takes, and how they fill."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import msgspec
import pytest

from game.model.classroom import SurplusRole
from game.model.glance import Glance
from game.model.ids import TEACHER, SeatId
from game.rules.engine import Refused
from game.rules.players import ReplaceByBot
from game.rules.seating import MOST_IN_SEAT
from game.rules.turns import StartGame
from game.wire.to_server import OpenLesson
from server import loading
from server.rooms import hall as halls
from server.rooms import lessons
from server.rooms.hall import Hall
from server.rooms.seating import proposed
from tests.rules.classroom.people import seated
from tests.server.rooms.halls import a_hall, until
from tests.worlds import SEATS, a_world, play

FLAGSHIP = Glance(
    scenario="nine",
    title={},
    summary={},
    level="standard",
    seats=9,
    presets=(6, 8, 12),
    usual=8,
)
LEASE = msgspec.structs.replace(FLAGSHIP, scenario="three", seats=3, presets=(4, 6), usual=4)
TUTORIAL = msgspec.structs.replace(
    FLAGSHIP, scenario="first", level="tutorial", seats=4, presets=(5,), usual=5
)
ALL = (TUTORIAL, LEASE, FLAGSHIP)
LESSON = OpenLesson(scenario="test", minutes=90, students=10)


@pytest.fixture
async def hall() -> AsyncIterator[Hall]:
    """Give an empty hall."""
    opened = a_hall()
    yield opened
    await opened.close()


@pytest.mark.parametrize(
    ("students", "minutes", "scenario", "rooms", "in_a_seat", "bots"),
    [
        (None, 45, "nine", 1, 0, 0),
        (2, 45, "three", 1, 1, 1),
        (5, 45, "nine", 1, 1, 4),
        (9, 90, "nine", 1, 1, 0),
        (10, 90, "nine", 1, 2, 0),
        (23, 45, "nine", 1, 3, 0),
        (36, 90, "nine", 1, 4, 0),
        (40, 90, "nine", 1, 4, 0),
        (41, 90, "nine", 2, 3, 0),
        (100, 90, "nine", 3, 4, 0),
    ],
)
def test_the_first_proposal_fits_the_class(
    students: int | None, minutes: int, scenario: str, rooms: int, in_a_seat: int, bots: int
) -> None:
    """One to a hundred students, and a class that nobody counted."""
    best = lessons.proposals(ALL, minutes, students, None)[0]

    assert best.scenario == scenario
    assert (best.rooms, best.in_a_seat, best.bots) == (rooms, in_a_seat, bots)


def test_surplus_students_get_roles_without_a_seat() -> None:
    """When all seats have four: press and secretariat."""
    forty = lessons.proposal(FLAGSHIP, 90, 40, None)

    assert forty.roles == ("press", "secretariat")
    assert lessons.proposal(FLAGSHIP, 90, 36, None).roles == ()


def test_what_is_too_long_for_the_lesson_comes_last() -> None:
    """And says that it does not fit."""
    proposals = lessons.proposals(ALL, 30, 9, None)

    assert [one.fits for one in proposals] == sorted((one.fits for one in proposals), reverse=True)
    assert not proposals[-1].fits


async def test_a_lesson_opens_with_its_plan(hall: Hall) -> None:
    """Turns, phases, chat mode and filter as they were proposed."""
    (table,) = await hall.open_lesson(msgspec.structs.replace(LESSON, chat="phrases"))
    world = table.room.world

    assert world.settings.turns == 8
    assert world.settings.seconds["negotiate"] == 220
    assert world.settings.chat == "phrases"
    assert world.classroom.plan is not None
    assert table.lesson


async def test_a_late_start_moves_the_clock_of_the_room(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten minutes late: the phases of the running turn are shorter already, and it is written."""
    now = [1_800_000_000_000]
    monkeypatch.setattr(halls, "stamp", lambda: now[0])
    (table,) = await hall.open_lesson(LESSON)
    await hall.join(table.code, None)
    now[0] += 27 * 60_000
    await table.room.submit(TEACHER, StartGame(), "t-1")
    await until(lambda: table.room.world.settings.seconds["negotiate"] != 220)
    seconds, left = table.room.world.settings.seconds, table.clock.news().left

    assert sum(seconds.values()) == 42 * 60 // 8
    assert left is not None
    assert seconds["brief"] * 1000 - 5_000 < left <= seconds["brief"] * 1000
    assert table.roster().debrief == 42 * 60


async def test_rooms_have_words_of_their_own(hall: Hall) -> None:
    """Two teachers talk of Tulip and Comet, nobody types them."""
    tables = await hall.open_lesson(msgspec.structs.replace(LESSON, students=60))

    assert len({table.card().label for table in tables}) == len(tables) == 3


async def test_a_wish_for_the_turns_counts(hall: Hall) -> None:
    """If the scenario has such a preset."""
    (table,) = await hall.open_lesson(msgspec.structs.replace(LESSON, preset=6))

    assert table.room.world.settings.turns == 6
    with pytest.raises(Refused, match=r"scenario\.no_preset"):
        await hall.open_lesson(msgspec.structs.replace(LESSON, preset=7))
    with pytest.raises(Refused, match=r"scenario\.unknown"):
        await hall.open_lesson(msgspec.structs.replace(LESSON, scenario="nothing"))


async def test_rooms_of_a_lesson_share_their_chance_and_fill_evenly(hall: Hall) -> None:
    """Whichever of the codes is typed."""
    tables = await hall.open_lesson(msgspec.structs.replace(LESSON, students=30))
    for _ in range(9):
        await hall.join(tables[0].code, None)

    assert len(tables) == 2
    assert len({table.room.world.seed for table in tables}) == 1
    assert len({table.room.name for table in tables}) == 2
    assert sorted(len(table.room.world.places) for table in tables) == [4, 5]


async def test_a_lesson_grows_in_the_lobby(hall: Hall) -> None:
    """Nobody counted: sixteen in four seats, four with the press and the UN, then a second room."""
    (table,) = await hall.open_lesson(msgspec.structs.replace(LESSON, students=None))
    joined = Counter([(await hall.join(table.code, None))[0].room.name for _ in range(22)])
    roles = [place.seat for place in table.room.world.places.values()][16:]

    assert sorted(joined.values()) == [2, 20]
    assert roles == ["press", "press", "secretariat", "secretariat"]
    assert len(hall.tables) == 2


async def test_forty_at_once_are_spread_evenly(hall: Hall) -> None:
    """All type the same code in the same moment."""
    tables = await hall.open_lesson(msgspec.structs.replace(LESSON, students=40))
    await asyncio.gather(*(hall.join(tables[0].code, None) for _ in range(40)))

    assert {len(table.room.world.places) for table in tables} == {20}


async def test_a_running_lesson_does_not_grow(hall: Hall) -> None:
    """Late students find room in the delegations that are there."""
    (table,) = await hall.open_lesson(msgspec.structs.replace(LESSON, students=None))
    for _ in range(16):
        await hall.join(table.code, None)
    await table.room.submit(TEACHER, StartGame(), "t-1")
    late, _ = await hall.join(table.code, None)

    assert late is table
    assert len(hall.tables) == 1


async def test_a_seat_that_is_asked_for_is_in_the_room_of_the_code(hall: Hall) -> None:
    """Who wants to sit with a friend types the friend's code."""
    tables = await hall.open_lesson(msgspec.structs.replace(LESSON, students=30))
    found = [(await hall.join(tables[1].code, SEATS[0]))[0] for _ in range(3)]

    assert found == [tables[1]] * 3


async def test_a_lesson_is_known_after_a_restart(hall: Hall) -> None:
    """Its rooms belong together, and its clock knows when it began."""
    tables = await hall.open_lesson(msgspec.structs.replace(LESSON, students=30))
    await hall.join(tables[0].code, None)
    for table in tables:
        await table.room.close()
    later = a_hall(hall.journal)
    await later.restore()
    again = [await later.at(table.code) for table in tables]

    assert {table.lesson for table in again} == {tables[0].lesson}
    assert any(one.pace.lesson is not None and one.pace.lesson.begun for one in again)


def test_roles_are_offered_when_every_seat_has_four() -> None:
    """Two for each; then the delegations grow to six."""
    world = a_world()
    roles = (SurplusRole(id="press"),)
    world = msgspec.structs.replace(
        world, classroom=msgspec.structs.replace(world.classroom, roles=roles)
    )
    for seat in SEATS:
        assert proposed(world) == seat
        world = seated(seat, 4, world)
    for _ in range(2):
        assert proposed(world) == "press"
        world = seated(SeatId("press"), 1, world)

    assert proposed(world) == SEATS[0]


def test_delegations_that_watch_a_bot_are_offered_last() -> None:
    """A late student shall play; where all others are full, watching is better than nothing."""
    world = a_world()
    for seat in SEATS:
        world = seated(seat, 1, world)
    world = play(world, ReplaceByBot(actor=TEACHER, seat=SEATS[0]))

    assert proposed(world) == SEATS[1]
    for seat in SEATS[1:]:
        world = seated(seat, MOST_IN_SEAT - 1, world)
    assert proposed(world) == SEATS[0]


def test_the_installed_scenarios_can_be_proposed() -> None:
    """The flagship is among them, with its presets and seats."""
    known = {one.scenario: one for one in loading.playables()}

    assert known["baikonur_70"].presets == (6, 8, 12)
    assert known["baikonur_70"].seats == 9


def test_the_filter_knows_words_in_three_languages() -> None:
    """The teacher edits them."""
    words = loading.words()

    assert set(words) == {"en", "ru", "kk"}
    assert all(words.values())
