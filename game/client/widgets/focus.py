"""Focus: who hears a gesture. Everything works with the mouse alone and with the keyboard alone.

Tab and shift-tab go through the widgets in the order in which the view lists them, arrows go to the
nearest one in that direction, enter and space use the chosen one. A dialog or a spotlight keeps
gestures from what lies under it. All of this is one pure function, `respond`.
"""

from collections import deque
from collections.abc import Iterator, Sequence

import msgspec
import pygame

from game.client.art.box import CANVAS, Box
from game.client.art.layer import stamp
from game.client.art.panels import plate
from game.client.art.theme import Theme
from game.client.widgets import printed
from game.client.widgets.attention import Attention, Response
from game.client.widgets.gestures import (
    Click,
    Drag,
    Gesture,
    Key,
    Move,
    Place,
    Press,
    Scroll,
    Text,
)  # fmt: skip
from game.client.widgets.tooltip import draw_tip
from game.client.widgets.widget import Widget

_ARROWS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class Reached(msgspec.Struct, frozen=True):
    """A widget in its final place, and the part of the canvas where it can be touched."""

    widget: Widget
    window: Box
    areas: tuple[Widget, ...] = ()
    """The scroll areas it lies in, outermost first."""


def respond(
    widgets: Sequence[Widget], attention: Attention, gesture: Gesture, theme: Theme
) -> Response:
    """Return the next attention and what the gesture did."""
    reached = reach(widgets, attention, theme)
    if isinstance(gesture, Move):
        return _hover(reached, attention, gesture.at)
    if isinstance(gesture, Press):
        return _press(reached, attention, gesture, theme)
    if isinstance(gesture, Drag):
        held = _by_id(reached, attention.held)
        return _heard(held, _pointing(attention, gesture.at), gesture, theme)
    if isinstance(gesture, Click):
        return _click(reached, attention, gesture, theme)
    if isinstance(gesture, Scroll):
        return _scroll(reached, attention, gesture, theme)
    return _typed(reached, attention, gesture, theme)


def paint(
    surface: pygame.Surface, theme: Theme, widgets: Sequence[Widget], attention: Attention
) -> None:
    """Paint the widgets in order, then the focus ring and the tip on top."""
    reached = reach(widgets, attention, theme)
    hovered = _by_id(reached, attention.hover)
    printed.draw(surface, theme, widgets, attention, hovered.widget if hovered else None)
    chosen = _by_id(reached, attention.focus) if attention.by_keys else None
    if chosen:
        _draw_ring(surface, theme, chosen)
    told = chosen or _top(reached, attention.pointer)
    if told and told.widget.tip:
        draw_tip(surface, theme, told.widget.tip, told.widget.rect)


def reach(widgets: Sequence[Widget], attention: Attention, theme: Theme) -> tuple[Reached, ...]:
    """Return all widgets with an id that nothing keeps gestures from, in focus order.

    Places follow from the widgets and from how far lists are scrolled; for the same tuple of
    widgets the last answer is kept, because several questions are asked in every frame.
    """
    for kept in _KEPT:
        if kept.widgets is widgets and kept.theme is theme and kept.scrolled == attention.scrolled:
            return kept.reached
    reached = _reach(widgets, attention, theme)
    if isinstance(widgets, tuple):
        _KEPT.appendleft(_Kept(widgets, attention.scrolled, theme, reached))
    return reached


class _Kept(msgspec.Struct, frozen=True):
    """An answer of ``reach`` with what it was asked about."""

    widgets: tuple[Widget, ...]
    scrolled: tuple[tuple[str, int], ...]
    theme: Theme
    reached: tuple[Reached, ...]


_KEPT: deque[_Kept] = deque(maxlen=2)
"""The last answers; two pages at most are shown at a time."""


def _reach(widgets: Sequence[Widget], attention: Attention, theme: Theme) -> tuple[Reached, ...]:
    found: list[Reached] = []
    for each in _unfold(widgets, attention, theme, CANVAS, ()):
        if each.widget.veils:
            found = [old for old in found if not each.widget.bars(old.widget.rect)]
        found.append(each)
    return tuple(each for each in found if each.widget.id)


def _unfold(
    widgets: Sequence[Widget],
    attention: Attention,
    theme: Theme,
    window: Box,
    areas: tuple[Widget, ...],
) -> Iterator[Reached]:
    for widget in widgets:
        yield Reached(widget, window, areas)
        inner = window.overlap(widget.rect) if widget.clips else window
        around = (*areas, widget) if widget.clips else areas
        yield from _unfold(widget.parts(theme, attention), attention, theme, inner, around)


def _pointing(attention: Attention, at: Place) -> Attention:
    return msgspec.structs.replace(attention, pointer=at)


def _hover(reached: tuple[Reached, ...], attention: Attention, at: Place) -> Response:
    under = _top_usable(reached, at)
    hover = under.widget.id if under else ""
    return Response(msgspec.structs.replace(attention, pointer=at, hover=hover))


def _press(
    reached: tuple[Reached, ...], attention: Attention, gesture: Press, theme: Theme
) -> Response:
    under = _top_usable(reached, gesture.at)
    id = under.widget.id if under else ""
    changed = msgspec.structs.replace(
        attention, pointer=gesture.at, hover=id, held=id, focus=id, by_keys=False
    )
    return _heard(under, changed, gesture, theme)


