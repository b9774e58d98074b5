"""The adviser: a first sheet for people."""

import msgspec

from game import bots
from game.model.launches import OrderSheet
from game.model.world import World
from game.rehearsal.table import moves
from game.rules.money.treasury import available
from game.rules.orders.advice import AdviseOrders
from game.rules.orders.spending import total
from game.rules.orders.standing_orders import sheet_of
from game.scenario.load import first_world
from game.sight.seat import plain_sight
from tests.worlds import RUS


def in_talks(scenario: str) -> World:
    """Return a game in its first talks, with people in Russia's seat."""
    first = first_world(scenario, seed="advice")
    seats = {**first.seats, RUS: msgspec.structs.replace(first.seats[RUS], played_by="player")}
    world = msgspec.structs.replace(first, seats=seats)
    return next(m.before for m in moves(world) if m.before.phase == "negotiate")


def advised(world: World) -> list[OrderSheet]:
    """Return the sheets that Russia's adviser fills."""
    advice = bots.advise(plain_sight(world, RUS))
    return [command.sheet for command in advice if isinstance(command, AdviseOrders)]


def test_the_advised_sheet_is_what_flies_if_nobody_touches_it() -> None:
    """It is filled as far as purse and credit reach, and nothing of it has to be cut."""
    world = in_talks("baikonur_70")
    (sheet,) = advised(world)
    stands = sheet_of(msgspec.structs.replace(world, standing={RUS: sheet}), RUS)

    assert stands.manifest == sheet.manifest != ()
    assert stands.stakes == sheet.stakes
    assert world.seats[RUS].cash < total(world, RUS, sheet) <= available(world, RUS)


def test_a_learner_fills_the_first_sheet_without_advice() -> None:
    """That is what the tutorial is for."""
    assert advised(in_talks("first_steps")) == []
