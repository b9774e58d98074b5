"""The market: demand, prices, services, insurance."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.model.compliance import Sanction
from game.model.ids import FindingId, PayloadId, Tenths, TreatyId, Turn, million
from game.model.orbit import Cohort
from game.model.treaties import Clause, Parameter
from game.model.world import World
from game.rules.engine import change
from game.rules.money.market import (
    DemandShaken,
    InsurersAlarmed,
    access,
    earned,
    grow_demand,
    insurance_of,
    pay_income,
    pay_services,
    price_of,
    supply,
    weight,
)
from tests.rules.yard import a_payload, a_yard, richer, with_library
from tests.worlds import EUR, KAZ, SEATS, a_treaty, after, cash


def a_cohort(payload: str = "comms", shell: str = "MID", count: int = 10) -> Cohort:
    """Return satellites of EUR."""
    return Cohort(
        owner=EUR,
        payload=PayloadId(payload),
        shell=shell,  # type: ignore[arg-type]
        launched=Turn(0),
        count=count,
    )


def with_fleet(world: World, *cohorts: Cohort) -> World:
    """Return the world with exactly these satellites."""
    return change(world, sky=msgspec.structs.replace(world.sky, cohorts=cohorts))


def with_band(world: World, band: str, **fields: object) -> World:
    """Return the world with another state of a band."""
    known = {name: state for name, state in world.sky.bands.items() if name == band}
    bands = {
        **world.sky.bands,
        **{name: msgspec.structs.replace(state, **fields) for name, state in known.items()},
    }
    return change(world, sky=msgspec.structs.replace(world.sky, bands=bands))


def a_sanction(what: str, until: int = 1) -> Sanction:
    """Return a sanction against EUR."""
    return Sanction(
        seat=EUR,
        treaty=TreatyId("t-1"),
        what=what,  # type: ignore[arg-type]
        size=1,
        until=Turn(until),
        finding=FindingId("f-1"),
    )


def test_demand_grows_from_the_second_turn_on() -> None:
    """56 units, then 17 % more."""
    assert after(a_yard(), grow_demand).market.demand == 56_000
    assert after(a_yard(turn=Turn(2)), grow_demand).market.demand == 65_520


def test_a_surge_multiplies_one_growth() -> None:
    """15 % on top, once."""
    world = DemandShaken(permille=1150).evolve(a_yard(turn=Turn(2)))
    grown = after(world, grow_demand)

    assert grown.market.demand == 75_348
    assert after(grown, grow_demand).market.demand == 88_157


def test_everybody_receives_its_appropriation() -> None:
    """50 $M in this world."""
    world = after(a_yard(), pay_income)

    assert [cash(world, seat) for seat in SEATS] == [million(150)] * 4


@pytest.mark.parametrize(
    ("demand", "supply_", "price"),
    [(56, 56, 26_000), (56, 28, 32_500), (28, 56, 17_154), (56, 0, 32_500), (112, 100, 27_829)],
)
def test_scarcity_lifts_the_price(demand: int, supply_: int, price: int) -> None:
    """26 $M times the power 0.6 of demand over supply, at most a quarter more."""
    assert price_of(million(26), demand * 1000, supply_ * 1000) == price


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_the_price_never_leaves_its_bounds(demand: int, supply_: int) -> None:
    """More supply never makes services dearer."""
    price = price_of(million(26), demand, supply_)

    assert 0 <= price <= 32_500
    assert price_of(million(26), demand, supply_ + 1) <= price


@pytest.mark.parametrize(
    ("cohort", "units"),
    [
        (a_cohort(), 1_000),
        (a_cohort(shell="LOW"), 800),
        (a_cohort("earth_obs", count=5), 500),
        (a_cohort("micro", shell="LOW", count=2), 200),
        (a_cohort("crew_flight", shell="LOW", count=1), 0),
    ],
)
def test_ten_satellites_are_a_unit(cohort: Cohort, units: int) -> None:
    """LOW counts four fifths for what works better above, in full for what belongs there."""
    world = with_library(a_yard(), a_payload("micro", services=100))

    assert weight(cohort, world.library.payloads[cohort.payload]) == units


def test_supply_is_what_earns() -> None:
    """Four seats with ten satellites each."""
    assert supply(a_yard()) == 4_000


@pytest.mark.parametrize(
    ("index", "closed", "price"),
    [(1000, False, 800), (1300, False, 1_040), (5000, True, 8_000)],
)
def test_debris_is_insured(index: int, closed: bool, price: int) -> None:
    """0.8 $M at index 100; double in a closed shell."""
    world = with_band(a_yard(), "MID", index=index, closed=closed)

    assert insurance_of(world, "MID") == price
    assert insurance_of(world, "GEO") == 0


def test_a_panic_of_insurers_passes() -> None:
    """Half as much again until its last turn."""
    alarmed = InsurersAlarmed(permille=1500, until=Turn(2)).evolve(a_yard())
    later = change(alarmed, turn=Turn(3))

    assert insurance_of(alarmed, "MID") == 1_200
    assert insurance_of(later, "MID") == 800


def test_services_are_price_less_insurance() -> None:
    """A unit at 26 $M with 0.8 insurance."""
    world = with_fleet(a_yard(), a_cohort())

    assert earned(world, EUR, million(26)) == 25_200
    assert earned(world, KAZ, million(26)) == 0


def test_nobody_pays_for_being_insured() -> None:
    """Where insurance costs more than the service earns, nothing is left, not less."""
    world = with_band(with_fleet(a_yard(), a_cohort()), "MID", index=60_000)

    assert earned(world, EUR, million(26)) == 0


@pytest.mark.parametrize(
    ("sanctions", "permille"),
    [
        ((), 1000),
        ((a_sanction("market_access"),), 850),
        ((a_sanction("market_access", until=0),), 1000),
        ((a_sanction("market_access"), a_sanction("expel")), 600),
    ],
)
def test_sanctions_close_markets(sanctions: tuple[Sanction, ...], permille: int) -> None:
    """While they run."""
    assert access(change(a_yard(), sanctions=sanctions), EUR) == permille


def test_a_relay_has_a_fixed_income() -> None:
    """24 $M a turn, whatever the market does."""
    relay = a_payload("relay", shells=("GEO",), yearly_income=million(24))
    world = with_fleet(with_library(a_yard(), relay), a_cohort("relay", "GEO", 2))
    world = change(world, sanctions=(a_sanction("market_access"),))

    assert earned(world, EUR, million(26)) == million(48)


def test_the_years_services_are_paid() -> None:
    """At the price that is found."""
    world = after(a_yard(), pay_services)

    assert world.market.price == 32_500
    assert cash(world, KAZ) == million(100) + 31_700
    assert world.tallies[KAZ].services == 31_700


def test_tugs_cost_something_to_run() -> None:
    """4 $M each, as far as the purse reaches."""
    tug = a_payload("tug", running=million(4))
    world = with_fleet(with_library(a_yard(), tug), a_cohort("tug", count=2))
    poor = richer(world, EUR, -97_000)

    assert cash(after(world, pay_services), EUR) == million(92)
    assert cash(after(poor, pay_services), EUR) == -million(100)


@pytest.mark.parametrize(
    ("reputation", "tension", "science"),
    [(500, 450, 1), (1000, 0, 2), (100, 900, 0)],
)
def test_a_platform_needs_a_calm_home(reputation: int, tension: int, science: int) -> None:
    """Points times condition, reputation and calm, at most a fifth more."""
    platform = a_payload("science_platform", science_yearly=2)
    world = with_fleet(with_library(a_yard(), platform), a_cohort("science_platform", "LOW", 1))
    seat = msgspec.structs.replace(world.seats[EUR], reputation=Tenths(reputation))
    world = change(world, seats={**world.seats, EUR: seat}, tension=tension)

    assert after(world, pay_services).seats[EUR].science == science


def test_partners_make_a_platform_worth_more() -> None:
    """Half more with one partner; both have their part."""
    p: dict[str, Parameter] = {"project": "science_platform"}
    joint = Clause(kind="gen_joint", by=("KAZ", "EUR"), to=("all",), p=p)
    platform = a_payload("science_platform", science_yearly=4)
    world = with_fleet(with_library(a_yard(), platform), a_cohort("science_platform", "LOW", 1))
    alone = after(world, pay_services)
    world = change(world, treaties={"t-1": a_treaty(joint, parties=(KAZ, EUR))})
    together = after(world, pay_services)

    assert alone.seats[EUR].science == 3
    assert together.seats[EUR].science + together.seats[KAZ].science == 4
    assert together.seats[KAZ].science == 2
