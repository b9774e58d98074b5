"""Slots, order sheets and launches: who may fly when, what is ordered, what happened."""

from typing import Literal

from game.model.ids import (
    Band,
    Money,
    PadId,
    PayloadId,
    Permille,
    ProjectId,
    Quarter,
    SeatId,
    Shell,
    SlotId,
    TreatyId,
    Turn,
    VehicleId,
)
from game.model.values import Value

GoRule = Literal["wait", "fly"]
Conduct = Literal["none", "sail", "kit", "care"]
CONDUCTS: tuple[Conduct, ...] = ("none", "sail", "kit", "care")
Place3 = Literal["pads", "factories", "books"]
PoolRule = Literal["uniform", "first_price", "scored", "lottery", "priority", "pro_rata"]
SlotSource = Literal["quota", "grant", "control", "trade", "pool", "waiting"]
Outcome = Literal["success", "failure", "scrubbed"]


class Slot(Value, frozen=True, kw_only=True):
    """The right to one launch from one pad in one quarter."""

    id: SlotId
    pad: PadId
    turn: Turn
    quarter: Quarter
    owner: SeatId | None
    """None: in the pool, open to bids."""
    source: SlotSource = "control"
    treaty: TreatyId | None = None
    """The treaty that guarantees it."""
    article: int = 0
    """The article that does; 0: none, or one of an older text that is made good."""
    price: Money = Money(8_000)
    """Charged at Launch to an owner who is neither host nor controller."""
    bought: Money | None = None
    """What the owner paid for it in a trade or in the pool."""
    denied: SeatId | None = None
    """The owner from whom the controller withheld it at Launch; the controller: from the pool."""
    used_by: str | None = None
    """Payload that flew on it."""


class ManifestEntry(Value, frozen=True, kw_only=True):
    """One launch that a seat plans for this turn."""

    payload: PayloadId
    shell: Shell
    vehicle: VehicleId
    slot: SlotId | None = None
    """A slot of the shared site; None: from the provider's home range."""
    go: GoRule = "wait"
    guests: tuple[SeatId, ...] = ()
    """Seats whose hosted payload or cosmonaut rides along."""
    cubesats: bool = False
    """School cubesats ride along (the price of the payload edu_cubesats)."""
    rescue: bool = False


class Waiting(Value, frozen=True, kw_only=True):
    """A launch that found no weather and no slot last year; it flies first in the next one."""

    seat: SeatId
    entry: ManifestEntry
    pad: PadId | None
    """None: at the provider's home range."""


class Pledges(Value, frozen=True, kw_only=True):
    """What a bidder promises for the launch it bids for."""

    kit: bool = False
    tracking: bool = False
    cubesat: bool = False


class Bid(Value, frozen=True, kw_only=True):
    """A sealed bid for a slot of the pool."""

    slot: SlotId
    price: Money
    pledges: Pledges = Pledges()


class Stake(Value, frozen=True, kw_only=True):
    """A share of a ground project that a seat wants to pay this turn."""

    project: ProjectId
    share: int
    """Percent, in steps of 5."""
    pad: PadId | None = None
    """Where the project shall help, if it may choose a pad."""


class Visit(Value, frozen=True, kw_only=True):
    """An inspection that a seat asks for."""

    of: SeatId
    where: Place3


class WeaponTest(Value, frozen=True, kw_only=True):
    """The order to destroy an own derelict in orbit."""

    band: Band
    mass_kg: int = 880


class Breach(Value, frozen=True, kw_only=True):
    """An article that an order breaks and the seat knows it."""

    treaty: TreatyId
    article: int


class OrderSheet(Value, frozen=True, kw_only=True):
    """All orders of one seat for one turn; private until Launch."""

    manifest: tuple[ManifestEntry, ...] = ()
    bids: tuple[Bid, ...] = ()
    stakes: tuple[Stake, ...] = ()
    upkeep: bool = False
    """Pay the voluntary upkeep of the pads (12 $M)."""
    lease_upkeep: Money | None = None
    """Real spending under lease_upkeep; None: the full amount."""
    conduct: Conduct = "none"
    tug_band: Band = "MID"
    tug_price: Money = Money(30_000)
    visits: tuple[Visit, ...] = ()
    closures: tuple[tuple[str, Quarter], ...] = ()
    """Corridor and quarter; host only."""
    denials: tuple[SlotId, ...] = ()
    """Slots that the controller withholds from their owners."""
    refused_customers: tuple[SeatId, ...] = ()
    margin: Money = Money(4_000)
    """Added to the vehicle price for other seats, 0 to 20 $M."""
    weapon_test: WeaponTest | None = None
    intelligence: SeatId | None = None
    tracking_shared: int | None = None
    """Level really shared under debris_tracking; None: as promised."""
    admits: bool = True
    """Let inspectors in, as promised under debris_inspection."""
    announces: bool = True
    """Announce launches and manoeuvres, as promised under debris_tracking."""
    know_how_shared: bool = True
    knowingly: tuple[Breach, ...] = ()


class Launch(Value, frozen=True, kw_only=True):
    """One launch as it happened."""

    turn: Turn
    quarter: Quarter
    seat: SeatId
    provider: SeatId
    vehicle: VehicleId
    payload: PayloadId
    shell: Shell
    pad: PadId | None
    """None: the provider's home range."""
    slot: SlotId | None
    outcome: Outcome
    crashed_on_steppe: bool = False
    toxic: bool = False
    satellites: int = 0
    guests: tuple[SeatId, ...] = ()
    cubesats: bool = False
    conduct: Conduct = "none"
    cost: Money = Money(0)
    success_chance: Permille = Permille(1000)
    unordered: bool = False
    """Nobody at the table ordered it: the scenario let it fly and fall. It is nobody's breach."""
