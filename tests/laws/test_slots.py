"""The law of slots: in any year no quarter of a pad is oversold, and each slot has one owner."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from game.model.ids import CLOCK
from game.model.launches import ManifestEntry
from game.model.world import World
from game.rules import engine
from game.rules.engine import Refusal, canonical, fold
from game.rules.orders.manifest import flights_on
from game.rules.slots.capacity import capacity
from game.rules.turns import RunLaunch
from tests.rules.test_whole_turns import FEW, PILES, SEATS, Pile, a_game, put_down, year_of
from tests.rules.yard import richer


def launched(world: World) -> World:
    """Return the world after Launch."""
    outcome = engine.play(world, RunLaunch(actor=CLOCK))
    assert not isinstance(outcome, Refusal)
    return outcome.world


@FEW
@given(PILES)
def test_a_year_flies_no_more_than_its_board_bears(pile: Pile) -> None:
    """Whatever was ordered, bid for or delayed (invariant 2)."""
    before = a_game()
    world = launched(put_down(before, pile))
    board = Counter((slot.pad, slot.quarter) for slot in world.slots.values())
    room = {
        (pad.id, quarter): slots
        for pad in before.ground.pads.values()
        for quarter, slots in capacity(before, pad).items()
    }
    flown = [launch for launch in world.launches if launch.slot is not None]
    uses = Counter(launch.slot for launch in flown)

    assert all(board[place] <= room[place] for place in board)
    assert set(world.slots) == set(before.slots)
    for launch in flown:
        slot = world.slots[launch.slot]  # type: ignore[index]
        entry = ManifestEntry(
            payload=launch.payload, shell=launch.shell, vehicle=launch.vehicle, slot=slot.id
        )
        assert slot.owner == launch.seat
        assert (slot.pad, slot.quarter) == (launch.pad, launch.quarter)
        assert uses[slot.id] <= flights_on(world, entry)


@FEW
@given(PILES, st.permutations(SEATS))
def test_equal_bids_do_not_ask_who_came_first(pile: Pile, order: list[str]) -> None:
    """The pool is sold alike in whatever order the sheets lie (invariant 12)."""
    ordered = {seat: pile[seat] for seat in SEATS}
    shuffled = {seat: pile[seat] for seat in sorted(SEATS, key=order.index)}
    one, other = (launched(put_down(a_game(), sheets)) for sheets in (ordered, shuffled))

    assert canonical(one.slots) == canonical(other.slots)


@FEW
@given(PILES)
def test_nobody_owes_less_than_nothing(pile: Pile) -> None:
    """Arrears and old debts never fall below zero, whatever cannot be paid (invariant 13)."""
    world = put_down(a_game(), pile)
    for seat in world.seats:
        world = richer(world, seat, -100_000)
    end = fold(world, year_of(world))

    assert all(debt.amount > 0 for debt in end.arrears)
    assert all(debt.amount >= 0 for debt in end.debts)
