"""The frame of a game's pages: the top bar with the six tabs, the clock and the ready ring."""

import pygame

from game.client import amounts
from game.client.answers import Answer, Open, Switch
from game.client.art import icons, panels
from game.client.art.box import Box
from game.client.art.layer import stamp_centred
from game.client.art.theme import Theme
from game.client.parts import badges
from game.client.scene import Scene
from game.client.widgets.attention import Attention
from game.client.widgets.gestures import Gesture, Key
from game.client.widgets.tabs import Tab
from game.client.widgets.timer import Haste
from game.client.widgets.top_bar import Resource, TopBar
from game.client.widgets.widget import Widget
from game.model.world import TURN_PHASES
from game.rules.turns import MarkReady

TABS: tuple[tuple[str, str], ...] = (
    ("steppe", "mountain"),
    ("orbit", "orbit"),
    ("talks", "handshake"),
    ("slots", "calendar-range"),
    ("projects", "rocket"),
    ("ledger", "clipboard-list"),
)
"""The name of each tab's view and its icon, in order."""
_RING = Box(1151, 3, 58, 58)
SOON, LAST = 30, 10
"""Seconds before the end at which the ring turns amber and red."""


def frame(scene: Scene, tab: str) -> tuple[Widget, ...]:
    """Return the top bar with one tab chosen."""
    public = scene.public
    bar = TopBar(
        code=scene.me,
        name=scene.name(scene.me),
        role=scene.ticket.call_sign or scene.say("frame.you"),
        resources=_resources(scene),
        tabs=tuple(_tab(scene, name, icon, way_to(scene, tab, name)) for name, icon in TABS),
        selected=tab,
        turn=turn_line(scene),
        phase=scene.say(f"phase.{public.phase}"),
        phases=len(TURN_PHASES),
        phase_now=phase_place(scene),
        clock=_clock(scene),
        left=_share(scene),
        haste=haste(scene),
        pulse=scene.now % 1.0 if haste(scene) == "last" else 0.0,
        menu=Open("menu"),
        menu_tip=scene.say("frame.menu"),
    )
    return (bar, ready_ring(scene))


def turn_line(scene: Scene) -> str:
    """Return which turn and year it is."""
    turn, turns = scene.public.turn, scene.public.settings.turns
    return scene.say("frame.turn", turn=turn, turns=turns, year=amounts.year(scene, turn))


def phase_place(scene: Scene) -> int:
    """Return the place of the phase in the turn, 0 to 4."""
    phase = scene.public.phase
    return TURN_PHASES.index(phase) if phase in TURN_PHASES else len(TURN_PHASES) - 1


def haste(scene: Scene) -> Haste:
    """Return how pressing the time is."""
    left = scene.left
    if left is None or left >= SOON:
        return "calm"
    return "soon" if left >= LAST else "last"


def ready_answer(scene: Scene) -> MarkReady:
    """Return the command that says ready, or takes it back."""
    return MarkReady(ready=not scene.own.me.ready)


def go_to_tab(gesture: Gesture) -> Answer:
    """Return where a digit leads: 1 to 6 are the tabs, F1 our promises."""
    if not isinstance(gesture, Key):
        return None
    if gesture.name == "f1":
        return Switch("ledger")
    if gesture.name in "123456":
        return Switch(TABS[int(gesture.name) - 1][0])
    return Open("menu") if gesture.name == "escape" else None


class ReadyRing(Widget, frozen=True, kw_only=True):
    """The clock as a button: this seat needs no more time. A tick stands on it once it is ready."""

    ready: bool
    untimed: bool = False
    """No clock runs, so the ring shows what it is for."""

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 29

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint a thin ring under the pointer and the tick."""
        centre = self.rect.centre
        if self.is_hovered(attention):
            halo = panels.plate(58, 58, 29, (*theme.n900[:3], 0), theme.cream, 1.5)
            stamp_centred(surface, halo, centre)
        if self.untimed:
            icons.draw_icon(surface, "skip-forward", centre, 22, theme.cream, 2.2)
        if self.ready:
            at = (centre[0] + 19, centre[1] + 19)
            stamp_centred(surface, panels.plate(20, 20, 10, theme.go_fill), at)
            icons.draw_icon(surface, "check", at, 13, theme.go_text, 3)


def ready_ring(scene: Scene) -> ReadyRing:
    """Return the button over the clock."""
    ready = scene.own.me.ready
    return ReadyRing(
        rect=_RING,
        id="ready.ring",
        answer=ready_answer(scene),
        ready=ready,
        untimed=scene.left is None and not scene.public.paused,
        tip=_ring_tip(scene),
    )


def _ring_tip(scene: Scene) -> str:
    """Return what a press on the clock says, or what it waits for while the people are asked."""
    asked = badges.asked(scene)
    if asked:
        return scene.say("frame.asked", count=len(asked))
    return scene.say("frame.unready" if scene.own.me.ready else "frame.ready")


def _tab(scene: Scene, name: str, icon: str, way: Switch) -> Tab:
    count = badges.count(scene, name)
    label = scene.say(f"tab.{name}")
    return Tab(name, label, icon, way, badge=str(count) if count else "")


def way_to(scene: Scene, tab: str, name: str) -> Switch:
    """Return the way from one tab to another; from the steppe the camera rises to the orbit."""
    rises = (tab, name) == ("steppe", "orbit")
    return Switch(name, {"risen": scene.now}) if rises else Switch(name)


def _resources(scene: Scene) -> tuple[Resource, ...]:
    me, band = scene.own.me, scene.public.sky.bands["MID"]
    satellites = scene.seat(scene.me).satellites
    return (
        Resource("coins", amounts.money(scene, me.cash), scene.say("resource.cash")),
        Resource("sparkles", str(amounts.tenths(me.reputation)), scene.say("resource.reputation")),
        Resource("leaf", str(amounts.percent_of(band.health)), scene.say("resource.orbit")),
        Resource("satellite", amounts.units(scene, satellites), scene.say("resource.units")),
    )


def _clock(scene: Scene) -> str:
    if scene.public.paused:
        return scene.say("frame.pause")
    return "" if scene.left is None else amounts.clock(scene.left)


def _share(scene: Scene) -> float:
    whole = scene.public.settings.seconds.get(scene.public.phase, 0)
    if scene.left is None or not whole:
        return 1.0
    return round(min(1.0, scene.left / whole), 2)
