"""The board of the year: guarantees by age, the rest to the controller, a share to the pool."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from game.model.ground import Owed
from game.model.ids import Money, PadId, Permille, SlotId, TreatyId, VehicleId, million
from game.model.launches import Waiting
from game.model.treaties import Clause, Treaty
from game.model.vehicles import Library, Vehicle
from game.model.world import Settings, World
from game.rules.slots import BoardPublished, controls, open_board, preview
from game.rules.slots.board import drawn_up
from game.rules.slots.capacity import capacity
from tests.rules.yard import an_entry, with_ground, with_pad
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, a_world, after

LEASE = Clause(
    kind="lease_sites",
    by=("RUS",),
    to=("KAZ",),
    p={"pads": ("site_31", "proton", "light"), "share": 20},
)


def a_grant(seat: str, slots: int = 2, price: int = 8, **fields: object) -> Clause:
    """Return a promise of slots to a guest."""
    return Clause(
        kind="slot_grant",
        by=("RUS",),
        to=(seat,),
        p={"slots": slots, "price": million(price), **fields},  # type: ignore[dict-item]
    )


def a_quota(slots: int = 3) -> Clause:
    """Return the promise of slots to the host."""
    return Clause(kind="lease_host_quota", by=("RUS",), to=("KAZ",), p={"slots": slots})


def leased(*more: Treaty) -> World:
    """Return a world in which RUS leases all pads."""
    lease = a_treaty(LEASE, a_quota(), name="t-lease")
    return after(a_world(lease, *more), open_board)


def held(world: World) -> Counter[object]:
    """Return how many slots each seat (or the pool) holds."""
    return Counter(slot.owner for slot in world.slots.values())


def test_without_a_lease_the_host_controls_everything() -> None:
    """Every slot of the year is the host's."""
    world = after(a_world(), open_board)

    assert held(world) == {KAZ: 24}
    assert controls(world, PadId("light")) == KAZ


def test_a_lease_gives_the_pads_to_the_tenant_and_a_quota_to_the_host() -> None:
    """24 slots: 3 for the host, the rest for the tenant."""
    world = leased()

    assert held(world) == {RUS: 21, KAZ: 3}
    assert world.ground.controllers == {"site_31": RUS, "proton": RUS, "light": RUS}


def test_a_guest_receives_what_it_was_promised() -> None:
    """Under the treaty's name and at its price."""
    world = leased(a_treaty(a_grant("EUR"), parties=(RUS, EUR), name="t-eur", form="contract"))
    granted = [slot for slot in world.slots.values() if slot.owner == EUR]

    assert [(slot.source, slot.price, slot.treaty) for slot in granted] == [
        ("grant", million(8), "t-eur")
    ] * 2


def test_slots_of_a_seat_are_spread_over_the_year() -> None:
    """Four slots are four quarters, not one crowded spring."""
    world = leased(a_treaty(a_grant("EUR", slots=4), parties=(RUS, EUR), name="t-eur"))

    assert {slot.quarter for slot in world.slots.values() if slot.owner == EUR} == {1, 2, 3, 4}


def test_the_youngest_treaty_loses_first() -> None:
    """Twenty-four slots, three promises of eight and a quota of three: the last one is short."""
    old = a_treaty(a_grant("EUR", 8), parties=(RUS, EUR), name="t-old", force_turn=0)
    mid = a_treaty(a_grant("KAZ", 8), name="t-mid", force_turn=0)
    young = a_treaty(a_grant("COM", 8), parties=(RUS, COM), name="t-young", force_turn=1)
    lease = a_treaty(LEASE, a_quota(0), name="t-lease", force_turn=0)
    quota = a_treaty(a_quota(3), name="t-quota", force_turn=0)
    world = after(a_world(young, lease, quota, mid, old), open_board)

    assert held(world) == {EUR: 8, KAZ: 11, COM: 5}
    assert world.ground.owed == (
        Owed(seat=COM, slots=3, price=million(8), treaty=TreatyId("t-young"), article=1),
    )


