"""Slots for the years to come: a guest asks the tenant of the pads for a contract."""

from collections.abc import Iterator

from game.bots.craft.aim import aim_of
from game.bots.craft.mind import Mind
from game.bots.craft.needs import next_year
from game.bots.craft.tries import asked
from game.model.ids import million
from game.model.seats import Style
from game.model.treaties import Clause, Duration, Terms
from game.rules.treaties.faults import LONGEST_CONTRACT

BIDS: dict[Style, tuple[int, ...]] = {
    "boulware": (4, 4, 8, 8, 12, 12, 16),
    "linear": (4, 8, 8, 12, 12, 16),
    "conceder": (8, 12, 16),
}
"""$M a slot and year, the first bid first."""
MOST = 4
BEYOND = 2
"""A contract runs through this year and the one after the end, for which slots are counted too."""


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield a contract over the slots that the seat will lack, to the end of the game."""
    tenant, years = mind.public.ground.tenant, mind.turns_left
    wished = aim_of(mind).slots - mind.guaranteed
    lacking = min(MOST, max(next_year(mind).lacking, wished)) if years or wished > 0 else 0
    if lacking <= 0 or mind.seat in (tenant, mind.public.ground.host):
        return
    if not mind.may_offer("slot_grant") or tenant not in mind.public.seats:
        return
    price = million(asked(mind, BIDS[mind.me.casting.style], "slot_grant"))
    clause = Clause(
        article=1,
        kind="slot_grant",
        by=(tenant,),
        to=(mind.seat,),
        p={"slots": lacking, "price": price},
    )
    yield Terms(
        title=f"Launch contract of {mind.seat}",
        form="contract",
        purpose="slots",
        depositary=tenant,
        parties=(tenant, mind.seat),
        duration=Duration(turns=min(LONGEST_CONTRACT, years + BEYOND)),
        clauses=(clause,),
    )
