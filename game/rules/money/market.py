"""The market: demand grows, nations pay their programmes, satellites earn their services."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal, localcontext

import msgspec

from game.model.ids import SATELLITES_PER_UNIT, WORLD_ACCOUNT, Money, Permille, SeatId, Turn
from game.model.orbit import Cohort
from game.model.values import divided, half_up
from game.model.vehicles import Library, Payload
from game.model.world import World
from game.rules.answers import Joint
from game.rules.deck.effects import boom, income_lost, services_lost
from game.rules.engine import EVERYONE, Audience, Event, change, follow
from game.rules.kept import Kept
from game.rules.kinds import duties_answering
from game.rules.money.treasury import available, pay
from game.rules.standing.standing import PointsScored

HIGHEST = Decimal("1.25")
"""Scarce services earn at most a quarter more than the base price."""
EXPONENT = Decimal("0.6")
LOW_FACTOR = 800
"""What satellites earn in LOW that work better above, permille."""
INSURANCE = 800
"""What insurers take of a unit a turn, k$ at fragment index 100."""
FULL = 1000
MARKET_ACCESS, EXPELLED = 150, 250
"""Services lost under these sanctions, permille."""
PLATFORM_MOST = 1200
"""The most that a calm and well-kept site adds to the science of a platform, permille."""


class DemandGrew(Event, frozen=True, kw_only=True):
    """The market wants more services from orbit than last year, or fewer."""

    demand: int
    """Units in service, in thousandths."""

    def evolve(self, world: World) -> World:
        """Set it; what an incident added has been used up."""
        return _with_market(world, demand=self.demand, factor=Permille(1000))

    def seen_by(self, world: World) -> Audience:
        """Everybody reads the market report."""
        return EVERYONE


class DemandShaken(Event, frozen=True, kw_only=True):
    """Something changes what the market wants from the next growth on."""

    permille: int

    def evolve(self, world: World) -> World:
        """Multiply the factor of the next growth."""
        factor = Permille(half_up(world.market.factor * self.permille, 1000))
        return _with_market(world, factor=factor)

    def seen_by(self, world: World) -> Audience:
        """Everybody reads the market report."""
        return EVERYONE


class InsurersAlarmed(Event, frozen=True, kw_only=True):
    """Insurers ask for more until a turn."""

    permille: int
    until: Turn

    def evolve(self, world: World) -> World:
        """Remember how much more and how long."""
        return _with_market(world, insurance=Permille(self.permille), insurance_until=self.until)

    def seen_by(self, world: World) -> Audience:
        """Everybody is insured."""
        return EVERYONE


class PriceFound(Event, frozen=True, kw_only=True):
    """The price of a year of services of one unit."""

    price: Money

    def evolve(self, world: World) -> World:
        """Publish it."""
        return _with_market(world, price=self.price)

    def seen_by(self, world: World) -> Audience:
        """Prices are public."""
        return EVERYONE


def grow_demand(world: World) -> Iterator[Event]:
    """Let demand grow from the second turn on (a step of Brief)."""
    if world.turn <= 1:
        return
    market = world.market
    grown = market.demand * (100 + market.growth) * market.factor
    yield DemandGrew(demand=half_up(grown, 100 * 1000))


def pay_income(world: World) -> Iterator[Event]:
    """Pay every seat its appropriation (a step of Brief)."""
    for seat in world.seats.values():
        kept = FULL - income_lost(world, seat.id)
        yield from pay(world, WORLD_ACCOUNT, seat.id, half_up(seat.income * kept, FULL), "income")


def pay_services(world: World) -> Iterator[Event]:
    """Find the price and pay what satellites earn and cost (a step of Launch)."""
    yield from follow(world, (_price, _earnings, _running_costs, _platforms))


def price_of(base: Money, demand: int, supply: int) -> Money:
    """Return the price of a unit's services: base · min(1.25, (demand/supply)^0.6), k$.

    Demand and supply in thousandths of a unit; the power is taken with 28 digits.
    """
    if supply <= 0:
        factor = HIGHEST
    else:
        with localcontext() as context:
            context.prec = 28
            factor = min(HIGHEST, (Decimal(demand) / Decimal(supply)) ** EXPONENT)
    return Money(int((base * factor).to_integral_value(rounding=ROUND_HALF_UP)))


def weight(cohort: Cohort, payload: Payload) -> int:
    """Return the units that a cohort earns for, in thousandths of a unit."""
    units = cohort.count * 1000 * payload.services // (100 * SATELLITES_PER_UNIT)
    displaced = cohort.shell == "LOW" and payload.shells[0] != "LOW"
    return half_up(units * LOW_FACTOR, 1000) if displaced else units


def supply(world: World) -> int:
    """Return the units in service that earn, in thousandths."""
    return sum(weight(cohort, payload) for cohort, payload in _known(world))


def insurance_of(world: World, shell: str) -> Money:
    """Return what insurers take of a unit in a shell this turn, k$."""
    for band, state in world.sky.bands.items():
        if band == shell:
            rate = half_up(INSURANCE * state.index, 1000) * (2 if state.closed else 1)
            alarmed = world.market.insurance_until >= world.turn
            return Money(half_up(rate * world.market.insurance, 1000) if alarmed else rate)
    return Money(0)


def access(world: World, seat: SeatId) -> Permille:
    """Return a seat's access to the market under sanctions and what incidents left behind."""
    running = {
        sanction.what
        for sanction in world.sanctions
        if sanction.seat == seat and sanction.until >= world.turn
    }
    lost = MARKET_ACCESS * ("market_access" in running) + EXPELLED * ("expel" in running)
    return Permille(max(0, 1000 - lost - services_lost(world, seat)))


