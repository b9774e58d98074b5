"""Traffic: what the seats' launches and promises mean for the debris model, in real numbers.

What seats do in a turn is a yearly rate that is held for the sky years of the turn. This file and
its neighbours ``sky``, ``losses`` and ``weapons`` are the border to ``game.orbit``: whole numbers
on one side, real numbers on the other.
"""

import numpy as np
from numpy.typing import NDArray

from game.assets import orbit_inputs
from game.model.ids import SATELLITES_PER_UNIT, SeatId
from game.model.launches import Conduct
from game.model.orbit import OrbitSettings
from game.model.seats import Tally
from game.model.world import World
from game.orbit import Traffic
from game.orbit.grid import LAUNCH_SHELLS, SHELLS
from game.rules.answers import SkyPromise
from game.rules.clause_kind import Duty
from game.rules.kinds import those_answering
from game.rules.sky.cohorts import in_service
from game.rules.sky.conduct import DISPOSAL, KITS, YEARS, least_conduct, promises

BODIES_PER_UNIT = 0.25
"""Rocket bodies left behind for each unit of ten satellites; a number of the game's own."""
LIFE, LIFE_OF_OTHERS = 5.0, 8.0
UNAVOIDED, UNAVOIDED_ACTIVE = 0.02, 0.001
SECRECY = 2.0
"""Factor on missed encounters of a seat that hides launches and manoeuvres."""
SHARING_HELPS = 0.40
"""What the full tracking level takes off the risk of its members."""
BOUND_BODIES = 0.90
SAFE_BATTERIES = 0.1
OTHERS = "others"

Array = NDArray[np.float64]


def traffic_of(world: World, running: tuple[Duty, ...], owners: tuple[str, ...]) -> Traffic:
    """Return this turn's behaviour of every owner."""
    seats = [SeatId(owner) for owner in owners if owner != OTHERS]
    placed = _placed(world, owners)
    others = owners.index(OTHERS) if OTHERS in owners else None
    launched = placed.copy()
    bodies = placed * (BODIES_PER_UNIT / SATELLITES_PER_UNIT)
    if others is not None:
        launched[others], bodies[others] = background(world.settings.orbit)
    conducts = {seat: conduct_now(world, seat) for seat in seats}
    return _traffic(world, running, owners, conducts, launched, bodies)


def background(orbit: OrbitSettings) -> tuple[Array, Array]:
    """Return the satellites and bodies that the rest of the world launches a year, by shell."""
    share = orbit.background / 100
    launches = orbit_inputs()["launches_per_year"]
    return share * np.array(launches["S"]), share * np.array(launches["B"])


def traffic_after(world: World, running: tuple[Duty, ...], owners: tuple[str, ...]) -> Traffic:
    """Return the behaviour after the last turn: nobody launches, everybody retires as bound."""
    nothing = np.zeros((len(owners), SHELLS))
    conducts = {
        SeatId(owner): _bound_conduct(world, running, SeatId(owner))
        for owner in owners
        if owner != OTHERS
    }
    return _traffic(world, running, owners, conducts, nothing, nothing)


def conduct_now(world: World, seat: SeatId) -> Conduct:
    """Return how a seat treats its satellites at the end of life this turn."""
    sheet = world.sheets.get(seat)
    return sheet.conduct if sheet is not None else "none"


def sharing_level(world: World, running: tuple[Duty, ...], seat: SeatId) -> int:
    """Return the tracking level that a seat profits from: its own or a partner's, as shared."""
    best = 0
    for duty in those_answering(running, "conduct"):
        promise = duty.kind.conduct(world, duty, seat) if seat in duty.obligors else None
        if promise is None or promise.tracking_level is None:
            continue
        partners = (seat, *duty.towards(world, seat))
        seen = max(world.seats[partner].tracking for partner in partners)
        best = max(best, min(promise.tracking_level, shared(world, seat, promise), seen))
    return best


def shared(world: World, seat: SeatId, promise: SkyPromise) -> int:
    """Return the level that a seat really shares."""
    sheet = world.sheets.get(seat)
    given = sheet.tracking_shared if sheet is not None else None
    promised = promise.tracking_level or 0
    return promised if given is None else min(given, promised)


def _bound_conduct(world: World, running: tuple[Duty, ...], seat: SeatId) -> Conduct:
    """Return how a seat retires satellites after the game: as bound, else as in the last turn."""
    made = promises(world, running, seat)
    bound = any(promise.disposal_rate is not None for promise in made)
    return least_conduct(made) if bound else conduct_now(world, seat)


