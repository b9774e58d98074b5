"""A lease: where none runs, host and tenant offer each other the pads for a rent."""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.tries import asked
from game.bots.craft.wording import treaty
from game.model.ids import PadId, million
from game.model.treaties import Clause, Parameter, Terms
from game.rules.scoring.lookups import leases

RENTS: tuple[int, ...] = (140, 115, 90, 90, 60)
"""$M a year that a host asks, the first ask first."""
BIDS: tuple[int, ...] = (60, 60, 90, 115)
"""$M a year that a tenant without a say over any pad offers."""
YEARS = 25
WEAR = 30
"""Points of condition that pads may lose in the years to come."""
STEP, TENTHS = 5, 10


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield a whole lease with every article that this room knows."""
    host, tenant = mind.public.ground.host, mind.public.ground.tenant
    if mind.seat not in (host, tenant) or tenant not in mind.states or tenant == host:
        return
    if _is_under_way(mind) or not mind.may_offer("lease_term", "lease_rent"):
        return
    pads = tuple(pad.id for pad in mind.public.ground.pads.values() if pad.is_open)
    if not pads:
        return
    rent = asked(mind, RENTS if mind.seat == host else BIDS, "lease_rent")
    values: dict[str, dict[str, Parameter]] = {
        "lease_rent": {"amount": million(rent)},
        "lease_term": {"years": YEARS},
        "lease_sites": {"pads": pads, "sublease": True},
        "lease_host_quota": {"slots": 3},
        "lease_upkeep": {"amount": million(30), "floor": _floor(mind, pads)},
        "lease_crash": {"base": million(30)},
        "lease_toxic_cap": {"launches": 8},
    }
    clauses = tuple(
        Clause(kind=kind, by=(tenant,), to=(host,), p=p)
        for kind, p in values.items()
        if mind.may_offer(kind)
    )
    both = (host, tenant) if mind.seat == host else (tenant, host)
    yield treaty("Lease of the cosmodrome", both, "lease", 0, *clauses)


def _floor(mind: Mind, pads: tuple[PadId, ...]) -> int:
    """Return a condition (percent) that the pads are sure to keep for some years."""
    worst = min(mind.public.ground.pads[pad].condition for pad in pads) // TENTHS
    return max(0, worst - WEAR) // STEP * STEP


def _is_under_way(mind: Mind) -> bool:
    """Return whether a lease runs, waits for its approval, or lies on the table."""
    begun = (*mind.under_way(), *mind.table)
    return bool(leases(mind.world)) or any(
        clause.kind == "lease_term" for text in begun for clause in text.terms.clauses
    )
