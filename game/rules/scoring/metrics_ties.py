"""Metrics of diplomacy: ties, treaties kept at home, trust, partners, norms and regimes."""

from game.model.ids import SeatId
from game.model.values import half_up
from game.model.world import World
from game.rules.moon.sites import rescue_text
from game.rules.scoring.lookups import (
    THOUSAND,
    in_force,
    mean,
    public_answering,
    public_articles,
    public_blocs,
    states,
    total_of,
)
from game.rules.scoring.strength import strength, strongest

POLES = ("RUS", "CHN", "USA", "EUR")
WEST, INSTEAD = "USA", "COM"
"""Where the United States are not at the table, the company stands for the West."""


def multi_vector(world: World, seat: SeatId) -> int:
    """The weakest of the host's ties with the four poles."""
    return min((ties(world, seat, pole) for pole in poles(world)), default=0)


def poles(world: World) -> tuple[SeatId, ...]:
    """Return the poles at this table."""
    named = (INSTEAD if pole == WEST and WEST not in world.seats else pole for pole in POLES)
    return tuple(SeatId(pole) for pole in named if pole in world.seats)


def ties(world: World, one: SeatId, other: SeatId) -> int:
    """Mean over turns of the articles that tie two seats, four at most for each text."""
    return mean([THOUSAND * record.ties.get(one, {}).get(other, 0) for record in world.history])


def convening(world: World, seat: SeatId) -> int:
    """10 for each treaty in force deposited with the seat, 5 for each summit and settlement."""
    held = sum(t.terms.depositary == seat and t.terms.form == "treaty" for t in in_force(world))
    deeds = total_of(world, seat, lambda tally: tally.summits + tally.settled)
    return THOUSAND * (10 * held + 5 * deeds)


def trust_in(world: World, seat: SeatId) -> int:
    """Mean trust of the other seats in this one."""
    others = [other.trust.get(seat, 0) for other in world.seats.values() if other.id != seat]
    return mean([100 * trust for trust in others])


def partners(world: World, seat: SeatId) -> int:
    """Number of other seats that share at least one text in force with the seat."""
    shared = {other for t in in_force(world) if seat in t.bound for other in t.bound}
    return THOUSAND * len(shared - {seat})


def norms(world: World, seat: SeatId) -> int:
    """How far public texts bind the others to norms, 0 to 100.

    40 times the share of states under a ban on weapon tests, 30 times the share of seats that share
    tracking at level 2 or more, 30 times the share that accepts an inspection a year.
    """
    bans = public_articles(world, "debris_asat_ban")
    banned = {name for duty in bans for name in duty.owing(world)}
    sharing: set[SeatId] = set()
    open_ones: set[SeatId] = set()
    for duty in public_answering(world, "conduct"):
        for name in duty.owing(world):
            promise = duty.kind.conduct(world, duty, name)
            if promise is not None and (promise.tracking_level or 0) >= 2:
                sharing.add(name)
    for duty in public_answering(world, "visits"):
        if any(duty.kind.visits(world, duty, s, p) for s in duty.bound for p in PLACES):
            open_ones.update(duty.owing(world))
    everybody, nations = tuple(world.seats), states(world)
    return (
        _part(40, banned, nations) + _part(30, sharing, everybody) + _part(30, open_ones, everybody)
    )


def bridge(world: World, seat: SeatId) -> int:
    """25 for each public joint project of the seat with members of both blocs, at most 100."""
    joined = 0
    for duty in public_answering(world, "joint"):
        venture = duty.kind.joint(world, duty)
        if venture is not None and seat in venture.costs:
            joined += _spans(world, tuple(venture.costs))
    return THOUSAND * min(100, 25 * joined)


def rescue(world: World, seat: SeatId) -> int:
    """100 if a text in force between members of both blocs serves rescue first or second."""
    return 100 * THOUSAND if rescue_text(world) else 0


def _spans(world: World, partners: tuple[SeatId, ...]) -> bool:
    """Return whether two different partners belong to two different blocs."""
    blocs = {partner: public_blocs(world, world.seats[partner]) for partner in partners}
    return any(
        one != other and mine != theirs
        for one in partners
        for other in partners
        for mine in blocs[one]
        for theirs in blocs[other]
    )


PLACES = ("pads", "factories", "books")
"""Where inspections can be accepted."""


def debris_regime(world: World, seat: SeatId) -> int:
    """Ten times the strength of the strongest public debris treaty in force."""
    treaty = strongest(world, "debris")
    return 10 * strength(world, treaty) if treaty is not None else 0


def _part(points: int, found: set[SeatId], among: tuple[SeatId, ...]) -> int:
    """Return points times the share of seats that were found, in thousandths."""
    count = sum(seat in found for seat in among)
    return half_up(points * THOUSAND * count, len(among)) if among else 0
