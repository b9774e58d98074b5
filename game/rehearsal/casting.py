"""Casting by lot: which bot plays which seat, when many games are to cover every mixture."""

from typing import get_args

import msgspec

from game.model.ids import SeatId
from game.model.seats import Casting, Style, Temper
from game.model.world import World
from game.rules.dice import rolled
from game.rules.engine import change

TEMPERS: tuple[Temper, ...] = get_args(Temper)
STYLES: tuple[Style, ...] = get_args(Style)


def cast_by_lot(world: World) -> World:
    """Return the world with a temper and a style drawn for every seat from the room's seed."""
    return recast(world, {seat: drawn(world.seed, seat) for seat in world.seats})


def drawn(seed: str, seat: SeatId) -> Casting:
    """Return how a seat is played in the room of a seed."""
    temper = TEMPERS[rolled(seed, 0, "casting", "temper", seat, sides=len(TEMPERS))]
    style = STYLES[rolled(seed, 0, "casting", "style", seat, sides=len(STYLES))]
    return Casting(temper=temper, style=style)


def recast(world: World, castings: dict[SeatId, Casting]) -> World:
    """Return the world with some seats played in another way."""
    seats = {
        name: msgspec.structs.replace(seat, casting=castings.get(name, seat.casting))
        for name, seat in world.seats.items()
    }
    return change(world, seats=seats)


def tempered(world: World, tempers: dict[SeatId, Temper]) -> World:
    """Return the world with the tempers of some seats given; their styles stay."""
    castings = {
        seat: msgspec.structs.replace(world.seats[seat].casting, temper=temper)
        for seat, temper in tempers.items()
    }
    return recast(world, castings)
