"""Chat: what delegations said to each other, and the offers among it."""

import pygame

from game.client.art import fitting, icons, panels, text
from game.client.art.box import Box
from game.client.art.colour import WHITE, fade, mix
from game.client.art.fitting import Phrase, write_pair
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

_PAD = 12


class ChatBubble(Widget, frozen=True, kw_only=True):
    """A message with its sender and time; `reference` names the clause it speaks of."""

    code: str
    """The delegation that speaks; empty for the teacher and for roles without a seat."""
    name: str
    words: str
    time: str = ""
    mine: bool = False
    reference: str = ""

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 10

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height at the width of the box, 300 by itself."""
        wide = self.rect.w or 300
        words = text.block_height(theme, self.words, wide - 2 * _PAD, "small")
        strip = theme.px(26) if self.reference else 0
        return (wide, theme.px(26) + words + strip + 10)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the bubble."""
        box = self.rect
        fill = theme.mine_fill if self.mine else theme.n700
        edge = theme.n500 if theme.high_contrast or self.is_hovered(attention) else fill
        panels.draw_card(surface, box, fill, edge, radius=10)
        name = theme.gold3
        if self.code:
            name = mix(theme.look(self.code).colour, WHITE, 0.55 if self.mine else 0.35)
        span = (box.x + _PAD, box.right - _PAD)
        pair = (Phrase(self.name, "smallb", name), Phrase(self.time, "cap", theme.mist))
        write_pair(surface, theme, pair, span, box.y + theme.px(15))
        at = (span[0], box.y + theme.px(26))
        text.write_block(surface, theme, self.words, at, span[1] - span[0], "small")
        if self.reference:
            self._draw_reference(surface, theme)

    def _draw_reference(self, surface: pygame.Surface, theme: Theme) -> None:
        high = theme.px(22)
        strip = Box(self.rect.x + _PAD, self.rect.bottom - high - 8, self.rect.w - 2 * _PAD, high)
        panels.draw_card(surface, strip, fade(theme.n950, 150), radius=6)
        y = strip.centre[1]
        icons.draw_icon(surface, "link-2", (strip.x + 12, y), 13, theme.gold3, 2.2)
        at, room = (strip.x + 24, y), strip.w - 30
        fitting.write_fitted(surface, theme, self.reference, at, room, "cap", theme.gold3)


class SystemLine(Widget, frozen=True, kw_only=True):
    """A grey line between messages: somebody joined, or the teacher hid a message."""

    words: str
    icon: str = "info"

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height at the width of the box."""
        wide = self.rect.w or 300
        return (wide, text.block_height(theme, self.words, wide - 24, "cap") + 6)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Write the line."""
        box, step = self.rect, text.height(theme, "cap")
        icons.draw_icon(surface, self.icon, (box.x + 8, box.y + 3 + step / 2), 14, theme.mist)
        at = (box.x + 22, box.y + 3)
        text.write_block(surface, theme, self.words, at, box.w - 24, "cap", theme.mist)


class OfferCard(Widget, frozen=True, kw_only=True):
    """A counter-offer in the chat: a cream card that opens the comparison."""

    code: str
    title: str
    note: str
    words: str
    action: str
    """What a click does, such as "Compare"."""

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 10

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height at the width of the box, 300 by itself."""
        wide = self.rect.w or 300
        words = text.block_height(theme, self.words, wide - 2 * _PAD, "smallb")
        return (wide, theme.px(38) + words + text.height(theme, "smallb") + 10)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the card."""
        box, px = self.rect, theme.px
        edge = theme.cream if self.is_hovered(attention) else theme.gold
        panels.draw_card(surface, box, theme.cream, edge, radius=10, line=2)
        draw_token(surface, theme, self.code, (box.x + 22, box.y + px(20)), 10)
        pair = (Phrase(self.title, "smallb", theme.ink), Phrase(self.note, "cap", theme.ink2))
        write_pair(surface, theme, pair, (box.x + 40, box.right - _PAD), box.y + px(20))
        at, room = (box.x + _PAD, box.y + px(36)), box.w - 2 * _PAD
        y = text.write_block(surface, theme, self.words, at, room, "smallb", theme.ink)
        right = (box.right - _PAD, y + text.height(theme, "smallb") / 2)
        wide = text.write(surface, theme, self.action, right, "smallb", theme.link_paper, "right")
        under = Box(box.right - _PAD - wide, round(right[1]) + theme.px(8), wide, 1)
        surface.fill(theme.link_paper, under)
