"""The host quota keeps slots for the host at leased pads."""

from tests.rules.clauses.desk import an_article, briefed, broken, forecast, in_force, with_slots
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world

SITES = an_article("lease_sites", pads=("site_31", "proton"))


def test_the_host_holds_its_quota_on_leased_pads() -> None:
    """Two of the slots of Site 31 or the Proton pads."""
    quota = an_article("lease_host_quota", slots=2, pads="heavy")
    world = briefed(in_force(SITES, quota))
    held = [slot.pad for slot in world.slots.values() if slot.source == "quota"]

    assert held == ["proton", "proton"]


def test_what_the_host_grants_comes_out_of_its_quota() -> None:
    """Without pads of its own it can give away only what it keeps for itself."""
    everywhere = an_article("lease_sites", pads=("site_31", "proton", "light"))
    grant = an_article("slot_grant", KAZ, EUR, slots=1)
    lease = a_treaty(everywhere, an_article("lease_host_quota", slots=3))
    gift = a_treaty(grant, parties=(KAZ, EUR), name="t-2", form="contract")
    world = briefed(a_world(lease, gift))
    owners = [slot.owner for slot in world.slots.values() if slot.source in ("quota", "grant")]

    assert sorted(map(str, owners)) == ["EUR", "KAZ", "KAZ"]


def test_withholding_a_slot_of_the_host_is_material() -> None:
    """The controller denied one of two."""
    world = briefed(in_force(SITES, an_article("lease_host_quota", slots=2)))
    held = [name for name, slot in world.slots.items() if slot.source == "quota"]

    assert broken(world) == ()
    assert broken(with_slots(world, held[:1], denied=KAZ)) == ((RUS, "material"),)


def test_the_host_gains_what_the_tenant_gives_up() -> None:
    """Slots in each of three years."""
    quota = an_article("lease_host_quota", slots=4)

    assert forecast(a_world(), KAZ, quota).slots == (4, 4, 4)
    assert forecast(a_world(), RUS, quota).slots == (-4, -4, -4)
