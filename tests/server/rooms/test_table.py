"""A table: who is there, and who has gone for a while."""

import pytest

from game.model.ids import TEACHER, PayloadId, VehicleId
from game.model.launches import ManifestEntry, OrderSheet
from game.rules.classroom.payments import ApprovePayment
from game.rules.classroom.stewards import TakeSteward
from game.rules.engine import Command, Refusal
from game.rules.orders.orders import SetOrders
from game.rules.talking import SendMessage
from game.rules.turns import MarkReady, NextPhase, StartGame
from game.sight.seen import Sight
from game.wire.to_client import Accepted
from server.journal.memory import MemoryJournal
from server.rooms import house
from server.rooms import table as tables
from server.rooms.hall import Hall
from server.rooms.mill import ThreadMill
from tests.server.rooms.halls import WANTED, a_hall, first_world, until
from tests.worlds import EUR, KAZ, RUS

FLIGHT = ManifestEntry(payload=PayloadId("comms"), shell="MID", vehicle=VehicleId("soyuz_2"))


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


async def test_a_seat_whose_students_are_away_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ninety seconds after the last cable broke; whoever returns has it at once, with a page."""
    monkeypatch.setattr(tables, "AWAY", 0.02)
    hall = a_hall()
    table = await hall.open(WANTED)
    seats = table.room
    _, one = await hall.join(table.code, RUS)
    _, two = await hall.join(table.code, RUS)
    for seated in (one, two):
        await table.arrived(seated.place.id)
    await seats.submit(TEACHER, StartGame(), "t-1")
    table.gone(one.place.id)
    await until(lambda: not table.place(one.place.id).present)
    half = seats.world.seats[RUS].played_by
    table.gone(two.place.id)
    await until(lambda: seats.world.seats[RUS].played_by == "steward")
    await table.arrived(one.place.id)

    assert half == "player"
    assert seats.world.seats[RUS].played_by == "player"
    assert seats.sight(RUS).own.handback is not None
    await hall.close()


async def test_a_seat_that_is_empty_when_the_game_starts_is_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The student took a place yesterday and is ill today."""
    monkeypatch.setattr(tables, "AWAY", 0.01)
    hall = a_hall()
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, RUS)
    table.gone(seated.place.id)
    await until(lambda: not table.place(seated.place.id).present)
    await table.room.submit(TEACHER, StartGame(), "t-1")
    await until(lambda: table.room.world.seats[RUS].played_by == "steward")
    await hall.close()


async def test_whoever_acts_takes_the_seat_back() -> None:
    """The teacher tapped because nobody said anything; now somebody does."""
    hall = a_hall()
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, RUS)
    await table.room.submit(TEACHER, StartGame(), "t-1")
    await table.room.submit(TEACHER, TakeSteward(seat=RUS), "t-2")
    kept = table.room.world.seats[RUS].played_by
    await table.submit(seated.place.id, MarkReady(), "c-1")

    assert (kept, table.room.world.seats[RUS].played_by) == ("steward", "player")
    assert table.room.world.phase == "negotiate"
    await hall.close()


async def test_a_steward_acts_through_the_bots_and_is_marked() -> None:
    """What it did stands on the page of those who come back."""

    async def say(sight: Sight) -> tuple[Command, ...]:
        mine = sight.own.me.played_by == "steward"
        return (SendMessage(channel="plenary", text="We are away."),) if mine else ()

    hall = Hall(MemoryJournal(), ThreadMill(), first_world, say, bot_pause=0)
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, RUS)
    await table.room.submit(TEACHER, StartGame(), "t-1")
    await table.room.submit(TEACHER, TakeSteward(seat=RUS), "t-2")
    await until(lambda: bool(table.room.world.classroom.steward_acts.get(RUS)))
    await table.submit(seated.place.id, MarkReady(), "c-1")
    page = table.room.sight(RUS).own.handback

    assert page is not None
    assert [(act.command, act.about) for act in page.acts] == [("SendMessage", "plenary")]
    assert table.room.world.messages[0].by_bot
    await hall.close()


