"""Mini boom: everybody wants data from microsatellites."""

from collections.abc import Iterator

from game.model.ids import Turn
from game.model.incidents import Effect, Incident
from game.model.world import World
from game.rules.deck.effects import EffectBegan
from game.rules.engine import Event
from game.rules.incident_kind import Facts, IncidentKind

FACTOR = 1500
TURNS = 2


class MiniBoom(IncidentKind):
    """Payloads of the mini class earn half as much again for two turns."""

    name = "mini_boom"
    icon = "satellite"
    weight = 80

    def scene(self, world: World, given: Facts) -> Facts | None:
        """Tell the percent and the turns."""
        return {"percent": FACTOR // 10 - 100, "turns": TURNS}

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """Services of mini payloads are worth more."""
        until = Turn(world.turn + TURNS - 1)
        boom = Effect(kind="boom", by=self.name, what="mini", amount=FACTOR, until=until)
        yield EffectBegan(effect=boom)


KIND = MiniBoom()
