"""Losses of fleets: whole satellites, by risk, chance and care."""

import msgspec

from game.model.ids import PayloadId, Turn
from game.model.orbit import Cohort
from game.model.treaties import Clause
from game.model.world import World
from game.orbit import Traffic
from game.rules.engine import change
from game.rules.kinds import duties
from game.rules.sky.losses import SatellitesLost, lost
from game.rules.sky.sky_record import sky_of
from tests.rules.yard import a_yard, in_orbit
from tests.worlds import COM, EUR, SEATS, a_treaty

CROWDED = in_orbit(a_yard(), index=480)


def fleet(count: int, seat: str = "EUR", shell: str = "MID") -> Cohort:
    """Return communication satellites."""
    return Cohort(
        owner=next(known for known in SEATS if known == seat),
        payload=PayloadId("comms"),
        shell=shell,  # type: ignore[arg-type]
        launched=Turn(0),
        count=count,
    )


def losses(world: World, *cohorts: Cohort, years: int = 4) -> dict[str, int]:
    """Return what each owner loses in a turn under this sky."""
    world = change(world, sky=msgspec.structs.replace(world.sky, cohorts=cohorts))
    sky = sky_of(world.sky.record)
    (event,) = lost(world, duties(world), sky, Traffic(), years)
    assert isinstance(event, SatellitesLost)
    return {cohort.owner: cohort.count for cohort in event.cohorts}


def test_losses_follow_the_risk_and_the_years() -> None:
    """A fleet so large that chance hardly matters: four years take nearly four times one year."""
    one, four = (losses(CROWDED, fleet(100_000), years=years)[EUR] for years in (1, 4))

    assert 3.9 < four / one < 4.0


def test_a_fraction_is_one_roll() -> None:
    """Ten satellites lose one in some rooms and none in most."""
    rooms = [change(CROWDED, seed=f"room {number}") for number in range(200)]
    hit = [losses(room, fleet(10)).get(EUR, 0) for room in rooms]

    assert set(hit) == {0, 1}
    assert 1 <= sum(hit) <= 60


def test_members_of_a_tracking_treaty_lose_less() -> None:
    """At level 2 a quarter less: better tracking makes part of the small debris avoidable."""
    tracking = Clause(kind="debris_tracking", p={"level": 2})
    text = a_treaty(tracking, parties=SEATS[:3])
    world = change(CROWDED, treaties={"t-1": text})
    shared = losses(world, fleet(100_000), fleet(100_000, "COM"))

    assert abs(shared[EUR] / shared[COM] - (1 - 0.4 * 2 / 3)) < 0.01


def test_no_debris_falls_on_the_moon() -> None:
    """Nor on the geostationary orbit."""
    assert losses(CROWDED, fleet(1000, shell="GEO"), fleet(1000, shell="MOON")) == {}


def test_a_cohort_never_loses_more_than_it_has() -> None:
    """And an empty one is forgotten."""
    world = change(
        a_yard(), sky=msgspec.structs.replace(a_yard().sky, cohorts=(fleet(3), fleet(5, "COM")))
    )
    later = SatellitesLost(cohorts=(fleet(3), fleet(2, "COM"))).evolve(world)

    assert [(c.owner, c.count) for c in later.sky.cohorts] == [(COM, 3)]
    assert later.sky.lost_last == {EUR: 3, COM: 2}
