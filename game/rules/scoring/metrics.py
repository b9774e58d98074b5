"""The list of metrics by which objectives are measured, each in thousandths of its unit."""

from collections.abc import Callable

from game.model.ids import SeatId
from game.model.values import half_up
from game.model.world import World
from game.rules.moon.blocs import blocs_of
from game.rules.scoring import metrics_defence as defence
from game.rules.scoring import metrics_ground as ground
from game.rules.scoring import metrics_lines as lines
from game.rules.scoring import metrics_money as money
from game.rules.scoring import metrics_ties as diplomacy
from game.rules.scoring.lookups import THOUSAND, flown, total_of

Metric = Callable[[World, SeatId], int]
FIRST_WORTH = 25


def prestige(world: World, seat: SeatId) -> int:
    """Points of prestige."""
    return THOUSAND * world.seats[seat].prestige


def science(world: World, seat: SeatId) -> int:
    """Points of science."""
    return THOUSAND * world.seats[seat].science


def education(world: World, seat: SeatId) -> int:
    """Points of education."""
    return THOUSAND * world.seats[seat].education


def mid_health(world: World, seat: SeatId) -> int:
    """Health of the middle band, 0 to 100."""
    return 100 * world.sky.bands["MID"].health


def lunar_track(world: World, seat: SeatId) -> int:
    """Modules of the own bloc, and half of the science that the seat won on the Moon."""
    modules = [world.modules.get(bloc, 0) for bloc in blocs_of(world, world.seats[seat])]
    payloads = world.library.payloads
    landed = (f for f in flown(world) if f.seat == seat and f.shell == "MOON")
    won = sum(payloads[flight.payload].science for flight in landed)
    return THOUSAND * max(modules, default=0) + half_up(THOUSAND * won, 2)


def removals(world: World, seat: SeatId) -> int:
    """Removal units done by the seat's tugs."""
    return THOUSAND * total_of(world, seat, lambda tally: tally.removals)


def planetary_defence(world: World, seat: SeatId) -> int:
    """Readiness of planetary defence."""
    return 100 * world.planetary_defence


def firsts(world: World, seat: SeatId) -> int:
    """25 for each first: crew seat, lunar payload, own satellite, hosted payload."""
    return FIRST_WORTH * THOUSAND * len(world.seats[seat].firsts)


METRICS: dict[str, Metric] = {
    "autonomous_access": ground.autonomous_access,
    "baikonur_launches": ground.baikonur_launches,
    "baiterek": ground.baiterek,
    "bridge": diplomacy.bridge,
    "cadence": ground.launches_on_own,
    "chair_award": lines.chair_award,
    "commercial_share": money.commercial_share,
    "convening": diplomacy.convening,
    "cost": ground.cost,
    "damage": defence.damage,
    "debris_regime": diplomacy.debris_regime,
    "debt_relief": money.debt_relief,
    "education": education,
    "eo_services": money.eo_services,
    "fair_share": ground.fair_share,
    "firsts": firsts,
    "host_income": ground.host_income,
    "launch_record": ground.launches_on_own,
    "launches_sold": ground.launches_sold,
    "licence": money.licence,
    "lunar_track": lunar_track,
    "market_share": money.market_share,
    "mid_health": mid_health,
    "multi_vector": diplomacy.multi_vector,
    "norms": diplomacy.norms,
    "norms_kept": defence.norms_kept,
    "partners": diplomacy.partners,
    "pd_share": defence.pd_share,
    "planetary_defence": planetary_defence,
    "prestige": prestige,
    "profit": money.profit,
    "red_lines": lines.red_lines,
    "removals": removals,
    "rescue": diplomacy.rescue,
    "science": science,
    "secure_access": ground.secure_access,
    "services": money.services,
    "sovereignty": ground.sovereignty,
    "stakes": ground.stakes,
    "steppe": ground.steppe,
    "trust_in": diplomacy.trust_in,
    "wealth": money.wealth,
}
"""By name, as scenario files use it."""


def measured(world: World, seat: SeatId) -> dict[str, int]:
    """Return the metrics of a seat's public objectives."""
    return {
        name: METRICS[name](world, seat) for name in world.seats[seat].objectives if name in METRICS
    }
