"""Rocket crash: a failed launch falls on the steppe, and somebody has to answer for it.

A scenario may set one for a turn: then a flight that nobody at the table ordered falls, and what
follows every crash follows it.
"""

from collections.abc import Iterator
from functools import partial

from game.model.ids import Money, PayloadId, SeatId, VehicleId, million
from game.model.incidents import Incident
from game.model.launches import Launch
from game.model.treaties import Treaty
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.clauses.lease_crash import VehicleGrounded, grounded
from game.rules.compliance.claims import court, filed
from game.rules.deck.incident_cards import charged
from game.rules.dice import roll
from game.rules.engine import Event, follow, require
from game.rules.incident_kind import (
    CERTAIN,
    Case,
    Facts,
    IncidentKind,
    number_fact,
    seat_fact,
)
from game.rules.kinds import duties_answering, kind_of
from game.rules.launches.flown import LaunchFlown
from game.rules.slots.capacity import QUARTERS
from game.rules.standing.standing import ReputationChanged, TrustChanged

TOXIC_CLAIM, CLAIM = (40, 90), (10, 30)
"""Least and most that the host claims where no article says what is due, $M."""
REPUTATION, TRUST = 60, 150
"""What refusing costs, tenths."""
CARGO = PayloadId("comms")
"""What a flight carried that no seat had ordered."""
STALLED = 50
"""Trust lost by talks that came to nothing, tenths."""


class RocketCrash(IncidentKind):
    """Without an article on crashes the launching seat negotiates, pays or refuses."""

    name = "rocket_crash"
    icon = "flame"
    comes = "launch"
    options = ("negotiate", "pay", "arbitrate", "refuse")
    outcomes = ("agreed", "stalled", "pay", "arbitrate", "refuse")

    def after_launch(self, world: World, launch: Launch) -> Iterator[Event]:
        """The vehicle stays on the ground for a quarter: its next slot is lost."""
        if launch.crashed_on_steppe and launch.pad is not None:
            yield VehicleGrounded(grounding=grounded(launch, 1))

    def raised(self, world: World) -> Iterator[Case]:
        """One card for every crash of this Launch."""
        for place, launch in enumerate(world.launches):
            if launch.crashed_on_steppe and launch.pad is not None and not launch.unordered:
                key = f"{launch.vehicle}/{launch.quarter}/{place}"
                yield Case(chance=CERTAIN, facts=_told(world, launch, key), key=key)

    def scene(self, world: World, given: Facts) -> Facts | None:
        """A rocket that a scenario names falls; one that does not fly from the site cannot."""
        launch = _unordered(world, given)
        return None if launch is None else _told(world, launch, f"brief/{launch.vehicle}")

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """A flight of Brief flies and falls before anybody has given orders."""
        if world.phase == "brief" and (launch := _unordered(world, card.facts)) is not None:
            acting = duties_answering(world, "after_launch")
            steps = (
                partial(_fallen, launch=launch),
                *(partial(_under, duty=duty, launch=launch) for duty in acting),
                partial(self.after_launch, launch=launch),
            )
            yield from follow(world, steps)

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """The seat that launched, unless an article settles it or it is the host itself."""
        seat = SeatId(str(facts["seat"]))
        asked = not facts["article"] and seat != world.ground.host
        return (seat,) if asked else ()

    def price(self, world: World, card: Incident, seat: SeatId, choice: str) -> Money:
        """The claim, unless it is refused or settled by a text."""
        owes = choice == "pay" or (choice == "negotiate" and not agreed(world, card))
        return Money(number_fact(card, "claim") if owes else 0)

    def check(self, world: World, card: Incident, seat: SeatId, choice: str) -> None:
        """Only where a text between the two names an arbiter."""
        named = court(world, seat_fact(card, "host"), seat)
        require(choice != "arbitrate" or named is not None, "incident.no_arbiter")

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
        if card.outcome == "arbitrate":
            yield from filed(world, host, seat, number_fact(card, "claim"))
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


def _fallen(world: World, launch: Launch) -> Iterator[Event]:
    """Write a flight that nobody ordered into the books of the year."""
    yield LaunchFlown(launch=launch)


def _under(world: World, duty: Duty, launch: Launch) -> Iterator[Event]:
    """Let a clause do what it does after a launch."""
    yield from duty.kind.after_launch(world, duty, launch)


def _unordered(world: World, given: Facts) -> Launch | None:
    """Return the crash of a named vehicle from its first open pad, or None if it has none."""
    vehicle = world.library.vehicles.get(VehicleId(str(given.get("vehicle"))))
    quarter = given.get("quarter")
    if vehicle is None or vehicle.provider not in world.seats:
        return None
    pads = (pad for pad in world.ground.pads.values() if pad.is_open)
    pad = next((pad.id for pad in pads if vehicle.id in pad.vehicles), None)
    if pad is None:
        return None
    return Launch(
        turn=world.turn,
        quarter=next((known for known in QUARTERS if known == quarter), 1),
        seat=vehicle.provider,
        provider=vehicle.provider,
        vehicle=vehicle.id,
        payload=CARGO,
        shell="MID",
        pad=pad,
        slot=None,
        outcome="failure",
        crashed_on_steppe=True,
        toxic=vehicle.toxic,
        unordered=True,
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
