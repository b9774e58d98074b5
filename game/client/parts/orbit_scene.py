"""The orbit as the sight tells it: rings, satellites as tokens, debris as dots."""

import math
from collections.abc import Iterator
from typing import Literal

import msgspec
import pygame

from game.client.art import globe, panels, rings, text
from game.client.art.curves import Point
from game.client.art.layer import stamp, stamp_centred
from game.client.art.rings import Cloud, Orbiter, Ring
from game.client.parts import scenery
from game.client.scene import Scene
from game.client.widgets.scene_tag import draw_marker
from game.model.ids import BANDS, SATELLITES_PER_UNIT, SeatId, Shell
from game.model.orbit import Happening

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
_SPANS: dict[str, tuple[int, int]] = {"LOW": (350, 600), "MID": (600, 1000), "HIGH": (1000, 2000)}
"""Height of each band, km."""
PIECES_SEEN, _MOST_SITES = 10, 4
"""Break-ups with fewer pieces are not marked."""
Layer = Literal["satellites", "debris", "events"]
_HOT = 700
"""Health (permille) below which a shell is shown in red."""
_MOST_TOKENS = 72
_PIECES_PER_DOT = 32
_MOST_PIECES = 20_000
"""Of one band; each tracked piece is a pixel."""
_WARMING = 20
"""Parts of the next globe that are drawn in a second."""
_GOLDEN = 2.39996
"""The angle (radians) that spreads points evenly round a circle, however many there are."""


class Site(msgspec.Struct, frozen=True):
    """Where on the canvas something broke up last turn."""

    happening: Happening
    radius: float
    angle: float

    @property
    def at(self) -> Point:
        """Return the point."""
        return rings.place(self.radius, self.angle)


def paint(surface: pygame.Surface, scene: Scene, hidden: tuple[Layer, ...]) -> None:
    """Paint space, the Earth and what flies round it, without the hidden layers."""
    seconds = scenery.seconds(scene)
    shells = ring_list(scene)
    rings.draw_space(surface, scene.theme, shells)
    if "debris" not in hidden:
        rings.draw_debris(surface, clouds(scene), seconds)
    if "events" not in hidden:
        rings.draw_debris(surface, fresh_clouds(scene), seconds)
    turn = globe.turn_at(seconds)
    earth = globe.globe(rings.GLOBE_RADIUS, turn)
    globe.warm(rings.GLOBE_RADIUS, turn + 1, int(seconds * _WARMING))
    corner = (rings.CENTRE[0] - rings.GLOBE_RADIUS, rings.CENTRE[1] - rings.GLOBE_RADIUS)
    stamp(surface, earth, corner)
    if "satellites" not in hidden:
        rings.draw_orbiters(surface, scene.theme, orbiters(scene), seconds)
    if "events" not in hidden:
        for site in sites(scene):
            rings.draw_conjunction(surface, scene.theme, site.at)
    rings.draw_letters(surface, scene.theme, shells)
    _draw_baikonur(surface, scene, turn)


def _draw_baikonur(surface: pygame.Surface, scene: Scene, turn: int) -> None:
    """Mark the cosmodrome on the globe while it is on this side."""
    at = globe.place_on(rings.GLOBE_RADIUS, turn, *globe.BAIKONUR)
    if at is None:
        return
    x = rings.CENTRE[0] - rings.GLOBE_RADIUS + at[0]
    y = rings.CENTRE[1] - rings.GLOBE_RADIUS + at[1]
    draw_marker(surface, scene.theme, (x, y))
    ground, small = scene.public.ground, scene.theme.at_scale(100)
    name = scene.spell(ground.name) if ground.name else scene.say("orbit.baikonur")
    pill = panels.plate(text.width(small, name, "capb") + 18, 20, 10, scene.theme.n900)
    stamp_centred(surface, pill, (x, y + 20))
    text.write(surface, small, name, (x, y + 20), "capb", scene.theme.cream, "centre")


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
            count=min(300, bands[band].fragments // _PIECES_PER_DOT),
            pieces=min(_MOST_PIECES, bands[band].fragments),
            inner=RADII[band][0] + 3,
            outer=RADII[band][1] - 3,
            speed=_SPEEDS[band] / 4,
            seed=number + 1,
        )
        for number, band in enumerate(BANDS)
        if band in bands
    )


def sites(scene: Scene) -> tuple[Site, ...]:
    """Return where things broke up last turn, the largest first, at the height it happened."""
    return tuple(
        _site(happening, number)
        for number, happening in enumerate(scene.public.sky.happenings)
        if happening.band in _SPANS and happening.pieces >= PIECES_SEEN
    )[:_MOST_SITES]


def fresh_clouds(scene: Scene) -> tuple[Cloud, ...]:
    """Return the pieces of the last turn's break-ups, still close together."""
    return tuple(
        Cloud(
            count=min(160, 12 + site.happening.pieces // 6),
            inner=site.radius - 12,
            outer=site.radius + 12,
            angle=site.angle,
            spread=0.14,
            speed=0.0,
            seed=90 + number,
        )
        for number, site in enumerate(sites(scene))
    )


def _site(happening: Happening, number: int) -> Site:
    """Return the place of a happening: its height within the band, its angle by the golden rule."""
    low, high = _SPANS[happening.band]
    inner, outer = next(radii for band, radii in RADII.items() if band == happening.band)
    share = min(1.0, max(0.0, (happening.altitude_km - low) / (high - low)))
    angle = (happening.altitude_km + number) * _GOLDEN % math.tau
    return Site(happening, inner + share * (outer - inner), angle)


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
