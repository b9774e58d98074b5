"""A lease: where none runs, the host offers the pads to the state that flies from them."""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.tries import asked
from game.bots.craft.wording import treaty
from game.model.ids import million
from game.model.treaties import Clause, Parameter, Terms
from game.rules.scoring.lookups import leases

RENTS: tuple[int, ...] = (140, 115, 115, 90, 60)
"""$M a year, the first ask first."""
YEARS = 25


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield a whole lease with every article that this room knows."""
    host, tenant = mind.public.ground.host, mind.public.ground.tenant
    if mind.seat != host or tenant not in mind.states or tenant == host:
        return
    if leases(mind.world) or not mind.may_offer("lease_term", "lease_rent"):
        return
    pads = tuple(pad.id for pad in mind.public.ground.pads.values() if pad.is_open)
    values: dict[str, dict[str, Parameter]] = {
        "lease_rent": {"amount": million(asked(mind, RENTS, "lease_rent"))},
        "lease_term": {"years": YEARS},
        "lease_sites": {"pads": pads, "sublease": True},
        "lease_host_quota": {"slots": 3},
        "lease_upkeep": {"amount": million(50), "floor": 50},
        "lease_crash": {"base": million(30)},
        "lease_toxic_cap": {"launches": 8},
    }
    clauses = tuple(
        Clause(kind=kind, by=(tenant,), to=(host,), p=p)
        for kind, p in values.items()
        if mind.may_offer(kind)
    )
    yield treaty("Lease of the cosmodrome", (host, tenant), "lease", 0, *clauses)
