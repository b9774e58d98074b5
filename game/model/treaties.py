"""Treaties: typed clauses, who is bound by them, and the life they lead.

The text of a treaty is made from its clauses, never the other way round. What parties sign is the
``Terms``; the ``Treaty`` around them keeps who offered, initialled, signed and ratified.
"""

from typing import Literal

import msgspec

from game.model.ids import Money, Percent, SeatId, TreatyId, Turn
from game.model.values import Value

Parameter = bool | int | str | tuple[str, ...]
"""A stored value of a clause: numbers are whole multiples in the unit its kind declares."""
ALL = "all"
POOL = "pool"
FUND = "fund"
HOST = "host"

Form = Literal["treaty", "contract"]
Purpose = Literal["lease", "slots", "debris", "lunar", "general"]
Visibility = Literal["public", "announced", "secret"]
VotingRule = Literal["consensus", "two_thirds", "majority", "weighted", "double_majority"]
AmendRule = Literal["all", "two_thirds", "acceptors"]
Grade = Literal["minor", "material", "grave"]
State = Literal[
    "draft",
    "offered",
    "countered",
    "initialled",
    "signed",
    "pending",
    "in_force",
    "amending",
    "suspended",
    "in_breach",
    "expired",
    "terminated",
    "rejected",
    "withdrawn",
    "lapsed",
]
BINDING: tuple[State, ...] = ("in_force", "amending", "suspended", "in_breach")
"""States in which the clauses of a treaty run."""
OPEN: tuple[State, ...] = ("offered", "countered", "initialled")
"""States in which an offer can still be answered."""


class Condition(Value, frozen=True, kw_only=True):
    """A test of public values: either one comparison or a combination of conditions."""

    metric: str = ""
    op: Literal[">=", ">", "<=", "<", "==", "!="] = ">="
    value: int = 0
    all: tuple["Condition", ...] = ()
    any: tuple["Condition", ...] = ()
    none: "Condition | None" = msgspec.field(default=None, name="not")


class Clause(Value, frozen=True, kw_only=True):
    """One article: a kind of promise, who makes it, to whom, with which values."""

    article: int = 0
    kind: str
    by: tuple[str, ...] = (ALL,)
    """Obligors: seat ids, or ``all`` for every bound party."""
    to: tuple[str, ...] = (ALL,)
    """Beneficiaries: seat ids, ``all``, ``pool``, ``fund`` or ``host``."""
    p: dict[str, Parameter] = {}
    when: Condition | None = msgspec.field(default=None, name="if")
    then: tuple["Clause", ...] = ()
    from_turn: Turn | None = None
    to_turn: Turn | None = None
    cure: int | None = None
    """Turns to make up for a breach; None: the kind's default."""


class Entry(Value, frozen=True, kw_only=True):
    """When a treaty enters into force; every rule named must hold."""

    rule: tuple[Literal["all", "count", "named", "share"], ...] = ("all",)
    count: int = 0
    named: tuple[SeatId, ...] = ()
    share_of: Literal["satellites", "derelicts", "slots"] = "satellites"
    share_min: Percent = Percent(0)


class Duration(Value, frozen=True, kw_only=True):
    """How long a treaty runs; 0 turns is without end."""

    turns: int = 0
    renewal: Literal["none", "auto"] = "none"


class Withdrawal(Value, frozen=True, kw_only=True):
    """What leaving costs: turns of notice and a fee to the other parties."""

    notice: int = 1
    fee: Money = Money(0)


class Terms(Value, frozen=True, kw_only=True):
    """The text that is signed; its hash is over exactly these fields."""

    title: str
    form: Form = "treaty"
    purpose: Purpose = "general"
    depositary: SeatId
    visibility: Visibility = "public"
    parties: tuple[SeatId, ...]
    open_to: tuple[str, ...] = ()
    """Seats that may accede later; ``all`` is every state."""
    entry: Entry = Entry()
    vote: VotingRule = "two_thirds"
    duration: Duration = Duration()
    withdraw: Withdrawal = Withdrawal()
    amend: AmendRule = "all"
    clauses: tuple[Clause, ...]


