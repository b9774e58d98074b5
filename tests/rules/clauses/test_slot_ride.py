"""A ride: launches of one seat take a guest of another along."""

from game.model.ids import PayloadId, SeatId, million
from game.model.launches import Launch
from game.model.world import World
from tests.rules.clauses.desk import (
    a_flight,
    an_article,
    an_article_of_all,
    broken,
    faults,
    flown,
    forecast,
    in_force,
    sheet,
    the_duty,
)
from tests.worlds import KAZ, RUS, a_world, cash

HOSTED = an_article("slot_ride", number=1, price=million(10))
CREW = an_article("slot_ride", what="crew_seat", number=2, price=million(55), on="crewed")
CREWED = a_flight(payload=PayloadId("crew_flight"), shell="LOW")
WITH_GUEST = a_flight(guests=(KAZ,))


def riders(world: World, flight: Launch) -> tuple[SeatId, ...]:
    """Return who must ride on a flight."""
    duty = the_duty(world)
    return tuple(duty.kind.riders(world, duty, flight))


def test_the_guest_rides_until_its_number_is_used_up() -> None:
    """Once a year."""
    assert riders(in_force(HOSTED), a_flight()) == (KAZ,)
    assert riders(flown(in_force(HOSTED), WITH_GUEST), a_flight()) == ()


def test_a_cosmonaut_needs_a_crewed_launch() -> None:
    """Satellites have no seats."""
    assert riders(in_force(CREW), a_flight()) == ()
    assert riders(in_force(CREW), CREWED) == (KAZ,)


def test_the_guest_pays_for_each_ride() -> None:
    """Nothing for a launch without it."""
    world = flown(in_force(HOSTED), WITH_GUEST)

    assert (cash(world, KAZ), cash(world, RUS)) == (million(90), million(110))
    assert cash(flown(in_force(HOSTED), a_flight()), KAZ) == million(100)


def test_a_refused_payload_is_minor_and_a_refused_cosmonaut_material() -> None:
    """The carrier put the guest on its list of refused customers."""
    for clause, flight, grade in ((HOSTED, a_flight(), "minor"), (CREW, CREWED, "material")):
        world = sheet(in_force(clause), RUS, refused_customers=(KAZ,))

        assert riders(world, flight) == ()
        assert broken(flown(world, flight)) == ((RUS, grade),)


def test_a_year_without_launches_breaks_nothing() -> None:
    """There was no launch to ride on."""
    assert broken(in_force(HOSTED)) == ()


def test_the_forecast_counts_last_years_launches() -> None:
    """One launch, one ride, a point of science each year."""
    world = flown(a_world(), a_flight())

    assert forecast(world, KAZ, HOSTED).cash == (million(-10),) * 3
    assert forecast(world, KAZ, HOSTED).points == {"science": 3}
    assert forecast(world, RUS, HOSTED).cash == (million(10),) * 3


def test_one_carries_one_guest() -> None:
    """A ride of all for all names nobody."""
    assert "treaty.one_to_one" in faults(an_article_of_all("slot_ride"), a_world())
