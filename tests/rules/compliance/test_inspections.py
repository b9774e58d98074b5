"""Visits: who may make them, what they cost, who hears of them."""

from game.model.ids import million
from game.rules import compliance, engine
from game.rules.compliance.inspections import RequestInspection
from game.rules.engine import EVERYONE
from tests.rules.compliance.cases import THREE, VISITS, visiting
from tests.worlds import (
    COM,
    EUR,
    KAZ,
    RUS,
    a_treaty,
    a_world,
    after,
    cash,
    play,
    refusal,
    with_seat,
)

WORLD = a_world(a_treaty(VISITS, parties=THREE))
TO_RUSSIA = RequestInspection(actor=KAZ, of=RUS, where="books")


def test_a_visit_costs_two_million_and_everybody_sees_it() -> None:
    """Inspectors travel in the open."""
    world = play(WORLD, TO_RUSSIA)
    *_, made = TO_RUSSIA.decide(WORLD)

    assert cash(world, KAZ) == million(98)
    assert [(v.by, v.of, v.where) for v in world.inspections] == [(KAZ, RUS, "books")]
    assert made.seen_by(world) == EVERYONE


def test_a_visit_needs_a_treaty_that_allows_it() -> None:
    """Not by outsiders, not to other places, not to oneself."""
    assert refusal(WORLD, RequestInspection(actor=COM, of=RUS, where="books")) == (
        "inspection.no_right"
    )
    assert refusal(WORLD, RequestInspection(actor=KAZ, of=RUS, where="pads")) == (
        "inspection.no_right"
    )
    assert refusal(WORLD, RequestInspection(actor=KAZ, of=KAZ, where="books")) == (
        "inspection.no_right"
    )


def test_a_party_accepts_so_many_visits_a_year() -> None:
    """The second inspector comes next year."""
    world = play(WORLD, TO_RUSSIA)
    second = RequestInspection(actor=EUR, of=RUS, where="factories")

    assert refusal(world, second) == "inspection.no_right"
    assert play(world, RequestInspection(actor=RUS, of=EUR, where="books"))
    assert play(engine.change(world, turn=2), second)


def test_a_visit_needs_money() -> None:
    """Two million of credit must be left."""
    assert refusal(with_seat(WORLD, KAZ, cash=million(-99)), TO_RUSSIA) == "money.limit"


def test_visits_can_be_ordered_on_the_sheet() -> None:
    """They are made and paid at Review, as far as rights and money reach."""
    sheets = {KAZ: visiting(RUS), COM: visiting(RUS)}
    world = after(engine.change(WORLD, sheets=sheets), compliance.close_ledger)

    assert [(v.by, v.of) for v in world.inspections] == [(KAZ, RUS)]
    assert (cash(world, KAZ), cash(world, COM)) == (million(98), million(100))
