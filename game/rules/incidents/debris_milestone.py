"""Debris milestone: the fragment index passes a mark; a report card says where it is heading."""

from collections.abc import Iterator

from game.model.world import World
from game.rules.incident_kind import CERTAIN, Case, IncidentKind
from game.rules.sky.sky import project

MARKS = (150, 200, 300, 400)
"""Fragment index of the middle band."""
YEARS_ON = 3


class DebrisMilestone(IncidentKind):
    """News with the projection of three turns in which nobody launches; nobody is asked."""

    name = "debris_milestone"
    icon = "chart-line"
    comes = "launch"

    def raised(self, world: World) -> Iterator[Case]:
        """Each mark is told once, when the index passes it on its way up."""
        now, before = world.sky.bands["MID"].index, index_before(world)
        told = {card.facts["mark"] for card in world.incidents.values() if card.kind == self.name}
        passed = [mark for mark in MARKS if before < 10 * mark <= now and mark not in told]
        if passed:
            later = project(world, YEARS_ON)[-1]["MID"]
            yield Case(
                chance=CERTAIN,
                facts={
                    "mark": passed[-1],
                    "index": now // 10,
                    "later": later.index // 10,
                    "turns": YEARS_ON,
                },
                key=str(passed[-1]),
            )


def index_before(world: World) -> int:
    """Return the fragment index of the middle band before this turn, tenths."""
    if world.history:
        return world.history[-1].index["MID"]
    start = world.settings.orbit.fragment_index.get("MID")
    return world.sky.bands["MID"].index if start is None else 10 * start


KIND = DebrisMilestone()
