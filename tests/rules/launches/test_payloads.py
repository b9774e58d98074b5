"""What arrives in orbit, on the Moon and at home."""

from game.model.ids import Money, PayloadId, Turn
from game.model.launches import Launch
from game.model.orbit import Cohort
from game.model.vehicles import Payload
from game.model.world import World
from game.rules.answers import Joint
from game.rules.engine import change, fold
from game.rules.launches.payloads import (
    ApprovalRaised,
    FleetGrew,
    ModuleLanded,
    SensorsAdded,
    arrived,
    sensors_needed,
    wished_point,
)
from tests.rules.yard import SOYUZ, a_payload, a_yard, with_library
from tests.worlds import EUR, KAZ, RUS, a_seat, with_seat


def landed(world: World, payload: Payload, shell: str = "LOW", **fields: object) -> World:
    """Return the world after a payload of KAZ arrived."""
    world = with_library(world, payload)
    launch = Launch(
        turn=Turn(1),
        quarter=2,
        seat=KAZ,
        provider=RUS,
        vehicle=SOYUZ,
        payload=payload.id,
        shell=shell,  # type: ignore[arg-type]
        pad=None,
        slot=None,
        outcome="success",
        **fields,  # type: ignore[arg-type]
    )
    return fold(world, arrived(world, launch, None))


def test_satellites_of_a_kind_and_year_are_one_cohort() -> None:
    """Two launches of micro satellites: four in one group."""
    micro = a_payload("micro", satellites=2)
    world = landed(landed(a_yard(), micro), micro)

    assert [c.count for c in world.sky.cohorts if c.payload == "micro"] == [4]


def test_a_cohort_keeps_its_year() -> None:
    """Old and new ones are counted apart."""
    old = Cohort(owner=KAZ, payload=PayloadId("micro"), shell="LOW", launched=Turn(0), count=2)
    world = FleetGrew(cohort=old).evolve(a_yard())
    world = landed(world, a_payload("micro", satellites=2))

    assert [c.launched for c in world.sky.cohorts if c.payload == "micro"] == [0, 1]


def test_the_first_satellite_is_a_first() -> None:
    """The second is not."""
    micro = a_payload("micro", satellites=2)

    assert landed(landed(a_yard(), micro), micro).seats[KAZ].firsts == ("satellite",)


def test_points_and_a_good_name_come_at_once() -> None:
    """Earth observation serves science and everybody."""
    world = landed(a_yard(), a_payload("eyes", science=2, education=1, prestige=3, reputation=1))
    seat = world.seats[KAZ]

    assert (seat.science, seat.education, seat.prestige, seat.reputation) == (2, 1, 3, 510)


def test_a_sensor_lifts_the_tracking_network() -> None:
    """One for levels 1 and 2, two for level 3, and then it is complete."""
    levels = []
    world = a_yard()
    for _ in range(5):
        world = landed(world, a_payload("sensor", tracking=1))
        levels.append(world.seats[KAZ].tracking)

    assert levels == [1, 2, 2, 3, 3]
    assert [sensors_needed(level) for level in (0, 1, 2)] == [1, 1, 2]


def test_two_sensors_at_once_are_not_lost() -> None:
    """What a fund buys may be more than one step."""
    world = SensorsAdded(seat=KAZ, sensors=4).evolve(a_yard())

    assert (world.seats[KAZ].tracking, world.seats[KAZ].sensors) == (3, 0)


def test_a_module_counts_for_the_own_bloc() -> None:
    """And is a first; without a bloc only the first is left."""
    module = a_payload("lunar_module", shells=("MOON",), modules=1)
    member = landed(with_seat(a_yard(), KAZ, bloc=("I",)), module, shell="MOON")
    alone = landed(a_yard(), module, shell="MOON")

    assert (member.modules, member.seats[KAZ].firsts) == ({"I": 1}, ("lunar_payload",))
    assert (alone.modules, alone.seats[KAZ].firsts) == ({}, ("lunar_payload",))


def test_a_programme_has_twelve_modules_at_most() -> None:
    """Then it is complete."""
    world = change(a_yard(), modules={"A": 12})

    assert ModuleLanded(bloc="A", seat=KAZ).evolve(world).modules == {"A": 12}


def test_planetary_defence_gets_ready() -> None:
    """12 points for a craft."""
    assert landed(a_yard(), a_payload("pd_craft", defence=12)).planetary_defence == 220


def test_navigation_pleases_the_people_for_two_turns() -> None:
    """The larger of two joys counts, a past one does not."""
    world = landed(a_yard(), a_payload("navigation", approval=2))
    seat = world.seats[KAZ]
    happier = ApprovalRaised(seat=KAZ, by=80, until=Turn(3), reason="test").evolve(world)
    tired = with_seat(world, KAZ, approval_bonus=99, approval_until=0)

    assert (seat.approval_bonus, seat.approval_until) == (20, 3)
    assert happier.seats[KAZ].approval_bonus == 80
    assert (
        ApprovalRaised(seat=KAZ, by=20, until=Turn(3), reason="t")
        .evolve(tired)
        .seats[KAZ]
        .approval_bonus
        == 20
    )


def test_a_hosted_payload_brings_its_owner_what_it_values() -> None:
    """Education for those who seek it, else science."""
    assert wished_point(a_seat(EUR, objectives={"education": 20, "science": 10})) == (0, 1)
    assert wished_point(a_seat(EUR)) == (1, 0)


def test_guests_of_an_ordinary_launch_are_hosted() -> None:
    """Science 1 and a first."""
    world = landed(a_yard(), a_payload("micro", satellites=2), guests=(EUR,))

    assert (world.seats[EUR].science, world.seats[EUR].firsts) == (1, ("hosted_payload",))


def test_a_venture_divides_the_points() -> None:
    """Two thirds and one third of ten: seven and three, the rest goes to the larger."""
    joint = Joint(
        project="eyes",
        lead=KAZ,
        costs={KAZ: 50, EUR: 50},
        benefits={KAZ: 67, EUR: 33},
    )
    eyes = a_payload("eyes", science=10)
    world = with_library(a_yard(), eyes)
    launch = Launch(
        turn=Turn(1),
        quarter=2,
        seat=KAZ,
        provider=RUS,
        vehicle=SOYUZ,
        payload=eyes.id,
        shell="LOW",
        pad=None,
        slot=None,
        outcome="success",
        cost=Money(0),
    )
    world = fold(world, arrived(world, launch, joint))

    assert (world.seats[KAZ].science, world.seats[EUR].science) == (7, 3)


def test_an_approval_is_the_seats_own_business() -> None:
    """Only its delegation feels it; fleets and firsts are public."""
    raised = ApprovalRaised(seat=KAZ, by=20, until=Turn(3), reason="test")
    cohort = Cohort(owner=KAZ, payload=PayloadId("m"), shell="LOW", launched=Turn(1), count=1)

    assert raised.seen_by(a_yard()).seats == (KAZ,)
    assert FleetGrew(cohort=cohort).seen_by(a_yard()).everyone
