"""Seats without players are asked what they want."""

import asyncio

from game.model.ids import TEACHER, Turn
from game.model.launches import OrderSheet
from game.rules.engine import Command
from game.rules.orders.advice import AdviseOrders
from game.rules.talking import SendMessage
from game.rules.turns import NextPhase, StartGame
from game.sight.seen import Sight
from server.rooms.bots import MOST_TURNS, Bots
from server.rooms.room import Room
from tests.server.rooms.halls import until
from tests.server.rooms.rooms import a_room
from tests.worlds import KAZ, RUS, SEATS, a_world, with_seat


async def greet(sight: Sight) -> tuple[Command, ...]:
    """Return one message of a polite bot."""
    return (SendMessage(channel="plenary", text=f"{sight.seat} {sight.public.phase}"),)


async def a_lobby() -> Room:
    """Return a room in which a student plays KAZ."""
    return await a_room(with_seat(a_world(phase="lobby", turn=Turn(0)), KAZ, played_by="player"))


def said(room: Room) -> list[str]:
    """Return what was said in the plenary."""
    return [message.text for message in room.world.messages]


async def test_bots_act_when_a_phase_begins() -> None:
    """Each with its own seat's sight; the student's seat is left alone."""
    room = await a_lobby()
    bots = Bots(room, greet, rested=lambda: None, pause=0)
    running = asyncio.create_task(bots.run())
    await asyncio.sleep(0)
    silent = said(room)
    await room.submit(TEACHER, StartGame(), "t-1")
    await until(lambda: not bots.thinking)
    running.cancel()

    assert silent == []
    assert said(room) == [f"{seat} brief" for seat in SEATS if seat != KAZ]


async def test_players_are_advised_once_in_the_first_talks() -> None:
    """Their sheet is filled before they look; what they think of it is theirs."""

    async def advise(sight: Sight) -> tuple[Command, ...]:
        if sight.own.me.played_by == "bot":
            return ()
        return (AdviseOrders(seat=sight.seat, sheet=OrderSheet(upkeep=True)),)

    room = await a_lobby()
    bots = Bots(room, advise, rested=lambda: None, pause=0)
    running = asyncio.create_task(bots.run())
    await room.submit(TEACHER, StartGame(), "t-1")
    await room.submit(TEACHER, NextPhase(), "t-2")
    await until(lambda: not bots.thinking)
    running.cancel()

    assert room.world.standing == {KAZ: OrderSheet(upkeep=True)}


async def test_bots_are_not_asked_again_for_nothing() -> None:
    """Talk of others wakes nobody up."""
    room = await a_lobby()
    bots = Bots(room, greet, rested=lambda: None, pause=0)
    running = asyncio.create_task(bots.run())
    await room.submit(TEACHER, StartGame(), "t-1")
    await until(lambda: not bots.thinking)
    await room.submit(KAZ, SendMessage(channel="plenary", text="hello?"), "c-1")

    assert not bots.thinking
    assert len(said(room)) == len(SEATS)
    running.cancel()


async def test_a_bot_that_fails_does_not_stop_the_others() -> None:
    """It sits the phase out."""

    async def stumble(sight: Sight) -> tuple[Command, ...]:
        if sight.seat == RUS:
            raise ZeroDivisionError("a bug in a bot")
        return await greet(sight)

    room = await a_lobby()
    bots = Bots(room, stumble, rested=lambda: None, pause=0)
    running = asyncio.create_task(bots.run())
    await room.submit(TEACHER, StartGame(), "t-1")
    await until(lambda: not bots.thinking)
    running.cancel()

    assert said(room) == ["EUR brief", "COM brief"]


async def test_bots_do_not_talk_in_circles() -> None:
    """Twelve answers a phase are enough."""
    asked: list[str] = []

    async def restless(sight: Sight) -> tuple[Command, ...]:
        asked.append(sight.seat)
        return ()

    room = await a_lobby()
    bots = Bots(room, restless, rested=lambda: None, pause=0)
    bots._before = lambda seat: (object(),)  # type: ignore[method-assign]
    running = asyncio.create_task(bots.run())
    await room.submit(TEACHER, StartGame(), "t-1")
    await until(lambda: not bots.thinking)
    running.cancel()

    assert asked.count(RUS) == MOST_TURNS
