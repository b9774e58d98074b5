"""Town utilities: old pipes fail in the town beside the cosmodrome."""

from collections.abc import Iterator

from game.model.ids import Money, Permille, SeatId, million
from game.model.incidents import Incident
from game.model.treaties import Parameter
from game.model.world import World
from game.rules.deck.incident_cards import charged
from game.rules.engine import Event
from game.rules.gauges import moved
from game.rules.incident_kind import Case, Facts, IncidentKind, number_fact, seat_fact
from game.rules.kinds import duties_answering

WORN = 450
"""Mean condition of the open pads (tenths of a percent) below which it happens."""
USED, SELDOM = 650, 10
"""Condition below which it happens too, and how many times less often."""
HARM = 3
"""What it costs the steppe and its people, at once and once more if nobody pays; points.

A scenario may say ``now`` and ``later`` instead.
"""
PIPES = million(10)


class TownUtilities(IncidentKind):
    """Whoever owes the upkeep pays for new pipes, or not."""

    name = "town_utilities"
    icon = "droplets"
    weight = 500
    options = ("pay", "wait")
    outcomes = ("pay", "wait")

    def cases(self, world: World) -> Iterator[Case]:
        """Often where the whole site is worn, now and then where it shows its age."""
        condition = mean_condition(world)
        if condition < USED:
            rarer = 1 if condition < WORN else SELDOM
            yield Case(chance=Permille(self.weight // rarer))

    def scene(self, world: World, given: Facts) -> Facts | None:
        """Who owes the upkeep under an article, else the host."""
        now, later = (_points(given.get(name)) for name in ("now", "later"))
        return {"seat": keeper(world), "cost": PIPES, "now": now, "later": later}

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """Whoever owes the upkeep."""
        return (SeatId(str(facts["seat"])),)

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """People suffer."""
        yield from moved("steppe", -10 * number_fact(card, "now"), self.name)

    def price(self, world: World, card: Incident, seat: SeatId, choice: str) -> Money:
        """New pipes."""
        return PIPES if choice == "pay" else Money(0)

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Pay, or let them suffer on."""
        if card.outcome == "pay":
            yield from charged(world, seat_fact(card, "seat"), PIPES)
        if card.outcome == "wait":
            yield from moved("steppe", -10 * number_fact(card, "later"), self.name)


def _points(given: Parameter | None) -> int:
    """Return the points that a scenario gives, or the usual ones."""
    return given if isinstance(given, int) and 0 <= given <= 20 else HARM


def mean_condition(world: World) -> int:
    """Return the mean condition of the open pads, tenths of a percent."""
    open_pads = [pad.condition for pad in world.ground.pads.values() if pad.is_open]
    return sum(open_pads) // max(1, len(open_pads)) if open_pads else 1000


def keeper(world: World) -> SeatId:
    """Return who owes the upkeep of the site."""
    for duty in duties_answering(world, "upkeep"):
        for seat, _ in duty.kind.upkeep(world, duty):
            return seat
    return world.ground.host


KIND = TownUtilities()