def _click(
    reached: tuple[Reached, ...], attention: Attention, gesture: Click, theme: Theme
) -> Response:
    """Use the widget under the pointer, if the button went down on it too."""
    under = _top_usable(reached, gesture.at)
    id = under.widget.id if under else ""
    strayed = attention.held not in ("", id)
    changed = msgspec.structs.replace(attention, pointer=gesture.at, hover=id, held="")
    if strayed or under is None:
        return Response(changed, heard=False)
    changed = msgspec.structs.replace(changed, focus=id, by_keys=False)
    return _heard(under, changed, gesture, theme)


def _scroll(
    reached: tuple[Reached, ...], attention: Attention, gesture: Scroll, theme: Theme
) -> Response:
    for each in reversed(reached):
        if each.widget.clips and _touches(each, gesture.at):
            return _heard(each, attention, gesture, theme)
    return Response(attention, heard=False)


def _typed(
    reached: tuple[Reached, ...], attention: Attention, gesture: Gesture, theme: Theme
) -> Response:
    """Let the chosen widget hear the key; if it does not want it, move the focus."""
    response = _heard(_by_id(reached, attention.focus), attention, gesture, theme)
    if response.heard or isinstance(gesture, Text) or not isinstance(gesture, Key):
        return response
    order = [each for each in reached if each.widget.tabbed]
    target = _next(order, attention.focus, gesture)
    if target is None:
        return _scroll_by_key(reached, attention, gesture, theme)
    return Response(_shown(target, _chosen(target, attention)))


def _scroll_by_key(
    reached: tuple[Reached, ...], attention: Attention, gesture: Key, theme: Theme
) -> Response:
    """Let page-up and page-down scroll the area round the focus, or the first one there is."""
    chosen = _by_id(reached, attention.focus)
    areas = [each for each in reached if each.widget.clips]
    near = [each for each in areas if chosen and each.widget in chosen.areas]
    for each in (*near[::-1], *areas):
        response = _heard(each, attention, gesture, theme)
        if response.heard:
            return response
    return Response(attention, heard=False)


def _chosen(target: Reached, attention: Attention) -> Attention:
    caret = target.widget.first_caret
    return msgspec.structs.replace(
        attention, focus=target.widget.id, by_keys=True, caret=caret, mark=caret
    )


def _shown(target: Reached, attention: Attention) -> Attention:
    """Return the attention with the areas round the target scrolled so that it is seen."""
    for area in target.areas:
        attention = area.revealing(target.widget.rect, attention)
    return attention


def _heard(each: Reached | None, attention: Attention, gesture: Gesture, theme: Theme) -> Response:
    if each is None or not each.widget.usable:
        return Response(attention, heard=False)
    return each.widget.hear(gesture, attention, theme) or Response(attention, heard=False)


def _top(reached: Sequence[Reached], at: Place) -> Reached | None:
    """Return the widget painted last at a place; scroll areas do not cover their parts."""
    under = [each for each in reached if _touches(each, at) and not each.widget.clips]
    return under[-1] if under else None


def _top_usable(reached: Sequence[Reached], at: Place) -> Reached | None:
    return _top([each for each in reached if each.widget.usable], at)


def _touches(each: Reached, at: Place) -> bool:
    return each.widget.rect.holds(at) and each.window.holds(at)


def _by_id(reached: Sequence[Reached], id: str) -> Reached | None:
    return next((each for each in reached if id and each.widget.id == id), None)


def _next(order: Sequence[Reached], focus: str, key: Key) -> Reached | None:
    """Return the widget that tab or an arrow leads to."""
    if not order:
        return None
    place = next((i for i, each in enumerate(order) if each.widget.id == focus), None)
    if key.name == "tab":
        start = (0 if key.shift else -1) if place is None else place
        return order[(start + (-1 if key.shift else 1)) % len(order)]
    if key.name not in _ARROWS:
        return None
    return order[0] if place is None else _nearest(order, order[place], _ARROWS[key.name])


def _nearest(order: Sequence[Reached], origin: Reached, way: tuple[int, int]) -> Reached | None:
    """Return the nearest widget in a direction; one that lies off to the side counts as far."""
    start = origin.widget.rect.centre
    best: Reached | None = None
    least = float("inf")
    for each in order:
        centre = each.widget.rect.centre
        across, down = centre[0] - start[0], centre[1] - start[1]
        ahead = across * way[0] + down * way[1]
        aside = abs(across * way[1] + down * way[0])
        if ahead > 2 and ahead + 2.5 * aside < least:
            best, least = each, ahead + 2.5 * aside
    return best


def _draw_ring(surface: pygame.Surface, theme: Theme, each: Reached) -> None:
    """Draw two cream pixels round the chosen widget, three pixels away from it."""
    box = each.widget.rect.inset(-5)
    before = surface.get_clip()
    surface.set_clip(each.window.inset(-5) if each.areas else CANVAS)
    clear = (*theme.cream[:3], 0)
    ring = plate(box.w, box.h, each.widget.round + 4, clear, theme.cream, 2)
    stamp(surface, ring, (box.x, box.y))
    surface.set_clip(before)
