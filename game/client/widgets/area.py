"""Scroll area: a window onto a longer list, moved by wheel, bar, page keys and by the focus."""

import msgspec
import pygame

from game.client.art.box import Box
from game.client.art.colour import CLEAR
from game.client.art.layer import stamp
from game.client.art.panels import plate
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention, Response
from game.client.widgets.gestures import Click, Drag, Gesture, Key, Press, Scroll
from game.client.widgets.widget import Widget

_WHEEL = 48
_BAR = 6


class ScrollArea(Widget, frozen=True, kw_only=True):
    """Widgets placed as if there were room below for all; only what lies in the box is seen.

    A chat `sticks_to_end`: it opens at its last line and stays there as lines are added.
    """

    children: tuple[Widget, ...]
    sticks_to_end: bool = False

    @property
    def clips(self) -> bool:
        """Say that what lies outside is neither seen nor reached."""
        return True

    @property
    def tabbed(self) -> bool:
        """Stop the tab key only if nothing inside would."""
        return self.usable and self.reach > 0 and not any(each.tabbed for each in self.children)

    @property
    def reach(self) -> int:
        """Return how far it can be scrolled, pixels."""
        end = max((each.rect.bottom for each in self.children), default=self.rect.y)
        return max(0, end + 4 - self.rect.bottom)

    def top(self, attention: Attention) -> int:
        """Return how many pixels of the content lie above the box."""
        offset = max(0, min(self.reach, attention.offset(self.id)))
        return self.reach - offset if self.sticks_to_end else offset

    def parts(self, theme: Theme, attention: Attention) -> tuple[Widget, ...]:
        """Return what can be seen in its scrolled place, and the bar."""
        lift = self.top(attention)
        moved = tuple(each.moved(0, -lift) for each in self.children) if lift else self.children
        return (*moved, self._bar(lift)) if self.reach else moved

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the parts that lie in the box."""
        before = surface.get_clip()
        surface.set_clip(self.rect.overlap(Box(*before)))
        for part in self.parts(theme, attention):
            if part.rect.overlap(self.rect).h > 0:
                part.draw(surface, theme, attention)
        surface.set_clip(before)

    def moved(self, across: int, down: int) -> "ScrollArea":
        """Return the area at another place, with all that is in it."""
        children = tuple(each.moved(across, down) for each in self.children)
        return msgspec.structs.replace(self, rect=self.rect.moved(across, down), children=children)

    def hear(self, gesture: Gesture, attention: Attention, theme: Theme) -> Response | None:
        """Scroll with the wheel, the page keys and, if chosen, the arrows."""
        lift = self.top(attention)
        page = self.rect.h - 40
        if isinstance(gesture, Scroll):
            return Response(self.lifted(lift + gesture.steps * _WHEEL, attention))
        ways = {"page_up": -page, "page_down": page}
        if attention.focus == self.id:
            ways |= {"up": -_WHEEL, "down": _WHEEL, "home": -self.reach, "end": self.reach}
        if isinstance(gesture, Key) and gesture.name in ways:
            return Response(self.lifted(lift + ways[gesture.name], attention))
        return None

    def revealing(self, rect: Box, attention: Attention) -> Attention:
        """Return the attention scrolled so that a box inside is seen."""
        lift = self.top(attention)
        if rect.y < self.rect.y + 6:
            return self.lifted(lift - (self.rect.y + 6 - rect.y), attention)
        if rect.bottom > self.rect.bottom - 6:
            return self.lifted(lift + rect.bottom - self.rect.bottom + 6, attention)
        return attention

    def lifted(self, lift: int, attention: Attention) -> Attention:
        """Return the attention with this many pixels of the content above the box."""
        lift = max(0, min(self.reach, lift))
        return attention.with_offset(self.id, self.reach - lift if self.sticks_to_end else lift)

    def _bar(self, lift: int) -> "ScrollBar":
        track = Box(self.rect.right - _BAR - 2, self.rect.y, _BAR + 2, self.rect.h)
        return ScrollBar(id=f"{self.id}.bar", rect=track, area=self, lift=lift)


class ScrollBar(Widget, frozen=True, kw_only=True):
    """The bar at the right edge of an area; its thumb can be dragged."""

    area: ScrollArea
    lift: int

    @property
    def tabbed(self) -> bool:
        """Leave it to the page keys."""
        return False

    def moved(self, across: int, down: int) -> "ScrollBar":
        """Return the bar at another place, together with its area."""
        area = self.area.placed(self.area.rect.moved(across, down))
        return msgspec.structs.replace(self, rect=self.rect.moved(across, down), area=area)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the thumb."""
        high = self._high()
        free = self.rect.h - high
        y = self.rect.y + round(free * self.lift / self.area.reach)
        colour = theme.mist if self.is_hovered(attention) or self.is_held(attention) else theme.n500
        stamp(surface, plate(_BAR, high, _BAR / 2, colour, CLEAR), (self.rect.x, y))

    def hear(self, gesture: Gesture, attention: Attention, theme: Theme) -> Response | None:
        """Bring the thumb's middle to the pointer."""
        if not isinstance(gesture, Press | Drag | Click):
            return None
        free = max(1, self.rect.h - self._high())
        share = (gesture.at[1] - self.rect.y - self._high() / 2) / free
        return Response(self.area.lifted(round(share * self.area.reach), attention))

    def _high(self) -> int:
        whole = self.area.rect.h + self.area.reach
        return max(28, round(self.area.rect.h * self.area.rect.h / whole))
