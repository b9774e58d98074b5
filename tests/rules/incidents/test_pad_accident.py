"""Pad accident: a worn pad is shut, and somebody pays or does not."""

from game.model.treaties import Clause
from game.model.world import World
from game.rules.slots.capacity import is_shut
from tests.rules.incidents.table import a_table, cases, drawn, outcome, settled
from tests.rules.yard import with_pad
from tests.worlds import KAZ, RUS, a_treaty, cash

LEASE = a_treaty(
    Clause(kind="lease_sites", by=("RUS",), to=("KAZ",), p={"pads": ("site_31",)}), name="t-lease"
)


def worn() -> World:
    """Return a world in which RUS controls Site 31, which is in poor condition."""
    return with_pad(a_table(treaties={LEASE.id: LEASE}), "site_31", condition=480)


def shut(world: World) -> list[bool]:
    """Return whether Site 31 is shut in Q2, in Q3, and in the last quarter of next year."""
    pad = world.ground.pads[next(iter(world.ground.pads))]
    return [is_shut(pad, turn, quarter) for turn, quarter in ((1, 2), (1, 3), (2, 4))]  # type: ignore[arg-type]


def test_only_worn_pads_break() -> None:
    """Below 50 %."""
    assert [case.key for case in cases(worn(), "pad_accident")] == ["site_31"]
    assert cases(a_table(), "pad_accident") == ()


def test_the_controller_repairs() -> None:
    """Two quarters are lost, and 25 $M."""
    world, card = drawn(worn(), "pad_accident")
    later = settled(world, card)

    assert card.deciders == (RUS, KAZ)
    assert shut(later) == [True, False, False]
    assert cash(later, RUS) == cash(world, RUS) - 25_000


def test_sharing_takes_both_sides() -> None:
    """Half each; a controller that shares alone pays alone."""
    world, card = drawn(worn(), "pad_accident")
    both = settled(world, card, RUS="share", KAZ="share")
    alone = settled(world, card, RUS="share")

    assert [cash(both, seat) - cash(world, seat) for seat in (RUS, KAZ)] == [-12_500, -12_500]
    assert [cash(alone, seat) - cash(world, seat) for seat in (RUS, KAZ)] == [-25_000, 0]
    assert outcome(alone, card) == "repair"


def test_a_pad_that_is_left_stays_shut() -> None:
    """Until the end of next year."""
    world, card = drawn(worn(), "pad_accident", pad="site_31")
    later = settled(world, card, RUS="leave")

    assert shut(later) == [True, True, True]
    assert cash(later, RUS) == cash(world, RUS)
