"""What a seat sees, as a value: the public part that everybody shares, and its own part."""

from game.model.asteroid import Asteroid
from game.model.classroom import Bulletin, Handback, Payment, SurplusRole
from game.model.compliance import Arrears, Claim, Debt, Finding, Inspection, Obligation, Sanction
from game.model.conference import Conference, Summit
from game.model.ground import Ground
from game.model.ids import (
    Account,
    FindingId,
    IncidentId,
    Money,
    Percent,
    Permille,
    PlaceId,
    SeatId,
    SlotId,
    Tenths,
    TreatyId,
    Turn,
    VehicleId,
)
from game.model.incidents import Effect, Incident
from game.model.launches import Launch, OrderSheet, Slot
from game.model.moon import LunarClaim
from game.model.orbit import Market, Sky
from game.model.scores import Fate, Score
from game.model.seats import Agenda, Casting, Place, Player, Seat, Tally, Technology
from game.model.talk import Message, Pledge
from game.model.treaties import State, Treaty
from game.model.values import Text, Value
from game.model.vehicles import Library
from game.model.voices import ItemCount, QuizItem
from game.model.world import Phase, ScenarioStamp, Settings


class SeatView(Value, frozen=True, kw_only=True):
    """What everybody sees of a seat."""

    id: SeatId
    name: Text
    cases: dict[str, dict[str, str]]
    role: Text
    is_state: bool
    home_slots: int
    home_surcharge: Money
    vehicles: tuple[VehicleId, ...]
    reputation: Tenths
    tracking: int
    technology: Technology
    prestige: int
    science: int
    education: int
    objectives: dict[str, Percent]
    casting: Casting
    played_by: Player
    ready: bool
    disposal_published: Permille
    satellites: int
    units: int
    """Satellites in service, in whole units of ten."""
    call_signs: tuple[str, ...] = ()
    bloc: tuple[str, ...] = ()
    """Lunar blocs by memoranda from before the game."""
    margin: Money = Money(4_000)
    """What the seat adds to the price of a flight for others this turn."""
    refuses: tuple[SeatId, ...] = ()
    """Seats that it does not serve this turn."""
    start_reuse: int | None = None
    """Reuse at the start, on which the tabled prices of its vehicles rest."""


class AnnouncedTreaty(Value, frozen=True, kw_only=True):
    """A text of which only the existence and the parties are public."""

    id: TreatyId
    parties: tuple[SeatId, ...]
    state: State
    turn: Turn | None


class PublicTurn(Value, frozen=True, kw_only=True):
    """One past turn, for the curves."""

    turn: Turn
    index: dict[str, Tenths]
    health: dict[str, Permille]
    steppe: int
    tension: int
    demand: int
    price: int
    satellites: dict[SeatId, int]


class PublicLesson(Value, frozen=True, kw_only=True):
    """What everybody sees of the lesson around the game."""

    question: Text = {}
    """What everybody thinks about in a reflective pause."""
    quiet: bool = False
    """The teacher asked everybody to be quiet."""
    last_turn_moved: bool = False
    """The last turn comes earlier than planned."""
    agendas: dict[SeatId, Agenda] = {}
    """Secret agendas that the teacher opened to all."""
    bulletins: tuple[Bulletin, ...] = ()
    """Those that are released."""
    speakers: tuple[SeatId, ...] = ()
    roles: dict[str, tuple[str, ...]] = {}
    """Open roles without a seat, and the call signs of who has them."""
    quiz: tuple[QuizItem, ...] = ()
    """In the lobby and at the end; right answers only once the teacher showed them."""
    counts: tuple[ItemCount, ...] = ()
    """How many chose what, once the teacher showed it."""
    prompts: dict[str, Text] = {}
    """Questions that every student may write to now, for the teacher alone."""
    board: tuple[str, ...] = ()
    """Words of students that the teacher showed to all, by the alphabet."""


