"""Metrics of money and satellites."""

from game.model.ids import PayloadId, Turn, million
from game.model.orbit import Cohort
from game.model.seats import Tally
from game.rules.scoring.metrics import METRICS
from tests.rules.scoring.records import with_history
from tests.worlds import COM, EUR, KAZ, RUS, a_sky, a_world, with_seat


def fleet(**counts: int) -> tuple[Cohort, ...]:
    """Return comms satellites of some seats."""
    return tuple(
        Cohort(owner=seat, payload=PayloadId("comms"), shell="MID", launched=Turn(0), count=count)
        for seat, count in counts.items()
    )


def test_wealth_is_cash_and_a_healthy_fleet() -> None:
    """100 $M and ten units at twice 26 $M each in an open sky."""
    world = a_world(sky=a_sky(cohorts=fleet(KAZ=100)))

    assert METRICS["wealth"](world, KAZ) == million(620)


def test_profit_is_measured_from_the_start() -> None:
    """Spending more than one earns is a loss."""
    world = with_seat(a_world(), COM, cash=million(70), start_cash=million(100))

    assert METRICS["profit"](world, COM) == -million(30)


def test_shares_are_of_satellites_in_service() -> None:
    """Thirty of a hundred satellites."""
    world = a_world(sky=a_sky(cohorts=fleet(COM=30, RUS=70)))

    assert METRICS["market_share"](world, COM) == 30_000
    assert METRICS["commercial_share"](world, EUR) == 30_000


def test_an_empty_sky_has_no_shares() -> None:
    """Nothing is divided by nothing."""
    world = a_world(sky=a_sky(cohorts=()))

    assert METRICS["market_share"](world, COM) == 0


def test_services_are_a_mean_over_turns() -> None:
    """100 and 0 make 50 a turn."""
    world = with_history(a_world(), {RUS: Tally(services=million(100))}, {})

    assert METRICS["services"](world, RUS) == million(50)


def test_observers_are_counted_each_turn() -> None:
    """Five satellites in service in every turn are five."""
    world = with_history(a_world(), {}, {}, observers={EUR: 5})

    assert METRICS["eo_services"](world, EUR) == 5000


def test_breaches_and_sanctions_cost_the_licence() -> None:
    """100 - 8 - 20 - 10; four grave breaches leave nothing."""
    some = with_history(
        a_world(), {COM: Tally(breaches_minor=1, breaches_material=1, under_sanction=True)}
    )
    many = with_history(a_world(), {COM: Tally(breaches_grave=4)})

    assert METRICS["licence"](some, COM) == 62_000
    assert METRICS["licence"](many, COM) == 0