class Version(Value, frozen=True, kw_only=True):
    """One version of a text and its author; the older ones are kept for the diff."""

    number: int
    author: SeatId
    terms: Terms
    turn: Turn


class Signature(Value, frozen=True, kw_only=True):
    """A seal: which version, when, and the hash of the text that was signed."""

    version: int
    turn: Turn
    hash: str


class Suspension(Value, frozen=True, kw_only=True):
    """An article that does not run between two seats for a while."""

    article: int
    by: SeatId
    towards: SeatId
    until: Turn
    finding: str = ""


class Amendment(Value, frozen=True, kw_only=True):
    """A proposed change of a treaty in force and the votes on it."""

    proposer: SeatId
    clauses: tuple[Clause, ...]
    turn: Turn
    votes: dict[SeatId, bool] = {}
    adopted: bool = False
    """Adopted at Review; it takes effect in the next Brief."""


class Reason(Value, frozen=True, kw_only=True):
    """Why a bot accepted, refused or countered, in terms of articles and objectives."""

    verdict: Literal["accept", "refuse", "counter"]
    because: tuple[tuple[int, Literal["better", "worse"], str], ...] = ()
    """Article, direction, objective."""
    would_accept: tuple[int, str, Parameter] | None = None
    """Article, parameter and the value that would turn the answer, an acceptance too."""


class Treaty(Value, frozen=True, kw_only=True):
    """A text on the table or in force, and everything the parties did with it."""

    id: TreatyId
    state: State
    proposer: SeatId
    versions: tuple[Version, ...]
    """Oldest first; the last is the current text."""
    offered_turn: Turn | None = None
    initials: dict[SeatId, tuple[int, ...]] = {}
    signatures: dict[SeatId, Signature] = {}
    signed_turn: Turn | None = None
    ratified: dict[SeatId, Turn] = {}
    refused: dict[SeatId, Turn] = {}
    """Signatories whose ratification failed."""
    lobbied: tuple[SeatId, ...] = ()
    votes: dict[SeatId, dict[str, bool]] = {}
    """Team votes on ratification: seat, place, yes or no."""
    bound: tuple[SeatId, ...] = ()
    """Parties for which the text is in force."""
    acceding: tuple[SeatId, ...] = ()
    """Bound from the next Brief."""
    reservations: dict[SeatId, tuple[int, ...]] = {}
    reserved: dict[SeatId, Turn] = {}
    """When each reservation was made; objections are possible until the next Negotiate ends."""
    objections: dict[SeatId, tuple[SeatId, ...]] = {}
    force_turn: Turn | None = None
    end_turn: Turn | None = None
    """First turn in which it does not run any more; None: without end."""
    end_reason: str = ""
    no_renewal: tuple[SeatId, ...] = ()
    notices: dict[SeatId, Turn] = {}
    """Seats that leave, and the first turn in which they are not bound."""
    suspensions: tuple[Suspension, ...] = ()
    amendment: Amendment | None = None
    triggered: dict[str, Turn] = {}
    """If-then articles that fired: article to the last turn in which the inner clauses run."""
    fired: dict[str, Turn] = {}
    """The turn in which the present run of each such article began."""
    reasons: dict[SeatId, Reason] = {}
    """The last reason each bot gave."""
    locked: bool = False
    """Locked by the teacher."""
    adopted: Turn | None = None
    """When a conference adopted it; such a text each party signs for itself."""
    published: Turn | None = None
    """When a secret or announced text leaked or was revealed to everybody."""

    @property
    def terms(self) -> Terms:
        """Return the current text."""
        return self.versions[-1].terms

    @property
    def version(self) -> int:
        """Return the number of the current text."""
        return self.versions[-1].number

    @property
    def text_is_public(self) -> bool:
        """Return whether everybody may read it: a public text once all have signed, or a leak."""
        done = self.signed_turn is not None or self.force_turn is not None
        return self.published is not None or (done and self.terms.visibility == "public")

    @property
    def existence_is_public(self) -> bool:
        """Return whether everybody knows that it exists and who its parties are."""
        done = self.signed_turn is not None or self.force_turn is not None
        return self.text_is_public or (done and self.terms.visibility == "announced")
