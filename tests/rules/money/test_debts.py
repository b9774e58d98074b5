"""Debts: interest on purses below zero, arrears that grow and are paid off."""

from game.model.compliance import Arrears, Debt
from game.model.ids import TreatyId, Turn, million
from game.model.treaties import Clause
from game.model.world import World
from game.rules.duties.clauses_run import run_clauses
from game.rules.engine import change
from game.rules.money.debts import ArrearsBore, ArrearsPaid, settle_debts
from game.rules.scoring.metrics_money import debt_relief
from tests.rules.yard import a_yard, richer
from tests.worlds import EUR, KAZ, RUS, a_treaty, after, cash, events_of, of_type


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


def with_old_debt(yearly: int = 25, cash_of_debtor: int = 100) -> World:
    """Return the second turn of a world in which RUS owes KAZ 60 $M of old."""
    debt = Debt(
        debtor=RUS,
        creditor=KAZ,
        amount=million(60),
        yearly=million(yearly),
        start=million(60),
    )
    return change(indebted(cash_of_debtor=cash_of_debtor), debts=(debt,))


def test_an_old_debt_is_paid_off_in_parts() -> None:
    """25 $M a year, and the last part is what is left."""
    world = with_old_debt()
    once = after(world, settle_debts)
    thrice = after(once, settle_debts, settle_debts)

    assert cash(once, RUS) == million(75)
    assert [debt.amount for debt in once.debts] == [million(35)]
    assert [debt.amount for debt in thrice.debts] == [0]
    assert cash(thrice, KAZ) - cash(world, KAZ) == million(60)


def test_an_empty_purse_pays_no_part() -> None:
    """The debt stays as it was; it bears no interest."""
    world = with_old_debt(cash_of_debtor=-100)

    assert after(world, settle_debts).debts == world.debts


def test_an_old_debt_can_be_set_off() -> None:
    """RUS gives a service instead of money: its payment is struck off the other way round."""
    offset = Clause(
        kind="gen_pay",
        by=("KAZ",),
        to=("RUS",),
        p={"amount": million(40), "schedule": "offset"},
    )
    world = change(with_old_debt(), treaties={"t-1": a_treaty(offset)}, turn=Turn(1))
    world = after(world, run_clauses)

    assert [debt.amount for debt in world.debts] == [million(20)]
    assert debt_relief(world, RUS) == million(40)
    assert debt_relief(world, KAZ) == 0
