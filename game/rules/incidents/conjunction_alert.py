"""Conjunction alert: two satellites will pass so close that one of them had better move."""

from collections.abc import Iterator
from functools import partial

import msgspec

from game.model.ids import Money, Permille, SeatId, million
from game.model.incidents import Incident
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.deck.incident_cards import charged
from game.rules.dice import happens, picked, roll
from game.rules.engine import Event, follow
from game.rules.incident_kind import (
    Case,
    Facts,
    IncidentKind,
    number_fact,
    seat_fact,
)
from game.rules.kinds import duties_answering
from game.rules.sky.losses import SatellitesLost
from game.rules.sky.sky_blows import collided, fleet_in, largest, modelled
from game.rules.standing.standing import TrustChanged

MOVE = million(2)
MOST = 900
FAVOUR, FAULT = 20, 50
"""Trust that a favour and a collision cost, tenths."""
ONE = 1000
"""A satellite, in thousandths."""
FRIENDLY = 500
"""Trust (tenths) from which the other operator helps without any text."""


class ConjunctionAlert(IncidentKind):
    """Whoever has to give way moves, asks the other one to move, or takes the risk."""

    name = "conjunction_alert"
    icon = "crosshair"
    options = ("move", "ask", "accept")
    outcomes = ("moved", "helped", "missed", "hit")

    def cases(self, world: World) -> Iterator[Case]:
        """The more fragments, the more alerts; twice as many where manoeuvres are hidden."""
        chance = world.sky.bands["MID"].index // 5
        silent = any(not sheet.announces for sheet in world.orders_last.values())
        yield Case(chance=Permille(min(MOST, chance * (2 if silent else 1))))

    def scene(self, world: World, given: Facts) -> Facts | None:
        """Two satellites of two seats, the likelier the more they have there."""
        fleet = {str(seat): count for seat, count in fleet_in(world, "MID").items()}
        one = picked(world, fleet, self.name, "one")
        others = {seat: count for seat, count in fleet.items() if seat != one}
        other = picked(world, others, self.name, "other")
        if one is None or other is None:
            return None
        mover, keeper = giving_way(world, SeatId(one), SeatId(other))
        found = (largest(world, mover, "MID"), largest(world, keeper, "MID"))
        return {
            "mover": mover,
            "other": keeper,
            "payload": found[0].payload if found[0] is not None else "",
            "other_payload": found[1].payload if found[1] is not None else "",
            "risk": world.sky.bands["MID"].index * 30 // 1000,
            "cost": MOVE,
        }

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """The one that has to give way; the other one waits."""
        return (SeatId(str(facts["mover"])),)

    def price(self, world: World, card: Incident, seat: SeatId, choice: str) -> Money:
        """A manoeuvre costs fuel and hours."""
        return MOVE if choice == "move" else Money(0)

    def outcome(self, world: World, card: Incident) -> str:
        """Who moves is safe; the others learn whether it was close enough."""
        mover, other = seat_fact(card, "mover"), seat_fact(card, "other")
        choice = card.answers[mover]
        if choice == "move":
            return "moved"
        if choice == "ask" and helps(world, other, mover):
            return "helped"
        met = happens(world, number_fact(card, "risk"), self.name, "met", card.id)
        return "hit" if met else "missed"

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Pay for the manoeuvre, owe a favour, or lose both satellites."""
        mover, other = seat_fact(card, "mover"), seat_fact(card, "other")
        if card.outcome == "moved":
            yield from charged(world, mover, MOVE)
        if card.outcome == "helped":
            yield TrustChanged(truster=other, of=mover, by=-FAVOUR, reason=self.name)
        if card.outcome == "hit":
            yield from follow(world, (partial(_met, mover=mover, other=other),))


def _met(world: World, mover: SeatId, other: SeatId) -> Iterator[Event]:
    """Yield what follows when two satellites meet."""
    found = (largest(world, mover, "MID"), largest(world, other, "MID"))
    gone = tuple(msgspec.structs.replace(cohort, count=1) for cohort in found if cohort)
    yield SatellitesLost(cohorts=gone)
    if modelled(world, mover, other):
        yield collided(world, "MID", (mover, other)).struck
    for duty in duties_answering(world, "compensates"):
        for event in duty.kind.compensates(world, duty, mover, {other: ONE}):
            yield event
            world = event.evolve(world)
    yield TrustChanged(truster=other, of=mover, by=-FAULT, reason=ConjunctionAlert.name)


def giving_way(world: World, one: SeatId, other: SeatId) -> tuple[SeatId, SeatId]:
    """Return (who gives way, who keeps course) by the rule of a text, else as chance says."""
    for duty in duties_answering(world, "right_of_way"):
        rule = duty.kind.right_of_way(world, duty)
        if rule is not None and between(world, duty, one, other):
            return _by_rule(world, rule, one, other)
    return (one, other) if roll(world, "way", one, other, sides=2) else (other, one)


def helps(world: World, other: SeatId, mover: SeatId) -> bool:
    """Return whether an operator moves because it was asked: bound by a text, or out of trust."""
    bound = any(
        duty.kind.right_of_way(world, duty) is not None and between(world, duty, other, mover)
        for duty in duties_answering(world, "right_of_way")
    )
    return bound or world.seats[other].trust.get(mover, FRIENDLY) >= FRIENDLY


def between(world: World, duty: Duty, one: SeatId, other: SeatId) -> bool:
    """Return whether a clause runs between two seats."""
    return one in duty.obligors and other in duty.towards(world, one)


def _by_rule(world: World, rule: str, one: SeatId, other: SeatId) -> tuple[SeatId, SeatId]:
    """Return who gives way: the smaller fleet, who flies no crews, or the newer satellite."""
    if rule == "uncrewed":
        keys = [world.seats[seat].technology.crew for seat in (one, other)]
    elif rule == "later":
        keys = [-launched(world, seat) for seat in (one, other)]
    else:
        fleet = fleet_in(world, "MID")
        keys = [fleet[seat] for seat in (one, other)]
    return (one, other) if keys[0] <= keys[1] else (other, one)


def launched(world: World, seat: SeatId) -> int:
    """Return the turn in which the seat's largest group in the middle band was launched."""
    cohort = largest(world, seat, "MID")
    return cohort.launched if cohort is not None else 0


KIND = ConjunctionAlert()
