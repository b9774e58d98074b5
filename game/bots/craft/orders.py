"""Orders: the sheet that a bot would set now. It orders nothing that it cannot pay or may not do.

First comes what it owes the sky and the ground, then launches with the money that is left, then
shares of projects if there is still some over.
"""

from collections.abc import Iterator
from functools import lru_cache

import msgspec

from game.bots.craft.flights import USUAL, Flights, flights
from game.bots.craft.mind import Mind
from game.bots.craft.projects import urgent, useful, with_stakes
from game.bots.craft.visits import visits
from game.model.ids import SeatId, million
from game.model.launches import OrderSheet
from game.rules.kinds import duties, duties_answering
from game.rules.orders.costs import UPKEEP
from game.rules.orders.spending import total
from game.rules.orders.trimming import trimmed
from game.rules.sky.conduct import least_conduct, promises

RESERVE = million(8)
"""What stays in the purse."""
TUG_PRICE = million(28)
"""What a bot asks for a unit of removal: a little less than funds pay."""
KEPT = 32
"""Sheets that are kept until something changes for their bots."""
FIRST_OF_ALL, LAST_OF_ALL = 45, 60
"""Percent of the budget that projects may take before the launches are planned, and of what is
left after them."""


def planned(mind: Mind) -> Flights:
    """Return the whole sheet that the bot would set now; nothing on the table matters for it."""
    return _planned(mind.calm)


@lru_cache(maxsize=KEPT)
def _planned(mind: Mind) -> Flights:
    """Return the whole sheet of a bot that looks at nothing on the table."""
    budget = mind.me.cash - RESERVE
    base = with_stakes(mind, _duties(mind, budget), urgent(mind), budget, FIRST_OF_ALL)
    flown = flights(mind, base, budget)
    left = budget - total(mind.world, mind.seat, flown.sheet)
    sheet = with_stakes(mind, flown.sheet, useful(mind), left, LAST_OF_ALL)
    sheet = trimmed(mind.world, mind.me, sheet).sheet
    return msgspec.structs.replace(flown, sheet=sheet)


def _duties(mind: Mind, budget: int) -> OrderSheet:
    """Return a sheet with everything but launches and projects."""
    promised = least_conduct(promises(mind.world, duties(mind.world), mind.seat))
    helps = mind.temper.pays_upkeep(mind.company) and budget >= 2 * USUAL + UPKEEP
    return OrderSheet(
        upkeep=helps,
        conduct=mind.temper.conduct(promised, mind.company),
        tug_price=TUG_PRICE,
        refused_customers=tuple(_refused(mind)),
        visits=visits(mind) if budget >= 2 * USUAL else (),
    )


def _refused(mind: Mind) -> Iterator[SeatId]:
    """Yield the seats that get no rockets: those that the seat snubs, but for promised rides."""
    rides = [d for d in duties_answering(mind.world, "riders") if mind.seat in d.obligors]
    guests = [guest for duty in rides for guest in duty.towards(mind.world, mind.seat)]
    yield from (seat for seat in mind.company.shunned if mind.snubs(seat) and seat not in guests)
