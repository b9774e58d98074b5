"""Gifts of slots: what is given away is gone, and counts as used."""

from game.model.ids import SlotId
from game.rules import slots
from game.rules.launches.flights import next_chance, planned
from game.rules.slot_gifts import SlotGiven, free_slots
from tests.rules.yard import a_sheet, a_yard, an_entry, ordered, owned_by
from tests.worlds import RUS, after

SPRING, SUMMER = SlotId("site_31/1/2/a"), SlotId("site_31/1/3/a")
GIFT = SlotGiven(slot=SUMMER, giver=RUS, to="rescue")


def test_free_are_the_slots_without_a_launch() -> None:
    """The earliest first."""
    world = owned_by(a_yard(), RUS, SUMMER, SPRING)

    assert free_slots(world, RUS) == (SPRING, SUMMER)
    assert free_slots(ordered(world, RUS, a_sheet(an_entry(SPRING))), RUS) == (SUMMER,)
    assert free_slots(GIFT.evolve(world), RUS) == (SPRING,)


def test_a_delayed_launch_does_not_take_a_given_slot() -> None:
    """Somebody else flies on it."""
    world = ordered(owned_by(a_yard(), RUS, SUMMER, SPRING), RUS, a_sheet(an_entry(SPRING)))
    (flight,) = planned(world)
    later = next_chance(world, flight, {SPRING})

    assert later is not None
    assert later.slot == SUMMER
    assert next_chance(GIFT.evolve(world), flight, {SPRING}) is None


def test_a_given_slot_counts_as_used() -> None:
    """Who helps does not lose it to use-it-or-lose-it."""
    world = GIFT.evolve(owned_by(a_yard(), RUS, SUMMER, SPRING))
    tally = after(world, slots.sell_pool).tallies[RUS]

    assert (tally.slots_held, tally.slots_used) == (2, 1)
