"""A quiet spring: the host pays the tenant for a corridor without falling stages."""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.payload_worth import weight
from game.bots.craft.tries import asked
from game.bots.craft.wording import treaty
from game.model.ids import million
from game.model.treaties import Clause, Terms

KIND = "slot_drop_zone"
GIVES = (3, 3, 6, 6, 10)
"""$M a quarter, the first offer first."""
BEGINS = 2
"""First turn in which the host thinks of it."""
CORRIDOR, QUARTERS = "POLAR", ("Q2",)
"""Few launches fly there, and the saiga calve in spring."""


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield the text, if the steppe is an objective of the host and nothing is agreed yet."""
    host, tenant = mind.public.ground.host, mind.public.ground.tenant
    if mind.seat != host or not weight(mind, "steppe") or mind.public.turn < BEGINS:
        return
    if tenant not in mind.states or not mind.may_offer(KIND) or mind.is_promised(KIND):
        return
    clause = Clause(
        kind=KIND,
        by=(tenant,),
        to=(host,),
        p={
            "corridor": CORRIDOR,
            "quarters": QUARTERS,
            "payment": million(asked(mind, GIVES, KIND)),
        },
    )
    yield treaty("A quiet spring in the steppe", (host, tenant), "slots", 0, clause)
