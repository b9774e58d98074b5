"""Printed: what lies still on a page is painted once and kept as a picture.

A panel and what stands on it form a sheet. A sheet that looks as it did in the frame before is
painted into a picture, and as long as it stays like that one blit shows it. Widgets are values and
painting is pure, so a sheet looks the same if its widgets, the theme and the player's attention to
them are the same. Colours on a picture are multiplied by their opacity: on sheets use `stamp`.
"""

from collections.abc import Iterator, Sequence

import msgspec
import pygame

from game.client.art.box import CANVAS, Box
from game.client.art.layer import stamp
from game.client.art.theme import Theme
from game.client.widgets.attention import OFF_CANVAS, Attention
from game.client.widgets.widget import Widget

_REACH = 64
"""Pixels beyond the ground that the shadow of a sheet takes at most."""
_MOST = 24
"""Sheets that are remembered: those of about two pages."""


class _Look(msgspec.Struct, frozen=True):
    """All that the looks of a sheet follow from."""

    widgets: tuple[Widget, ...]
    theme: Theme
    attention: Attention


class _Sheet(msgspec.Struct):
    """A sheet as it was painted last; the picture is made when it is seen a second time."""

    look: _Look
    picture: pygame.Surface | None = None
    corner: tuple[int, int] = (0, 0)


_SHEETS: dict[Box, _Sheet] = {}
"""The sheets by their ground, the one painted longest ago first."""


def draw(
    surface: pygame.Surface,
    theme: Theme,
    widgets: Sequence[Widget],
    attention: Attention,
    hovered: Widget | None,
) -> None:
    """Paint widgets in order, from pictures where nothing has changed."""
    for each in _sheets(widgets):
        if len(each) == 1 and not each[0].parts(theme, attention):
            each[0].draw(surface, theme, attention)
        else:
            _show(surface, _Look(each, theme, _seen(each[0].rect, attention, hovered)))


def _sheets(widgets: Sequence[Widget]) -> Iterator[tuple[Widget, ...]]:
    """Yield each ground together with the widgets after it that lie on it."""
    sheet: list[Widget] = []
    for widget in widgets:
        if sheet and sheet[0].rect.overlap(widget.rect) != widget.rect:
            yield tuple(sheet)
            sheet = []
        sheet.append(widget)
    if sheet:
        yield tuple(sheet)


def _seen(ground: Box, attention: Attention, hovered: Widget | None) -> Attention:
    """Return the attention as far as it shows on a sheet."""
    if attention.held or hovered is None:
        return attention if attention.held else _without_pointer(attention)
    if not min(ground.overlap(hovered.rect)[2:]):
        return msgspec.structs.replace(_without_pointer(attention), hover="")
    return attention if hovered.follows else _without_pointer(attention)


def _without_pointer(attention: Attention) -> Attention:
    return msgspec.structs.replace(attention, pointer=OFF_CANVAS)


def _show(surface: pygame.Surface, look: _Look) -> None:
    """Show the picture of a sheet; paint it straight if it is new."""
    ground = look.widgets[0].rect
    sheet = _SHEETS.pop(ground, None)
    if sheet is None or sheet.look != look:
        sheet = _Sheet(look)
        _paint(surface, look)
    else:
        if sheet.picture is None:
            sheet.picture, sheet.corner = _picture(look)
        stamp(surface, sheet.picture, sheet.corner)
    _SHEETS[ground] = sheet
    if len(_SHEETS) > _MOST:
        del _SHEETS[next(iter(_SHEETS))]


def _paint(surface: pygame.Surface, look: _Look) -> None:
    for widget in look.widgets:
        widget.draw(surface, look.theme, look.attention)


def _picture(look: _Look) -> tuple[pygame.Surface, tuple[int, int]]:
    """Return a sheet painted on clear ground, cut out where it has colour, and its corner."""
    room = look.widgets[0].rect.inset(-_REACH).overlap(CANVAS)
    clear = pygame.Surface((CANVAS.w, CANVAS.h), pygame.SRCALPHA, 32)
    clear.set_clip(room)
    _paint(clear, look)
    part = clear.subsurface(room)
    seen = part.get_bounding_rect()
    return part.subsurface(seen).copy(), (room.x + seen.x, room.y + seen.y)
