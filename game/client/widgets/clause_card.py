"""Clause card: one article of a treaty on paper, and what changed since the draft before."""

import pygame

from game.client.art import icons, panels, text
from game.client.art.box import Box
from game.client.art.layer import stamp, stamp_centred
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

_LEFT = 68
"""Where the words begin, right of edge bar and icon."""
_GAP = 12
_BELOW = 8
_STEP = 17
"""From one initial to the next, pixels."""


class ClauseCard(Widget, frozen=True, kw_only=True):
    """Icon, title, detail and value; if changed, the old value struck out and who proposed it."""

    icon: str
    title: str
    detail: str
    value: str
    old: str = ""
    """The value in the draft before; empty if the clause is new or unchanged."""
    changed_by: str = ""
    """The delegation that changed it, empty if nobody did."""
    locked: bool = False
    selected: bool = False
    initials: tuple[str, ...] = ()
    """Delegations that agree to this article."""

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 8

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height at the width of the box; at least 64."""
        wide = self.rect.w or 576
        return (wide, max(theme.px(64), self._high(theme, wide) + 20))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the card."""
        box = self.rect
        self._draw_ground(surface, theme, attention)
        top = box.y + (box.h - self._high(theme, box.w)) // 2
        at = (box.x + 38, min(box.centre[1], top + theme.px(40)))
        disc = theme.changed_disc if self.changed_by else theme.cream200
        stamp_centred(surface, panels.plate(36, 36, 18, disc), at)
        icons.draw_icon(surface, self.icon, at, 20, theme.ink)
        room = self._words_room(theme, box.w)
        left = box.x + _LEFT
        self._draw_initials(surface, theme, (left, top), room)
        y = text.write_block(surface, theme, self.title, (left, top), room, "bodyb", theme.ink)
        y = text.write_block(surface, theme, self.detail, (left, y), room, "small", theme.ink2)
        if self._stacks(theme, box.w):
            self._draw_below(surface, theme, y + _BELOW)
        else:
            self._draw_beside(surface, theme, box.right - 16, box.centre[1])

    def _draw_initials(
        self, surface: pygame.Surface, theme: Theme, at: tuple[int, int], room: int
    ) -> None:
        """Draw a small token for each delegation that agrees, behind the title if it has room."""
        start = at[0] + text.width(theme, self.title, "bodyb") + 16
        y = at[1] + text.height(theme, "bodyb") / 2
        if start + _STEP * len(self.initials) > at[0] + room:
            return
        for number, code in enumerate(self.initials):
            draw_token(surface, theme, code, (start + _STEP * number, y), 7)

    def _draw_ground(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        box = self.rect
        edge = theme.gold7 if self.selected else theme.cream300
        edge = theme.link_paper if self.is_hovered(attention) else edge
        line = 2.5 if self.selected else theme.line
        fill = theme.changed_fill if self.changed_by else theme.cream50
        stamp(surface, panels.plate(box.w, box.h, 8, fill, edge, line), (box.x, box.y))
        if self.changed_by:
            bar = panels.plate(4, box.h - 16, 2, theme.look(self.changed_by).colour)
            stamp(surface, bar, (box.x + 6, box.y + 8))

    def _draw_beside(self, surface: pygame.Surface, theme: Theme, right: int, y: float) -> None:
        """Draw the value with its right end at a column."""
        if not self.changed_by:
            if self.locked:
                icons.draw_icon(surface, "lock", (right - 8, y), 16, theme.ink2, 2.2)
                right -= 24
            text.write(surface, theme, self.value, (right, y), "leadb", theme.ink, "right")
            return
        draw_token(surface, theme, self.changed_by, (right - 12, y), 12)
        right -= 24 + _GAP
        wide = text.width(theme, self.value, "leadb") + 24
        pill = panels.plate(wide, theme.px(34), 8, theme.ink)
        stamp(surface, pill, (right - wide, y - theme.px(34) / 2))
        text.write(surface, theme, self.value, (right - 12, y), "leadb", theme.gold3, "right")
        if self.old:
            right -= wide + _GAP
            icons.draw_icon(surface, "arrow-right", (right - 8, y), 16, theme.ink2, 2.4)
            draw_struck(surface, theme, self.old, (right - 16 - _GAP, y))

    def _draw_below(self, surface: pygame.Surface, theme: Theme, y: int) -> None:
        """Draw a long value under the words: the old one struck out, the new one in a plate."""
        left, room = self.rect.x + _LEFT, self._below_room()
        if self.old:
            for line in text.wrap(theme, self.old, room, "small"):
                middle = y + text.height(theme, "small") // 2
                right = left + text.width(theme, line, "small")
                draw_struck(surface, theme, line, (right, middle), "small")
                y += text.height(theme, "small")
            y += 4
        style: text.StyleName = "bodyb"
        high = text.block_height(theme, self.value, room - 24, style) + 12
        fill = theme.ink if self.changed_by else theme.cream200
        ink = theme.gold3 if self.changed_by else theme.ink
        stamp(surface, panels.plate(room, high, 8, fill), (left, y))
        at = (left + 12, y + 6)
        text.write_block(surface, theme, self.value, at, room - 24, style, ink)
        mark = (left + room + 18, y + high / 2)
        if self.changed_by:
            draw_token(surface, theme, self.changed_by, mark, 12)
        elif self.locked:
            icons.draw_icon(surface, "lock", mark, 16, theme.ink2, 2.2)

    def _below_room(self) -> int:
        return (self.rect.w or 576) - _LEFT - 48

    def _below_height(self, theme: Theme) -> int:
        room = self._below_room()
        old = text.block_height(theme, self.old, room, "small") + 4 if self.old else 0
        return _BELOW + old + text.block_height(theme, self.value, room - 24, "bodyb") + 12

    def _value_width(self, theme: Theme) -> int:
        value = text.width(theme, self.value, "leadb")
        if not self.changed_by:
            return value + (24 if self.locked else 0)
        old = text.width(theme, self.old, "body") + 16 + 2 * _GAP if self.old else 0
        return value + 24 + _GAP + 24 + old

    def _stacks(self, theme: Theme, wide: int) -> bool:
        """Tell whether the value goes below the words because it is long."""
        return self._value_width(theme) > (wide - _LEFT) * 0.55

    def _words_room(self, theme: Theme, wide: int) -> int:
        beside = 0 if self._stacks(theme, wide) else self._value_width(theme) + _GAP
        return wide - _LEFT - 16 - beside

    def _high(self, theme: Theme, wide: int) -> int:
        """Return the height of all words."""
        room = self._words_room(theme, wide)
        high = text.block_height(theme, self.title, room, "bodyb")
        high += text.block_height(theme, self.detail, room, "small") if self.detail else 0
        return high + (self._below_height(theme) if self._stacks(theme, wide) else 0)


def draw_struck(
    surface: pygame.Surface,
    theme: Theme,
    words: str,
    right: tuple[float, float],
    style: text.StyleName = "body",
) -> None:
    """Write an old value that ends at a point and strike it out in red."""
    wide = text.write(surface, theme, words, right, style, theme.ink2, "right")
    line = Box(round(right[0]) - wide - 2, round(right[1]), wide + 4, 2)
    surface.fill(theme.bad_paper, line)
