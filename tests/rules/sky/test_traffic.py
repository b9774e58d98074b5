"""Traffic: what launches and promises mean for the debris model."""

import numpy as np
import pytest

from game.model.launches import Conduct, OrderSheet
from game.model.seats import Tally
from game.model.treaties import Clause, Parameter
from game.model.world import World
from game.rules.engine import change
from game.rules.kinds import duties
from game.rules.sky.traffic import (
    OTHERS,
    conduct_now,
    hides,
    sharing_level,
    traffic_after,
    traffic_of,
)
from tests.rules.yard import a_yard, ordered
from tests.worlds import COM, EUR, KAZ, RUS, SEATS, a_treaty, with_seat

OWNERS = (*SEATS, OTHERS)
BOTH: dict[str, Parameter] = {"rate": 90, "years": 5, "covers": "both"}


def promising(**p: Parameter) -> World:
    """Return a world in which KAZ and RUS promised how to dispose of satellites."""
    clause = Clause(kind="debris_disposal", p={**BOTH, **p})
    return change(a_yard(), treaties={"t-1": a_treaty(clause)})


def sharing(level: int = 2, **sheet: object) -> World:
    """Return a world in which KAZ and RUS (level 2) share tracking data."""
    clause = Clause(kind="debris_tracking", p={"level": level, "notify": True})
    world = change(a_yard(), treaties={"t-1": a_treaty(clause)})
    return ordered(world, KAZ, OrderSheet(**sheet))  # type: ignore[arg-type]


def column(world: World, name: str) -> dict[str, float]:
    """Return one number per owner out of the traffic."""
    traffic = traffic_of(world, duties(world), OWNERS)
    return dict(zip(OWNERS, getattr(traffic, name).tolist(), strict=True))


def test_satellites_are_spread_over_the_shells_of_their_band() -> None:
    """16 into eight shells of MID each sky year, with a body for every fourth unit."""
    world = change(a_yard(), tallies={KAZ: Tally(units_launched={"MID": 16, "GEO": 1})})
    traffic = traffic_of(world, (), OWNERS)

    assert traffic.launch_S[0].sum() == pytest.approx(16)
    assert traffic.launch_S[0, 8:16] == pytest.approx(2.0)
    assert traffic.launch_B[0].sum() == pytest.approx(0.4)


def test_the_rest_of_the_world_goes_on_launching() -> None:
    """Twice the mean of 2018 to 2022."""
    traffic = traffic_of(a_yard(), (), OWNERS)

    assert traffic.launch_S[-1].sum() > 100
    assert traffic.launch_S[:-1].sum() == 0


@pytest.mark.parametrize(
    ("conduct", "share", "years"),
    [("none", 0.35, 25), ("sail", 0.85, 25), ("kit", 0.95, 5), ("care", 0.99, 5)],
)
def test_conduct_decides_how_satellites_leave(conduct: Conduct, share: float, years: int) -> None:
    """Share and deadline."""
    world = ordered(a_yard(), KAZ, OrderSheet(conduct=conduct))

    assert column(world, "disposal")[KAZ] == pytest.approx(share)
    assert column(world, "disposal_years")[KAZ] == years


def test_a_one_year_promise_with_kits_leaves_at_once() -> None:
    """Without kits it is only a promise."""
    world = promising(years=1)

    assert column(ordered(world, KAZ, OrderSheet(conduct="kit")), "disposal_years")[KAZ] == 0
    assert column(world, "disposal_years")[KAZ] == 25


def test_stages_under_promise_come_down_and_are_made_safe() -> None:
    """90 % of bodies at least; a tenth of the explosions, while the promise is kept."""
    world = promising()
    kept = ordered(world, KAZ, OrderSheet(conduct="kit"))

    assert column(world, "disposal_bodies")[KAZ] == pytest.approx(0.90)
    assert column(kept, "disposal_bodies")[KAZ] == pytest.approx(0.95)
    assert column(world, "passivation")[KAZ] == 1.0
    assert column(kept, "passivation")[KAZ] == pytest.approx(0.1)
    assert column(kept, "passivation")[EUR] == 1.0


def test_the_world_follows_the_example() -> None:
    """Others dispose as the seats do on average."""
    world = a_yard()
    for seat in (KAZ, RUS):
        world = ordered(world, seat, OrderSheet(conduct="kit"))

    assert column(world, "disposal")[OTHERS] == pytest.approx((0.95 + 0.35) / 2)
    assert column(world, "disposal_years")[OTHERS] == 0
    assert column(world, "life_years")[OTHERS] == 8


def test_shared_tracking_avoids_encounters() -> None:
    """At level 2 KAZ profits from the network of RUS, though it has none itself."""
    world = sharing()

    assert column(world, "unavoided")[KAZ] == pytest.approx(0.02 * (1 - 0.4 * 2 / 3))
    assert column(world, "unavoided_active")[KAZ] == pytest.approx(0.001 * (1 - 0.4 * 2 / 3))
    assert column(world, "unavoided")[EUR] == pytest.approx(0.02)


def test_data_reach_as_far_as_the_best_network() -> None:
    """A promise of level 3 shows what RUS can see: level 2."""
    world = sharing(level=3)

    assert sharing_level(world, duties(world), KAZ) == 2
    better = with_seat(world, KAZ, tracking=3)
    assert sharing_level(better, duties(better), RUS) == 3


def test_whoever_shares_less_sees_less() -> None:
    """The order of this turn counts."""
    world = sharing(tracking_shared=1)

    assert sharing_level(world, duties(world), KAZ) == 1


def test_secrecy_doubles_the_risk() -> None:
    """Of whoever does not announce its manoeuvres."""
    world = ordered(a_yard(), COM, OrderSheet(announces=False))

    assert hides(world, COM)
    assert column(world, "unavoided")[COM] == pytest.approx(0.04)
    assert column(world, "unavoided_active")[COM] == pytest.approx(0.002)


def test_after_the_game_everybody_retires_as_bound() -> None:
    """The bound as promised, the others as in the last turn; nobody launches."""
    world = ordered(promising(), EUR, OrderSheet(conduct="sail"))
    traffic = traffic_after(world, duties(world), OWNERS)

    assert traffic.launch_S.sum() == traffic.launch_B.sum() == 0
    np.testing.assert_allclose(traffic.disposal[:4], [0.95, 0.95, 0.85, 0.35])


def test_an_idle_seat_takes_no_care() -> None:
    """Nobody ordered anything."""
    assert conduct_now(a_yard(), KAZ) == "none"
