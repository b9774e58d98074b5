"""Layout: set widgets side by side or below each other, each as large as its words need."""

from collections.abc import Sequence
from typing import TypeVar

from game.client.art import text
from game.client.art.box import Box
from game.client.art.text import StyleName
from game.client.art.theme import Theme
from game.client.widgets.widget import Widget

W = TypeVar("W", bound=Widget)


def width_for(theme: Theme, words: str, style: StyleName = "body") -> int:
    """Return how wide a line of text is, pixels."""
    return text.width(theme, words, style)


def height_for(theme: Theme, words: str, room: int, style: StyleName = "body") -> int:
    """Return how high the text is when wrapped to the room, pixels."""
    return text.block_height(theme, words, room, style)


def widest(theme: Theme, lines: Sequence[str], style: StyleName = "body") -> int:
    """Return the width of the widest line, pixels."""
    return max((text.width(theme, line, style) for line in lines), default=0)


def row(theme: Theme, widgets: Sequence[W], x: int, y: int, gap: int = 8) -> tuple[W, ...]:
    """Return the widgets side by side from the left, each with its wanted size."""
    placed: list[W] = []
    for widget in widgets:
        placed.append(widget.at(theme, x, y))
        x = placed[-1].rect.right + gap
    return tuple(placed)


def row_to(theme: Theme, widgets: Sequence[W], right: int, y: int, gap: int = 8) -> tuple[W, ...]:
    """Return the widgets side by side, the last one ending at `right`."""
    wide = sum(widget.wants(theme)[0] for widget in widgets) + gap * (len(widgets) - 1)
    return row(theme, widgets, right - wide, y, gap)


def column(
    theme: Theme, widgets: Sequence[W], x: int, y: int, w: int, gap: int = 8
) -> tuple[W, ...]:
    """Return the widgets below each other, all of one width, each as high as it wants to be."""
    placed: list[W] = []
    for widget in widgets:
        sized = widget.placed(Box(x, y, w, 0))
        placed.append(sized.placed(Box(x, y, w, sized.wants(theme)[1])))
        y = placed[-1].rect.bottom + gap
    return tuple(placed)


def flow(
    theme: Theme, widgets: Sequence[W], box: Box, gap: int = 8, between: int = 8
) -> tuple[W, ...]:
    """Return the widgets side by side, wrapped into further rows where the box ends."""
    placed: list[W] = []
    x, y, high = box.x, box.y, 0
    for widget in widgets:
        wide, tall = widget.wants(theme)
        if placed and x + wide > box.right:
            x, y, high = box.x, y + high + between, 0
        placed.append(widget.at(theme, x, y, w=min(wide, box.w)))
        x, high = x + wide + gap, max(high, tall)
    return tuple(placed)


def shared(widgets: Sequence[W], box: Box, gap: int = 8) -> tuple[W, ...]:
    """Return the widgets side by side in equal parts of the box."""
    columns = box.columns(len(widgets), gap)
    return tuple(widget.placed(column) for widget, column in zip(widgets, columns, strict=True))


def bottom(widgets: Sequence[Widget]) -> int:
    """Return the first row below all widgets."""
    return max((widget.rect.bottom for widget in widgets), default=0)
