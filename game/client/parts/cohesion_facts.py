"""Cohesion facts: whether the agreements joined the table or divided it, in four numbers."""

from collections.abc import Iterator

from game.client import amounts
from game.client.art.box import Box
from game.client.parts import network, texts
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.panel import Panel
from game.client.widgets.rows import FactRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.debrief.cohesion import Cohesion, blocs_of, cohesion


def facts(scene: Scene, box: Box) -> tuple[Widget, ...]:
    """Return the panel with the numbers and how to read the last of them."""
    panel = Panel(rect=box, heading=scene.say("debrief.cohesion"))
    inside = panel.inside(scene.theme)
    rows: list[Widget] = [
        FactRow(label=scene.say(f"debrief.cohesion.{name}"), value=value)
        for name, value in _numbers(scene, joined(scene))
    ]
    note = scene.say("debrief.cohesion.note")
    rows.append(Paragraph(words=note, style="small", colour=scene.theme.mist))
    return (panel, *layout.column(scene.theme, rows, inside.x, inside.y, inside.w, 6))


def joined(scene: Scene) -> Cohesion:
    """Return the network of all texts in force that we may know of."""
    ties = [bond[:3] for bond in network.bonds(texts.in_force(scene))]
    return cohesion(tuple(scene.public.seats), ties, blocs_of(scene.public))


def _numbers(scene: Scene, found: Cohesion) -> Iterator[tuple[str, str]]:
    """Yield each number by name; games without two blocs have no modularity."""
    yield "texts", str(len(texts.in_force(scene)))
    yield "pairs", f"{found.density // 10}\u00a0%"
    yield "groups", str(found.components)
    if found.modularity is not None:
        yield "modularity", amounts.hundredths(scene, found.modularity)
