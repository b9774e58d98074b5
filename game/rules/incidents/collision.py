"""Collision: two objects have met in orbit, and a cloud of fragments is left of them."""

from collections.abc import Iterator

from game.model.ids import Permille, SeatId, million
from game.model.incidents import Incident
from game.model.orbit import Happening
from game.model.world import World
from game.orbit.rows import CATASTROPHIC, ROWS
from game.rules.compliance.claims import court, filed
from game.rules.engine import Event
from game.rules.incident_kind import CERTAIN, Case, Facts, IncidentKind, seat_fact
from game.rules.kinds import duties_answering
from game.rules.standing.standing import ReputationChanged, TrustChanged

DESTROYS = {ROWS[place].name: ROWS[place].first == "S" for place in CATASTROPHIC}
"""Collisions that destroy both partners, and whether the first of them was a working satellite."""
ASKED = million(4)
"""What is asked before an arbiter for a lost satellite, a tenth of a unit."""
NAMED, FORGIVEN = 10, 30
"""Reputation lost by a claim in public, trust gained by forgiving; tenths."""


class Collision(IncidentKind):
    """The owner of the lost satellite claims damages, or lets it go."""

    name = "collision"
    icon = "orbit"
    comes = "launch"
    options = ("claim", "let_go")
    outcomes = ("claim", "clause", "arbiter", "let_go")

    def raised(self, world: World) -> Iterator[Case]:
        """The largest collision that cost a seat a working satellite, else one that touched a seat.

        The latter makes the news once a calendar year at most, however many sky years a turn has.
        """
        found = [told(h) for h in world.sky.happenings if h.what in DESTROYS]
        asked = [facts for facts in found if self.deciders(world, facts)]
        ours = [f for f in found if f["first"] in world.seats or f["second"] in world.seats]
        if asked:
            yield Case(chance=CERTAIN, facts=asked[0])
        elif ours:
            yield Case(chance=once_a_year(world), facts=ours[0])

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """The victim, where it is a seat and the fragments lead back to another one."""
        victim, owner = str(facts["first"]), str(facts["second"])
        asked = bool(facts["active"]) and victim in world.seats and owner in world.seats
        return (SeatId(victim),) if asked and victim != owner else ()

    def outcome(self, world: World, card: Incident) -> str:
        """A claim goes by the article on liability, else to the arbiter between the two, if any."""
        victim, owner = seat_fact(card, "first"), seat_fact(card, "second")
        choice = card.answers[victim]
        covered = any(
            duty.kind.liable(world, duty, owner, victim)
            for duty in duties_answering(world, "liable")
        )
        if choice != "claim":
            return choice
        if covered:
            return "clause"
        return "claim" if court(world, victim, owner) is None else "arbiter"

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Without an article a claim brings no money, but the world hears it."""
        victim, owner = seat_fact(card, "first"), seat_fact(card, "second")
        if card.outcome == "claim":
            yield ReputationChanged(seat=owner, by=-NAMED, reason=self.name)
        if card.outcome == "arbiter":
            yield from filed(world, victim, owner, ASKED)
        if card.outcome == "let_go":
            yield TrustChanged(truster=owner, of=victim, by=FORGIVEN, reason=self.name)


def once_a_year(world: World) -> Permille:
    """Return the chance with which something of all sky years falls into the calendar year."""
    return Permille(CERTAIN // world.settings.orbit.years_per_turn)


def told(happening: Happening) -> Facts:
    """Return a collision as facts of a card."""
    return {
        "what": happening.what,
        "active": DESTROYS[happening.what],
        "first": happening.first,
        "second": happening.second,
        "altitude": happening.altitude_km,
        "pieces": happening.pieces,
    }


KIND = Collision()
