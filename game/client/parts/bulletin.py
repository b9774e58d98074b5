"""Bulletin: what is known of an asteroid on its way, for everybody to read."""

from game.client import amounts
from game.client.art.box import Box
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.alert_card import AlertCard
from game.client.widgets.rows import FactRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.asteroid import Asteroid

HIGH = 212
_STEPS = 8
"""How much can be learned."""


def bulletin(scene: Scene, box: Box) -> tuple[Widget, ...]:
    """Return the panel of the asteroid, if there is one."""
    asteroid = scene.public.asteroid
    if asteroid is None:
        return ()
    alert = AlertCard(
        heading=scene.say("asteroid.heading"),
        icon="circle-dot",
        state="answered" if asteroid.fall or asteroid.deflected else "new",
        rect=box,
    )
    inside = alert.inside(scene.theme)
    parts: list[Widget] = [*_facts(scene, asteroid), _corridor(scene, asteroid)]
    return (alert, *layout.column(scene.theme, parts, inside.x, inside.y, inside.w, 2))


def _facts(scene: Scene, asteroid: Asteroid) -> tuple[FactRow, ...]:
    """Return chance, knowledge, size and pushes."""
    size = str(asteroid.size) if asteroid.size else scene.say("asteroid.unknown")
    return (
        FactRow(
            label=scene.say("asteroid.chance"),
            value=f"{amounts.percent_of(asteroid.probability)}\u00a0%",
            status="bad" if asteroid.probability >= 10 else "plain",
        ),
        FactRow(label=scene.say("asteroid.known"), value=f"{asteroid.step} / {_STEPS}"),
        FactRow(label=scene.say("asteroid.size"), value=size),
        FactRow(label=scene.say("asteroid.pushes"), value=str(sum(asteroid.strikes.values()))),
    )


def _corridor(scene: Scene, asteroid: Asteroid) -> Paragraph:
    """Return who lies under its path, or how it ended."""
    if asteroid.fall:
        words = scene.say(f"asteroid.fall.{asteroid.fall}")
        return Paragraph(words=words, style="smallb", colour=scene.theme.gold3)
    names = ", ".join(scene.name(seat) for seat in asteroid.corridor)
    words = scene.say("asteroid.corridor", seats=names) if names else ""
    return Paragraph(words=words, style="small", colour=scene.theme.mist)
