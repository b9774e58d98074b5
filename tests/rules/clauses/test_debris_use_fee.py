"""The use fee: whoever has satellites in orbit pays, more every year."""

from game.model.ids import TreatyId, fund_of, million
from game.model.treaties import FUND, HOST, Clause
from tests.rules.clauses.desk import (
    a_year_later,
    an_article_of_all,
    briefed,
    broken,
    forecast,
    in_force,
)
from tests.worlds import KAZ, RUS, a_world, cash, with_seat


def fee(to: str) -> Clause:
    """Return a fee of 1 $M a unit that rises 10 % a year."""
    p = {"fee": million(1), "rising": 10}
    return Clause(article=1, kind="debris_use_fee", to=(to,), p=p)  # type: ignore[arg-type]


def test_each_unit_pays_and_the_fee_rises() -> None:
    """One unit each: 1 $M, then 1.1 $M."""
    first = briefed(in_force(fee(FUND)))
    second = briefed(a_year_later(first))

    assert first.funds[fund_of(TreatyId("t-1"))] == million(2)
    assert second.funds[fund_of(TreatyId("t-1"))] == 4_200


def test_it_goes_to_the_host_or_to_the_other_parties() -> None:
    """The host pays itself nothing; between two parties it goes back and forth."""
    to_host = briefed(in_force(fee(HOST)))
    each_other = briefed(in_force(an_article_of_all("debris_use_fee")))

    assert (cash(to_host, KAZ), cash(to_host, RUS)) == (million(101), million(99))
    assert (cash(each_other, KAZ), cash(each_other, RUS)) == (million(100), million(100))


def test_arrears_are_minor() -> None:
    """The purse is empty."""
    assert broken(briefed(with_seat(in_force(fee(FUND)), RUS, cash=million(-100)))) == (
        (RUS, "minor"),
    )


def test_the_forecast_is_what_happens() -> None:
    """Year by year."""
    assert forecast(a_world(), RUS, fee(FUND)).cash == (-1000, -1100, -1210)
    assert forecast(a_world(), KAZ, fee(HOST)).cash == (1000, 1100, 1210)
