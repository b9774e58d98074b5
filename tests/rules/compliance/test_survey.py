"""The survey publishes how satellites end, and only when somebody sees it."""

import msgspec

from game.model.compliance import Inspection
from game.model.ids import TreatyId, Turn
from game.model.seats import Tally
from game.model.world import World
from game.rules import compliance
from tests.worlds import COM, EUR, KAZ, RUS, SEATS, a_world, after, with_seat

RETIRED = {KAZ: Tally(satellites_retired=10)}


def blind(world: World) -> World:
    """Return the world without any tracking network."""
    for seat in SEATS:
        world = with_seat(world, seat, tracking=0)
    return world


def test_nobody_sees_without_a_network() -> None:
    """What a seat ordered stays its own affair."""
    world = with_seat(blind(a_world(tallies=RETIRED)), KAZ, conduct_last="kit")

    assert after(world, compliance.survey).seats[KAZ].disposal_published == 350


def test_an_inspector_in_the_factory_sees_it() -> None:
    """The kits are there or they are not."""
    visit = Inspection(by=EUR, of=KAZ, where="factories", turn=Turn(1), treaty=TreatyId("t-1"))
    world = with_seat(blind(a_world(tallies=RETIRED)), KAZ, conduct_last="kit")
    world = msgspec.structs.replace(world, inspections=(visit,))

    assert after(world, compliance.survey).seats[KAZ].disposal_published == 950


def test_a_network_sees_it_sooner_or_later() -> None:
    """Level 2 notices about one year in three."""
    world = with_seat(a_world(tallies=RETIRED), KAZ, conduct_last="care")
    years = [msgspec.structs.replace(world, turn=Turn(turn)) for turn in range(1, 61)]
    seen = sum(
        after(year, compliance.survey).seats[KAZ].disposal_published == 990 for year in years
    )

    assert 10 <= seen <= 32


def test_a_seat_without_ending_satellites_is_not_surveyed() -> None:
    """There was nothing to see."""
    world = with_seat(a_world(), RUS, conduct_last="kit")

    assert after(world, compliance.survey).seats[RUS].disposal_published == 350
    assert after(world, compliance.survey).seats[COM] == world.seats[COM]