async def test_a_silent_treasurer_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """After half a minute the head may decide."""
    monkeypatch.setattr(house, "PATIENCE", 0.02)
    hall = a_hall()
    table = await hall.open(WANTED)
    room = table.room
    head, launch, treasurer = [(await hall.join(table.code, RUS))[1].place.id for _ in range(3)]
    for phase in (StartGame(), NextPhase()):
        await room.submit(TEACHER, phase, table.house.new_id())
    await table.submit(launch, SetOrders(sheet=OrderSheet(manifest=(FLIGHT,))), "c-1")
    (payment,) = room.sight(RUS).own.payments
    early = await table.submit(head, ApprovePayment(payment=payment.id), "c-2")
    await until(lambda: room.sight(RUS).own.payments[0].open_to_head)
    late = await table.submit(head, ApprovePayment(payment=payment.id), "c-3")

    assert room.world.places[treasurer].jobs == ("treasurer", "science")
    assert early == Refusal(key="payment.not_yours")
    assert isinstance(late, Accepted)
    assert room.world.sheets[RUS].manifest == (FLIGHT,)
    await hall.close()


async def test_the_roster_tells_what_a_delegation_does() -> None:
    """Presence, jobs, the last command, and how evenly the work is shared."""
    hall = a_hall()
    table = await hall.open(WANTED)
    one, two = [(await hall.join(table.code, RUS))[1].place for _ in range(2)]
    await hall.join(table.code, KAZ)
    await table.arrived(one.id)
    await table.room.submit(TEACHER, StartGame(), "t-1")
    for number in range(4):
        await table.submit(one.id, SendMessage(channel="plenary", text=f"{number}"), f"c-{number}")
    await table.submit(one.id, MarkReady(), "c-9")
    table.latency[one.id] = 42
    roster = table.roster()
    busy, quiet, _ = roster.places
    doing = {each.seat: each.doing for each in roster.delegations}

    assert (busy.messages, busy.commands, busy.last, busy.ago) == (4, 1, "MarkReady", 0)
    assert (busy.present, busy.screens, busy.latency) == (True, 1, 42)
    assert (quiet.place, quiet.present, quiet.last) == (two.id, False, "")
    assert (doing[RUS], doing[KAZ], doing[EUR]) == ("ready", "reading", "bot")
    assert {each.seat: each.spread for each in roster.delegations}[RUS] == 50
    await hall.close()


async def test_what_the_filter_stopped_is_counted() -> None:
    """The teacher sees who tries; other refusals are not counted."""
    hall = a_hall()
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, RUS)
    for number, text in enumerate(("www.example.org", "call 8 701 123 45 67", "", "fine")):
        message = SendMessage(channel="plenary", text=text)
        await table.submit(seated.place.id, message, f"c-{number}")
    (place,) = table.roster().places

    assert (place.stopped, place.messages) == (2, 1)
    await hall.close()


async def test_a_student_beside_a_bot_may_talk_and_draft() -> None:
    """Until the next turn begins the bot that began this one ends it."""
    hall = a_hall()
    table = await hall.open(WANTED)
    await table.room.submit(TEACHER, StartGame(), "t-1")
    _, late = await hall.join(table.code, RUS)
    said = await table.submit(late.place.id, SendMessage(channel="plenary", text="hi"), "c-1")
    ready = await table.submit(late.place.id, MarkReady(), "c-2")
    for _ in range(5):
        await table.room.submit(TEACHER, NextPhase(), table.house.new_id())
    then = await table.submit(late.place.id, MarkReady(), "c-3")

    assert isinstance(said, Accepted)
    assert ready == Refusal(key="seat.bot_plays")
    assert isinstance(then, Accepted)
    await hall.close()
