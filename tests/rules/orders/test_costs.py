"""Prices: what a flight, its insurance and care at the end of life cost."""

import pytest

from game.model.ids import Money, million
from game.model.launches import Conduct
from game.model.seats import Technology
from game.rules.orders.costs import (
    conduct_bill,
    conduct_price,
    insurance,
    launch_bill,
    vehicle_price,
)
from tests.worlds import EUR, RUS, a_library, a_seat

LIBRARY = a_library()
SOYUZ, COMMS = LIBRARY.vehicles["soyuz_2"], LIBRARY.payloads["comms"]  # type: ignore[index]


def test_insurance_is_four_percent_for_a_seat_of_middling_name() -> None:
    """4 % of 100 $M."""
    assert insurance(million(100), 500) == million(4)


@pytest.mark.parametrize(("reputation", "price"), [(0, 5_000), (1000, 3_000)])
def test_a_good_name_insures_cheaper(reputation: int, price: int) -> None:
    """A quarter less with R 100, a quarter more with R 0."""
    assert insurance(million(100), reputation) == price


def test_an_own_launch_has_no_margin() -> None:
    """46 for the rocket, 10 for the payload, 4 % insurance."""
    russia = a_seat(RUS)
    bill = launch_bill(buyer=russia, provider=russia, vehicle=SOYUZ, payload=COMMS)

    assert (bill.margin, bill.total) == (0, 46_000 + 10_000 + 2_240)


def test_a_bought_flight_pays_margin_and_integration() -> None:
    """4 $M to the provider, 3 for a seat that has to fit its payload first."""
    guest = a_seat(EUR, integration_fee=million(3))
    bill = launch_bill(buyer=guest, provider=a_seat(RUS), vehicle=SOYUZ, payload=COMMS)

    assert (bill.margin, bill.integration) == (million(4), million(3))


def test_a_home_range_costs_its_surcharge() -> None:
    """And nothing else changes."""
    russia = a_seat(RUS)
    home = launch_bill(
        buyer=russia, provider=russia, vehicle=SOYUZ, payload=COMMS, surcharge=million(14)
    )
    away = launch_bill(buyer=russia, provider=russia, vehicle=SOYUZ, payload=COMMS)

    assert home.total - away.total == million(14)


def test_what_rides_along_is_paid_and_insured() -> None:
    """3 $M of school satellites."""
    russia = a_seat(RUS)
    bill = launch_bill(
        buyer=russia, provider=russia, vehicle=SOYUZ, payload=COMMS, extra=million(3)
    )

    assert bill.payload == million(13)
    assert bill.insurance == insurance(million(59), 500)


def test_reuse_learned_since_the_start_makes_rockets_cheaper() -> None:
    """4 $M a step; what was known at the start is in the table already."""
    learned = a_seat(RUS, technology=Technology(reuse=2), start_reuse=1)
    known = a_seat(RUS, technology=Technology(reuse=2), start_reuse=2)

    assert vehicle_price(SOYUZ, learned) == million(42)
    assert vehicle_price(SOYUZ, known) == vehicle_price(SOYUZ, None) == million(46)


@pytest.mark.parametrize(
    ("conduct", "plain", "green"), [("none", 0, 0), ("sail", 1, 1), ("kit", 2, 1), ("care", 3, 2)]
)
def test_green_technology_makes_kits_cheaper(conduct: Conduct, plain: int, green: int) -> None:
    """1 $M a unit."""
    assert conduct_price(conduct, 0) == million(plain)
    assert conduct_price(conduct, 1) == million(green)


def test_conduct_is_paid_on_the_larger_of_launched_and_retiring() -> None:
    """15 launched, 25 retiring: two and a half units at 2 $M."""
    assert conduct_bill("kit", 0, 15, 25) == Money(5_000)
