"""A fund collects from its parties by a formula and spends on one thing."""

from game.model.ids import PayloadId, TreatyId, Turn, fund_of, million
from game.model.orbit import Cohort
from game.model.world import World
from game.rules import engine
from tests.rules.clauses.desk import (
    a_flight,
    a_year_later,
    an_article_of_all,
    briefed,
    broken,
    forecast,
    in_force,
    the_duty,
)
from tests.worlds import KAZ, RUS, a_sky, a_world, cash, with_seat

FUND = fund_of(TreatyId("t-1"))
FLEET = tuple(
    Cohort(owner=seat, payload=PayloadId("comms"), shell="MID", launched=Turn(0), count=count)
    for seat, count in ((KAZ, 10), (RUS, 30))
)


def paid(formula: str, **fields: object) -> tuple[int, int]:
    """Return what host and tenant paid in $M of a pot of 24 $M."""
    clause = an_article_of_all("debris_fund", amount=million(12), formula=formula)
    sky = a_sky(cohorts=FLEET, derelicts_of={RUS: 5})
    world = briefed(engine.change(in_force(clause, sky=sky), **fields))
    return 100 - cash(world, KAZ) // 1000, 100 - cash(world, RUS) // 1000


def test_the_formula_divides_the_pot() -> None:
    """Equally, by satellites, by what lies dead in orbit, by last year's launches."""
    assert paid("equal") == (12, 12)
    assert paid("assets") == (6, 18)
    assert paid("history") == (0, 24)
    assert paid("launches", turn=Turn(2), launch_log=(a_flight(KAZ),)) == (24, 0)


def test_the_money_waits_in_the_fund_of_the_treaty_for_its_purpose() -> None:
    """Tugs are paid out of it, satellites are not."""
    world = briefed(in_force(an_article_of_all("debris_fund", amount=million(12))))
    duty = the_duty(world)

    assert world.funds[FUND] == million(24)
    assert duty.kind.purse(world, duty, "removal") == FUND
    assert duty.kind.purse(world, duty, "compensation") is None


def test_a_fund_for_tracking_buys_telescopes_for_the_weakest() -> None:
    """24 $M is not enough for one, the next year's 48 is."""
    clause = an_article_of_all("debris_fund", amount=million(12), spend="tracking")
    first = briefed(in_force(clause))
    second = briefed(a_year_later(first))

    assert first.seats[KAZ].tracking == 0
    assert second.seats[KAZ].tracking == 1
    assert second.funds[FUND] == million(23)


def test_arrears_are_minor_and_then_material() -> None:
    """Two years running."""
    world: World = in_force(an_article_of_all("debris_fund", amount=million(12)))
    first = briefed(with_seat(world, RUS, cash=million(-100)))
    again = briefed(with_seat(a_year_later(first), RUS, cash=million(-100)))

    assert broken(first) == ((RUS, "minor"),)
    assert broken(again) == ((RUS, "material"),)


def test_the_forecast_is_what_happens() -> None:
    """Both have ten satellites in this world."""
    clause = an_article_of_all("debris_fund", amount=million(12))

    assert forecast(a_world(), RUS, clause).cash == (million(-12),) * 3
    assert forecast(a_world(), KAZ, clause).cash == (million(-12),) * 3
