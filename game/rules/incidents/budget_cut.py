"""Budget cut: a treasury at home pays less for space than it had promised, for some turns."""

from collections.abc import Iterator

from game.model.ids import SeatId, Turn
from game.model.incidents import Effect, Incident
from game.model.world import World
from game.rules.deck.effects import EffectBegan
from game.rules.engine import Event
from game.rules.incident_kind import Facts, IncidentKind, number_fact, seat_fact

PERCENT, TURNS = 30, 2
MOST = 90


class BudgetCut(IncidentKind):
    """From this Brief's income on, a seat gets less; nobody is asked."""

    name = "budget_cut"
    icon = "banknote"
    comes = "timed"

    def scene(self, world: World, given: Facts) -> Facts | None:
        """The seat that the scenario names; a seat that is not at the table loses nothing."""
        seat, percent, turns = (given.get(name) for name in ("seat", "percent", "turns"))
        if seat not in world.seats:
            return None
        return {
            "seat": SeatId(str(seat)),
            "percent": percent if isinstance(percent, int) and 1 <= percent <= MOST else PERCENT,
            "turns": turns if isinstance(turns, int) and 1 <= turns <= MOST else TURNS,
        }

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """The money of this year has been paid; the cut begins with the next."""
        yield EffectBegan(
            effect=Effect(
                kind="income",
                by=self.name,
                seats=(seat_fact(card, "seat"),),
                amount=10 * number_fact(card, "percent"),
                until=Turn(world.turn + number_fact(card, "turns")),
            )
        )


KIND = BudgetCut()
