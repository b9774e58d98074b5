"""A bad year: the first turn of a world in which every promise that can be broken is broken."""

from importlib import import_module

import msgspec

from game.model.compliance import Arrears, Finding, Inspection
from game.model.ground import Grounding
from game.model.ids import FindingId, PadId, PayloadId, SlotId, TreatyId, Turn, VehicleId
from game.model.launches import Launch, ManifestEntry, WeaponTest
from game.model.treaties import Clause, Form, Parameter
from game.model.world import World
from game.rules import engine
from game.rules.kinds import kinds
from game.rules.money.treasury import CREDIT
from tests.rules.clauses.desk import (
    a_flight,
    an_article,
    briefed,
    closed,
    flown,
    sheet,
    tallied,
    with_slots,
    with_treaty,
)
from tests.worlds import EUR, KAZ, RUS, SEATS, a_sky, a_treaty, a_world, with_seat

WORSE: dict[str, dict[str, Parameter]] = {
    "gen_joint": {"project": "comms"},
    "lease_comanage": {"votes": 40},
    "gen_sanction": {"vote": "majority"},
    "lease_term": {"years": 1},
    "lease_toxic_cap": {"launches": 0},
}
"""Values with which an example can be broken, where its own cannot."""
TREATY = TreatyId("t-1")
LEASE = an_article("lease_sites", pads=("site_31", "proton", "light"))
HELD, SOLD, CREWED = "site_31/1/2/a", "site_31/1/2/b", "site_31/1/3/a"
POOLED = "proton/1/2/a"


def a_bad_year(kind: str) -> World:
    """Return the Review of a year in which the example of a kind is broken in every way.

    A kind that breaks in a way of its own shows it in its own test file, as ``a_bad_year()``.
    """
    own = getattr(import_module(f"tests.rules.clauses.test_{kind}"), "a_bad_year", None)
    if own is not None:
        year: World = own()
        return year
    begun = Turn(0) if kind == "lease_term" else Turn(1)
    form: Form = "contract" if kind == "slot_trade" else "treaty"
    treaty = a_treaty(worse(kind), form=form, force_turn=begun)
    world = a_world(treaty, sky=a_sky(lost_last={KAZ: 10}, harm={RUS: {KAZ: 10_000}}))
    if kind not in ("lease_sites", "lease_term"):
        world = with_treaty(world, a_treaty(LEASE, name="t-lease"))
    for seat in SEATS:
        world = with_seat(world, seat, cash=CREDIT, tracking=2)
    return closed(_disobeyed(_withheld(_known(briefed(world)))))


def worse(kind: str) -> Clause:
    """Return a kind's example, as it can be broken."""
    example = kinds()[kind].example()
    return msgspec.structs.replace(example, p={**example.p, **WORSE.get(kind, {})})


def _known(world: World) -> World:
    """Return the world with an open finding, a debt, visits and a grounded rocket."""
    finding = Finding(
        id=FindingId("f-1"),
        treaty=TREATY,
        article=1,
        kind="debris_disposal",
        obligor=RUS,
        grade="material",
        turn=Turn(0),
        status="confirmed",
        confirmed=Turn(0),
        charged=True,
        awards={"un": "full"},
    )
    debt = Arrears(debtor=RUS, creditor=KAZ, amount=1, treaty=TREATY, article=1, since=Turn(1))
    visit = Inspection(by=EUR, of=RUS, where="books", turn=Turn(1), treaty=TREATY)
    grounding = Grounding(vehicle=VehicleId("soyuz_2"), until=(Turn(9), 1))
    return engine.change(
        world,
        findings={finding.id: finding},
        arrears=(*world.arrears, debt),
        inspections=(visit,),
        poll={f"board/{TREATY}/1/new_vehicles/1": {KAZ: "no"}},
        ground=msgspec.structs.replace(world.ground, groundings=(grounding,)),
    )


def _withheld(world: World) -> World:
    """Return the world in which the controller withheld every slot it had promised."""
    promised = [name for name, slot in world.slots.items() if slot.treaty is not None]
    for name in promised:
        world = with_slots(world, (name,), denied=world.slots[name].owner)
    world = with_slots(world, (SOLD,), source="trade", owner=EUR)
    world = with_slots(world, (CREWED,), source="trade", owner=RUS, denied=EUR)
    return with_slots(world, (POOLED,), source="pool", owner=EUR, denied=EUR)


def _disobeyed(world: World) -> World:
    """Return the world after launches and orders that nobody should have given."""
    crew = ManifestEntry(
        payload=PayloadId("crew_flight"),
        shell="LOW",
        vehicle=VehicleId("soyuz_2"),
        slot=SlotId(CREWED),
    )
    world = sheet(world, EUR, manifest=(crew,))
    greedy = (_satellites("soyuz_2", HELD), *(_satellites("proton_m", POOLED) for _ in range(9)))
    for seat in (KAZ, RUS):
        world = sheet(
            world,
            seat,
            manifest=greedy,
            lease_upkeep=0,
            tracking_shared=0,
            announces=False,
            admits=False,
            know_how_shared=False,
            refused_customers=(KAZ, RUS),
            weapon_test=WeaponTest(band="MID"),
        )
        world = tallied(world, seat, units_launched={"MID": 500}, satellites_retired=10)
    return flown(
        world,
        a_flight(),
        a_flight(vehicle=VehicleId("new_rocket"), quarter=3, slot=None),
        a_flight(EUR, slot=SlotId(SOLD)),
        a_crash(),
    )


def a_crash() -> Launch:
    """Return a Proton of the tenant that fell on the steppe."""
    return a_flight(
        vehicle=VehicleId("proton_m"),
        pad=PadId("proton"),
        slot=None,
        toxic=True,
        outcome="failure",
        crashed_on_steppe=True,
    )


def _satellites(vehicle: str, slot: str) -> ManifestEntry:
    """Return a plan to launch communication satellites."""
    return ManifestEntry(
        payload=PayloadId("comms"),
        shell="MID",
        vehicle=VehicleId(vehicle),
        slot=SlotId(slot),
    )
