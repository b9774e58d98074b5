"""Export restrictions: in a tense world two seats may not trade technology or share flights."""

from collections.abc import Iterator
from itertools import combinations

from game.model.ids import Permille, SeatId, Turn
from game.model.incidents import Effect, Incident
from game.model.world import World
from game.rules.deck.effects import SOUGHT, EffectBegan, exempt
from game.rules.dice import picked
from game.rules.engine import Event
from game.rules.incident_kind import Case, Facts, IncidentKind, seat_fact

TENSE = 550
"""World tension (tenths) above which it happens."""
UNEASY, SELDOM = 400, 4
"""Tension above which it happens too, and how many times less often."""
LOST = 50
"""Services that both lose, permille."""
TURNS = 2


class ExportRestrictions(IncidentKind):
    """Either of the two seeks an exemption: a text that both have signed with the host."""

    name = "export_restrictions"
    icon = "ban"
    weight = 200
    options = ("seek", "accept")
    outcomes = ("exempt", "seek", "accept")

    def cases(self, world: World) -> Iterator[Case]:
        """Often in a tense world, now and then in an uneasy one."""
        if world.tension > UNEASY:
            rarer = 1 if world.tension > TENSE else SELDOM
            yield Case(chance=Permille(self.weight // rarer))

    def scene(self, world: World, given: Facts) -> Facts | None:
        """The pair that is named, else two states, the likelier the less they trust each other."""
        pair = _named(world, given)
        if pair is None:
            drawn = picked(world, _distrust(world), self.name)
            pair = tuple(drawn.split("+")) if drawn is not None else None
        if pair is None:
            return None
        return {"one": pair[0], "other": pair[1], "percent": LOST // 10, "turns": TURNS}

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """Both."""
        return (SeatId(str(facts["one"])), SeatId(str(facts["other"])))

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """Trade between them stops until the end of the next turn."""
        yield EffectBegan(effect=_effect(card, ""))

    def outcome(self, world: World, card: Incident) -> str:
        """It takes one who asks, and a text that answers."""
        if "seek" not in card.answers.values():
            return "accept"
        return "exempt" if exempt(world, card.deciders) else "seek"

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Whoever asks is heard as soon as such a text is in force, today or next year."""
        if card.outcome != "accept":
            yield EffectBegan(effect=_effect(card, SOUGHT))


def _effect(card: Incident, what: str) -> Effect:
    """Return the restriction between the two seats of a card."""
    return Effect(
        kind="export",
        by=card.kind,
        seats=(seat_fact(card, "one"), seat_fact(card, "other")),
        what=what,
        amount=LOST,
        until=Turn(card.turn + TURNS - 1),
    )


def _named(world: World, given: Facts) -> tuple[str, ...] | None:
    """Return the pair that a scenario or a teacher names."""
    pair = (given.get("one"), given.get("other"))
    known = tuple(str(seat) for seat in pair if isinstance(seat, str) and seat in world.seats)
    return known if len(set(known)) == 2 else None


def _distrust(world: World) -> dict[str, int]:
    """Return how little the two of each pair of states trust each other, the host left out."""
    states = [s for s in world.seats.values() if s.is_state and s.id != world.ground.host]
    return {
        f"{one.id}+{other.id}": 2000 - one.trust.get(other.id, 500) - other.trust.get(one.id, 500)
        for one, other in combinations(states, 2)
    }


KIND = ExportRestrictions()
