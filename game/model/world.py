"""The world: one value that holds everything a room knows.

Rules replace it, sights copy parts of it, the journal can rebuild it.
"""

from typing import Literal

from game.model.asteroid import Asteroid
from game.model.classroom import Classroom
from game.model.compliance import Arrears, Claim, Debt, Finding, Inspection, Obligation, Sanction
from game.model.conference import Conference, Summit
from game.model.ground import Ground
from game.model.ids import (
    Account,
    FindingId,
    IncidentId,
    Money,
    PlaceId,
    SeatId,
    SlotId,
    TreatyId,
    Turn,
)
from game.model.incidents import Deck, Effect, Incident
from game.model.launches import Launch, OrderSheet, PoolRule, Slot, Waiting
from game.model.moon import LunarClaim
from game.model.orbit import Market, OrbitSettings, Sky
from game.model.scores import Fate, Par, Score, TurnRecord
from game.model.seats import Place, Seat, Tally
from game.model.talk import Message, Pledge
from game.model.treaties import Treaty
from game.model.values import Text, Value
from game.model.vehicles import Library

Phase = Literal["lobby", "brief", "negotiate", "orders", "launch", "review", "ended"]
TURN_PHASES: tuple[Phase, ...] = ("brief", "negotiate", "orders", "launch", "review")
"""The five phases of a turn, in order."""


class Settings(Value, frozen=True, kw_only=True):
    """What the scenario, its preset and the teacher chose for this room."""

    turns: int
    """The last turn."""
    orbit: OrbitSettings = OrbitSettings()
    pool_rule: PoolRule = "scored"
    pool_share: int = 0
    """Percent of the controller's rest that goes to the pool without any treaty."""
    slot_price: Money = Money(8_000)
    clause_kinds: tuple[str, ...] = ()
    """Kinds that may be offered."""
    ratification: Literal["approval", "team_vote"] = "approval"
    chat: Literal["off", "phrases", "free"] = "free"
    secrecy: bool = True
    """Whether secret and announced texts are allowed."""
    agendas: bool = True
    false_findings: bool = False
    fictional: bool = False
    extras: tuple[str, ...] = ()
    pd_aim: bool = False
    purses: int = 100
    """Percent of the scenario's incomes and purses that this room plays with."""
    open_sky: int = 0
    """Least health of MID (permille) three turns on without which nobody gets a medal; nobody gets
    one either if the band closes before. 0: there is no such condition."""
    seconds: dict[Phase, int] = {}
    """Length of each phase; a phase that is not named is untimed."""


class ScenarioStamp(Value, frozen=True, kw_only=True):
    """Which scenario this room plays, exactly."""

    id: str
    format: int = 1
    hash: str = ""
    title: Text = {}
    summary: Text = {}
    preset: str = ""
    year0: int = 2025
    labels: tuple[str, ...] = ()
    calendar_years_per_turn: int = 1
    questions: tuple[Text, ...] = ()
    """For the discussion after the game."""

    def year(self, turn: int) -> str:
        """Return how a turn is called: its label in the scenario, else the year it begins with."""
        if 1 <= turn <= len(self.labels):
            return self.labels[turn - 1]
        return str(self.year0 + max(0, turn - 1) * self.calendar_years_per_turn)


class World(Value, frozen=True, kw_only=True):
    """Everything."""

    room: str
    seed: str
    """The source of all chance. No sight ever shows it."""
    scenario: ScenarioStamp
    settings: Settings
    library: Library
    turn: Turn = Turn(0)
    phase: Phase = "lobby"
    ratifying: bool = False
    """The window at the end of Orders in which signed texts are ratified."""
    paused: bool = False
    seats: dict[SeatId, Seat]
    """In seat order; ties everywhere are settled by it."""
    places: dict[PlaceId, Place] = {}
    ground: Ground
    sky: Sky
    market: Market = Market()
    tension: int = 450
    """World tension in tenths."""
    planetary_defence: int = 100
    """Readiness in tenths."""
    asteroid: Asteroid | None = None
    """On its way; None: this game has none."""
    modules: dict[str, int] = {}
    """Lunar modules by bloc."""
    lunar_claims: tuple[LunarClaim, ...] = ()
    """Zones around sites near the south pole of the Moon."""
    funds: dict[Account, Money] = {}
    arrears: tuple[Arrears, ...] = ()
    debts: tuple[Debt, ...] = ()
    """Old debts between seats."""
    slots: dict[SlotId, Slot] = {}
    """The board of this turn."""
    sheets: dict[SeatId, OrderSheet] = {}
    """Orders of this turn."""
    sheets_set: tuple[SeatId, ...] = ()
    """Seats that set their sheet themselves this turn."""
    standing: dict[SeatId, OrderSheet] = {}
    """The last sheet that each seat set itself, uncut; an untouched sheet repeats it."""
    orders_last: dict[SeatId, OrderSheet] = {}
    """What was carried out in the last turn."""
    launches: tuple[Launch, ...] = ()
    """Of this turn, in order of flight."""
    launch_log: tuple[Launch, ...] = ()
    """Of the turns before."""
    waiting: tuple[Waiting, ...] = ()
    """Launches that bad weather carried over into the next turn."""
    treaties: dict[TreatyId, Treaty] = {}
    drafts: dict[TreatyId, Treaty] = {}
    """Texts that only their author knows."""
    obligations: tuple[Obligation, ...] = ()
    """Duties of this turn, written at Review."""
    obligations_last: tuple[Obligation, ...] = ()
    findings: dict[FindingId, Finding] = {}
    claims: tuple[Claim, ...] = ()
    """Before arbiters, open and decided."""
    sanctions: tuple[Sanction, ...] = ()
    inspections: tuple[Inspection, ...] = ()
    """Visits of this turn."""
    incidents: dict[IncidentId, Incident] = {}
    deck: Deck = Deck()
    effects: tuple[Effect, ...] = ()
    """What incidents left behind for some turns."""
    messages: tuple[Message, ...] = ()
    pledges: tuple[Pledge, ...] = ()
    tallies: dict[SeatId, Tally] = {}
    """Of this turn."""
    history: tuple[TurnRecord, ...] = ()
    par: dict[SeatId, dict[str, Par]] = {}
    scores: dict[SeatId, Score] = {}
    fate: Fate | None = None
    poll: dict[str, dict[SeatId, str]] = {}
    """Open votes of the room (incident answers in the plenary, conference motions)."""
    conference: Conference | None = None
    """In session, or the last one; None: there was none."""
    summits: tuple[Summit, ...] = ()
    """Held so far in summit halls."""
    classroom: Classroom = Classroom()
    """The lesson around the game."""