def _placed(world: World, owners: tuple[str, ...]) -> Array:
    """Return the satellites of this turn by owner and shell, spread over the shells of a band."""
    placed = np.zeros((len(owners), SHELLS))
    for row, owner in enumerate(owners):
        launched = world.tallies.get(SeatId(owner), Tally()).units_launched
        for band, shells in LAUNCH_SHELLS.items():
            count = sum(number for shell, number in launched.items() if shell == band)
            placed[row, shells] += count / (shells.stop - shells.start)
    return placed


def _traffic(
    world: World,
    running: tuple[Duty, ...],
    owners: tuple[str, ...],
    conducts: dict[SeatId, Conduct],
    launched: Array,
    bodies: Array,
) -> Traffic:
    """Return the traffic of owners who behave as given; the rest of the world imitates them."""
    made = {seat: promises(world, running, seat) for seat in conducts}
    levels = {seat: sharing_level(world, running, seat) for seat in conducts}
    mean = _mean_disposal(world, conducts)

    def column(given: dict[SeatId, float], others: float) -> Array:
        """Return one number per owner."""
        return np.array([given.get(SeatId(owner), others) for owner in owners])

    return Traffic(
        launch_S=launched,
        launch_B=bodies,
        disposal=column({s: DISPOSAL[c] / 1000 for s, c in conducts.items()}, mean),
        disposal_bodies=column({s: _of_bodies(c, made[s]) for s, c in conducts.items()}, mean),
        disposal_years=column({s: _years(c, made[s]) for s, c in conducts.items()}, 0.0),
        life_years=column(dict.fromkeys(conducts, LIFE), LIFE_OF_OTHERS),
        unavoided=column(_careful(world, levels, UNAVOIDED), UNAVOIDED),
        unavoided_active=column(
            _careful(world, _notifying(levels, made), UNAVOIDED_ACTIVE), UNAVOIDED_ACTIVE
        ),
        passivation=column({s: _batteries(c, made[s]) for s, c in conducts.items()}, 1.0),
    )


def _mean_disposal(world: World, conducts: dict[SeatId, Conduct]) -> float:
    """Return the seats' mean disposal, weighted by satellites: the world follows the example."""
    weights = {seat: in_service(world, seat) for seat in conducts}
    if sum(weights.values()) == 0:
        weights = dict.fromkeys(conducts, 1)
    total = sum(weights.values())
    if total == 0:
        return DISPOSAL["none"] / 1000
    return sum(DISPOSAL[conducts[seat]] * weights[seat] for seat in conducts) / (1000 * total)


def _of_bodies(conduct: Conduct, made: tuple[SkyPromise, ...]) -> float:
    """Return the share of rocket bodies that come down; a promise about stages lifts it."""
    share = DISPOSAL[conduct] / 1000
    return max(share, BOUND_BODIES) if any(promise.bodies for promise in made) else share


def _years(conduct: Conduct, made: tuple[SkyPromise, ...]) -> float:
    """Return how long disposal may take; kits under a one-year promise leave at once."""
    at_once = any(promise.disposal_years == 1 for promise in made)
    return 0.0 if at_once and conduct in KITS else float(YEARS[conduct])


def _batteries(conduct: Conduct, made: tuple[SkyPromise, ...]) -> float:
    """Return the explosion factor: low for those who promised safe stages and keep the promise."""
    safe = any(
        promise.passivation and 10 * (promise.disposal_rate or 0) <= DISPOSAL[conduct]
        for promise in made
    )
    return SAFE_BATTERIES if safe else 1.0


def _careful(world: World, levels: dict[SeatId, int], share: float) -> dict[SeatId, float]:
    """Return the share of encounters that each seat fails to dodge with its tracking level."""
    return {
        seat: share * (1 - SHARING_HELPS * level / 3) * (SECRECY if hides(world, seat) else 1.0)
        for seat, level in levels.items()
    }


def hides(world: World, seat: SeatId) -> bool:
    """Return whether a seat keeps its launches and manoeuvres secret this turn."""
    sheet = world.sheets.get(seat)
    return sheet is not None and not sheet.announces


def _notifying(
    levels: dict[SeatId, int], made: dict[SeatId, tuple[SkyPromise, ...]]
) -> dict[SeatId, int]:
    """Return the levels of the seats that announce their manoeuvres, 0 for the others."""
    return {
        seat: level if any(promise.notify for promise in made[seat]) else 0
        for seat, level in levels.items()
    }
