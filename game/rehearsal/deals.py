"""Deals: over how much of what two seats could sign both would be better off than without.

A scenario starts with texts between two seats: a lease, launch contracts, seats on crew flights.
In the middle of a game between the bots of the scenario both sides weigh each of them anew, on a
grid of the values that move most. No deal means a world without the text. A grid without
a common gain leaves nothing to talk about, one that is all gain nothing to bargain for.
"""

from collections.abc import Iterator, Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from game.bots import bot_of
from game.bots.bargaining.domain import along
from game.bots.craft.guesses import worth_to
from game.bots.craft.judgement import RESERVATION
from game.bots.craft.levers import Lever, Text, levers_of, moved
from game.bots.craft.mind import Mind
from game.bots.craft.weighing import Weighed, weighed, weighed_anew
from game.model.ids import SeatId, TreatyId
from game.model.seats import Temper
from game.model.treaties import Terms
from game.model.values import Value
from game.model.world import World
from game.rehearsal.casting import TEMPERS, tempered
from game.rehearsal.table import moves
from game.rules.engine import change
from game.rules.slots.board import drawn_up
from game.scenario.load import first_world
from game.sight.seat import seat_sight

MOST_LEVERS = 5
"""Values that two bots bargain about at a time."""
Worths = NDArray[np.int64]


class Deal(Value, frozen=True, kw_only=True):
    """A text between two seats, and how much of its grid is better than none for both."""

    parties: tuple[SeatId, SeatId]
    about: str
    """The kind of its only article, else its purpose."""
    outcomes: int
    shares: dict[Temper, float]
    """Share of the outcomes, by the temper that both seats play."""

    @property
    def least(self) -> float:
        """Return the smallest of the shares."""
        return min(self.shares.values())

    @property
    def most(self) -> float:
        """Return the largest of the shares."""
        return max(self.shares.values())


def deals(scenario: str, preset: int) -> Iterator[Deal]:
    """Yield every text between two seats with which a scenario starts, weighed at half-time."""
    first = first_world(scenario, preset)
    halfway = at_half_time(first)
    for name, text in first.treaties.items():
        if text.force_turn is not None and len(text.terms.parties) == 2:
            yield deal(without(halfway, name), text.terms)


def without(world: World, name: TreatyId) -> World:
    """Return the world as it would be without a text, this year's slot board included."""
    left = {other: text for other, text in world.treaties.items() if other != name}
    unbound = change(world, treaties=left)
    return drawn_up(unbound).evolve(unbound)


def at_half_time(first: World) -> World:
    """Return the world in Negotiate of the middle turn of a game between the scenario's bots."""
    middle = max(1, first.settings.turns // 2)
    worlds = (move.world for move in moves(first))
    return next(world for world in worlds if (world.turn, world.phase) == (middle, "negotiate"))


def deal(world: World, terms: Terms) -> Deal:
    """Return what a text between two seats of a world leaves to both, temper by temper."""
    one, other = terms.parties
    grids = {temper: common(world, terms, temper) for temper in TEMPERS}
    kinds = tuple(dict.fromkeys(clause.kind for clause in terms.clauses))
    return Deal(
        parties=(one, other),
        about=kinds[0] if len(kinds) == 1 else terms.purpose,
        outcomes=min(grid.size for grid in grids.values()),
        shares={temper: float(grid.mean()) for temper, grid in grids.items()},
    )


def common(world: World, terms: Terms, temper: Temper) -> NDArray[np.bool_]:
    """Return which outcomes two seats that both play a temper would rather sign than none."""
    both = tempered(world, dict.fromkeys(terms.parties, temper))
    one, other = (Mind(seat_sight(both, seat), bot_of(temper)) for seat in terms.parties)
    levers = levers_between(one, terms)
    welcome = [worths(mind, terms, levers) >= RESERVATION for mind in (one, other)]
    return np.asarray(welcome[0] & welcome[1])


def levers_between(mind: Mind, terms: Terms) -> tuple[Lever, ...]:
    """Return the values of a text between a bot and one other seat that move most."""
    (other,) = (seat for seat in terms.parties if seat != mind.seat)
    theirs = worth_to(mind, other, terms.clauses, terms)
    text = Text(weighed=weighed(mind, terms), theirs=theirs, other=other)
    return levers_of(mind, text, (terms,), MOST_LEVERS)


def worths(mind: Mind, terms: Terms, levers: tuple[Lever, ...]) -> Worths:
    """Return what every outcome of a text is worth to a bot (k$ over three turns)."""
    text = weighed(mind, terms)
    shape = tuple(len(lever.levels) for lever in levers)
    grid = np.full(shape, text.worth, dtype=np.int64)
    for article in dict.fromkeys(lever.article for lever in levers):
        axes = tuple(place for place, lever in enumerate(levers) if lever.article == article)
        gained = _gained(mind, text, tuple(levers[axis] for axis in axes))
        grid += along(gained, axes, len(shape))
    return grid


def _gained(mind: Mind, text: Weighed, levers: Sequence[Lever]) -> Worths:
    """Return what all values of one article together are worth beyond the text's own."""
    found = []
    for outcome in product(*(lever.levels for lever in levers)):
        terms = moved(text.terms, tuple(levers), outcome)
        clause = next(each for each in terms.clauses if each.article == levers[0].article)
        found.append(weighed_anew(mind, text, clause).worth - text.worth)
    return np.array(found, dtype=np.int64).reshape([len(lever.levels) for lever in levers])
