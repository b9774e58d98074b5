"""The ground: pads, drop-zone corridors and projects of the cosmodrome."""

from game.model.ids import (
    Money,
    PadId,
    Percent,
    ProjectId,
    Quarter,
    SeatId,
    Tenths,
    TreatyId,
    Turn,
    VehicleId,
)
from game.model.values import Text, Value
from game.model.vehicles import LaunchClass


class Pad(Value, frozen=True, kw_only=True):
    """One launch pad of the shared site."""

    id: PadId
    name: Text
    launch_class: LaunchClass
    """The heaviest class it can launch."""
    base_slots: int
    """Launches a year in perfect condition."""
    condition: Tenths
    vehicles: tuple[VehicleId, ...] = ()
    open_to_mini: bool = False
    """Takes mini vehicles of any provider as well."""
    crew: bool = False
    is_open: bool = True
    shut_until: tuple[Turn, Quarter] | None = None
    """First quarter in which it works again after an accident."""
    reserve: Money = Money(12_000)
    """Lowest price of a pool slot here."""
    extra_slots: int = 0
    """Slots a quarter added by projects."""
    reusable_twice: bool = False
    """A mini or reusable vehicle flies twice on one slot."""


class Closure(Value, frozen=True, kw_only=True):
    """A drop-zone corridor closed for one quarter."""

    corridor: str
    turn: Turn
    quarter: Quarter
    by: SeatId


class Grounding(Value, frozen=True, kw_only=True):
    """A vehicle that may not fly from the shared site for a while."""

    vehicle: VehicleId
    until: tuple[Turn, Quarter]
    """First quarter in which it may fly again."""
    since: tuple[Turn, Quarter] = (Turn(0), 1)
    """The quarter of the crash."""


class Works(Value, frozen=True, kw_only=True):
    """A ground project under way or complete."""

    project: ProjectId
    stakes: dict[SeatId, Percent]
    """Who paid how much of it; benefits follow unless a treaty says otherwise."""
    benefits: dict[SeatId, Percent] = {}
    started: Turn | None = None
    due: Turn | None = None
    done: Turn | None = None
    paid: Money = Money(0)
    slips: int = 0
    pad: PadId | None = None
    """Where it helps, if it may choose a pad."""


class Owed(Value, frozen=True, kw_only=True):
    """Guaranteed slots that the year was too short for; the controller makes them good."""

    seat: SeatId
    slots: int
    price: Money
    treaty: TreatyId
    article: int = 0


class Ground(Value, frozen=True, kw_only=True):
    """Everything on the steppe."""

    host: SeatId
    tenant: SeatId
    pads: dict[PadId, Pad]
    name: Text = {}
    """What the site is called; games from before it was told have none."""
    stages: int = 0
    """Complete stages of Baiterek, 0 to 3."""
    steppe: Tenths = Tenths(650)
    """Health of the steppe: soil, water, public acceptance."""
    works: tuple[Works, ...] = ()
    closures: tuple[Closure, ...] = ()
    groundings: tuple[Grounding, ...] = ()
    flights: dict[VehicleId, int] = {}
    """Flights of each vehicle so far in this game."""
    controllers: dict[PadId, SeatId] = {}
    """Who controls each pad this turn, as published with the slot board."""
    owed: tuple[Owed, ...] = ()
    """Slots to be made good next turn."""
    pool_last: dict[SeatId, Turn] = {}
    """The last turn in which each seat won a slot of the pool."""
    fees: Money = Money(0)
    """Paid into the steppe fund this turn."""
    goods: Money = Money(0)
    """Rent delivered as goods this turn; it mends the pads a little."""
    bad_weather: dict[str, int] = {}
    """Extra chance of bad weather this turn in permille, by quarter ("1" to "4")."""
    discounts: dict[ProjectId, Percent] = {}
    """Percent off the price of a project this turn."""
