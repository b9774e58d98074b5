"""What things cost: a flight, its insurance, care at the end of life.

Pure functions of what a seat knows, so that the rules, the window and the bots compute one price.
"""

from game.model.ids import SATELLITES_PER_UNIT, Money, million
from game.model.launches import Conduct
from game.model.seats import Seat
from game.model.values import Value, half_up
from game.model.vehicles import Payload, Vehicle

NOTHING = Money(0)
INSURANCE_PERCENT = 4
REUSE_SAVES = million(4)
"""What each step of reuse learned since the start takes off the own vehicles."""
HIGHEST_MARGIN = million(20)
UPKEEP = million(12)
"""Voluntary upkeep of the pads, a turn."""
VISIT = million(2)
WEAPON = million(20)
"""A destructive test of an own weapon against an own derelict."""
CONDUCT_PRICES: dict[Conduct, Money] = {
    "none": Money(0),
    "sail": million(1),
    "kit": million(2),
    "care": million(3),
}
"""Per unit of ten satellites; tuned so that care does not ruin those who take it."""
GREEN_SAVES = million(1)
"""Off kits and care for seats with green technology."""


class Bill(Value, frozen=True, kw_only=True):
    """What one flight costs its seat, without the price of the slot."""

    vehicle: Money
    margin: Money
    integration: Money
    payload: Money
    home_range: Money
    insurance: Money

    @property
    def total(self) -> Money:
        """Return the sum of all parts."""
        flight = self.vehicle + self.margin + self.integration + self.home_range
        return Money(flight + self.payload + self.insurance)


def vehicle_price(vehicle: Vehicle, provider: Seat | None) -> Money:
    """Return what a vehicle costs its provider now, with the reuse learned since the start."""
    if provider is None or provider.start_reuse is None:
        return vehicle.price
    learned = max(0, provider.technology.reuse - provider.start_reuse)
    return Money(max(0, vehicle.price - REUSE_SAVES * learned))


def insurance(insured: Money, reputation: int) -> Money:
    """Return 4 % of the insured value times (1 + (50 - R)/200); reputation in tenths."""
    return Money(half_up(insured * INSURANCE_PERCENT * (2500 - reputation), 100 * 2000))


def launch_bill(
    *,
    buyer: Seat,
    provider: Seat | None,
    vehicle: Vehicle,
    payload: Payload,
    surcharge: Money = NOTHING,
    extra: Money = NOTHING,
) -> Bill:
    """Return the bill of one flight; ``extra`` is the price of what rides along.

    ``surcharge`` is that of the home range, zero at the shared site. A provider of None is a maker
    outside the game, who takes no margin.
    """
    own = provider is not None and provider.id == buyer.id
    rocket = vehicle_price(vehicle, provider)
    cargo = Money(payload.price + extra)
    return Bill(
        vehicle=rocket,
        margin=Money(0) if own or provider is None else provider.margin,
        integration=Money(0) if own else buyer.integration_fee,
        payload=cargo,
        home_range=surcharge,
        insurance=insurance(Money(rocket + cargo), buyer.reputation),
    )


def conduct_price(conduct: Conduct, green: int) -> Money:
    """Return the price of an end-of-life conduct per unit."""
    price = CONDUCT_PRICES[conduct]
    cheaper = GREEN_SAVES if green and conduct in ("kit", "care") else 0
    return Money(price - cheaper)


def conduct_bill(conduct: Conduct, green: int, launched: int, retiring: int) -> Money:
    """Return the price of a turn's conduct: per unit on the larger of the two satellite counts."""
    satellites = max(launched, retiring)
    return Money(half_up(conduct_price(conduct, green) * satellites, SATELLITES_PER_UNIT))
