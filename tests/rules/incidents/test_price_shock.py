"""Price shock: reusable rockets get cheaper, and the host may become a gateway."""

import msgspec

from game.model.ids import Turn
from game.model.world import World
from game.rules.engine import change
from game.rules.money.market import access
from game.rules.orders.manifest import priced
from game.rules.slots.prices import due
from tests.rules.incidents.table import a_table, cases, drawn, settled
from tests.rules.yard import SOYUZ, a_sheet, an_entry, ordered, owned_by
from tests.worlds import EUR, KAZ, RUS

SLOT = "light/1/2/a"


def with_reuse() -> World:
    """Return a world in which the Soyuz flies more than once."""
    world = a_table()
    soyuz = msgspec.structs.replace(world.library.vehicles[SOYUZ], reusable=True)
    vehicles = {**world.library.vehicles, SOYUZ: soyuz}
    return change(world, library=msgspec.structs.replace(world.library, vehicles=vehicles))


def a_plan(payload: str) -> World:
    """Return a world in which EUR plans a launch on a slot of the light pad."""
    world = owned_by(with_reuse(), EUR, SLOT)
    return ordered(world, EUR, a_sheet(an_entry(SLOT, payload=payload)))


def price(world: World) -> int:
    """Return what EUR pays for its slot."""
    return due(world, next(slot for slot in world.slots.values() if slot.id == SLOT), planned=True)


def test_it_comes_from_the_fourth_turn_on() -> None:
    """Nobody is shocked while the game is young."""
    assert [len(cases(a_table(turn=Turn(t)), "price_shock")) for t in (3, 4)] == [0, 1]


def test_reusable_rockets_are_cheaper_for_good() -> None:
    """Six million less than today."""
    world, _ = drawn(with_reuse(), "price_shock")
    later = change(world, turn=Turn(8))

    assert priced(later, later.library.vehicles[SOYUZ]).price == 40_000


def test_the_others_lose_customers_for_two_turns() -> None:
    """Five percent of their services."""
    world, _ = drawn(with_reuse(), "price_shock")

    assert (access(world, EUR), access(world, RUS)) == (950, 1000)
    assert access(change(world, turn=Turn(3)), EUR) == 1000


def test_a_gateway_halves_the_slots_of_science() -> None:
    """And counts as a summit for the host; other launches pay in full."""
    science, plain = (
        drawn(a_plan("earth_obs"), "price_shock"),
        drawn(a_plan("comms"), "price_shock"),
    )

    assert price(settled(*science)) == 4_000
    assert price(settled(*plain)) == 8_000
    assert price(settled(*science, KAZ="nothing")) == 8_000
    assert settled(*science).tallies[KAZ].summits == 1
