"""Rocket crash: a failed launch falls on the steppe, and somebody has to answer for it."""

from collections.abc import Iterator

from game.model.ids import Money, SeatId, million
from game.model.incidents import Incident
from game.model.launches import Launch
from game.model.treaties import Treaty
from game.model.world import World
from game.rules.clauses.lease_crash import VehicleGrounded, grounded
from game.rules.deck.incident_cards import charged
from game.rules.dice import roll
from game.rules.engine import Event
from game.rules.incident_kind import (
    CERTAIN,
    Case,
    Facts,
    IncidentKind,
    number_fact,
    seat_fact,
)
from game.rules.kinds import duties_answering, kind_of
from game.rules.standing.standing import ReputationChanged, TrustChanged

TOXIC_CLAIM, CLAIM = (40, 90), (10, 30)
"""Least and most that the host claims where no article says what is due, $M."""
REPUTATION, TRUST = 60, 150
"""What refusing costs, tenths."""
STALLED = 50
"""Trust lost by talks that came to nothing, tenths."""


class RocketCrash(IncidentKind):
    """Without an article on crashes the launching seat negotiates, pays or refuses."""

    name = "rocket_crash"
    icon = "flame"
    comes = "launch"
    options = ("negotiate", "pay", "refuse")
    outcomes = ("agreed", "stalled", "pay", "refuse")

    def after_launch(self, world: World, launch: Launch) -> Iterator[Event]:
        """The vehicle stays on the ground for a quarter: its next slot is lost."""
        if launch.crashed_on_steppe and launch.pad is not None:
            yield VehicleGrounded(grounding=grounded(launch, 1))

    def raised(self, world: World) -> Iterator[Case]:
        """One card for every crash."""
        for place, launch in enumerate(world.launches):
            if launch.crashed_on_steppe and launch.pad is not None:
                key = f"{launch.vehicle}/{launch.quarter}/{place}"
                yield Case(chance=CERTAIN, facts=_told(world, launch, key), key=key)

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """The seat that launched, unless an article settles it or it is the host itself."""
        seat = SeatId(str(facts["seat"]))
        asked = not facts["article"] and seat != world.ground.host
        return (seat,) if asked else ()

    def price(self, world: World, card: Incident, seat: SeatId, choice: str) -> Money:
        """The claim, unless it is refused or settled by a text."""
        owes = choice == "pay" or (choice == "negotiate" and not agreed(world, card))
        return Money(number_fact(card, "claim") if owes else 0)

    def outcome(self, world: World, card: Incident) -> str:
        """Talks count if a text about a payment came of them."""
        choice = card.answers[seat_fact(card, "seat")]
        if choice != "negotiate":
            return choice
        return "agreed" if agreed(world, card) else "stalled"

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Pay the claim, or bear the consequences."""
        seat, host = seat_fact(card, "seat"), seat_fact(card, "host")
        if card.outcome in ("pay", "stalled"):
            yield from charged(world, seat, number_fact(card, "claim"), host, "claim")
        if card.outcome == "stalled":
            yield TrustChanged(truster=host, of=seat, by=-STALLED, reason=self.name)
        if card.outcome == "refuse":
            yield ReputationChanged(seat=seat, by=-REPUTATION, reason=self.name)
            yield TrustChanged(truster=host, of=seat, by=-TRUST, reason=self.name)


def agreed(world: World, card: Incident) -> bool:
    """Return whether the two have signed a public text since, by which the seat pays the host."""
    seat, host = seat_fact(card, "seat"), seat_fact(card, "host")
    return any(
        treaty.signed_turn is not None
        and treaty.signed_turn > card.turn
        and treaty.text_is_public
        and seat in treaty.signatures
        and _pays(treaty, seat, host)
        for treaty in world.treaties.values()
    )


def _pays(treaty: Treaty, seat: SeatId, host: SeatId) -> bool:
    """Return whether a text has an article by which one seat pays the other."""
    return any(
        kind_of(clause).settles_claims and clause.by == (seat,) and clause.to == (host,)
        for clause in treaty.terms.clauses
    )


def _told(world: World, launch: Launch, key: str) -> Facts:
    """Return a crash as facts of a card."""
    settles = any(
        duty.kind.answers_crash(world, duty, launch)
        for duty in duties_answering(world, "answers_crash")
    )
    least, most = TOXIC_CLAIM if launch.toxic else CLAIM
    claim = least + roll(world, "claim", key, sides=most - least + 1)
    return {
        "seat": launch.seat,
        "host": world.ground.host,
        "vehicle": launch.vehicle,
        "quarter": launch.quarter,
        "toxic": launch.toxic,
        "article": settles,
        "claim": million(claim),
    }


KIND = RocketCrash()
