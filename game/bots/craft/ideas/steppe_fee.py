"""A fee on launches for the steppe, which the host asks of the tenant and pays for if need be."""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.payload_worth import weight
from game.bots.craft.tries import asked
from game.model.ids import million
from game.model.treaties import Clause, Duration, Terms

FEE = 3
"""$M a launch."""
GIVES = (0, 5, 10, 20, 40)
"""$M a year that the host offers for it, the first offer first."""
YEARS = 3
BEGINS = 3
"""First turn in which the host thinks of it."""


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield the fee and what the host pays for it, unless a fee is agreed already."""
    tenant = mind.public.ground.tenant
    asks = mind.seat == mind.public.ground.host and weight(mind, "steppe") > 0
    if not asks or tenant not in mind.states or mind.public.turn < BEGINS:
        return
    if mind.is_promised("lease_env_fee") or not mind.may_offer("lease_env_fee", "gen_pay"):
        return
    gives = million(asked(mind, GIVES, "lease_env_fee"))
    fee = Clause(
        article=1,
        kind="lease_env_fee",
        by=(tenant,),
        to=(mind.seat,),
        p={"fee": million(FEE), "toxic_times": 3},
    )
    money = Clause(
        article=2,
        kind="gen_pay",
        by=(mind.seat,),
        to=(tenant,),
        p={"amount": gives, "schedule": "yearly", "years": YEARS},
    )
    yield Terms(
        title="Fee for the steppe",
        purpose="lease",
        depositary=mind.seat,
        parties=(mind.seat, tenant),
        duration=Duration(turns=0),
        clauses=(fee, money) if gives else (fee,),
    )
