"""Checks of conditions: the public figures that they compare exist and can have such a value."""

from collections.abc import Iterator

from game.model.treaties import Condition, Parameter
from game.model.world import World
from game.rules.duties import conditions
from game.rules.duties.metrics import BAND, GAUGES, MARKET, NATION, PAD, range_of
from game.scenario.context import Context
from game.scenario.foundations import world_of
from game.scenario.mistakes import Mistake
from game.scenario.nearest import NO_CURE, nearest
from game.scenario.reading import Path_

BANDS = ("LOW", "MID", "HIGH")


def check_condition(context: Context, place: Path_, condition: Condition) -> Iterator[Mistake]:
    """Yield what is wrong with a condition, with the figure that may have been meant."""
    world = world_of(context)
    if world is None:
        return
    for key, metric in conditions.faults_of(condition, world):
        name, known = f"check.{key}", range_of(metric)
        told: dict[str, Parameter] = {"metric": metric, "cure": NO_CURE}
        if known is None:
            told = {"metric": metric, "name": metric, **nearest(metric, figures(world))}
        else:
            told = {**told, "least": known.least, "most": known.most}
        yield context.document.fault(place, name, **told)


def figures(world: World) -> Iterator[str]:
    """Yield the figures that a condition can compare, those of texts and incidents apart."""
    yield from (*GAUGES, *(f"market.{figure}" for figure in MARKET))
    for family, names, known in (
        ("orbit", BANDS, BAND),
        ("pad", tuple(world.ground.pads), PAD),
        ("nation", tuple(world.seats), NATION),
    ):
        yield from (f"{family}.{name}.{figure}" for name in names for figure in known)
