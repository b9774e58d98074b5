"""What a payload in orbit is worth to a seat: money earned, points, and its public objectives."""

from collections.abc import Callable

from game.bots.craft.asteroid_worth import mission_worth
from game.bots.craft.mind import Mind
from game.model.ids import SATELLITES_PER_UNIT, Shell, million
from game.model.vehicles import Payload
from game.rules.duties.worth import POINT, REPUTATION
from game.rules.launches.payloads import CREW_CUSTOMER
from game.rules.money.market import LOW_FACTOR, insurance_of
from game.rules.orders.costs import NOTHING
from game.rules.orders.manifest import CREW_GUESTS
from game.rules.sky.removals import PRICE

KEPT = 80
"""Percent of today's earnings that a satellite keeps over its life: losses, and more rivals."""
YEARS_AFTER = 2
"""Turns of earnings that a working satellite still counts for when the game ends."""
SENSOR = million(18)
"""A step of tracking: fewer losses, and breaches of others that come to light."""
HIGHEST_TRACKING = 3
Serves = Callable[[Payload], int]
SERVED: tuple[tuple[str, int, Serves], ...] = (
    ("lunar_track", 4_500, lambda payload: payload.modules),
    ("planetary_defence", 200, lambda payload: payload.defence),
    ("removals", 600, lambda payload: payload.removals * payload.life),
    ("eo_services", 2_500, lambda payload: observes(payload)),
    ("secure_access", 2_500, lambda payload: payload.purpose == "crew"),
    ("prestige", 1_000, lambda payload: payload.prestige),
)
"""Public objectives that are not about money: what one payload is worth to them, in k$ for each
percent of weight and each thing that it brings."""
FLEET = ("services", "market_share", "commercial_share", "wealth")
"""Public objectives that grow with the own fleet: their weights raise what earnings are worth."""
RECORD = 300
"""A launch on an own vehicle, k$ for each percent of weight that such launches have."""
FIRST = 2_000
"""A first, k$ for each percent of weight."""


def payload_worth(mind: Mind, payload: Payload, shell: Shell) -> int:
    """Return what one such payload is worth to the seat if it arrives (k$)."""
    return (
        _earnings(mind, payload, shell)
        + _points(mind, payload)
        + _for_objectives(mind, payload)
        + mission_worth(mind, payload)
        + REPUTATION * payload.reputation
        + (SENSOR if payload.tracking and mind.me.tracking < HIGHEST_TRACKING else 0)
        + (CREW_GUESTS * CREW_CUSTOMER if payload.purpose == "crew" else 0)
    )


def years_of_service(mind: Mind, payload: Payload) -> int:
    """Return the turns of service that count: what is left of the game, and a little after."""
    return min(payload.life, 1 + mind.turns_left + YEARS_AFTER)


def launch_worth(mind: Mind, own: bool, shared_site: bool) -> int:
    """Return what a launch is worth as such, whatever it carries (k$)."""
    record = weight(mind, "launch_record") + weight(mind, "cadence")
    here = weight(mind, "baikonur_launches") if shared_site else 0
    return RECORD * (record + here) if own else 0


def weight(mind: Mind, objective: str) -> int:
    """Return the weight of an objective of the seat, 0 if it is none (percent)."""
    return mind.weights.get(objective, 0)


def _earnings(mind: Mind, payload: Payload, shell: Shell) -> int:
    """Return what it earns over its life, running costs taken off."""
    insurance = insurance_of(mind.world, shell)
    price = max(0, mind.public.market.price - insurance) if payload.services else NOTHING
    displaced = LOW_FACTOR if shell != payload.shells[0] else 1000
    yearly = payload.satellites * payload.services * price // (100 * SATELLITES_PER_UNIT)
    yearly = yearly * displaced // 1000 + payload.satellites * payload.yearly_income
    removal = PRICE if fund_for_removal(mind) else mind.temper.alms
    paid = payload.removals * mind.me.technology.adr * removal
    years = years_of_service(mind, payload)
    wanted = 100 + sum(weight(mind, objective) for objective in FLEET)
    return (yearly * KEPT // 100 * wanted // 100 + paid - payload.running) * years


def _points(mind: Mind, payload: Payload) -> int:
    """Return the worth of its points; an objective about them counts them up to twice."""
    science = payload.science + payload.science_yearly * years_of_service(mind, payload)
    points = {
        "prestige": payload.prestige,
        "science": science,
        "education": payload.education,
    }
    return sum(
        number * POINT * (100 + 4 * weight(mind, name)) // 100 for name, number in points.items()
    )


def _for_objectives(mind: Mind, payload: Payload) -> int:
    """Return what it adds to objectives that are not about money or points."""
    worth = sum(
        each * int(serves(payload)) * weight(mind, objective) for objective, each, serves in SERVED
    )
    missing = "satellite" not in mind.me.firsts and payload.satellites > 0
    return worth + FIRST * missing * weight(mind, "firsts")


def observes(payload: Payload) -> bool:
    """Return whether a payload observes the Earth: it earns, and it serves science."""
    return payload.services > 0 and payload.science > 0


def fund_for_removal(mind: Mind) -> bool:
    """Return whether a fund that the seat knows of has money for another unit of removal."""
    funds = (*mind.public.funds.values(), *mind.own.funds.values())
    return any(money >= PRICE for money in funds)
