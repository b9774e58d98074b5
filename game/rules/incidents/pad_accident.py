"""Pad accident: worn-out steel gives way, and a launch pad is out of use."""

from collections.abc import Iterator

from game.model.ground import Pad
from game.model.ids import Money, PadId, Permille, SeatId, Turn, million
from game.model.incidents import Incident
from game.model.values import half_up
from game.model.world import World
from game.rules.deck.incident_cards import charged
from game.rules.engine import Event
from game.rules.ground.ground import PadShut
from game.rules.incident_kind import Case, Facts, IncidentKind, seat_fact, text_fact
from game.rules.slots.capacity import is_shut
from game.rules.slots.control import controls

WORN = 500
"""Condition (tenths of a percent) below which it may happen."""
REPAIR = million(25)


class PadAccident(IncidentKind):
    """The controller repairs, alone or with the other side of the lease, or leaves it shut.

    Sharing needs both; whoever controls the pad pays alone if the other one does not join in. A pad
    that is left stays shut until the end of the next turn.
    """

    name = "pad_accident"
    icon = "construction"
    weight = 200
    options = ("repair", "share", "leave")
    outcomes = ("repair", "share", "leave")

    def cases(self, world: World) -> Iterator[Case]:
        """Each open pad in poor condition."""
        for pad in world.ground.pads.values():
            if pad.condition < WORN and _works(world, pad):
                chance = Permille(self.weight)
                yield Case(chance=chance, facts={"pad": pad.id}, key=pad.id)

    def scene(self, world: World, given: Facts) -> Facts | None:
        """The pad that is named, else the worst one."""
        working = [pad for pad in world.ground.pads.values() if _works(world, pad)]
        named = [pad for pad in working if pad.id == given.get("pad")]
        pads = named or ([] if "pad" in given else working)
        worst = min(pads, key=lambda pad: pad.condition, default=None)
        if worst is None:
            return None
        controller = controls(world, worst.id)
        return {
            "pad": worst.id,
            "controller": controller,
            "partner": _partner(world, controller),
            "cost": REPAIR,
        }

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """The controller, and the other side of the lease."""
        pair = (SeatId(str(facts["controller"])), SeatId(str(facts["partner"])))
        return tuple(dict.fromkeys(seat for seat in pair if seat in world.seats))

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """Shut for the first two quarters."""
        yield PadShut(pad=_pad(card), until=(world.turn, 3))

    def price(self, world: World, card: Incident, seat: SeatId, choice: str) -> Money:
        """The whole repair for the controller, half of it for a partner that shares."""
        if choice == "leave":
            return Money(0)
        if seat == seat_fact(card, "controller"):
            return REPAIR
        return Money(half_up(REPAIR, 2)) if choice == "share" else Money(0)

    def outcome(self, world: World, card: Incident) -> str:
        """The controller decides; it takes two to share."""
        choice = card.answers[seat_fact(card, "controller")]
        partner = card.answers.get(seat_fact(card, "partner"))
        return "repair" if choice == "share" and partner != "share" else choice

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Pay, or keep the gate locked."""
        controller, partner = seat_fact(card, "controller"), seat_fact(card, "partner")
        half = half_up(REPAIR, 2)
        if card.outcome == "repair":
            yield from charged(world, controller, REPAIR)
        if card.outcome == "share":
            yield from charged(world, controller, REPAIR - half)
            yield from charged(world, partner, half)
        if card.outcome == "leave":
            yield PadShut(pad=_pad(card), until=(Turn(world.turn + 2), 1))


def _works(world: World, pad: Pad) -> bool:
    """Return whether a pad is open and not under repair."""
    return pad.is_open and not is_shut(pad, world.turn, 4)


def _partner(world: World, controller: SeatId) -> SeatId:
    """Return the other side of the lease: the tenant of the host, the host of anybody else."""
    host, tenant = world.ground.host, world.ground.tenant
    return tenant if controller == host else host


def _pad(card: Incident) -> PadId:
    """Return the pad."""
    return PadId(text_fact(card, "pad"))


KIND = PadAccident()
