"""Crew emergency: who gives a slot."""

from game.model.seats import Technology
from game.model.treaties import Clause, Treaty
from game.model.world import World
from game.rules.engine import change
from tests.rules.incidents.table import (
    a_flight,
    a_table,
    drawn,
    kind,
    outcome,
    raised,
    reputation,
    settled,
    trust,
)
from tests.rules.yard import CREW, owned_by
from tests.worlds import EUR, KAZ, RUS, a_treaty, with_seat

REST = ("crew", "planetary_defence", "science", "state", "commercial")
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


def on_the_moon(*treaties: Treaty) -> World:
    """Return a table at which RUS stands for the bloc with most modules, EUR for the other."""
    world = with_seat(a_table(modules={"A": 2, "I": 3}), RUS, bloc=("I",), prestige=10)
    world = with_seat(world, RUS, technology=Technology(lunar=2))
    texts = {treaty.id: treaty for treaty in treaties}
    return change(with_seat(world, EUR, bloc=("A",)), treaties=texts)


def test_a_scenario_may_set_one_on_the_moon() -> None:
    """It befalls the bloc that has built most there; elsewhere none is drawn in Brief."""
    world, card = drawn(on_the_moon(), "crew_emergency", moon=True)

    assert card.facts == {"carrier": RUS, "quarter": 4, "moon": True}
    assert kind("crew_emergency").scene(world, {}) is None
    assert kind("crew_emergency").scene(a_table(modules={}), {"moon": True}) is None


def test_a_text_on_rescue_between_the_blocs_saves_the_crew_without_loss() -> None:
    """No slot is given, nobody loses face."""
    rescue = Clause(kind="slot_priority", p={"order": ("rescue", *REST)})
    text = a_treaty(rescue, parties=(RUS, EUR))
    world, card = drawn(on_the_moon(text), "crew_emergency", moon=True)
    later = settled(world, card, **KEEP)

    assert outcome(later, card) == "agreed"
    assert later.seats[RUS].prestige == 10
    assert not any(slot.used_by for slot in later.slots.values())


def test_without_such_a_text_somebody_has_to_give_a_slot() -> None:
    """As for any crew in need."""
    world, card = drawn(on_the_moon(), "crew_emergency", moon=True)

    assert outcome(settled(world, card, **KEEP), card) == "alone"
    assert outcome(settled(world, card, **{**KEEP, "KAZ": "give"}), card) == "saved"