def earned(world: World, seat: SeatId, price: Money) -> Money:
    """Return what a seat's satellites earn this turn at a price, k$."""
    services = sum(
        half_up(_worth(world, cohort, payload, price), 1_000_000)
        for cohort, payload in _known(world)
        if cohort.owner == seat
    )
    fixed = sum(
        cohort.count * payload.yearly_income
        for cohort, payload in _known(world)
        if cohort.owner == seat
    )
    return Money(half_up(services * access(world, seat), 1000) + fixed)


def _worth(world: World, cohort: Cohort, payload: Payload, price: Money) -> int:
    """Return what a cohort earns at a price, millionths of a k$."""
    unit = max(0, price - insurance_of(world, cohort.shell))
    return weight(cohort, payload) * unit * boom(world, payload)


def _price(world: World) -> Iterator[Event]:
    """Yield this year's price."""
    market = world.market
    yield PriceFound(price=price_of(market.price_base, market.demand, supply(world)))


def _earnings(world: World) -> Iterator[Event]:
    """Pay every seat for the services of its satellites."""
    for seat in world.seats:
        amount = earned(world, seat, world.market.price)
        yield from pay(world, WORLD_ACCOUNT, seat, amount, "services")


def _running_costs(world: World) -> Iterator[Event]:
    """Charge the running cost of tugs, as far as the purse reaches."""
    for seat in world.seats:
        cost = sum(
            cohort.count * payload.running
            for cohort, payload in _known(world)
            if cohort.owner == seat
        )
        cost = min(cost, available(world, seat))
        yield from pay(world, seat, WORLD_ACCOUNT, cost, "tug_running")


def _platforms(world: World) -> Iterator[Event]:
    """Let science platforms yield their points of the year."""
    for seat in world.seats:
        for cohort, payload in _known(world):
            if cohort.owner == seat and payload.science_yearly:
                yield from _platform(world, cohort, payload)


def _platform(world: World, cohort: Cohort, payload: Payload) -> Iterator[Event]:
    """Yield the science of one platform, divided among the partners of its venture."""
    venture = venture_for(world, cohort.owner, payload)
    shares = venture.benefits if venture is not None else {cohort.owner: 100}
    science = platform_science(world, cohort, payload, len(shares) - 1)
    parts = divided(science, {str(seat): share for seat, share in shares.items()})
    for seat in shares:
        if parts[seat]:
            yield PointsScored(seat=seat, science=parts[seat], reason=payload.id)


def venture_for(world: World, seat: SeatId, payload: Payload) -> Joint | None:
    """Return the joint venture of a seat that a payload belongs to."""
    for duty in duties_answering(world, "joint"):
        joint = duty.kind.joint(world, duty)
        if joint is not None and joint.project == payload.id and seat in joint.benefits:
            return joint
    return None


def platform_science(world: World, cohort: Cohort, payload: Payload, partners: int) -> int:
    """Return the science of a platform this year.

    Its tabled points, half more with one partner, double with two; times the calm of its home:
    condition · R · (100 − W) / 10⁶ · 4, at most 1.2.
    """
    pads = [pad.condition for pad in world.ground.pads.values() if pad.is_open]
    condition = sum(pads) // max(1, len(pads))
    reputation = world.seats[cohort.owner].reputation
    calm = condition * reputation * (1000 - world.tension) * 4 // 1_000_000
    points = cohort.count * payload.science_yearly * min(PLATFORM_MOST, calm)
    return half_up(points * (2 + min(2, partners)), 2 * 1000)


def _known(world: World) -> tuple[tuple[Cohort, Payload], ...]:
    """Return the cohorts in service with their kinds."""
    return _with_kinds(world.sky.cohorts, world.library)


@Kept
def _with_kinds(
    cohorts: tuple[Cohort, ...], library: Library
) -> tuple[tuple[Cohort, Payload], ...]:
    """Return the cohorts of known payloads with these."""
    known = library.payloads
    return tuple((one, known[one.payload]) for one in cohorts if one.payload in known)


def _with_market(world: World, **fields: object) -> World:
    """Return the world with some fields of the market replaced."""
    return change(world, market=msgspec.structs.replace(world.market, **fields))
