"""Orbit: the shells and how crowded they are, whose satellites fly, and where it leads."""

import msgspec
import pygame

from game.client import amounts
from game.client.answers import Answer, LookAhead, Open
from game.client.art import transition
from game.client.art.box import Box
from game.client.parts import ahead, bulletin, cards, orbit_scene, steppe_scene, trend
from game.client.parts.frame import frame, go_to_tab
from game.client.parts.orbit_scene import Layer
from game.client.parts.short import headed
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.bars import Gauge, LoadRow
from game.client.widgets.chip import Chip
from game.client.widgets.gestures import Gesture
from game.client.widgets.scene_tag import SceneTag, untangled
from game.client.widgets.widget import Widget
from game.model.ids import Band
from game.rules.moon.sites import EXTRA

_SHELLS, _FLEETS = Box(16, 80, 248, 346), Box(16, 438, 248, 266)
_RIGHT = 1012
_PANELS = (Box(0, 0, 276, 720), Box(1000, 0, 280, 720), Box(0, 0, 1280, 66))
_BANDS: tuple[Band, ...] = ("LOW", "MID", "HIGH")


class Orbit(View, frozen=True, kw_only=True):
    """The sky above the steppe."""

    band: Band = "MID"
    """The band that gauge and curve show."""
    hidden: tuple[Layer, ...] = ()
    risen: float = -9.0
    """When the camera began to rise from the steppe, on the window's clock."""
    ahead: bool = False
    """Whether the curve shows the next 25 years instead of the past."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the panels round the Earth; while the camera rises only the frame."""
        if self._rises(scene):
            return frame(scene, "orbit")
        return (
            *frame(scene, "orbit"),
            *self._shells(scene),
            *trend.fleets(scene, _FLEETS),
            *self._right(scene),
            *self._switches(scene),
            *self._event(scene),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the Earth and its orbits, and on the way there the steppe that sinks."""
        if not self._rises(scene):
            orbit_scene.paint(surface, scene, self.hidden)
            return
        below, above = surface.copy(), surface.copy()
        steppe_scene.paint(below, scene)
        orbit_scene.paint(above, scene, self.hidden)
        share = (scene.now - self.risen) / transition.SECONDS
        transition.draw_rise(surface, below, above, share, scene.theme.gold)

    def shortcut(self, gesture: Gesture, scene: Scene) -> Answer:
        """Go to another tab by its number."""
        return go_to_tab(gesture)

    def moves(self, scene: Scene) -> bool:
        """Return whether anything flies."""
        return not scene.settings.calm

    def _rises(self, scene: Scene) -> bool:
        """Return whether the camera is on its way; without motion it is simply there."""
        return not scene.settings.calm and 0 <= scene.now - self.risen < transition.SECONDS

    def _shells(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the shells, from the lowest up, with how full they are."""
        theme = scene.theme
        panel = headed(scene, _SHELLS, scene.say("orbit.shells"), scene.say("orbit.load"))
        inside = panel.inside(theme)
        key = "orbit.index" if panel.note else "orbit.index.named"
        rows = [*(self._band_row(scene, band, key) for band in _BANDS), *_far_rows(scene)]
        high = (_SHELLS.bottom - 8 - inside.y) // len(rows)
        placed = tuple(
            row.placed(Box(_SHELLS.x + 6, inside.y + number * high, _SHELLS.w - 12, high - 2))
            for number, row in enumerate(rows)
        )
        return (panel, *placed)

    def _band_row(self, scene: Scene, band: Band, key: str) -> LoadRow:
        """Return a band with its index; the key says whether the index names itself."""
        state = scene.public.sky.bands[band]
        share = 1 - state.health / 1000
        return LoadRow(
            id=f"band.{band}",
            answer=self._become(band=band),
            letter=orbit_scene.LETTERS[band],
            name=scene.say(f"band.{band}"),
            note=scene.say(f"band.{band}.note"),
            value=scene.say(key, index=amounts.tenths(state.index)),
            detail=_pieces(scene, state.fragments),
            share=share,
            hot=band == self.band and share >= 0.5,
            tip=scene.say("orbit.closed") if state.closed else "",
        )

    def _event(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the label of the largest break-up of last turn."""
        sites = orbit_scene.sites(scene)
        if not sites or "events" in self.hidden:
            return ()
        happening = sites[0].happening
        tag = SceneTag(
            point=(round(sites[0].at[0]), round(sites[0].at[1]) - 30),
            title=scene.say(f"sky.{happening.what}"),
            note=scene.say(
                "act.collision",
                altitude=happening.altitude_km,
                pieces=amounts.grouped(scene, happening.pieces),
            ),
            icon="crosshair",
            status="bad",
        )
        return untangled((tag.above(scene.theme),), _PANELS)

    def _right(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the card on the table, the gauge and the curve of the chosen band."""
        table = cards.on_the_table(scene)
        top, parts = 80, list[Widget]()
        if scene.public.asteroid is not None:
            parts += bulletin.bulletin(scene, Box(_RIGHT, top, 252, bulletin.HIGH))
            top += bulletin.HIGH + 12
        elif table:
            high = min(340, cards.height(scene, table[0], 252))
            parts += cards.card_panel(scene, table[0], Box(_RIGHT, top, 252, high))
            top += high + 12
        gauge = Box(_RIGHT, top, 252, 124 + scene.theme.px(48))
        curve = Box(_RIGHT, gauge.bottom + 12, 252, 704 - gauge.bottom - 12)
        line = ahead.future(scene, curve) if self.ahead else trend.curve(scene, self.band, curve)
        return (*parts, *self._gauge(scene, gauge), *line)

    def _gauge(self, scene: Scene, box: Box) -> tuple[Widget, ...]:
        state = scene.public.sky.bands[self.band]
        health = amounts.percent_of(state.health)
        heading = scene.say("orbit.health", band=scene.say(f"shell.{self.band}"))
        panel = headed(scene, box, heading, _risk(scene, state.risk_ppm))
        inside = panel.inside(scene.theme)
        words = scene.say(f"health.{word_for(health)}")
        gauge = Gauge(value=health, words=words)
        return (panel, gauge.placed(Box(inside.x, inside.y + 8, inside.w, inside.h - 8)))

    def _switches(self, scene: Scene) -> tuple[Widget, ...]:
        """Return what can be shown and hidden."""
        layers: tuple[tuple[Layer, str], ...] = (
            ("satellites", "satellite"),
            ("debris", "sparkles"),
            ("events", "crosshair"),
        )
        chips = []
        for name, icon in layers:
            shown = name not in self.hidden
            left = (*self.hidden, name) if shown else tuple(n for n in self.hidden if n != name)
            chip = Chip(id=f"show.{name}", label=scene.say(f"orbit.{name}"), icon=icon)
            chip = msgspec.structs.replace(chip, answer=self._become(hidden=left))
            chips.append(msgspec.structs.replace(chip, tone="on" if shown else "off"))
        chips.append(self._forecast(scene))
        wide = sum(chip.wants(scene.theme)[0] + 8 for chip in chips)
        return layout.row(scene.theme, chips, 634 - wide // 2, 676)

    def _forecast(self, scene: Scene) -> Chip:
        """Return the switch between the past and the next 25 years."""
        turned = self._become(ahead=not self.ahead)
        asks = not self.ahead and scene.foresight(None) is None
        return Chip(
            id="show.ahead",
            label=scene.say("ahead.orbit"),
            icon="history",
            answer=(turned, LookAhead()) if asks else turned,
            tone="on" if self.ahead else "off",
        )


VIEW = Orbit


def word_for(health: int) -> str:
    """Return the key of the word for a health of 0 to 100."""
    for least, word in ((70, "open"), (40, "strained"), (10, "crowded")):
        if health >= least:
            return word
    return "closed"


def _risk(scene: Scene, per_million: int) -> str:
    """Return how likely one satellite is lost in a year, as one in so many."""
    if not per_million:
        return ""
    return scene.say("orbit.risk", count=amounts.grouped(scene, round(1_000_000 / per_million)))


def _pieces(scene: Scene, count: int) -> str:
    """Return how many pieces fly in a band; large letters leave no room for it."""
    if scene.theme.scale > 100:
        return ""
    return scene.say("orbit.pieces", count=amounts.grouped(scene, count))


def _far_rows(scene: Scene) -> tuple[LoadRow, ...]:
    """Return the geostationary ring and the way to the Moon."""
    taken = sum(each.count for each in scene.public.sky.cohorts if each.shell == "GEO")
    modules = sum(scene.public.modules.values())
    return (
        LoadRow(
            letter=orbit_scene.LETTERS["GEO"],
            name=scene.say("band.GEO"),
            note=scene.say("band.GEO.note"),
            value=scene.say("orbit.positions", taken=taken),
            detail="",
            share=taken / 12,
        ),
        LoadRow(
            id="band.MOON" if EXTRA in scene.public.settings.extras else "",
            answer=Open("moon"),
            letter=orbit_scene.LETTERS["MOON"],
            name=scene.say("band.MOON"),
            note=scene.say("band.MOON.note"),
            value=scene.say("orbit.modules", count=modules),
            detail="",
            share=min(1.0, modules / 24),
        ),
    )
