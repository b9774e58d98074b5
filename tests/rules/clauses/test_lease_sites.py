"""Sites give the tenant the say over pads, and the host its part of slot prices."""

from game.model.ids import PadId, SlotId
from game.rules.kinds import duties
from game.rules.slots.control import controls, host_share
from tests.rules.clauses.desk import (
    a_flight,
    an_article,
    briefed,
    broken,
    flown,
    forecast,
    in_force,
    with_slots,
)
from tests.worlds import EUR, KAZ, RUS, a_world

SITE, PROTON = PadId("site_31"), PadId("proton")
SLOT = SlotId("site_31/1/2/a")


def test_the_tenant_has_the_say_over_leased_pads_only() -> None:
    """The rest stays with the host."""
    world = in_force(an_article("lease_sites", pads=("site_31",)))

    assert (controls(world, SITE), controls(world, PROTON)) == (RUS, KAZ)


def test_the_host_gets_its_part_of_slot_prices_there() -> None:
    """Elsewhere it is half."""
    world = in_force(an_article("lease_sites", pads=("site_31",), share=30))
    running = duties(world)

    assert (host_share(world, running, SITE), host_share(world, running, PROTON)) == (30, 50)


def test_subletting_against_the_text_is_material() -> None:
    """A guest flies on a slot that the tenant sold."""
    for allowed, expected in ((False, ((RUS, "material"),)), (True, ())):
        world = briefed(in_force(an_article("lease_sites", pads=("site_31",), sublease=allowed)))
        world = with_slots(world, (SLOT,), source="trade", owner=EUR)

        assert broken(flown(world, a_flight(EUR, slot=SLOT))) == expected


def test_slots_change_hands_with_the_pads() -> None:
    """Site 31 has twelve."""
    sites = an_article("lease_sites", pads=("site_31",))

    assert forecast(a_world(), RUS, sites).slots == (12, 12, 12)
    assert forecast(a_world(), KAZ, sites).slots == (-12, -12, -12)
