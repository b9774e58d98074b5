"""UN vote: a resolution lies before the General Assembly, and every state is recorded."""

from collections.abc import Iterator

from game.model.ids import SeatId
from game.model.incidents import Incident
from game.model.world import World
from game.rules.dice import roll
from game.rules.engine import Event
from game.rules.incident_kind import Facts, IncidentKind, text_fact
from game.rules.kinds import duties
from game.rules.standing.standing import ReputationChanged

TEXTS = ("code_of_conduct", "debris_guidelines", "no_tests")
"""Resolutions; articles say which of them they echo."""
AGAINST, WITH = 20, 10
"""Reputation lost by voting against an own treaty, won by voting with it; tenths."""


class UnVote(IncidentKind):
    """Each state abstains, votes yes or votes no."""

    name = "un_vote"
    icon = "vote"
    weight = 80
    options = ("abstain", "yes", "no")
    outcomes = ("adopted", "rejected")

    def scene(self, world: World, given: Facts) -> Facts | None:
        """The resolution that is named, else one of three."""
        named = given.get("text")
        drawn = TEXTS[roll(world, self.name, "text", sides=len(TEXTS))]
        return {"text": named if named in TEXTS else drawn}

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """States."""
        return tuple(seat.id for seat in world.seats.values() if seat.is_state)

    def outcome(self, world: World, card: Incident) -> str:
        """More yes than no; abstentions do not count."""
        votes = self.tally(world, card)
        return "adopted" if int(str(votes["yes"])) > int(str(votes["no"])) else "rejected"

    def tally(self, world: World, card: Incident) -> Facts:
        """Count the votes."""
        votes = tuple(card.answers.values())
        return {choice: votes.count(choice) for choice in self.options}

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Hypocrites lose, the consistent win."""
        for seat, vote in card.answers.items():
            if vote != "abstain" and bound_to(world, seat, text_fact(card, "text")):
                by = WITH if vote == "yes" else -AGAINST
                yield ReputationChanged(seat=seat, by=by, reason=self.name)


def bound_to(world: World, seat: SeatId, text: str) -> bool:
    """Return whether a seat has promised in public what a resolution asks for."""
    return any(
        seat in duty.obligors and duty.public and text in duty.kind.echoes for duty in duties(world)
    )


KIND = UnVote()
