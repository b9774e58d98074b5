"""Seats: the nations, agencies and companies at the table, and the students who play them."""

from typing import Literal

from game.model.goals import Goal
from game.model.ids import (
    Money,
    PayloadId,
    Percent,
    Permille,
    PlaceId,
    SeatId,
    Shell,
    Tenths,
    TreatyId,
    Turn,
    VehicleId,
)
from game.model.instructions import StandingInstructions
from game.model.red_lines import RedLine
from game.model.values import Text, Value

Temper = Literal["profiteer", "free_rider", "custodian", "reciprocator", "broker"]
Style = Literal["boulware", "linear", "conceder"]
Depth = Literal["quick", "careful", "thorough"]
Player = Literal["bot", "player", "steward"]
Job = Literal["head", "launch", "treasurer", "legal", "science"]
LEVEL = Tenths(500)
"""Reputation that nobody won or lost yet, and trust between seats that never met."""


class Technology(Value, frozen=True, kw_only=True):
    """What a seat can build and fly, as levels."""

    adr: int = 0
    """Active debris removal, 0 to 2."""
    green: int = 0
    reuse: int = 0
    crew: int = 0
    lunar: int = 0
    weapon: int = 0


class Casting(Value, frozen=True, kw_only=True):
    """How a bot plays a seat; shown to everyone."""

    temper: Temper = "reciprocator"
    style: Style = "linear"
    """How long it holds out."""
    depth: Depth = "careful"
    """How far it searches for a good offer."""


class Agenda(Value, frozen=True, kw_only=True):
    """A secret aim of one seat, worth up to 15 points."""

    id: str
    metric: str = ""
    """The metric it is measured by, empty for a yes/no agenda with a rule of its own."""
    target: int = 0
    title: Text = {}
    text: Text = {}
    goal: Goal | None = None
    """What a scenario's author asks for; the library's agendas have rules of their own."""
    most: int = 15
    """Points for all of a goal."""


class Tally(Value, frozen=True, kw_only=True):
    """What one seat did and received in one turn; objectives are computed from these."""

    host_receipts: Money = Money(0)
    """Rent, fees, slot sales, range fees, sublease and tourism received as host."""
    services: Money = Money(0)
    launches: int = 0
    """Launches ordered and flown by this seat, all ranges."""
    launches_own: int = 0
    """Launches of the seat's own vehicles, whoever paid, all ranges."""
    launches_baikonur: int = 0
    """Launches at Baikonur on the seat's own vehicles."""
    launches_home: int = 0
    launches_toxic: int = 0
    launches_sold: int = 0
    crewed_flights: int = 0
    slots_held: int = 0
    slots_used: int = 0
    slots_guaranteed: int = 0
    units_launched: dict[Shell, int] = {}
    """Satellites (not units) placed this turn, by shell."""
    satellites_retired: int = 0
    upkeep_spent: Money = Money(0)
    """Spent on the pads this turn, under lease_upkeep or voluntarily."""
    removals: int = 0
    removal_receipts: Money = Money(0)
    """What funds paid for removals."""
    site_receipts: Money = Money(0)
    """Slot prices, pool sales and tourism received by whoever has a part in the site."""
    rent_paid: Money = Money(0)
    claims_paid: Money = Money(0)
    """Compensation after crashes."""
    joint_paid: Money = Money(0)
    """Shares of joint launches and projects paid to partners."""
    slots_sold_dearer: int = 0
    """Slots sold for more than they had cost."""
    payments: Money = Money(0)
    """Everything paid to other seats and funds under treaties."""
    receipts: Money = Money(0)
    duties_due: int = 0
    duties_kept: int = 0
    breaches_minor: int = 0
    breaches_material: int = 0
    breaches_grave: int = 0
    under_sanction: bool = False
    settled: int = 0
    """Disputes settled by the seat's good offices."""
    summits: int = 0


class Seat(Value, frozen=True, kw_only=True):
    """One seat at the table."""

    id: SeatId
    name: Text = {}
    cases: dict[str, dict[str, str]] = {}
    """Grammatical forms of the name: language, then case (gen, dat, acc, ins, loc), then words."""
    role: Text = {}
    is_state: bool = True
    """A company has a board instead of a people, and no vote unless a text gives it one."""
    home_slots: int = 0
    home_surcharge: Money = Money(0)
    home_crew_from: Turn = Turn(0)
    """First turn in which the home range can launch crews."""
    vehicles: tuple[VehicleId, ...] = ()
    integration_fee: Money = Money(0)
    """Added when this seat buys a flight from another."""
    scale: Percent = Percent(100)
    """Appetite of a bot: scale times 4.5 launches are wanted per turn."""
    income: Money = Money(0)
    cash: Money = Money(0)
    reputation: Tenths = LEVEL
    influence: int = 4
    """Diplomatic points, 0 to 10."""
    tracking: int = 0
    """Level of the own tracking network, 0 to 3."""
    sensors: int = 0
    technology: Technology = Technology()
    start_reuse: int | None = None
    """Reuse at the start, on which the tabled prices of the own vehicles rest; None: as now."""
    margin: Money = Money(4_000)
    """Published margin on flights sold to other seats this turn."""
    refuses: tuple[SeatId, ...] = ()
    """Seats that were refused as customers at the last Launch."""
    know_how: dict[str, int] = {}
    """Points received towards the next step of a technology."""
    prestige: int = 0
    science: int = 0
    education: int = 0
    firsts: tuple[str, ...] = ()
    trust: dict[SeatId, Tenths] = {}
    """How far this seat trusts each other one."""
    found: tuple[TreatyId, ...] = ()
    """Secret texts of others that its intelligence has read. Only its own delegation knows."""
    bloc: tuple[str, ...] = ()
    programme: dict[PayloadId, int] = {}
    """Successful launches of a payload that its people expect every turn."""
    red_lines: tuple[RedLine, ...] = ()
    """Only its own delegation knows them."""
    objectives: dict[str, Percent] = {}
    """Public objectives and their weights, summing to 100."""
    agenda: Agenda | None = None
    """The secret agenda. Only its own delegation ever sees it."""
    brief: Text = {}
    """The private brief. Only its own delegation ever sees it."""
    casting: Casting = Casting()
    played_by: Player = "bot"
    instructions: StandingInstructions = StandingInstructions()
    """What its steward does. Only its own delegation ever sees them."""
    steward_since: Turn = Turn(0)
    """The turn in which the present steward took the seat; it signs nothing new in that turn."""
    ready: bool = False
    approval_bonus: Tenths = Tenths(0)
    approval_until: Turn = Turn(0)
    conduct_last: str = "none"
    """End-of-life conduct of the last turn (none, sail, kit, care)."""
    disposal_published: Permille = Permille(350)
    """The last audited share of satellites that left orbit as promised."""
    start_cash: Money = Money(0)
    start_reputation: Tenths = LEVEL


class Place(Value, frozen=True, kw_only=True):
    """One student's place in a delegation."""

    id: PlaceId
    seat: SeatId
    call_sign: str
    jobs: tuple[Job, ...] = ("head", "launch", "treasurer", "legal", "science")
    present: bool = True
