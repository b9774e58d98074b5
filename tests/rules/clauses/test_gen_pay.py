"""Payments: once, every year, or by striking off a debt."""

from game.model.compliance import Arrears
from game.model.ids import TreatyId, Turn, million
from game.rules import engine
from tests.rules.clauses.desk import (
    a_year_later,
    an_article,
    briefed,
    broken,
    forecast,
    in_force,
    the_duty,
)
from tests.worlds import KAZ, RUS, a_world, cash, with_seat


def test_once_is_once() -> None:
    """Nothing more in the second year."""
    world = briefed(in_force(an_article("gen_pay", amount=million(20))))

    assert cash(world, KAZ) == million(120)
    assert cash(briefed(a_year_later(world)), KAZ) == million(120)


def test_yearly_payments_end_after_their_years() -> None:
    """Two of them."""
    world = briefed(in_force(an_article("gen_pay", amount=million(10), schedule="yearly", years=2)))
    second = briefed(a_year_later(world))

    assert cash(second, KAZ) == million(120)
    assert cash(briefed(a_year_later(second)), KAZ) == million(120)


def test_a_contract_pays_at_the_second_signature() -> None:
    """And not again at the next Brief."""
    world = engine.change(in_force(an_article("gen_pay"), form="contract"), phase="negotiate")
    duty = the_duty(world)
    paid = engine.fold(world, tuple(duty.kind.at_force(world, duty)))

    assert cash(paid, KAZ) == million(120)
    assert cash(briefed(a_year_later(paid)), KAZ) == million(120)


def test_an_offset_strikes_off_a_debt_instead_of_moving_cash() -> None:
    """The host owed 30 $M and owes 10 less."""
    debt = Arrears(
        debtor=KAZ,
        creditor=RUS,
        amount=million(30),
        treaty=TreatyId("t-9"),
        article=1,
        since=Turn(0),
    )
    clause = an_article("gen_pay", amount=million(10), schedule="offset")
    world = briefed(in_force(clause, arrears=(debt,)))

    assert cash(world, KAZ) == million(100)
    assert [owed.amount for owed in world.arrears] == [million(20)]


def test_an_unpaid_payment_is_minor() -> None:
    """Half a purse pays half."""
    world = briefed(with_seat(in_force(an_article("gen_pay")), RUS, cash=million(-90)))

    assert broken(world) == ((RUS, "minor"),)


def test_the_forecast_is_what_happens() -> None:
    """For each schedule."""
    yearly = an_article("gen_pay", amount=million(10), schedule="yearly", years=2)
    offset = an_article("gen_pay", schedule="offset")

    assert forecast(a_world(), RUS, an_article("gen_pay")).cash == (million(-20), 0, 0)
    assert forecast(a_world(), KAZ, yearly).cash == (million(10), million(10), 0)
    assert forecast(a_world(), KAZ, offset).cash == (0, 0, 0)
