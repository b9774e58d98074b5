"""How far the goal of an agenda was reached that a scenario's author made up.

A seat's points must tell it nothing that it may not know: of texts only those count that are public
or bind the seat itself.
"""

from functools import singledispatch

from game.model.goals import (
    HOME,
    FigureGoal,
    LaunchGoal,
    Measured,
    MetricGoal,
    MoneyGoal,
    Sought,
    TextGoal,
)
from game.model.ids import SeatId, million
from game.model.launches import Launch
from game.model.seats import Tally
from game.model.treaties import Treaty
from game.model.values import Value, clamp
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.duties.conditions import holds
from game.rules.kinds import duties_of
from game.rules.scoring.lookups import THOUSAND, flown, in_force
from game.rules.scoring.metrics import METRICS


class Progress(Value, frozen=True, kw_only=True):
    """How much of a goal was reached."""

    reached: int
    whole: int

    def points(self, most: int) -> int:
        """Return the points, rounded down; ``most`` for the whole."""
        return most * clamp(self.reached, 0, self.whole) // self.whole


@singledispatch
def progress(goal: object, world: World, seat: SeatId) -> Progress:
    """Return how far a seat has reached a goal. Raises TypeError for what is no goal."""
    raise TypeError(f"{goal!r} is not a goal")


@progress.register
def _(goal: MetricGoal, world: World, seat: SeatId) -> Progress:
    return measured(goal, METRICS[goal.metric](world, seat), THOUSAND)


@progress.register
def _(goal: MoneyGoal, world: World, seat: SeatId) -> Progress:
    last = world.turn if goal.by_turn is None else goal.by_turn
    tallies = (r.tallies.get(seat, Tally()) for r in world.history if r.turn <= last)
    return measured(goal, sum(getattr(tally, goal.book) for tally in tallies), million(1))


@progress.register
def _(goal: LaunchGoal, world: World, seat: SeatId) -> Progress:
    return Progress(
        reached=sum(counts(goal, flight, seat) for flight in flown(world)), whole=goal.count
    )


@progress.register
def _(goal: TextGoal, world: World, seat: SeatId) -> Progress:
    found = sum(is_sought(goal, world, text, seat) for text in in_force(world))
    if goal.absent:
        return yes_or_no(found == 0)
    return Progress(reached=found, whole=goal.count)


@progress.register
def _(goal: FigureGoal, world: World, seat: SeatId) -> Progress:
    return yes_or_no(holds(world, goal.when))


def measured(goal: Measured, value: int, unit: int) -> Progress:
    """Return how far a figure is on its way; ``unit`` is one of the goal's in the figure's."""
    if goal.at_most is not None:
        begins = goal.at_most if goal.begins is None else goal.begins
        way, gone = begins - goal.at_most, begins * unit - value
        return _along(gone, way * unit) if way > 0 else yes_or_no(value <= goal.at_most * unit)
    least, begins = goal.at_least or 0, goal.begins or 0
    way, gone = least - begins, value - begins * unit
    return _along(gone, way * unit) if way > 0 else yes_or_no(value >= least * unit)


def _along(gone: int, way: int) -> Progress:
    """Return a part of a way."""
    return Progress(reached=gone, whole=way)


def yes_or_no(holds: bool) -> Progress:
    """Return all or nothing."""
    return Progress(reached=int(holds), whole=1)


def counts(goal: LaunchGoal, flight: Launch, seat: SeatId) -> bool:
    """Return whether a launch is one of those that are asked for."""
    own = flight.seat == seat
    sold = flight.provider == seat and not own
    pad = HOME if flight.pad is None else str(flight.pad)
    return (
        (own if goal.whose == "own" else sold)
        and (not goal.payloads or flight.payload in goal.payloads)
        and (not goal.pads or pad in goal.pads)
        and (goal.by_turn is None or flight.turn <= goal.by_turn)
    )


def is_sought(goal: TextGoal, world: World, text: Treaty, seat: SeatId) -> bool:
    """Return whether a text in force is one that is asked for, and the seat may know of it."""
    mine = seat in text.bound
    begun = text.force_turn or 0
    return (
        (mine or (text.text_is_public and not goal.member))
        and len(text.bound) >= goal.parties
        and set(goal.bound) <= set(text.bound)
        and (not goal.written or text.versions[0].author == seat)
        and (not goal.deposited or text.terms.depositary == seat)
        and (goal.by_turn is None or begun <= goal.by_turn)
        and all(_stands(sought, world, text) for sought in goal.articles)
    )


def _stands(sought: Sought, world: World, text: Treaty) -> bool:
    """Return whether an article that is asked for stands in a text."""
    return any(_is_like(sought, duty) for duty in duties_of(world, text))


def _is_like(sought: Sought, duty: Duty) -> bool:
    """Return whether a duty is what is asked for."""
    return (
        duty.clause.kind == sought.kind
        and set(sought.by) <= set(duty.obligors)
        and set(sought.to) <= set(duty.beneficiaries)
        and all(duty.value(name) == value for name, value in sought.p.items())
        and all(duty.number(name) >= least for name, least in sought.at_least.items())
        and all(duty.number(name) <= most for name, most in sought.at_most.items())
    )
