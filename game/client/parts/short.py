"""Short: names that people wrote themselves, cut to the room there is for them."""

from game.client.art.text import StyleName
from game.client.scene import Scene
from game.client.widgets import layout


def short(scene: Scene, words: str, room: int, style: StyleName = "smallb") -> str:
    """Return the words, or as many letters as fit into the room (pixels) and three dots."""
    theme = scene.theme
    if layout.width_for(theme, words, style) <= room:
        return words
    cut = words
    while cut and layout.width_for(theme, f"{cut.rstrip()}…", style) > room:
        cut = cut[:-1]
    return f"{cut.rstrip()}…"
