"""Laws of whole turns, with sheets of all kinds: money, gauges, order of arrival, sky clock."""

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.model.ids import CLOCK, TEACHER, WORLD_ACCOUNT, SeatId
from game.model.launches import Bid, ManifestEntry, OrderSheet, Pledges, Stake
from game.model.orbit import OrbitSettings
from game.model.treaties import Clause
from game.model.world import Settings, World
from game.rules import engine, turns
from game.rules.engine import Event, Refusal, change, fold
from game.rules.gauges import level_of
from game.rules.money.treasury import OUTSIDE_REASONS, MoneyMoved, balance_of_everyone
from game.rules.orders.orders import SetOrders
from game.rules.sky import sky
from game.rules.turns import AdvancePhase, CloseReview, RunLaunch, StartGame
from game.sight import imagined
from game.sight.seat import seat_sight
from tests.rules.yard import a_payload, a_project, in_orbit, with_library
from tests.worlds import EUR, KAZ, RUS, SEATS, a_treaty, a_world, of_type, play

LEASE = (
    Clause(kind="lease_sites", by=("RUS",), to=("KAZ",), p={"pads": ("site_31", "proton")}),
    Clause(kind="lease_host_quota", by=("RUS",), to=("KAZ",)),
    Clause(kind="lease_rent", by=("RUS",), to=("KAZ",), p={"amount": 40_000}),
    Clause(kind="lease_env_fee", by=("RUS",), to=("KAZ",)),
    Clause(kind="lease_crash", by=("RUS",), to=("KAZ",)),
    Clause(kind="lease_upkeep", by=("RUS",), to=("KAZ",)),
)
SKY_TEXT = (
    Clause(kind="debris_disposal"),
    Clause(kind="debris_fund"),
    Clause(kind="debris_tracking"),
)
POOL = Settings(turns=8, pool_share=50)


def a_game(years: int = 4, seed: str = "law") -> World:
    """Return the first Orders of a game with a lease, a debris text and a pool."""
    orbit = OrbitSettings(years_per_turn=years)
    world = a_world(
        a_treaty(*LEASE, name="t-lease"),
        a_treaty(*SKY_TEXT, parties=(KAZ, RUS, EUR), name="t-sky"),
        phase="lobby",
        turn=0,
        seed=seed,
        settings=msgspec.structs.replace(POOL, orbit=orbit),
    )
    cubesats = a_payload("edu_cubesats", launch_class="mini", satellites=3, education=2)
    world = with_library(world, cubesats, a_project(science_yearly=2))
    return play(
        in_orbit(world),
        StartGame(actor=TEACHER),
        AdvancePhase(actor=CLOCK),
        AdvancePhase(actor=CLOCK),
    )


SLOTS = tuple(a_game().slots)
ENTRIES = st.builds(
    ManifestEntry,
    payload=st.sampled_from(("comms", "crew_flight", "earth_obs")),
    shell=st.sampled_from(("MID", "LOW")),
    vehicle=st.sampled_from(("soyuz_2", "proton_m")),
    slot=st.sampled_from((None, *SLOTS)),
    go=st.sampled_from(("wait", "fly")),
    guests=st.lists(st.sampled_from(SEATS), max_size=2, unique=True).map(tuple),
    cubesats=st.booleans(),
)
SHEETS = st.builds(
    OrderSheet,
    manifest=st.lists(ENTRIES, max_size=4).map(tuple),
    bids=st.lists(
        st.builds(
            Bid,
            slot=st.sampled_from(SLOTS),
            price=st.integers(0, 60_000),
            pledges=st.builds(Pledges, tracking=st.booleans()),
        ),
        max_size=3,
    ).map(tuple),
    stakes=st.lists(
        st.builds(Stake, project=st.just("training_centre"), share=st.sampled_from((5, 50, 100))),
        max_size=1,
    ).map(tuple),
    upkeep=st.booleans(),
    conduct=st.sampled_from(("none", "sail", "kit", "care")),
    margin=st.integers(0, 20_000),
)
PILES = st.fixed_dictionaries(dict.fromkeys(SEATS, SHEETS))
Pile = dict[SeatId, OrderSheet]
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def put_down(world: World, pile: Pile) -> World:
    """Return the world with these sheets on the desk, whether they are possible or not."""
    return change(world, sheets=pile)


def year_of(world: World) -> tuple[Event, ...]:
    """Return everything that happens in Launch and Review."""
    launched = engine.play(world, RunLaunch(actor=CLOCK))
    assert not isinstance(launched, Refusal)
    reviewed = engine.play(launched.world, CloseReview(actor=CLOCK))
    assert not isinstance(reviewed, Refusal)
    return (*launched.events, *reviewed.events)


