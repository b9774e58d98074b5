"""The orbit as the sight tells it: rings, satellites as tokens, debris as dots."""

import math
from collections.abc import Iterator

import pygame

from game.client.art import globe, rings
from game.client.art.layer import stamp
from game.client.art.rings import Cloud, Orbiter, Ring
from game.client.parts import scenery
from game.client.scene import Scene
from game.model.ids import BANDS, SATELLITES_PER_UNIT, SeatId, Shell

RADII: dict[Shell, tuple[int, int]] = {
    "LOW": (150, 182),
    "MID": (186, 222),
    "HIGH": (226, 248),
    "GEO": (254, 270),
    "MOON": (278, 294),
}
"""Inner and outer radius of each shell on the canvas."""
LETTERS: dict[Shell, str] = {"LOW": "A", "MID": "B", "HIGH": "C", "GEO": "D", "MOON": "E"}
_SPEEDS: dict[Shell, float] = {"LOW": 0.14, "MID": 0.1, "HIGH": 0.07, "GEO": 0.035, "MOON": 0.02}
_HOT = 700
"""Health (permille) below which a shell is shown in red."""
_MOST_TOKENS = 72
_PIECES_PER_DOT = 24
_GOLDEN = 2.39996
"""The angle (radians) that spreads points evenly round a circle, however many there are."""


def paint(surface: pygame.Surface, scene: Scene, *, satellites: bool, debris: bool) -> None:
    """Paint space, the Earth and what flies round it."""
    seconds = scenery.seconds(scene)
    shells = ring_list(scene)
    rings.draw_space(surface, scene.theme, shells)
    if debris:
        rings.draw_debris(surface, clouds(scene), seconds)
    earth = globe.globe(rings.GLOBE_RADIUS, globe.turn_at(seconds))
    corner = (rings.CENTRE[0] - rings.GLOBE_RADIUS, rings.CENTRE[1] - rings.GLOBE_RADIUS)
    stamp(surface, earth, corner)
    if satellites:
        rings.draw_orbiters(surface, scene.theme, orbiters(scene), seconds)
    rings.draw_letters(surface, scene.theme, shells)


def ring_list(scene: Scene) -> tuple[Ring, ...]:
    """Return the shells, the crowded ones hot."""
    hot = {band: state.health < _HOT for band, state in scene.public.sky.bands.items()}
    return tuple(
        Ring(LETTERS[shell], *RADII[shell], any(shell == band and hot[band] for band in hot))
        for shell in RADII
    )


def orbiters(scene: Scene) -> tuple[Orbiter, ...]:
    """Return one token for each unit in service, fewer if there are very many."""
    units = _units(scene)
    share = max(1.0, sum(units.values()) / _MOST_TOKENS)
    return tuple(
        orbiter
        for place, ((seat, shell), count) in enumerate(units.items())
        for orbiter in _tokens(seat, shell, round(count / share) or 1, place)
    )


def clouds(scene: Scene) -> tuple[Cloud, ...]:
    """Return the debris of each band as dots."""
    bands = scene.public.sky.bands
    return tuple(
        Cloud(
            count=min(420, bands[band].fragments // _PIECES_PER_DOT),
            inner=RADII[band][0] + 3,
            outer=RADII[band][1] - 3,
            speed=_SPEEDS[band] / 4,
            seed=number + 1,
        )
        for number, band in enumerate(BANDS)
        if band in bands
    )


def _units(scene: Scene) -> dict[tuple[SeatId, Shell], int]:
    """Return the units in service by owner and shell."""
    counts: dict[tuple[SeatId, Shell], int] = {}
    for cohort in scene.public.sky.cohorts:
        if cohort.shell in RADII:
            key = (cohort.owner, cohort.shell)
            counts[key] = counts.get(key, 0) + cohort.count
    return {key: -(-count // SATELLITES_PER_UNIT) for key, count in counts.items()}


def _tokens(seat: SeatId, shell: Shell, count: int, place: int) -> Iterator[Orbiter]:
    """Yield the tokens of one owner in one shell, spread round the Earth."""
    inner, outer = RADII[shell]
    for number in range(count):
        turn = (place * 7 + number) * _GOLDEN
        radius = inner + 5 + (outer - inner - 10) * ((place * 5 + number * 3) % 7) / 6
        yield Orbiter(code=seat, radius=radius, angle=turn % math.tau, speed=_SPEEDS[shell])
