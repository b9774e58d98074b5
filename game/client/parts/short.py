"""Short: names that people wrote themselves, cut to the room there is for them."""

from game.client.art.box import Box
from game.client.art.text import StyleName
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.panel import Panel


def short(scene: Scene, words: str, room: int, style: StyleName = "smallb") -> str:
    """Return the words, or as many letters as fit into the room (pixels) and three dots."""
    theme = scene.theme
    if layout.width_for(theme, words, style) <= room:
        return words
    cut = words
    while cut and layout.width_for(theme, f"{cut.rstrip()}…", style) > room:
        cut = cut[:-1]
    return f"{cut.rstrip()}…"


def headed(scene: Scene, rect: Box, heading: str, note: str) -> Panel:
    """Return a panel whose note stays away where heading and note do not fit side by side."""
    theme = scene.theme
    needed = layout.width_for(theme, heading, "label") + layout.width_for(theme, note, "cap")
    return Panel(rect=rect, heading=heading, note=note if needed + 44 <= rect.w else "")
