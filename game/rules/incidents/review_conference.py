"""Review conference: the parties of the lease meet, and a majority may change any article."""

from game.model.treaties import BINDING, Treaty
from game.model.world import World
from game.rules.incident_kind import Facts, IncidentKind


class ReviewConference(IncidentKind):
    """For one turn amendments of the lease need a majority only; nobody is asked."""

    name = "review_conference"
    icon = "gavel"
    comes = "timed"

    def scene(self, world: World, given: Facts) -> Facts | None:
        """The text whose clause calls for it, else the oldest lease in force."""
        leases = [treaty for treaty in world.treaties.values() if _is_lease(treaty)]
        named = [treaty for treaty in leases if treaty.id == given.get("treaty", treaty.id)]
        oldest = min(named, key=lambda treaty: treaty.force_turn or 0, default=None)
        if oldest is None:
            return None
        return {
            "review_of": oldest.id,
            "title": oldest.terms.title,
            "seats": oldest.bound,
        }


def _is_lease(treaty: Treaty) -> bool:
    """Return whether a public text with articles of a lease is in force."""
    return treaty.state in BINDING and treaty.text_is_public and treaty.terms.purpose == "lease"


KIND = ReviewConference()
