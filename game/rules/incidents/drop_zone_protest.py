"""Drop-zone protest: villages under the flight path have had enough of falling stages."""

from collections.abc import Iterator

from game.model.ground import Closure
from game.model.ids import Money, Permille, Quarter, SeatId, million
from game.model.incidents import Incident
from game.model.world import World
from game.rules.deck.incident_cards import charged
from game.rules.dice import roll
from game.rules.engine import Event
from game.rules.gauges import moved
from game.rules.ground.ground import CLOSED_QUARTER, CORRIDORS, CorridorClosed
from game.rules.incident_kind import Case, Facts, IncidentKind, number_fact, text_fact

ANGRY = 450
"""Steppe health (tenths) below which it happens."""
UNEASY, SELDOM = 580, 7
"""Steppe health below which it happens too, and how many times less often."""
COMPENSATION = million(10)
CALMED, IGNORED = 30, 40
"""What closing a corridor gains and looking away costs the steppe, tenths."""
QUARTERS: tuple[Quarter, ...] = (1, 2, 3, 4)


class DropZoneProtest(IncidentKind):
    """The host compensates, closes a corridor for a quarter, or looks away."""

    name = "drop_zone_protest"
    icon = "megaphone"
    weight = 350
    options = ("compensate", "close", "ignore")
    outcomes = ("compensate", "close", "ignore")

    def cases(self, world: World) -> Iterator[Case]:
        """Often while the steppe suffers, now and then while it is not well."""
        steppe = world.ground.steppe
        if steppe < UNEASY:
            rarer = 1 if steppe < ANGRY else SELDOM
            yield Case(chance=Permille(self.weight // rarer))

    def scene(self, world: World, given: Facts) -> Facts | None:
        """A corridor and a quarter."""
        corridor = given.get("corridor")
        drawn = CORRIDORS[roll(world, self.name, "corridor", sides=len(CORRIDORS))]
        return {
            "host": world.ground.host,
            "corridor": corridor if corridor in CORRIDORS else drawn,
            "quarter": QUARTERS[roll(world, self.name, "quarter", sides=4)],
            "cost": COMPENSATION,
        }

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """The host."""
        return (world.ground.host,)

    def price(self, world: World, card: Incident, seat: SeatId, choice: str) -> Money:
        """Compensation costs money."""
        return COMPENSATION if choice == "compensate" else Money(0)

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Pay, close, or let the steppe suffer."""
        host = world.ground.host
        if card.outcome == "compensate":
            yield from charged(world, host, COMPENSATION)
        if card.outcome == "close":
            yield closing(world, card)
            yield from moved("steppe", CALMED - CLOSED_QUARTER, self.name)
        if card.outcome == "ignore":
            yield from moved("steppe", -IGNORED, self.name)


def closing(world: World, card: Incident) -> CorridorClosed:
    """Return the closure of a card's corridor in its quarter of this turn.

    The quarter of rest itself heals the steppe when the year is over.
    """
    closure = Closure(
        corridor=text_fact(card, "corridor"),
        turn=world.turn,
        quarter=QUARTERS[number_fact(card, "quarter") - 1],
        by=world.ground.host,
    )
    return CorridorClosed(closure=closure)


KIND = DropZoneProtest()
