"""Seal: a delegation's place at the foot of a treaty, in wax once it has signed."""

from functools import lru_cache
from typing import Literal, Self

import msgspec
import pygame

from game.client.art import fitting, icons, panels, text
from game.client.art.box import Box
from game.client.art.colour import WHITE, Colour
from game.client.art.layer import Layer, stamp_centred
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.art.wax import RADIUS, wax
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

State = Literal["signed", "reading", "objects", "you"]


class Seal(Widget, frozen=True, kw_only=True):
    """Wax if signed, a dashed ring round the token while it reads or objects."""

    code: str
    name: str
    words: str
    """What it did, such as "Signed"."""
    state: State = "reading"
    stamped: float = 1.0
    """How far the stamp has come down, 0 to 1; the wax lands larger and settles."""

    def stamped_to(self, share: float) -> Self:
        """Return the seal with its stamp so far down; before it falls, the place is empty."""
        if self.state != "signed" or share >= 1.0:
            return self
        state: State = "signed" if share > 0 else "reading"
        return msgspec.structs.replace(self, stamped=share, state=state)

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of the seal and two lines."""
        wide = max(text.width(theme, self.name, "capb"), text.width(theme, self.words, "cap"))
        return (max(70, wide + 4), 58 + 2 * text.height(theme, "cap"))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the seal and the two lines below it."""
        x, y = self.rect.centre[0], self.rect.y + 28
        if self.state == "signed":
            self._draw_wax(surface, theme, (x, y))
        else:
            colour = theme.bad_paper if self.state == "objects" else theme.ink2
            stamp_centred(surface, panels.dashed_ring(RADIUS, colour, 1.6), (x, y))
            draw_token(surface, theme, self.code, (x, y), 12)
        self._draw_mark(surface, theme, (x, y))
        colour = {
            "signed": theme.ok_paper,
            "reading": theme.ink2,
            "objects": theme.bad_paper,
            "you": theme.ink,
        }[self.state]
        step = text.height(theme, "cap")
        top = Box(self.rect.x, self.rect.y + 56, self.rect.w, step)
        fitting.write_boxed(surface, theme, self.name, top, "capb", theme.ink)
        fitting.write_boxed(surface, theme, self.words, top.moved(0, step - 1), "cap", colour)

    def _draw_wax(self, surface: pygame.Surface, theme: Theme, centre: tuple[int, int]) -> None:
        look = theme.look(self.code)
        sprite = wax(look, theme.emblem_colour(look))
        if self.stamped < 1 and not theme.calm:
            sprite = pygame.transform.smoothscale_by(sprite, 1.3 - 0.3 * self.stamped)
        stamp_centred(surface, sprite, centre)

    def _draw_mark(self, surface: pygame.Surface, theme: Theme, centre: tuple[int, int]) -> None:
        if self.state not in ("signed", "objects"):
            return
        colour = theme.ok_paper if self.state == "signed" else theme.bad_paper
        name = "check" if self.state == "signed" else "x"
        at = (centre[0] + RADIUS, centre[1] - 19)
        stamp_centred(surface, _mark_disc(theme.cream, colour), at)
        icons.draw_icon(surface, name, at, 11, DISC_INK, 3.2)


DISC_INK: Colour = WHITE


@lru_cache(maxsize=8)
def _mark_disc(rim: Colour, fill: Colour) -> pygame.Surface:
    return Layer(18, 18, 5).circle((9, 9), 9, rim).circle((9, 9), 7.6, fill).sprite()
