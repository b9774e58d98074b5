"""The sky's turn: exact, whole numbers, the same for everybody who asks twice."""

import msgspec

from game.model.ids import BANDS, Turn
from game.model.launches import OrderSheet
from game.model.orbit import OrbitSettings
from game.model.seats import Tally, Technology
from game.model.treaties import Clause
from game.model.world import Settings, World
from game.rules import engine
from game.rules.engine import change, fold
from game.rules.sky import sky
from game.rules.sky.losses import SatellitesLost
from game.rules.sky.removals import RemovalsDone
from game.rules.sky.sky import SkyAdvanced, SkyRecorded, bands_of, project, seed_of
from game.rules.sky.sky_record import sky_of
from game.rules.sky.traffic import traffic_of
from tests.rules.yard import a_payload, a_yard, in_orbit, next_turn, ordered, with_library
from tests.worlds import EUR, SEATS, a_treaty, after, events_of, of_type, with_seat

ORBIT = in_orbit(a_yard())


def launching(world: World, satellites: int, conduct: str = "none") -> World:
    """Return the world in which every seat launched so many satellites into MID this turn."""
    tally = Tally(units_launched={"MID": satellites})
    for seat in SEATS:
        world = ordered(world, seat, OrderSheet(conduct=conduct))  # type: ignore[arg-type]
    return change(world, tallies=dict.fromkeys(SEATS, tally))


def middle(world: World) -> int:
    """Return the fragment index of the middle band, tenths."""
    return world.sky.bands["MID"].index


def test_a_world_shows_the_sky_that_it_keeps() -> None:
    """Index 130 in MID, 100 elsewhere; blame and derelicts by owner."""
    bands = ORBIT.sky.bands

    assert [bands[band].index for band in BANDS] == [1000, 1300, 1000]
    assert bands["MID"].health == 925
    assert bands["MID"].fragments == 8341
    assert sum(ORBIT.sky.blame["MID"].values()) in range(8339, 8344)
    assert ORBIT.sky.derelicts_of["RUS"] > ORBIT.sky.derelicts_of["EUR"]
    assert 0 < bands["MID"].risk_ppm < 5000


def test_a_turn_is_four_sky_years() -> None:
    """The record moves on by as many."""
    world = after(ORBIT, sky.advance)

    assert world.sky.record.year - ORBIT.sky.record.year == 4
    (advanced,) = of_type(events_of(ORBIT, sky.advance), SkyAdvanced)
    assert advanced.years == 4


def test_the_same_turn_happens_twice_alike() -> None:
    """Same seed, same sheets, same sky; another room has another one."""
    again = events_of(ORBIT, sky.advance)
    other = events_of(change(ORBIT, seed="other"), sky.advance)

    assert engine.canonical(again) == engine.canonical(events_of(ORBIT, sky.advance))
    assert engine.canonical(again) != engine.canonical(other)


def test_the_model_has_one_seed_for_the_whole_game() -> None:
    """The turn is not part of it: the years are."""
    assert seed_of(ORBIT) == seed_of(change(ORBIT, turn=Turn(5)))


def test_the_record_travels_and_comes_back() -> None:
    """A journal entry gives the sky from which the next turn starts."""
    world = after(ORBIT, sky.advance)
    text = msgspec.json.encode(world.sky.record)
    back = msgspec.json.decode(text, type=type(world.sky.record))

    assert sky_of(back) == sky_of(world.sky.record)
    assert fold(ORBIT, events_of(ORBIT, sky.advance)) == world


def test_nobody_sees_the_tables_of_the_model() -> None:
    """Everybody sees what they mean."""
    events = events_of(ORBIT, sky.advance)
    (recorded,) = of_type(events, SkyRecorded)
    (advanced,) = of_type(events, SkyAdvanced)

    assert recorded.seen_by(ORBIT) == engine.NOBODY
    assert advanced.seen_by(ORBIT).everyone


def test_free_riding_crowds_the_sky_more_than_care() -> None:
    """Ten units a seat and turn, with and without kits."""
    free, careful = (launching(ORBIT, 100, conduct) for conduct in ("none", "care"))

    assert middle(after(free, sky.advance)) > middle(after(careful, sky.advance))


def test_a_storm_cleans_for_one_year() -> None:
    """Denser air in the first sky year, then the factor is used up."""
    stormy = change(ORBIT, sky=msgspec.structs.replace(ORBIT.sky, density=3000))
    world = after(stormy, sky.advance)

    assert world.sky.bands["LOW"].fragments < after(ORBIT, sky.advance).sky.bands["LOW"].fragments
    assert world.sky.density == 1000


