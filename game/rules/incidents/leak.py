"""Leak: somebody talked, and a secret text is in the newspapers."""

from collections.abc import Iterator

from game.model.ids import Permille, SeatId, TreatyId
from game.model.incidents import Incident
from game.model.treaties import BINDING, Treaty
from game.model.world import World
from game.rules.engine import Event
from game.rules.incident_kind import Case, Facts, IncidentKind, text_fact
from game.rules.standing.standing import TrustChanged
from game.rules.treaties.locking import TreatyPublished

EACH_PARTY = 50
"""Chance a turn for each seat that knows the secret, permille."""
TRUST = 100
"""What those lose who kept a secret from their partners, tenths."""


class Leak(IncidentKind):
    """Seats that share a treaty with a party trust it less; nobody is asked."""

    name = "leak"
    icon = "file-warning"

    def cases(self, world: World) -> Iterator[Case]:
        """Each secret text in force; the more know of it, the likelier."""
        for treaty in world.treaties.values():
            if _secret(treaty):
                chance = Permille(EACH_PARTY * len(treaty.bound))
                yield Case(chance=chance, facts={"treaty": treaty.id}, key=treaty.id)

    def scene(self, world: World, given: Facts) -> Facts | None:
        """The text that is named; a teacher may leave the choice to the calendar."""
        secret = [treaty for treaty in world.treaties.values() if _secret(treaty)]
        named = [treaty for treaty in secret if treaty.id == given.get("treaty", treaty.id)]
        if not named:
            return None
        return {"treaty": named[0].id, "title": named[0].terms.title, "seats": named[0].bound}

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """Everybody reads the text, and partners who did not know feel deceived."""
        name = TreatyId(text_fact(card, "treaty"))
        yield TreatyPublished(treaty=name, turn=world.turn)
        parties = world.treaties[name].bound
        for seat in world.seats:
            for party in parties:
                if seat not in parties and partners(world, seat, party):
                    yield TrustChanged(truster=seat, of=party, by=-TRUST, reason=self.name)


def partners(world: World, one: SeatId, other: SeatId) -> bool:
    """Return whether two seats are bound by the same text."""
    return any(
        treaty.state in BINDING and one in treaty.bound and other in treaty.bound
        for treaty in world.treaties.values()
    )


def _secret(treaty: Treaty) -> bool:
    """Return whether a text runs in secret."""
    hidden = treaty.terms.visibility == "secret" and not treaty.existence_is_public
    return hidden and treaty.state in BINDING


KIND = Leak()
