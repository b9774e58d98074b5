"""A table: who is there, and who has gone for a while."""

import pytest

from server.rooms import table as tables
from tests.server.rooms.halls import WANTED, a_hall, until
from tests.worlds import RUS


async def test_a_student_without_a_cable_is_away_after_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The others do not wait for ready any longer; whoever returns counts again at once."""
    monkeypatch.setattr(tables, "AWAY", 0.02)
    hall = a_hall()
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, RUS)
    name = seated.place.id
    await table.arrived(name)
    table.gone(name)
    await until(lambda: not table.place(name).present)
    await table.arrived(name)

    assert table.place(name).present
    await hall.close()


async def test_a_second_cable_keeps_a_student_present(monkeypatch: pytest.MonkeyPatch) -> None:
    """A phone and a laptop at the same place."""
    monkeypatch.setattr(tables, "AWAY", 0)
    hall = a_hall()
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, RUS)
    await table.arrived(seated.place.id)
    await table.arrived(seated.place.id)
    table.gone(seated.place.id)
    await table.room.close()

    assert table.place(seated.place.id).present
    await hall.close()


async def test_the_card_of_a_room_tells_where_it_stands() -> None:
    """For the teacher's list."""
    hall = a_hall()
    table = await hall.open(WANTED)
    await hall.join(table.code, RUS)
    card = table.card()

    assert (card.code, card.phase, card.turns, card.players) == (table.code, "lobby", 8, 1)
    await hall.close()