def test_a_world_without_a_debris_model_rests() -> None:
    """A negotiation needs no orbit."""
    assert events_of(a_yard(), sky.advance) == ()
    assert project(a_yard(), 2) == (a_yard().sky.bands,) * 2


def test_the_size_of_a_sky_year_is_a_setting() -> None:
    """One calendar year: the realistic clock."""
    settings = Settings(turns=8, orbit=OrbitSettings(years_per_turn=1, close=120))
    world = after(change(ORBIT, settings=settings), sky.advance)

    assert world.sky.record.year - ORBIT.sky.record.year == 1
    assert world.sky.bands["MID"].closed


def test_tugs_work_before_each_sky_year() -> None:
    """Two units: forty objects in four years, prestige two."""
    world = _with_tug(ORBIT, units=2)
    later = after(world, sky.advance)
    (done,) = of_type(events_of(world, sky.advance), RemovalsDone)

    assert done.units == {EUR: 2}
    assert later.sky.removed_last == 40
    assert (later.tallies[EUR].removals, later.seats[EUR].prestige) == (2, 2)
    assert later.sky.bands["MID"].derelicts < after(ORBIT, sky.advance).sky.bands["MID"].derelicts


def test_losses_are_taken_from_the_fleets() -> None:
    """A thousand satellites under a crowded sky: some are lost, and counted."""
    crowd = in_orbit(a_yard(), index=480)
    cohorts = tuple(msgspec.structs.replace(cohort, count=1000) for cohort in crowd.sky.cohorts)
    world = change(crowd, sky=msgspec.structs.replace(crowd.sky, cohorts=cohorts))
    (lost,) = of_type(events_of(world, sky.advance), SatellitesLost)
    later = after(world, sky.advance)

    assert sum(cohort.count for cohort in lost.cohorts) > 0
    assert (
        sum(cohort.count for cohort in later.sky.cohorts) + sum(later.sky.lost_last.values())
        == 4000
    )


def test_the_future_is_projected_without_chance() -> None:
    """Three turns without launches, the same for every seed."""
    world = after(launching(ORBIT, 60), sky.advance)
    path = project(world, 3)

    assert len(path) == 3
    assert path == project(change(world, seed="other"), 3)


def test_promises_decide_about_the_future() -> None:
    """Bound to nine of ten, the sky after the game is clearer than without."""
    clause = Clause(kind="debris_disposal", p={"rate": 95, "years": 5, "covers": "both"})
    text = a_treaty(clause, parties=SEATS)
    world = after(launching(ORBIT, 60), sky.advance)

    free = project(world, 3)[-1]["MID"].index
    bound = project(change(world, treaties={"t-1": text}), 3)[-1]["MID"].index
    assert bound < free


def test_tugs_work_on_after_the_game_until_their_life_is_over() -> None:
    """A tug of this turn works two turns more."""
    world = after(_with_tug(ORBIT, units=4), sky.advance)
    without = change(world, sky=msgspec.structs.replace(world.sky, cohorts=()))

    ahead, alone = project(world, 3), project(without, 3)
    gained = [
        other["MID"].derelicts - own["MID"].derelicts
        for own, other in zip(ahead, alone, strict=True)
    ]
    assert gained[0] > 0
    assert gained[1] > gained[0]
    assert abs(gained[2] - gained[1]) < gained[0] / 2


def test_reading_a_sky_changes_nothing() -> None:
    """Two readings of one sky are equal."""
    model = sky_of(ORBIT.sky.record)
    traffic = traffic_of(ORBIT, (), model.owners)
    orbit = ORBIT.settings.orbit

    assert bands_of(model, traffic, orbit) == bands_of(model, traffic, orbit)
    assert bands_of(model, traffic, orbit)["MID"].index == 1300


def test_a_turn_follows_a_turn() -> None:
    """Sixteen years in four turns; nothing becomes negative."""
    world = launching(ORBIT, 40)
    for _ in range(4):
        world = next_turn(after(world, sky.advance))

    assert world.sky.record.year == ORBIT.sky.record.year + 16
    assert all(count >= 0 for table in world.sky.record.plain.values() for count in table)
    assert all(cohort.count > 0 for cohort in world.sky.cohorts)


def _with_tug(world: World, units: int) -> World:
    """Return the world in which EUR has tugs that can do so many units a turn."""
    tug = a_payload("tug", shells=("MID",), satellites=1, removals=1, life=3)
    world = with_seat(with_library(world, tug), EUR, technology=Technology(adr=1))
    cohort = msgspec.structs.replace(
        world.sky.cohorts[0], owner=EUR, payload=tug.id, launched=world.turn, count=units
    )
    fleet = (*world.sky.cohorts, cohort)
    return change(world, sky=msgspec.structs.replace(world.sky, cohorts=fleet))
