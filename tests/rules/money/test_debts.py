"""Debts: interest on purses below zero, arrears that grow and are paid off."""

from game.model.compliance import Arrears
from game.model.ids import TreatyId, Turn, million
from game.model.world import World
from game.rules.engine import change
from game.rules.money.debts import ArrearsBore, ArrearsPaid, settle_debts
from tests.rules.yard import a_yard, richer
from tests.worlds import EUR, KAZ, RUS, after, cash, events_of, of_type


def owing(amount: int, since: int = 1, debtor: str = "RUS") -> Arrears:
    """Return a debt to KAZ, in whole $M."""
    seat = next(seat for seat in (EUR, RUS) if seat == debtor)
    return Arrears(
        debtor=seat,
        creditor=KAZ,
        amount=million(amount),
        treaty=TreatyId("t-1"),
        article=1,
        since=Turn(since),
    )


def indebted(*debts: Arrears, cash_of_debtor: int = -100) -> World:
    """Return the second turn of a world in which RUS owes something."""
    world = richer(a_yard(turn=Turn(2)), RUS, million(cash_of_debtor))
    return change(world, arrears=debts)


def test_a_purse_below_zero_pays_interest() -> None:
    """Ten percent for a seat of middling name."""
    world = after(richer(a_yard(), KAZ, million(-50)), settle_debts)

    assert cash(world, KAZ) == million(-55)


def test_interest_stops_at_the_end_of_credit() -> None:
    """Nobody falls below −100 $M by it."""
    world = after(richer(a_yard(), KAZ, million(-98)), settle_debts)

    assert cash(world, KAZ) == million(-100)


def test_a_full_purse_pays_nothing() -> None:
    """There is nothing to pay for."""
    assert events_of(a_yard(), settle_debts) == ()


def test_arrears_bear_five_percent() -> None:
    """From the turn after they arose."""
    assert after(indebted(owing(40)), settle_debts).arrears[0].amount == million(42)
    assert after(indebted(owing(40, since=2)), settle_debts).arrears[0].amount == million(40)


def test_arrears_are_paid_as_soon_as_there_is_money() -> None:
    """With their interest, and then they are gone."""
    world = after(indebted(owing(40), cash_of_debtor=100), settle_debts)

    assert world.arrears == ()
    assert cash(world, KAZ) == million(142)
    assert cash(world, RUS) == million(58)


def test_a_part_is_better_than_nothing() -> None:
    """7 $M of interest, 21 for the older debt, 2 for the younger."""
    debts = (owing(40, since=2), owing(20, since=1))
    world = after(indebted(*debts, cash_of_debtor=-70), settle_debts)

    assert [(debt.since, debt.amount) for debt in world.arrears] == [(2, million(38))]


def test_two_equal_debts_are_two_debts() -> None:
    """Paying one leaves the other."""
    world = after(indebted(owing(10, 2), owing(10, 2), cash_of_debtor=-90), settle_debts)

    assert [debt.amount for debt in world.arrears] == [million(9), million(10)]


def test_debtor_and_creditor_know() -> None:
    """Nobody else."""
    events = events_of(indebted(owing(40), cash_of_debtor=100), settle_debts)
    bore, paid = of_type(events, ArrearsBore), of_type(events, ArrearsPaid)

    for event in (*bore, *paid):
        assert event.seen_by(a_yard()).seats == (RUS, KAZ)
