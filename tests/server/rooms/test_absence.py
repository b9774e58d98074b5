"""A whole absence with real bots: gone in the middle of a turn, back two turns later."""

from functools import partial

import pytest

from game.model.ids import TEACHER, SeatId
from game.model.instructions import StandingInstructions
from game.rules.classroom.stewards import SetInstructions
from game.rules.turns import NextPhase, StartGame
from game.wire.to_client import Accepted
from server import loading
from server.journal.memory import MemoryJournal
from server.rooms import table as tables
from server.rooms.hall import Hall
from server.rooms.mill import ThreadMill
from server.rooms.table import Table
from server.rooms.wishes import Wanted
from tests.server.rooms.halls import until

KAZ = SeatId("KAZ")
LEASE = Wanted(scenario="lease_1994", preset=6, seed="absence", timed=False)


async def next_phase(table: Table) -> None:
    """Wait for the bots, then go on."""
    await until(lambda: not table.bots.thinking, seconds=20)
    answer = await table.room.submit(TEACHER, NextPhase(), table.house.new_id())
    assert isinstance(answer, Accepted), answer


@pytest.mark.evening
async def test_a_delegation_that_comes_back_finds_its_seat_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Turns went on, orders were given by its instructions, and a page says so."""
    monkeypatch.setattr(tables, "AWAY", 0.01)
    mill = ThreadMill()
    think = partial(mill.think, loading.act)
    hall = Hall(MemoryJournal(), mill, loading.first_world, think, bot_pause=0)
    table = await hall.open(LEASE)
    _, seated = await hall.join(table.code, KAZ)
    await table.arrived(seated.place.id)
    await table.room.submit(TEACHER, StartGame(), "t-1")
    told = SetInstructions(instructions=StandingInstructions(new_offers="decline"))
    await table.submit(seated.place.id, told, "c-1")
    await next_phase(table)
    table.gone(seated.place.id)
    await until(lambda: table.room.world.seats[KAZ].played_by == "steward")
    while table.room.world.turn < 3:
        await next_phase(table)
    await table.arrived(seated.place.id)
    page = table.room.sight(KAZ).own.handback
    await hall.close()

    assert page is not None
    assert (page.since, page.until) == (1, 3)
    assert {act.turn for act in page.acts} <= {1, 2, 3}
    assert page.acts
    assert table.room.world.seats[KAZ].played_by == "player"
