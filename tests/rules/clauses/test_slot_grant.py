"""A slot grant guarantees slots every year, to a seat or to the pool."""

from game.model.ids import million
from game.model.treaties import POOL, Clause
from tests.rules.clauses.desk import (
    an_article,
    briefed,
    broken,
    faults,
    forecast,
    in_force,
    with_slots,
)
from tests.worlds import KAZ, RUS, a_world

SITES = an_article("lease_sites", pads=("site_31",))
GRANT = an_article("slot_grant", slots=2, price=million(10))


def test_slots_come_from_pads_of_the_giver() -> None:
    """The tenant controls Site 31 only."""
    world = briefed(in_force(SITES, GRANT))
    held = [slot for slot in world.slots.values() if slot.source == "quota"]

    assert [(slot.owner, slot.pad, slot.price) for slot in held] == [
        (KAZ, "site_31", million(10)),
        (KAZ, "site_31", million(10)),
    ]


def test_named_quarters_are_kept() -> None:
    """Autumn only."""
    world = briefed(in_force(SITES, an_article("slot_grant", slots=2, quarters=("Q4",))))

    assert [slot.quarter for slot in world.slots.values() if slot.source == "quota"] == [4, 4]


def test_slots_for_the_pool_have_no_owner() -> None:
    """They are sold by the rule of the pool."""
    grant = Clause(article=1, kind="slot_grant", by=(RUS,), to=(POOL,), p={"slots": 3})
    world = briefed(in_force(SITES, grant))

    assert [slot.owner for slot in world.slots.values() if slot.source == "pool"] == [None] * 3


def test_withholding_one_is_material() -> None:
    """The controller's order shows on the board."""
    world = briefed(in_force(SITES, GRANT))
    held = [name for name, slot in world.slots.items() if slot.source == "quota"]

    assert broken(with_slots(world, held[:1], denied=KAZ)) == ((RUS, "material"),)


def test_the_forecast_weighs_slots_against_the_price() -> None:
    """The host flies free and shares the price of guests; the giver gets the rest."""
    to_tenant = an_article("slot_grant", KAZ, RUS, slots=2, price=million(10))

    assert forecast(a_world(), KAZ, GRANT).slots == (2, 2, 2)
    assert forecast(a_world(), KAZ, GRANT).cash == (0, 0, 0)
    assert forecast(a_world(), RUS, to_tenant).cash == (million(-20),) * 3
    assert forecast(a_world(), KAZ, to_tenant).cash == (million(20),) * 3


def test_one_gives_and_one_receives() -> None:
    """A grant by all to all names nobody."""
    assert "treaty.one_to_one" in faults(Clause(kind="slot_grant"), a_world())
