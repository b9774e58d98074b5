"""Three bridges: how far the host became a diplomatic, a scientific and a commercial crossroads."""

from collections.abc import Iterator

from game.client import amounts
from game.client.scene import Scene
from game.client.widgets.rows import FactRow
from game.model.scores import Score
from game.model.values import half_up

_MEANS = {
    "diplomatic": ("handshake", ("multi_vector", "convening")),
    "commercial": ("banknote", ("host_income", "baiterek")),
}
"""Bridges that are the mean of two objectives of the host."""


def rows(scene: Scene, seat: str, score: Score) -> Iterator[FactRow]:
    """Yield the bridges of the host; other seats have none, nor a game without par."""
    if seat != scene.public.ground.host:
        return
    for name, (icon, parts) in _MEANS.items():
        if all(part in score.points for part in parts):
            mean = half_up(sum(score.points[part] for part in parts), len(parts))
            points = scene.say("debrief.points", points=amounts.tenths(mean))
            yield FactRow(icon=icon, label=scene.say(f"debrief.bridge.{name}"), value=points)
    earned = scene.say("debrief.points", points=science(scene))
    yield FactRow(icon="lightbulb", label=scene.say("debrief.bridge.scientific"), value=earned)


def science(scene: Scene) -> int:
    """Return the points of science and education that everybody earned at this cosmodrome."""
    return _flown(scene) + _built(scene)


def _flown(scene: Scene) -> int:
    """Return what launches from the shared site brought."""
    payloads, now = scene.public.library.payloads, scene.public.turn
    total = 0
    for launch in (*scene.public.launch_log, *scene.public.launches):
        if launch.pad is None or launch.outcome != "success" or launch.payload not in payloads:
            continue
        payload = payloads[launch.payload]
        years = min(payload.life, max(0, now - launch.turn))
        total += payload.science + payload.education + payload.science_yearly * years
    return total


def _built(scene: Scene) -> int:
    """Return what complete projects on the ground brought, at once and year by year."""
    projects, now = scene.public.library.projects, scene.public.turn
    total = 0
    for works in scene.public.ground.works:
        if works.done is not None and works.project in projects:
            project = projects[works.project]
            yearly = project.science_yearly + project.education_yearly
            total += project.education + yearly * max(0, now - works.done)
    return total