@FEW
@given(PILES)
def test_money_only_moves(pile: Pile) -> None:
    """What all purses and funds hold changes by the sources and sinks of the rules alone."""
    world = put_down(a_game(), pile)
    events = year_of(world)
    moves = of_type(events, MoneyMoved)
    gained = sum(move.amount for move in moves if move.payer == WORLD_ACCOUNT)
    spent = sum(move.amount for move in moves if move.payee == WORLD_ACCOUNT)
    outside = {m.reason for m in moves if WORLD_ACCOUNT in (m.payer, m.payee)}

    assert balance_of_everyone(fold(world, events)) == balance_of_everyone(world) + gained - spent
    assert outside <= {*OUTSIDE_REASONS, "fund_tracking"}
    assert all(move.amount > 0 for move in moves)


@FEW
@given(PILES)
def test_nobody_falls_below_its_credit(pile: Pile) -> None:
    """Whatever was ordered: orders beyond it are dropped, payments become arrears."""
    world = put_down(a_game(), pile)
    later = fold(world, year_of(world))

    assert all(seat.cash >= -100_000 for seat in later.seats.values())
    assert all(amount >= 0 for amount in later.funds.values())
    assert all(debt.amount > 0 for debt in later.arrears)


@FEW
@given(PILES)
def test_gauges_counts_and_points_stay_in_range(pile: Pile) -> None:
    """Nothing becomes negative, no gauge leaves its scale, every slot has one user at most."""
    world = put_down(a_game(), pile)
    later = fold(world, year_of(world))

    for gauge in ("tension", "steppe", "planetary_defence"):
        assert 0 <= level_of(later, gauge) <= 1000
    assert all(0 <= pad.condition <= 1000 for pad in later.ground.pads.values())
    assert all(cohort.count > 0 for cohort in later.sky.cohorts)
    assert all(band.index >= 0 and band.derelicts >= 0 for band in later.sky.bands.values())
    flown = [launch.slot for launch in later.launches if launch.slot is not None]
    assert len(flown) == len(set(flown))


@FEW
@given(PILES, st.permutations(SEATS))
def test_the_order_in_which_sheets_arrive_changes_nothing(pile: Pile, order: list[SeatId]) -> None:
    """The same year, byte by byte."""
    shuffled = {seat: pile[seat] for seat in order}
    one, other = (put_down(a_game(), sheets) for sheets in (pile, shuffled))

    assert engine.canonical(year_of(one)) == engine.canonical(year_of(other))


@FEW
@given(PILES)
def test_the_sky_clock_touches_no_launch_and_no_payment(pile: Pile) -> None:
    """One, four or five sky years a turn: the same launches, the same money under clauses."""
    years = [put_down(a_game(years), pile) for years in (1, 4)]
    slow, fast = (list(year_of(world)) for world in years)

    def launches(events: list[Event]) -> list[Event]:
        """Return what flew, and what clauses moved."""
        moves = [move for move in of_type(events, MoneyMoved) if move.treaty is not None]
        flown = [event for event in events if type(event).__name__.startswith("Launch")]
        return [*flown, *moves]

    assert launches(slow) == launches(fast)


@FEW
@given(PILES)
def test_folding_gives_the_world(pile: Pile) -> None:
    """Deciding changes nothing; the events alone make the next world, as often as one likes."""
    world = put_down(a_game(), pile)
    before = engine.canonical(world)
    events = year_of(world)

    assert engine.canonical(world) == before
    assert engine.canonical(fold(world, events)) == engine.canonical(fold(world, events))


@FEW
@given(PILES)
def test_a_sheet_that_was_accepted_is_carried_out_as_it_was_sealed(pile: Pile) -> None:
    """If nothing happens between sealing and Launch, closing drops nothing of a single seat."""
    world = a_game()
    for seat, sheet in pile.items():
        outcome = engine.play(world, SetOrders(actor=seat, sheet=sheet))
        if isinstance(outcome, Refusal):
            continue
        launched = engine.play(outcome.world, RunLaunch(actor=CLOCK))
        assert not isinstance(launched, Refusal)
        kept = launched.world.sheets[seat].manifest
        home = [entry for entry in kept if entry.slot is None]
        assert len(kept) == len(sheet.manifest)
        assert len(home) == sum(entry.slot is None for entry in sheet.manifest)


@FEW
@given(PILES)
def test_a_seat_knows_beforehand_whether_its_sheet_will_be_accepted(pile: Pile) -> None:
    """What it sees is enough to foresee the answer, and the reason."""
    world = a_game()
    for seat, sheet in pile.items():
        command = SetOrders(actor=seat, sheet=sheet)
        outcome = engine.play(world, command)
        foreseen = imagined.refusal(seat_sight(world, seat), command)

        assert foreseen == (outcome if isinstance(outcome, Refusal) else None)


def test_idle_seats_play_to_the_end() -> None:
    """Eight turns without a single order."""
    world = a_game()
    while world.phase != "ended":
        step = turns.next_step(world)
        assert step is not None
        world = play(world, step)

    assert world.turn == 8
    assert world.sky.record.year == 2023 + 32


def test_the_projection_needs_no_player() -> None:
    """Three turns on, from wherever the game stands."""
    assert len(sky.project(a_game(), 3)) == 3
