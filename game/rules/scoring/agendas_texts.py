"""Agendas about treaties: what is in force at the end, who wrote it, whom it binds."""

from collections.abc import Iterator

from game.model.ids import SeatId, million
from game.model.treaties import ALL, Clause
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.kinds import duties_answering, kind_of
from game.rules.moon.blocs import blocs_of
from game.rules.scoring.agenda_points import Reached, count, when
from game.rules.scoring.lookups import (
    articles,
    in_force,
    leases,
    public_articles,
    public_blocs,
    total_of,
)
from game.rules.scoring.metrics_ties import poles, ties
from game.rules.scoring.strength import strongest

SHORT_NOTICE = 1
SOON = 6
"""Turns within which a ban that ends leaves the option open."""
FREE = 8
"""Points for being bound by no ban, or by no bloc, at all."""
EVEN = 1000
"""The most that the ties with the poles may differ, in thousandths of an article."""
BEST_TRACKING = 3
CROWD = 6
"""Parties that make a treaty a summit's."""
ALSO_RAN = 8
"""Points for having written a debris treaty that is not the strongest."""
NETWORK = 8
"""Points for the best tracking network of a seat that accepted inspections."""
NEAR_END, NEAR = 8, 12
"""Points for a lease that ends so many turns after the game at most."""


def exit_door(world: World, seat: SeatId) -> Reached:
    """No lease is in force or each can be left at once; 8 points where it ends before long."""
    running = tuple(leases(world))
    if all(t.terms.withdraw.notice <= SHORT_NOTICE for t in running):
        return when(True)
    ending = {duty.treaty for duty in articles(world, "lease_term") if _ends_soon(world, duty)}
    near = all(lease.id in ending for lease in running)
    return Reached(count=0, own=NEAR_END if near else 0)


def no_bloc(world: World, seat: SeatId) -> Reached:
    """Even ties with the poles, and never under a sanction."""
    strengths = [ties(world, seat, pole) for pole in poles(world)]
    even = bool(strengths) and max(strengths) - min(strengths) <= EVEN
    return when(even and not total_of(world, seat, lambda tally: int(tally.under_sanction)))


def quiet_sky(world: World, seat: SeatId) -> Reached:
    """The best tracking network, and no inspection ever accepted; 8 points for the network."""
    if world.seats[seat].tracking < BEST_TRACKING:
        return when(False)
    accepted = any(_visits(clause) >= 1 for clause in ever_owed(world, seat))
    return Reached(count=0, own=NETWORK) if accepted else when(True)


def no_inspectors(world: World, seat: SeatId) -> Reached:
    """Never bound to two visits a year or more."""
    return when(all(_visits(clause) < 2 for clause in ever_owed(world, seat)))


def keep_the_option(world: World, seat: SeatId) -> Reached:
    """Under a ban on weapon tests that ends soon or can be left at once; 8 points under none."""
    bans = [duty for duty in articles(world, "debris_asat_ban") if duty.owes(world, seat)]
    if not bans:
        return Reached(count=0, own=FREE)
    return when(all(_loose(world, duty) for duty in bans))


def anchor(world: World, seat: SeatId) -> Reached:
    """The host belongs to bloc A."""
    return when("A" in public_blocs(world, world.seats[world.ground.host]))


def third_way(world: World, seat: SeatId) -> Reached:
    """Member of both blocs; 8 points for none."""
    joined = len(blocs_of(world, world.seats[seat]))
    return Reached(count=0, own=FREE) if joined == 0 else when(joined == 2)


def brussels_effect(world: World, seat: SeatId) -> Reached:
    """The first version of the strongest debris treaty was the seat's; 8 points for another."""
    best = strongest(world, "debris")
    if best is not None and best.versions[0].author == seat:
        return when(True)
    written = (text for text in in_force(world) if text.terms.purpose == "debris")
    others = any(t.text_is_public and t.versions[0].author == seat for t in written)
    return Reached(count=0, own=ALSO_RAN if others and best is not None else 0)


def fee_not_fund(world: World, seat: SeatId) -> Reached:
    """Seats bound by a use fee of 1 $M a unit or more."""
    fees = public_articles(world, "debris_use_fee")
    high = (duty for duty in fees if duty.number("fee") >= million(1))
    return count(len({payer for duty in high for payer in duty.owing(world)}))


def credit(world: World, seat: SeatId) -> Reached:
    """Parties of the largest joint project that the seat leads."""
    ventures = (duty.kind.joint(world, duty) for duty in duties_answering(world, "joint"))
    led = (len(v.costs) for v in ventures if v is not None and v.lead == seat)
    return count(max(led, default=0))


def summit_city(world: World, seat: SeatId) -> Reached:
    """A treaty of six parties or more is deposited with the seat."""
    held = (treaty for treaty in in_force(world) if treaty.terms.depositary == seat)
    return when(any(len(treaty.bound) >= CROWD for treaty in held))


def rule_maker(world: World, seat: SeatId) -> Reached:
    """A disposal article in force says what the seat pledged before its first draft."""
    pledges = [p for p in world.pledges if p.seat == seat and p.kind == "debris_disposal"]
    for duty in public_articles(world, "debris_disposal"):
        drafted = world.treaties[duty.treaty].versions[0].turn
        for pledge in pledges:
            same = all(duty.value(name) == value for name, value in pledge.parameters.items())
            if pledge.parameters and same and pledge.turn <= drafted:
                return when(True)
    return when(False)


def ever_owed(world: World, seat: SeatId) -> Iterator[Clause]:
    """Yield the clauses of texts that entered into force by which the seat was ever bound."""
    for treaty in world.treaties.values():
        if treaty.force_turn is None or seat not in (*treaty.ratified, *treaty.bound):
            continue
        reserved = treaty.reservations.get(seat, ())
        for clause in treaty.terms.clauses:
            mine = seat in clause.by or ALL in clause.by
            if mine and clause.article not in reserved:
                yield clause


def _ends_soon(world: World, duty: Duty) -> bool:
    """Return whether a lease ends soon after the game, and only its host could renew it."""
    left = duty.kind.years_left(world, duty)
    if left is None or duty.word("renewal") not in ("none", "lessor"):
        return False
    return world.turn + left - 1 <= world.settings.turns + NEAR


def _visits(clause: Clause) -> int:
    """Return the inspections a year that a clause lets in."""
    kind = kind_of(clause)
    counted = any(parameter.name == "visits" for parameter in kind.parameters)
    return kind.number(clause, "visits") if counted else 0


def _loose(world: World, duty: Duty) -> bool:
    """Return whether a text ends soon or can be left with short notice."""
    treaty = world.treaties[duty.treaty]
    ends = treaty.end_turn is not None and treaty.end_turn - world.turn <= SOON
    return ends or treaty.terms.withdraw.notice <= SHORT_NOTICE
