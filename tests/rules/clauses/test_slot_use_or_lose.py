"""Use it or lose it: slots left unused go to the pool next year."""

from game.model.ids import Tenths, Turn
from game.model.scores import TurnRecord
from game.model.seats import Tally
from game.model.world import World
from tests.rules.clauses.desk import (
    an_article,
    an_article_of_all,
    briefed,
    broken,
    forecast,
    in_force,
    with_slots,
)
from tests.worlds import EUR, KAZ, RUS, a_world

RULE = an_article_of_all("slot_use_or_lose", threshold=80, window=1)
SITES = an_article("lease_sites", pads=("site_31",))
GRANT = an_article("slot_grant", slots=4)


def after_using(used: int, *others: int) -> World:
    """Return the second Brief after the host used so many of four slots, and the years before."""
    records = tuple(
        TurnRecord(
            turn=Turn(1),
            tallies={KAZ: Tally(slots_held=4, slots_used=number)},
            index={},
            health={},
            steppe=Tenths(0),
            tension=Tenths(0),
            demand=0,
            price=0,
        )
        for number in (*others, used)
    )
    return briefed(in_force(RULE, SITES, GRANT, turn=Turn(2), history=records))


def held(world: World) -> int:
    """Return how many guaranteed slots are left."""
    return sum(slot.source == "quota" for slot in world.slots.values())


def test_unused_slots_go_to_the_pool() -> None:
    """Three of four are below eighty percent; the fourth is lost."""
    world = after_using(3)

    assert held(world) == 3
    assert sum(slot.source == "pool" for slot in world.slots.values()) == 1


def test_whoever_uses_enough_keeps_all() -> None:
    """Four of four."""
    assert held(after_using(4)) == 4


def test_nothing_is_lost_before_the_window_has_passed() -> None:
    """There is no last year in the first one."""
    assert held(briefed(in_force(RULE, SITES, GRANT))) == 4


def test_keeping_a_forfeited_slot_is_minor() -> None:
    """The controller withheld it from whoever won it."""
    world = after_using(3)
    pooled = [name for name, slot in world.slots.items() if slot.source == "pool"]

    assert broken(with_slots(world, pooled, denied=EUR)) == ((RUS, "minor"),)


def test_an_idle_holder_expects_to_lose_slots() -> None:
    """The host holds four and flew none; the window is a year."""
    world = briefed(in_force(SITES, GRANT))

    assert forecast(world, KAZ, RULE).slots[0] == 0
    assert forecast(world, KAZ, RULE).slots[1] < 0
    assert forecast(a_world(), KAZ, RULE).slots == (0, 0, 0)
