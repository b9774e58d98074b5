"""Scenes for bots: a small world with every kind of clause, minds, rounds of talks, whole games."""

from collections.abc import Iterator

import msgspec

from game import bots
from game.bots.craft.mind import Mind
from game.bots.craft.temper import Temper
from game.bots.custodian import BOT as CUSTODIAN
from game.bots.reciprocator import BOT as RECIPROCATOR
from game.model.ids import TEACHER, SeatId
from game.model.seats import Casting
from game.model.treaties import Clause, Duration, Terms, Treaty, Version
from game.model.world import Settings, World
from game.rules import engine, slots, turns
from game.rules.engine import Command, Refusal
from game.rules.kinds import kinds
from game.rules.treaties.offers import articles_of
from game.scenario.load import first_world
from game.sight.seat import seat_sight
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world, after, play, some_terms, with_seat

__all__ = ["CUSTODIAN", "RECIPROCATOR"]
TALKING = ("negotiate", "orders")
MOST_ROUNDS = 12
STATES = (KAZ, RUS, EUR)


def a_table(*treaties: Treaty, **fields: object) -> World:
    """Return a small world in Negotiate with this year's board and every kind of clause."""
    known = tuple(kinds())
    world = a_world(*treaties, **{"settings": Settings(turns=8, clause_kinds=known), **fields})
    return after(world, slots.open_board)


def cast(world: World, seat: SeatId, **casting: str) -> World:
    """Return the world with a seat's bot cast in another way."""
    return with_seat(world, seat, casting=msgspec.convert(casting, Casting))


def mind_of(world: World, seat: SeatId, temper: Temper = RECIPROCATOR) -> Mind:
    """Return what a bot in this seat reckons with."""
    return Mind(seat_sight(world, seat), temper)


def an_offer(terms: Terms, name: str = "t-offer") -> Treaty:
    """Return a text that its first party offered this turn."""
    first = terms.parties[0]
    base = a_treaty(*terms.clauses, parties=terms.parties, name=name, state="offered")
    version = Version(number=1, author=first, terms=terms, turn=base.versions[0].turn)
    return msgspec.structs.replace(
        base, versions=(version,), offered_turn=1, initials={first: articles_of(terms)}
    )


def a_bargain(*clauses: Clause, parties: tuple[SeatId, ...] = (KAZ, RUS)) -> Terms:
    """Return a contract of these clauses over three turns."""
    return some_terms(*clauses, parties=parties, form="contract", duration=Duration(turns=3))


def wishes(world: World, seat: SeatId) -> tuple[Command, ...]:
    """Return what the bot of a seat wants to do now."""
    return bots.act(seat_sight(world, seat))


def asked_once(world: World, silent: tuple[SeatId, ...] = ()) -> tuple[World, int]:
    """Ask every bot once, in seat order; return the world and how much was done."""
    done = 0
    for seat in (name for name in world.seats if name not in silent):
        for wish in wishes(world, seat):
            world = play(world, msgspec.structs.replace(wish, actor=seat))
            done += 1
    return world, done


def asked_until_content(world: World, silent: tuple[SeatId, ...] = ()) -> World:
    """Ask the bots in rounds until nobody wants anything; fails if they never come to an end."""
    for _ in range(MOST_ROUNDS):
        world, done = asked_once(world, silent)
        if not done:
            return world
    raise AssertionError(f"the bots still talk in turn {world.turn}, {world.phase}")


def flagship(preset: int = 8, seed: str = "a game of bots") -> World:
    """Return the flagship at the start of its first turn."""
    world = first_world("baikonur_70", preset, seed=seed)
    return play(world, turns.StartGame(actor=TEACHER))


def phases_of_game(world: World, silent: tuple[SeatId, ...] = ()) -> Iterator[World]:
    """Play a game of bots to its end; yield the world at the end of every phase."""
    while world.phase != "ended":
        if world.phase in (*TALKING, "review"):
            world = asked_until_content(world, silent)
        if world.phase == "orders":
            world = play(world, turns.OpenRatification(actor=TEACHER))
            world = asked_until_content(world, silent)
        yield world
        step = turns.next_step(world)
        assert step is not None
        world = play(world, step)
    yield world


def refused_by(world: World, command: Command) -> str:
    """Return the key of a refusal, empty if the command is taken."""
    outcome = engine.play(world, command)
    return outcome.key if isinstance(outcome, Refusal) else ""
