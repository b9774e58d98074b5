"""Short: names that people wrote themselves, cut to the room there is for them."""

from game.client.art import text
from game.client.art.box import Box
from game.client.art.text import StyleName
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.panel import Panel


def short(scene: Scene, words: str, room: int, style: StyleName = "smallb") -> str:
    """Return the words, or as many letters as fit into the room (pixels) and three dots."""
    return short_lines(scene, words, room, 1, style)


def short_lines(
    scene: Scene, words: str, room: int, lines: int, style: StyleName = "smallb"
) -> str:
    """Return the words, or as many letters as fit into so many lines and three dots."""
    if _fits(scene, words, room, lines, style):
        return words
    cut = words
    while cut and not _fits(scene, f"{cut.rstrip()}…", room, lines, style):
        cut = cut[:-1]
    return f"{cut.rstrip()}…"


def headed(scene: Scene, rect: Box, heading: str, note: str) -> Panel:
    """Return a panel whose note stays away where heading and note do not fit side by side."""
    theme = scene.theme
    needed = layout.width_for(theme, heading, "label") + layout.width_for(theme, note, "cap")
    return Panel(rect=rect, heading=heading, note=note if needed + 44 <= rect.w else "")


def _fits(scene: Scene, words: str, room: int, lines: int, style: StyleName) -> bool:
    """Return whether the words stand on so many lines with no line too wide."""
    if lines == 1:
        return layout.width_for(scene.theme, words, style) <= room
    return len(text.wrap(scene.theme, words, room, style)) <= lines
