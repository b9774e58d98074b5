"""Three bridges: how far the host became a diplomatic, a scientific and a commercial crossroads."""

from collections.abc import Iterator

from game.model.ids import SeatId, Tenths
from game.model.scores import Score
from game.model.values import Value, half_up
from game.model.world import World
from game.sight.seen import PublicSight

MEANS: dict[str, tuple[str, str]] = {
    "diplomatic": ("multi_vector", "convening"),
    "commercial": ("host_income", "baiterek"),
}
"""Bridges that are the mean of the points of two objectives of the host."""
SCIENTIFIC = "scientific"
"""The bridge that everybody builds: science and education from here."""


class Bridge(Value, frozen=True, kw_only=True):
    """One bridge of the host and how strong it is."""

    name: str
    points: Tenths


def bridges(game: World | PublicSight, seat: SeatId, score: Score) -> Iterator[Bridge]:
    """Yield the bridges of the host, without the means in a game without par; others have none."""
    if seat != game.ground.host:
        return
    for name, parts in MEANS.items():
        if all(part in score.points for part in parts):
            mean = half_up(sum(score.points[part] for part in parts), len(parts))
            yield Bridge(name=name, points=Tenths(mean))
    yield Bridge(name=SCIENTIFIC, points=Tenths(10 * learned_here(game)))


def learned_here(game: World | PublicSight) -> int:
    """Return the points of science and education that everybody earned at this cosmodrome."""
    return _flown(game) + _built(game)


def _flown(game: World | PublicSight) -> int:
    """Return what launches from the shared site brought, at once and year by year."""
    payloads, total = game.library.payloads, 0
    for launch in (*game.launch_log, *game.launches):
        if launch.pad is None or launch.outcome != "success" or launch.payload not in payloads:
            continue
        payload = payloads[launch.payload]
        years = min(payload.life, max(0, game.turn - launch.turn))
        total += payload.science + payload.education + payload.science_yearly * years
    return total


def _built(game: World | PublicSight) -> int:
    """Return what complete projects on the ground brought, at once and year by year."""
    projects, total = game.library.projects, 0
    for works in game.ground.works:
        if works.done is not None and works.project in projects:
            project = projects[works.project]
            yearly = project.science_yearly + project.education_yearly
            total += project.education + yearly * max(0, game.turn - works.done)
    return total
