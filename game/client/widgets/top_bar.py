"""Top bar: who I am, what I have, where I can go, which phase it is and how long it lasts."""

import msgspec
import pygame

from game.client.art import fitting, icons, panels, text
from game.client.art.box import Box
from game.client.art.colour import BLACK, fade
from game.client.art.layer import stamp
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.widgets.attention import Attention
from game.client.widgets.button import IconButton
from game.client.widgets.tabs import Tab, TabBar
from game.client.widgets.timer import Haste, PhasePips, RingTimer
from game.client.widgets.widget import Widget

HEIGHT = 64
_NAME = 66
_PHASE = 150


class Resource(msgspec.Struct, frozen=True):
    """One of my numbers, such as the treasury."""

    icon: str
    value: str
    label: str
    """Shown below the number while there is room, and always as a tip."""


class ResourceMark(Widget, frozen=True, kw_only=True):
    """A resource in the top bar."""

    icon: str
    value: str
    label: str = ""

    @property
    def tabbed(self) -> bool:
        """Leave the tab key to what can be used."""
        return False

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size with the label."""
        words = max(text.width(theme, self.value, "bodyb"), text.width(theme, self.label, "cap"))
        return (theme.px(24) + words, 44)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint icon, value and, if given, the label."""
        box = self.rect
        y = box.y + 13 if self.label else box.centre[1]
        icons.draw_icon(surface, self.icon, (box.x + 9, y), theme.px(17), theme.gold3)
        left = box.x + theme.px(24)
        room = box.right - left + 2
        fitting.write_fitted(surface, theme, self.value, (left, y), room, "bodyb")
        if self.label:
            at = (left, box.y + 33)
            fitting.write_fitted(surface, theme, self.label, at, room, "cap", theme.mist)


class TopBar(Widget, frozen=True, kw_only=True):
    """The bar at the top of every view of a running game; its parts share the width.

    Without room the tabs' icons go first, then the labels of the resources.
    """

    code: str
    name: str
    role: str
    resources: tuple[Resource, ...]
    tabs: tuple[Tab, ...]
    selected: str
    turn: str
    """Such as "Turn 3 of 12, spring 2031"."""
    phase: str
    phases: int
    phase_now: int
    clock: str
    left: float
    """Share of the phase's time that is left."""
    haste: Haste = "calm"
    pulse: float = 0.0
    menu: object = None
    """The answer of the menu button."""
    menu_tip: str = ""
    rect: Box = Box(0, 0, 1280, HEIGHT)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the bar and its parts."""
        self._draw_ground(surface, theme)
        draw_token(surface, theme, self.code, (38, 32), 17)
        end = self._name_end(theme)
        room = end - _NAME - 12
        fitting.write_fitted(surface, theme, self.name, (_NAME, 23), room, "bodyb")
        fitting.write_fitted(surface, theme, self.role, (_NAME, 43), room, "cap", theme.mist)
        panels.draw_upright(surface, (end, 14), 36, theme.n600)
        for part in self.parts(theme, attention):
            part.draw(surface, theme, attention)
        self._draw_phase(surface, theme)

    def _draw_ground(self, surface: pygame.Surface, theme: Theme) -> None:
        box = self.rect
        veil = panels.veil(box.w, box.h, theme.n900, 255 if theme.high_contrast else 246)
        stamp(surface, veil, (box.x, box.y))
        panels.draw_line(surface, (box.x, box.bottom), box.w, theme.n600)
        if not theme.high_contrast:
            shade = panels.shade(box.w, 10, ((0, fade(BLACK, 90)), (1, fade(BLACK, 0))))
            stamp(surface, shade, (box.x, box.bottom + 1))

    def _draw_phase(self, surface: pygame.Surface, theme: Theme) -> None:
        x = self._phase_x()
        room = _PHASE + 20
        small = theme.at_scale(100)
        fitting.write_fitted(surface, small, self.turn, (x, 17), room, "cap", theme.mist)
        fitting.write_fitted(surface, small, self.phase, (x, 35), room, "leadb")
        PhasePips(count=self.phases, now=self.phase_now, rect=Box(x, 50, 0, 0)).draw(
            surface, theme, Attention()
        )
        timer = RingTimer(
            label=self.clock, share=self.left, haste=self.haste, pulse=self.pulse,
            rect=Box(1180 - 29, 3, 58, 58),
        )  # fmt: skip
        timer.draw(surface, theme, Attention())
        panels.draw_upright(surface, (1219, 14), 36, theme.n600)

    def parts(self, theme: Theme, attention: Attention) -> tuple[Widget, ...]:
        """Return resources, tabs and the menu button in their place."""
        bar = TabBar(tabs=self.tabs, selected=self.selected)
        right = self._phase_x() - 16
        start = self._name_end(theme) + 14
        marks = self._marks(theme, right - start - bar.least(theme))
        spent = sum(mark.wants(theme)[0] + 12 for mark in marks)
        wide = min(bar.wants(theme)[0], right - start - spent)
        placed: list[Widget] = []
        x = start
        for mark in marks:
            placed.append(mark.at(theme, x, 10))
            x = placed[-1].rect.right + 12
        high = 48
        bar = bar.placed(Box(right - wide, 8, wide, high))
        menu = IconButton(
            id="menu", icon="menu", answer=self.menu, tip=self.menu_tip, rect=Box(1228, 14, 36, 36)
        )
        return (*placed, bar, menu)

    def _marks(self, theme: Theme, room: int) -> list[ResourceMark]:
        """Return the resources with their labels if these fit into the room."""
        marks = [
            ResourceMark(
                id=f"resource.{each.icon}", icon=each.icon, value=each.value, label=each.label,
                tip=f"{each.label}: {each.value}",
            )
            for each in self.resources
        ]  # fmt: skip
        if sum(mark.wants(theme)[0] + 12 for mark in marks) <= room:
            return marks
        return [msgspec.structs.replace(mark, label="") for mark in marks]

    def _name_end(self, theme: Theme) -> int:
        words = max(text.width(theme, self.name, "bodyb"), text.width(theme, self.role, "cap"))
        return min(_NAME + words + 14, 210)

    def _phase_x(self) -> int:
        return 976
