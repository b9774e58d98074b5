"""The ledger of promises."""

from game.model.compliance import Sanction
from game.model.ids import FindingId, Turn, million
from game.rules import compliance
from game.rules.engine import NOBODY
from tests.rules.compliance.cases import RENT, next_turn, the_treaty, unpaid_rent
from tests.worlds import KAZ, RUS, a_treaty, a_world, after, events_of


def test_every_promise_of_the_turn_has_a_row() -> None:
    """Kept or not, known or not."""
    (row,) = after(unpaid_rent(), compliance.close_ledger).obligations

    assert (row.obligor, row.due, row.done) == (RUS, million(115), 0)
    assert row.victims == (KAZ,)


def test_kept_promises_are_counted() -> None:
    """One due, none kept; next year both."""
    world = after(unpaid_rent(), compliance.close_ledger)
    later = after(next_turn(world), compliance.close_ledger)

    assert (world.tallies[RUS].duties_due, world.tallies[RUS].duties_kept) == (1, 0)
    assert (later.tallies[RUS].duties_due, later.tallies[RUS].duties_kept) == (1, 1)


def test_nobody_hears_the_ledger() -> None:
    """It knows shortfalls that nobody has found."""
    (closed,) = events_of(unpaid_rent(), compliance.close_ledger)

    assert closed.seen_by(unpaid_rent()) == NOBODY


def test_our_promises_are_one_key_away() -> None:
    """Before the turn is over a seat sees what it owes and what it has done."""
    world = a_world(a_treaty(RENT))

    assert [(row.kind, row.due) for row in compliance.dues(world, RUS)] == [
        ("lease_rent", million(115))
    ]
    assert compliance.dues(world, KAZ) == ()


def test_a_year_under_sanction_is_noted() -> None:
    """A company's licence suffers from it."""
    world = unpaid_rent()
    sanction = Sanction(
        seat=KAZ,
        treaty=the_treaty(world).id,
        what="slots",
        size=1,
        until=Turn(2),
        finding=FindingId("f-1"),
    )
    world = after(a_world(a_treaty(RENT), sanctions=(sanction,)), compliance.close_ledger)

    assert world.tallies[KAZ].under_sanction
    assert not world.tallies[RUS].under_sanction
