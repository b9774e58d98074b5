"""Shared fate: the sky, the steppe and the peace three turns after the last played one.

Nobody launches any more, nothing new is signed; what flies retires as its owners are bound, tugs
work on, funds spend what they hold.
"""

import msgspec

from game.model.ids import STEPPE_FUND, Money, Permille, Tenths, Turn
from game.model.orbit import BandState
from game.model.scores import Ending, Fate
from game.model.values import clamp, half_up
from game.model.world import World
from game.rules.asteroid.fall import saved
from game.rules.engine import change
from game.rules.ground.ground import steppe_change, tension_change
from game.rules.kinds import duties
from game.rules.sky.sky import project

YEARS_ON = 3
"""Turns after the last one at whose end everybody is judged."""
BASE, SKY, STEPPE, PEACE = 700, 200, 60, 40
"""Parts of shared fate, permille."""
SAVED = 50
"""For a world that is ready for an asteroid."""
READY = 400
"""Planetary-defence readiness that counts as ready, tenths."""
MOST = 1050
ASTEROID = "asteroid_notice"
ENDINGS: tuple[tuple[int, Ending], ...] = (
    (700, "open_skies"),
    (400, "managed"),
    (100, "crowded"),
)
"""Least health of MID (permille) for each ending."""


def fate_of(world: World) -> Fate:
    """Return how the world fares three turns on, without awards."""
    path = project(world, YEARS_ON)
    last: BandState = path[-1]["MID"]
    later = quiet_years(world)
    steppe, tension = later.ground.steppe, later.tension
    return Fate(
        health_mid=last.health,
        index_mid=last.index,
        steppe=steppe,
        tension=Tenths(tension),
        shared=shared_fate(last.health, steppe, tension, defended=_defended(world)),
        ending=ending_of(last.health),
        sky_kept=_kept_open(world, last.health),
        path=tuple(bands["MID"].index for bands in path),
    )


def shared_fate(health: int, steppe: int, tension: int, defended: int = 0) -> Permille:
    """Return the factor on everybody's points, permille.

    0.70 + 0.20 · health of MID + 0.06 · E/100 + 0.04 · (1 − W/100), and what planetary defence
    adds; at most 1.05. Health in permille, gauges in tenths.
    """
    parts = SKY * health + STEPPE * steppe + PEACE * (1000 - tension)
    return Permille(min(MOST, BASE + half_up(parts, 1000) + defended))


def ending_of(health: int) -> Ending:
    """Return how the story ends, by the health of MID (permille)."""
    return next((ending for least, ending in ENDINGS if health >= least), "closed_shell")


def quiet_years(world: World) -> World:
    """Return the world after three turns in which nobody launches: steppe and tension only."""
    world = _cleaned(world)
    for _ in range(YEARS_ON):
        ground = msgspec.structs.replace(world.ground, fees=Money(0))
        world = change(
            world, turn=Turn(world.turn + 1), ground=ground, launches=(), sheets={}, tallies={}
        )
        running = duties(world)
        steppe = clamp(world.ground.steppe + steppe_change(world, running), 0, 1000)
        tension = clamp(world.tension + tension_change(world, running), 0, 1000)
        ground = msgspec.structs.replace(world.ground, steppe=Tenths(steppe))
        world = change(world, ground=ground, tension=tension)
    return world


def _kept_open(world: World, later: int) -> bool:
    """Return whether the middle band is as healthy as the scenario asks and never closed."""
    asked = world.settings.open_sky
    closed = any(record.health.get("MID") == 0 for record in world.history)
    return asked == 0 or (later >= asked and not closed)


def _cleaned(world: World) -> World:
    """Return the world after the steppe fund has paid for every clean-up that it can."""
    money = world.funds.get(STEPPE_FUND, Money(0))
    for project_kind in world.library.projects.values():
        if project_kind.repeatable and project_kind.steppe and project_kind.price > 0:
            rounds = max(0, money // project_kind.price)
            gained = clamp(world.ground.steppe + 10 * project_kind.steppe * rounds, 0, 1000)
            ground = msgspec.structs.replace(world.ground, steppe=Tenths(gained))
            return change(world, ground=ground)
    return world


def _defended(world: World) -> int:
    """Return what planetary defence adds, where it was an aim of this game."""
    if world.asteroid is not None:
        return SAVED if saved(world) else 0
    aimed = world.settings.pd_aim or ASTEROID in world.deck.played
    return SAVED if aimed and world.planetary_defence >= READY else 0