def test_what_was_short_is_made_good_next_year() -> None:
    """The controller gives it from its rest."""
    owed = Owed(seat=COM, slots=3, price=Money(0), treaty=TreatyId("t-gone"))
    world = after(with_ground(a_world(a_treaty(LEASE)), owed=(owed,)), open_board)

    assert held(world) == {COM: 3, RUS: 21}
    assert world.ground.owed == ()


def test_own_rockets_decide_about_the_pad() -> None:
    """EUR has a mini launcher, which flies from the light pad only."""
    mini = Vehicle(
        id=VehicleId("mini"),
        name={"en": "Mini"},
        provider=EUR,
        launch_class="mini",
        price=million(8),
        success=Permille(926),
    )
    library = Library(vehicles={mini.id: mini})
    grant = a_treaty(a_grant("EUR"), parties=(RUS, EUR))
    world = after(a_world(grant, library=library), open_board)

    assert {slot.pad for slot in world.slots.values() if slot.owner == EUR} == {"light"}


def test_a_share_of_the_rest_goes_to_the_pool() -> None:
    """Half of what is left to the controller, pad by pad."""
    world = after(a_world(settings=Settings(turns=8, pool_share=50)), open_board)

    assert held(world) == {KAZ: 12, None: 12}
    assert all(slot.source == "pool" for slot in world.slots.values() if slot.owner is None)


def test_an_auction_clause_sets_the_share_of_its_pads() -> None:
    """The controller promised every free slot."""
    auction = Clause(kind="slot_auction", by=("RUS",), to=("KAZ",), p={"share": 100})
    world = leased(a_treaty(auction, name="t-auction"))

    assert held(world) == {None: 21, KAZ: 3}


def test_a_waiting_launch_has_the_first_slot_of_its_pad() -> None:
    """In winter, before all guarantees, and free of charge."""
    waiting = Waiting(seat=EUR, entry=an_entry(None), pad=PadId("site_31"))
    world = after(a_world(a_treaty(LEASE), waiting=(waiting,)), open_board)
    first = world.slots[SlotId("site_31/1/1/a")]

    assert (first.owner, first.source, first.price) == (EUR, "waiting", 0)


def test_next_year_can_be_seen_in_advance() -> None:
    """The contract ends with this turn, so next year's slots fall to the tenant."""
    contract = a_treaty(a_grant("EUR"), parties=(RUS, EUR), name="t-eur", end_turn=2)
    world = leased(contract)
    ahead = preview(world)

    assert held(world)[EUR] == 2
    assert {slot.turn for slot in ahead} == {2}
    assert not [slot for slot in ahead if slot.owner == EUR]


def test_everybody_sees_the_board() -> None:
    """Owners and prices are public."""
    event = drawn_up(a_world())

    assert isinstance(event, BoardPublished)
    assert event.seen_by(a_world()).everyone


@given(st.lists(st.integers(1, 8), max_size=6), st.integers(0, 100), st.integers(200, 1000))
def test_no_quarter_of_a_pad_is_oversold(grants: list[int], share: int, condition: int) -> None:
    """Whatever was promised: slots granted fit the capacity, and each has one owner."""
    treaties = [
        a_treaty(a_grant("EUR", slots), parties=(RUS, EUR), name=f"t-{number}")
        for number, slots in enumerate(grants)
    ]
    start = a_world(a_treaty(LEASE), *treaties, settings=Settings(turns=8, pool_share=share))
    for pad in start.ground.pads:
        start = with_pad(start, pad, condition=condition)
    world = after(start, open_board)
    sold = Counter((slot.pad, slot.quarter) for slot in world.slots.values())

    for known in start.ground.pads.values():
        for quarter, slots in capacity(start, known).items():
            assert sold[known.id, quarter] == slots
