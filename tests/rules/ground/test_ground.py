"""A year on the steppe: pads wear, the land suffers and heals, tension settles."""

import pytest

from game.model.ground import Closure, Grounding
from game.model.ids import Money, PadId, Turn, VehicleId, million
from game.model.launches import Launch, OrderSheet, WeaponTest
from game.model.seats import Tally, Technology
from game.model.treaties import Clause
from game.model.world import World
from game.rules.engine import change
from game.rules.ground.ground import (
    CorridorClosed,
    PadShut,
    WeatherTurned,
    age,
    pad_change,
    steppe_change,
    tension_change,
)
from game.rules.kinds import duties
from tests.rules.yard import PROTON, SOYUZ, a_yard, ordered, with_ground, with_pad
from tests.worlds import EUR, KAZ, RUS, a_treaty, after, with_seat


def a_launch(**fields: object) -> Launch:
    """Return a clean launch from Site 31."""
    given: dict[str, object] = {
        "turn": 1,
        "quarter": 2,
        "seat": KAZ,
        "provider": RUS,
        "vehicle": SOYUZ,
        "payload": "comms",
        "shell": "MID",
        "pad": "site_31",
        "slot": "site_31/1/2/a",
        "outcome": "success",
    }
    return Launch(**{**given, **fields})  # type: ignore[arg-type]


def steppe_after(*launches: Launch, treaty: Clause | None = None, **ground: object) -> int:
    """Return what the steppe gains in a year with these launches, tenths."""
    treaties = {"t-1": a_treaty(treaty)} if treaty is not None else {}
    world = change(with_ground(a_yard(), **ground), launches=launches, treaties=treaties)
    return steppe_change(world, duties(world))


def test_a_quiet_year_heals_the_steppe() -> None:
    """Two points."""
    assert steppe_after() == 20
    assert steppe_after(a_launch()) == 20


def test_heptyl_hurts_it() -> None:
    """0.35 for each toxic launch, rounded to tenths for all of them together."""
    toxic = a_launch(toxic=True, vehicle=PROTON)

    assert [steppe_after(*[toxic] * number) for number in (1, 2, 8)] == [16, 13, -8]


def test_green_technology_halves_the_fumes() -> None:
    """Of the seat that flies."""
    world = with_seat(a_yard(), KAZ, technology=Technology(green=1))
    world = change(world, launches=(a_launch(toxic=True),) * 4)

    assert steppe_change(world, ()) == 20 - 7


@pytest.mark.parametrize(
    ("crash", "loss"),
    [
        (a_launch(outcome="failure", crashed_on_steppe=True), 40),
        (a_launch(outcome="failure", crashed_on_steppe=True, toxic=True), 160 + 4),
        (a_launch(outcome="failure"), 0),
        (a_launch(pad=None, slot=None, toxic=True), 0),
    ],
)
def test_a_crash_hurts_more(crash: Launch, loss: int) -> None:
    """Heptyl most; what falls elsewhere is no business of the steppe."""
    assert steppe_after(crash) == 20 - loss


def test_a_joint_inquiry_softens_a_toxic_crash() -> None:
    """12 instead of 16."""
    crash = a_launch(outcome="failure", crashed_on_steppe=True, toxic=True)
    clause = Clause(kind="lease_crash", by=("RUS",), to=("KAZ",), p={"inquiry": True})

    assert steppe_after(crash, treaty=clause) == 20 - 120 - 4


def test_fees_and_quiet_quarters_heal() -> None:
    """A point for 20 $M, two for each closed quarter, by order or by text."""
    closure = Closure(corridor="C51", turn=Turn(1), quarter=2, by=KAZ)
    zone = Clause(
        kind="slot_drop_zone",
        by=("RUS",),
        to=("KAZ",),
        p={"corridor": "POLAR", "quarters": ("Q1", "Q3")},
    )

    assert steppe_after(fees=million(40)) == 40
    assert steppe_after(closures=(closure,)) == 40
    assert steppe_after(closures=(closure,), treaty=zone) == 80


def test_tension_decays_by_a_tenth() -> None:
    """45 becomes 40.5."""
    assert tension_change(a_yard(), ()) == -45


def test_weapon_tests_raise_it() -> None:
    """15 each, after the decay."""
    world = ordered(a_yard(), RUS, OrderSheet(weapon_test=WeaponTest(band="MID")))

    assert tension_change(world, ()) == -45 + 150


def test_watching_together_calms() -> None:
    """One point for each public treaty on tracking or inspection, not for each article."""
    treaty = a_treaty(Clause(kind="debris_tracking"), Clause(kind="debris_inspection"))
    secret = a_treaty(Clause(kind="debris_tracking"), name="t-2", visibility="secret")
    world = change(a_yard(), treaties={"t-1": treaty, "t-2": secret})

    assert tension_change(world, duties(world)) == -45 - 10


def test_pads_wear() -> None:
    """5.5 points a year; each volunteer mends 0.8, each $M of lease upkeep 0.08, of goods 0.05."""
    world = ordered(ordered(a_yard(), KAZ, OrderSheet(upkeep=True)), EUR, OrderSheet(upkeep=True))
    tended = change(world, tallies={RUS: Tally(upkeep_spent=million(50))})
    supplied = with_ground(tended, goods=million(40))

    assert pad_change(a_yard()) == -55
    assert pad_change(world) == -55 + 16
    assert pad_change(tended) == -55 + 16 + 40
    assert pad_change(supplied) == -55 + 16 + 40 + 20


def test_only_open_pads_change() -> None:
    """A closed one has nothing to lose."""
    world = after(with_pad(a_yard(), "light", is_open=False), age)

    assert world.ground.pads[PadId("site_31")].condition == 645
    assert world.ground.pads[PadId("light")].condition == 650


def test_the_years_own_marks_are_wiped() -> None:
    """Fees, goods, weather, discounts; groundings that are over."""
    old = Grounding(vehicle=VehicleId("soyuz_2"), until=(Turn(1), 1))
    new = Grounding(vehicle=VehicleId("proton_m"), until=(Turn(2), 2))
    world = with_ground(
        a_yard(),
        fees=Money(5),
        goods=Money(5),
        bad_weather={"2": 150},
        groundings=(old, new),
        closures=(Closure(corridor="C51", turn=Turn(0), quarter=2, by=KAZ),),
    )
    ground = after(world, age).ground

    assert (ground.fees, ground.goods, ground.bad_weather) == (0, 0, {})
    assert (ground.groundings, ground.closures) == ((new,), ())


def test_a_pad_can_be_shut() -> None:
    """Until a quarter, for all to see."""
    shut = PadShut(pad=PadId("site_31"), until=(Turn(1), 4))
    world = shut.evolve(a_yard())

    assert world.ground.pads[PadId("site_31")].shut_until == (1, 4)
    assert shut.seen_by(world).everyone


def test_storms_add_up() -> None:
    """Two forecasts for one quarter."""
    storm = WeatherTurned(quarter=2, by=150)
    world = storm.evolve(storm.evolve(a_yard()))

    assert world.ground.bad_weather == {"2": 300}


def test_a_closure_is_remembered() -> None:
    """For the quarter it speaks of."""
    closure = Closure(corridor="C51", turn=Turn(1), quarter=2, by=KAZ)
    world: World = CorridorClosed(closure=closure).evolve(a_yard())

    assert world.ground.closures == (closure,)
