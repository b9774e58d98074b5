"""Metrics of money and satellites: wealth, services, shares of the market, a clean licence."""

from game.model.ids import SATELLITES_PER_UNIT, SeatId
from game.model.seats import Tally
from game.model.values import half_up
from game.model.world import World
from game.rules.scoring.lookups import THOUSAND, mean, mean_of, total_of
from game.rules.sky.cohorts import fleets, in_service

COMMERCIAL = ("USA", "COM")
"""Seats whose satellites count as the commercial share."""


def wealth(world: World, seat: SeatId) -> int:
    """Cash, and twice the price of every unit in service times the health of MID, $M."""
    price, health = world.market.price, world.sky.bands["MID"].health
    fleet = 2 * price * in_service(world, seat) * health
    return world.seats[seat].cash + half_up(fleet, SATELLITES_PER_UNIT * 1000)


def services(world: World, seat: SeatId) -> int:
    """Mean income from services, $M a turn."""
    return mean_of(world, seat, lambda tally: tally.services)


def profit(world: World, seat: SeatId) -> int:
    """Cash at the end less cash at the start, $M."""
    return world.seats[seat].cash - world.seats[seat].start_cash


def debt_relief(world: World, seat: SeatId) -> int:
    """$M of its old debts that the seat no longer owes."""
    return sum(debt.start - debt.amount for debt in world.debts if debt.debtor == seat)


def commercial_share(world: World, seat: SeatId) -> int:
    """Percent of all satellites of the seats that USA and COM own."""
    return _share(world, COMMERCIAL)


def market_share(world: World, seat: SeatId) -> int:
    """Percent of all satellites of the seats that the seat owns."""
    return _share(world, (seat,))


def eo_services(world: World, seat: SeatId) -> int:
    """Mean number of Earth-observation satellites in service."""
    return mean([THOUSAND * record.observers.get(seat, 0) for record in world.history])


def licence(world: World, seat: SeatId) -> int:
    """How clean the licence is, 0 to 100.

    8, 20 and 40 are lost for each minor, material and grave breach found, 10 for each turn under
    sanction.
    """
    lost = total_of(world, seat, _losses)
    return THOUSAND * max(0, 100 - lost)


def _losses(tally: Tally) -> int:
    """Return what one turn takes from the licence."""
    breaches = 8 * tally.breaches_minor + 20 * tally.breaches_material + 40 * tally.breaches_grave
    return breaches + 10 * tally.under_sanction


def _share(world: World, seats: tuple[str, ...]) -> int:
    """Return the percent of all satellites that some seats own, in thousandths."""
    owned = fleets(world)
    whole = sum(owned.values())
    part = sum(owned.get(SeatId(name), 0) for name in seats)
    return half_up(100 * THOUSAND * part, whole) if whole else 0