class PublicSight(Value, frozen=True, kw_only=True):
    """What every seat and the projector see."""

    room: str
    scenario: ScenarioStamp
    settings: Settings
    library: Library
    turn: Turn
    phase: Phase
    ratifying: bool
    paused: bool
    seats: dict[SeatId, SeatView]
    ground: Ground
    sky: Sky
    """Without the record of the debris model."""
    market: Market
    tension: int
    planetary_defence: int
    modules: dict[str, int]
    lunar_claims: tuple[LunarClaim, ...] = ()
    asteroid: Asteroid | None = None
    """What is published about it, never the truth."""
    steppe_fund: Money
    slots: dict[SlotId, Slot]
    launches: tuple[Launch, ...]
    launch_log: tuple[Launch, ...]
    treaties: dict[TreatyId, Treaty]
    """Public texts that were offered to all or are signed, in force or ended."""
    announced: dict[TreatyId, AnnouncedTreaty]
    funds: dict[Account, Money]
    """Funds of public treaties."""
    findings: dict[FindingId, Finding]
    """Confirmed findings of public treaties."""
    sanctions: tuple[Sanction, ...]
    incidents: dict[IncidentId, Incident]
    """Without the answers that are still sealed."""
    effects: tuple[Effect, ...] = ()
    """What incidents left behind for some turns."""
    history: tuple[PublicTurn, ...]
    fate: Fate | None
    conference: Conference | None = None
    """Without votes that are still open and what is said behind closed doors."""
    summits: tuple[Summit, ...] = ()
    lesson: PublicLesson = PublicLesson()


class OwnSight(Value, frozen=True, kw_only=True):
    """What only one delegation sees."""

    me: Seat
    trusted_by: dict[SeatId, Tenths]
    """How far each other seat trusts this one."""
    places: tuple[Place, ...]
    sheet: OrderSheet
    sheet_set: bool
    standing: OrderSheet
    treaties: dict[TreatyId, Treaty]
    """Offers and texts that this seat may see and the public may not (yet)."""
    drafts: dict[TreatyId, Treaty]
    approval: dict[TreatyId, Tenths]
    """Domestic approval of each text and draft that the seat may still come to be bound by."""
    funds: dict[Account, Money]
    findings: dict[FindingId, Finding]
    """Suspected findings of the seat's treaties, and confirmed ones of treaties not public."""
    sanctions: tuple[Sanction, ...] = ()
    """Sanctions under treaties of the seat that are not public."""
    inspections: tuple[Inspection, ...] = ()
    """Visits of this turn that the seat made or received, or that a text it may read allowed."""
    answers: dict[IncidentId, str]
    """The seat's own sealed answers to incidents."""
    poll: dict[str, dict[SeatId, str]] = {}
    """Votes on the joint boards of texts that the seat may read."""
    obligations: tuple[Obligation, ...]
    """Own duties of the last closed turn."""
    dues: tuple[Obligation, ...]
    """Own duties of this turn as far as they stand now: our promises."""
    arrears: tuple[Arrears, ...]
    claims: tuple[Claim, ...] = ()
    """Claims by the seat, against it, or before it as an arbiter."""
    debts: tuple[Debt, ...] = ()
    """Old debts that the seat owes or is owed."""
    messages: tuple[Message, ...]
    pledges: tuple[Pledge, ...]
    tally: Tally = Tally()
    """What the seat did and received so far this turn."""
    tally_last: Tally = Tally()
    """The same of the last turn."""
    score: Score | None
    scores: dict[SeatId, Score]
    """Everybody's scores, once the game has ended."""
    conference: Conference | None = None
    """The conference with what this seat knows beyond the public: its vote, its closed doors."""
    payments: tuple[Payment, ...] = ()
    """Orders that wait for the treasurer's yes."""
    handback: Handback | None = None
    """What the last steward of the seat did and left open."""
    quiet: bool = False
    """The teacher asked the whole delegation to be quiet."""
    quiet_places: tuple[PlaceId, ...] = ()
    """Members whom the teacher asked to be quiet."""
    answered: dict[PlaceId, tuple[str, ...]] = {}
    """Which questions of quiz, board and exit ticket each member has answered, not how."""
    role: SurplusRole | None = None
    """Only in the sight of a role without a seat."""


class Sight(Value, frozen=True, kw_only=True):
    """Everything one seat may know."""

    seat: SeatId
    public: PublicSight
    own: OwnSight
