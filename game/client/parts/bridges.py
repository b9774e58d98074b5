"""Three bridges of the host in the debrief, a row each."""

from collections.abc import Iterator

from game.client import amounts
from game.client.scene import Scene
from game.client.widgets.rows import FactRow
from game.debrief.bridges import bridges
from game.model.ids import SeatId
from game.model.scores import Score

_ICONS = {"diplomatic": "handshake", "commercial": "banknote", "scientific": "lightbulb"}


def rows(scene: Scene, seat: str, score: Score) -> Iterator[FactRow]:
    """Yield the bridges of the host; other seats have none."""
    for bridge in bridges(scene.public, SeatId(seat), score):
        points = scene.say("debrief.points", points=amounts.tenths(bridge.points))
        label = scene.say(f"debrief.bridge.{bridge.name}")
        yield FactRow(icon=_ICONS[bridge.name], label=label, value=points)
