"""Insurance panic: insurers look at the fragment index and ask for half as much again."""

from collections.abc import Iterator

from game.model.ids import Permille, Turn
from game.model.incidents import Incident
from game.model.world import World
from game.rules.engine import Event
from game.rules.incident_kind import Case, Facts, IncidentKind
from game.rules.money.market import InsurersAlarmed

CROWDED = 2500
"""Fragment index of the middle band (tenths) above which insurers may lose their nerve."""
FILLING, SELDOM = 1600, 3
"""Index above which they may too, and how many times less often."""
FACTOR = 1500
TURNS = 2


class InsurancePanic(IncidentKind):
    """Dearer insurance for two turns."""

    name = "insurance_panic"
    icon = "shield-alert"
    weight = 150

    def cases(self, world: World) -> Iterator[Case]:
        """Often under a crowded sky, now and then under one that fills up."""
        index = world.sky.bands["MID"].index
        if index > FILLING:
            yield Case(chance=Permille(self.weight // (1 if index > CROWDED else SELDOM)))

    def scene(self, world: World, given: Facts) -> Facts | None:
        """Tell the index that scared them."""
        return {"index": world.sky.bands["MID"].index // 10, "turns": TURNS}

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """Rates rise until the end of the next turn."""
        yield InsurersAlarmed(permille=FACTOR, until=Turn(world.turn + TURNS - 1))


KIND = InsurancePanic()
