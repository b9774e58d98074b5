"""Crew emergency: who gives a slot."""

from game.model.world import World
from game.rules.engine import change
from tests.rules.incidents.table import (
    a_flight,
    a_table,
    kind,
    outcome,
    raised,
    reputation,
    settled,
    trust,
)
from tests.rules.yard import CREW, owned_by
from tests.worlds import EUR, KAZ, RUS, with_seat

KEEP = {"KAZ": "keep", "RUS": "keep", "EUR": "keep", "COM": "keep"}


def in_need() -> World:
    """Return a world in which EUR owns one free slot, the host all others."""
    return owned_by(with_seat(a_table(), RUS, prestige=10), EUR, "site_31/1/2/a")


def test_every_crewed_flight_may_run_into_trouble() -> None:
    """Two in a hundred; a failed one has other troubles."""
    flights = (
        a_flight(payload=CREW),
        a_flight(payload=CREW, outcome="failure"),
        a_flight(),
    )
    found = tuple(kind("crew_emergency").raised(change(a_table(), launches=flights)))

    assert [(case.chance, case.facts["carrier"]) for case in found] == [(20, RUS)]


def test_the_first_who_gives_is_remembered() -> None:
    """Reputation +5, trust of the carrier +10, and the slot is used."""
    world, card = raised(in_need(), "crew_emergency", carrier="RUS", quarter=2)
    later = settled(world, card, EUR="keep", COM="give")
    explicit = settled(world, card, EUR="give")

    assert later.incidents[card.id].facts["giver"] == KAZ
    assert explicit.incidents[card.id].facts["giver"] in (KAZ, EUR)
    assert reputation(later, KAZ) == reputation(world, KAZ) + 50
    assert trust(later, RUS, KAZ) == 600
    assert sum(slot.used_by == "rescue" for slot in later.slots.values()) == 1


def test_a_carrier_whom_nobody_helps_loses_face() -> None:
    """Prestige −6, reputation −5."""
    world, card = raised(in_need(), "crew_emergency", carrier="RUS", quarter=2)
    later = settled(world, card, **KEEP)

    assert outcome(later, card) == "alone"
    assert later.seats[RUS].prestige == 4
    assert reputation(later, RUS) == reputation(world, RUS) - 50
