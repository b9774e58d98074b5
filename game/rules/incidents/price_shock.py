"""Price shock: reusable rockets halve the price of a launch, and everybody else feels it."""

from collections.abc import Iterator

from game.model.ids import SeatId, Turn, million
from game.model.incidents import Effect, Incident
from game.model.treaties import Parameter
from game.model.world import World
from game.rules.convening import Convened
from game.rules.deck.effects import EffectBegan
from game.rules.engine import Event
from game.rules.incident_kind import Facts, IncidentKind

CUT = million(6)
"""Off every reusable vehicle, from now on."""
LOST = 50
"""Services that the others lose, permille."""
TURNS = 2
HALF = 50
GATEWAY = "gateway"


class PriceShock(IncidentKind):
    """The host answers as a gateway for science and joint projects, or does nothing."""

    name = "price_shock"
    icon = "badge-percent"
    weight = 100
    first_turn = 4
    once = True
    options = (GATEWAY, "nothing")
    outcomes = (GATEWAY, "nothing")

    def scene(self, world: World, given: Facts) -> Facts | None:
        """Who has no reusable vehicle."""
        behind: Parameter = tuple(seat for seat in world.seats if not flies_again(world, seat))
        return {
            "host": world.ground.host,
            "seats": behind,
            "cut": CUT,
            "percent": LOST // 10,
            "turns": TURNS,
        }

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """The host."""
        return (world.ground.host,)

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """Reusable rockets get cheaper for good, customers leave the others for a while."""
        last, soon = Turn(world.settings.turns), Turn(world.turn + TURNS - 1)
        cut = Effect(kind="price_cut", by=self.name, amount=CUT, until=last)
        yield EffectBegan(effect=cut)
        seats = card.facts["seats"]
        if isinstance(seats, tuple) and seats:
            behind = tuple(SeatId(seat) for seat in seats)
            lost = Effect(kind="services", by=self.name, seats=behind, amount=LOST, until=soon)
            yield EffectBegan(effect=lost)

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """A gateway halves the price of slots for science and joint launches this turn."""
        if card.outcome == GATEWAY:
            half = Effect(kind="gateway", by=self.name, amount=HALF, until=world.turn)
            yield EffectBegan(effect=half)
            yield Convened(seat=world.ground.host, reason=self.name)


def flies_again(world: World, seat: SeatId) -> bool:
    """Return whether a seat makes a vehicle that flies more than once."""
    return any(
        vehicle.reusable and vehicle.provider == seat for vehicle in world.library.vehicles.values()
    )


KIND = PriceShock()
