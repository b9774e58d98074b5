"""An auction puts part of the controller's rest into a pool and divides what it earns."""

from game.model.ids import STEPPE_FUND, PadId, million
from tests.rules.clauses.desk import (
    an_article,
    briefed,
    broken,
    faults,
    forecast,
    in_force,
    the_duty,
    with_slots,
)
from tests.worlds import EUR, KAZ, RUS, a_world

SITES = an_article("lease_sites", pads=("site_31",))
AUCTION = an_article(
    "slot_auction", share=50, rule="lottery", reserve=million(6), host_part=30, tenant_part=20
)
SITE = PadId("site_31")


def test_half_of_the_controllers_rest_is_for_sale() -> None:
    """Twelve slots a year; the host's other pads are not touched."""
    world = briefed(in_force(SITES, AUCTION))
    pooled = [slot.pad for slot in world.slots.values() if slot.source == "pool"]

    assert pooled == ["site_31"] * 6


def test_rule_reserve_and_income_are_those_of_the_text() -> None:
    """Host, tenant and steppe fund."""
    world = briefed(in_force(SITES, AUCTION))
    duty = the_duty(world, 2)

    assert duty.kind.pool(world, duty, SITE) == (50, "lottery", million(6))
    assert duty.kind.pool_split(world, duty, SITE) == {KAZ: 30, RUS: 20, STEPPE_FUND: 50}


def test_withholding_a_slot_of_the_pool_is_material() -> None:
    """It was promised to whoever wins it."""
    world = briefed(in_force(SITES, AUCTION))
    pooled = [name for name, slot in world.slots.items() if slot.source == "pool"]

    assert broken(with_slots(world, pooled[:1], denied=EUR)) == ((RUS, "material"),)


def test_the_parts_of_the_income_make_a_whole() -> None:
    """Thirty, none and fifty do not."""
    bad = an_article("slot_auction", host_part=30)

    assert faults(bad, a_world()) == {"treaty.shares_not_whole"}
    assert faults(AUCTION, a_world()) == set()


def test_the_controller_gives_up_slots_for_income() -> None:
    """Six slots a year at 6 $M; a fifth for the tenant, three tenths for the host."""
    world = briefed(in_force(SITES))

    assert forecast(world, RUS, AUCTION).slots == (-6, -6, -6)
    assert forecast(world, RUS, AUCTION).cash == (7200,) * 3
    assert forecast(world, KAZ, AUCTION).cash == (10800,) * 3
