"""The classroom: what a room knows of its lesson besides the game that is played in it.

Who may speak, what the teacher did and can take back, payments that wait for the treasurer, what a
steward did while a delegation was away, and roles for students without a seat.
"""

from typing import Literal

from game.model.asteroid import Truth
from game.model.ids import IncidentId, MessageId, Money, PlaceId, SeatId, TreatyId, Turn
from game.model.launches import OrderSheet
from game.model.seats import Place, Player, Style
from game.model.treaties import Parameter
from game.model.values import Text, Value
from game.model.voices import Voices

ChatMode = Literal["off", "phrases", "free"]
RoleId = Literal["press", "secretariat", "lobby", "inspectors", "observers"]
Matter = Literal["offer", "card", "finding", "ratification"]


class LessonPlan(Value, frozen=True, kw_only=True):
    """A lesson in blocks, all in seconds; play is turns times turn."""

    minutes: int
    connect: int
    briefing: int
    play: int
    debrief: int
    exit: int
    turns: int
    turn: int
    """Seconds of one turn as planned."""
    seconds: dict[str, int]
    """Seconds of each phase of a turn as planned."""


class Extension(Value, frozen=True, kw_only=True):
    """Time that the teacher gave one phase besides its length."""

    turn: Turn
    phase: str
    ratifying: bool = False
    seconds: int


class Mutes(Value, frozen=True, kw_only=True):
    """Who may not send messages now."""

    everybody: bool = False
    seats: tuple[SeatId, ...] = ()
    places: tuple[PlaceId, ...] = ()


class Report(Value, frozen=True, kw_only=True):
    """A message that somebody asked the teacher to look at."""

    message: MessageId
    by: SeatId
    turn: Turn


class Warned(Value, frozen=True, kw_only=True):
    """What the teacher told one student alone."""

    place: PlaceId
    text: str
    turn: Turn


class Payment(Value, frozen=True, kw_only=True):
    """Orders that cost more than a delegation lets one member spend; they wait for a yes."""

    id: str
    seat: SeatId
    asked_by: PlaceId
    amount: Money
    """What the orders cost more than those that hold now."""
    sheet: OrderSheet
    turn: Turn
    open_to_head: bool = False
    """The treasurer did not answer in time, so the head may."""


class StewardAct(Value, frozen=True, kw_only=True):
    """Something that a steward did in the name of a seat."""

    turn: Turn
    phase: str
    command: str
    about: str = ""
    """The text, card or finding it was about."""


class OpenMatter(Value, frozen=True, kw_only=True):
    """Something that waits for an answer of the seat."""

    kind: Matter
    id: str


class Handback(Value, frozen=True, kw_only=True):
    """What a delegation finds when it comes back: done by its steward, and left open."""

    since: Turn
    until: Turn
    acts: tuple[StewardAct, ...] = ()
    left_open: tuple[OpenMatter, ...] = ()


class SurplusRole(Value, frozen=True, kw_only=True):
    """A role for students without a seat; it has no score."""

    id: RoleId
    sees: Text = {}
    may: Text = {}
    brief: Text = {}


class Bulletin(Value, frozen=True, kw_only=True):
    """What the press, or another role without a seat, says to everybody."""

    id: str
    role: RoleId
    turn: Turn
    text: str
    to: SeatId | None = None
    """The seat that an open letter is written to."""
    released: bool = False
    """Whether the teacher let it out, or releases by itself."""


class Pin(Value, frozen=True, kw_only=True):
    """A comment of an observer on a moment of the game, for the debrief."""

    turn: Turn
    phase: str
    text: str


class DialsBefore(Value, frozen=True, kw_only=True):
    """Where the dial stood that was turned; None and empty: it was another one."""

    close: int | None = None
    """Fragment index at which a band closes."""
    heat: Literal["low", "normal", "high"] | None = None
    styles: dict[SeatId, Style] = {}
    """How long each bot holds out."""
    clause_kinds: tuple[str, ...] | None = None
    ratification: Literal["approval", "team_vote"] | None = None
    secrecy: bool | None = None
    false_findings: bool | None = None


class Before(Value, frozen=True, kw_only=True):
    """What an act of the teacher changed, as it was: put back when the act is undone."""

    places: dict[PlaceId, Place] = {}
    """Members of the delegations that it touched."""
    removed: PlaceId | None = None
    """The member that it took out of the room."""
    played_by: dict[SeatId, Player] = {}
    by_bot: tuple[SeatId, ...] | None = None
    mutes: Mutes | None = None
    chat: ChatMode | None = None
    words: dict[str, tuple[str, ...]] | None = None
    message: MessageId | None = None
    hidden: bool = False
    treaty: TreatyId | None = None
    locked: bool = False
    held: tuple[str, ...] | None = None
    card: IncidentId | None = None
    """A card that is taken from the table again."""
    cash: dict[SeatId, Money] = {}
    """Money that was given from outside, to be taken again."""
    influence: dict[SeatId, int] = {}
    """Points of influence that were given."""
    revealed: bool | None = None
    extended: int = 0
    """Seconds that the running phase was given."""
    dials: DialsBefore | None = None
    truth: Truth | None = None
    """What the asteroid would have done."""


class TeacherAct(Value, frozen=True, kw_only=True):
    """Something the teacher did."""

    id: str
    command: str
    turn: Turn
    phase: str
    about: dict[str, Parameter] = {}
    """Seat, place or text it was about, for the sentence that tells it."""
    before: Before | None = None
    """None: it cannot be undone."""
    undone: bool = False


class Classroom(Value, frozen=True, kw_only=True):
    """The lesson around one game."""

    plan: LessonPlan | None = None
    """None: nobody said how long the lesson is."""
    extension: Extension | None = None
    stretch: int = 1
    """How many times as long as planned the teacher made all phases; 0: they have no ends."""
    rewinds: int = 0
    """How often the game went back to the start of a turn."""
    last_turn_moved: bool = False
    """The clock took turns away, so that the debrief begins in time."""
    question: Text = {}
    """What everybody thinks about in a reflective pause; empty: there is none."""
    words: dict[str, tuple[str, ...]] = {}
    """Words that are not sent, by language."""
    mutes: Mutes = Mutes()
    said: dict[str, int] = {}
    """Messages in each channel so far."""
    reports: tuple[Report, ...] = ()
    warnings: tuple[Warned, ...] = ()
    payments: tuple[Payment, ...] = ()
    by_bot: tuple[SeatId, ...] = ()
    """Seats that the teacher gave to a bot until the teacher gives them back."""
    steward_acts: dict[SeatId, tuple[StewardAct, ...]] = {}
    """Since the steward took the seat."""
    handbacks: dict[SeatId, Handback] = {}
    """The last one of each seat."""
    acts: tuple[TeacherAct, ...] = ()
    """The latest things the teacher did, oldest first."""
    revealed: bool = False
    """The teacher opened the secret agendas to everybody."""
    offered: tuple[SurplusRole, ...] = ()
    """Roles without a seat that the scenario describes."""
    roles: tuple[SurplusRole, ...] = ()
    """Those of them that are open."""
    free_press: bool = False
    """Bulletins need no release by the teacher."""
    bulletins: tuple[Bulletin, ...] = ()
    speakers: tuple[SeatId, ...] = ()
    """The order in which the secretariat gives the floor."""
    pins: tuple[Pin, ...] = ()
    voices: Voices = Voices()
    """What students answer for themselves: quiz, one word, exit ticket."""
