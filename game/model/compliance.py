"""Promises due, promises broken, and what is known about it."""

from typing import Literal

from game.model.ids import ClaimId, FindingId, Money, Percent, SeatId, TreatyId, Turn
from game.model.treaties import Grade
from game.model.values import Value

Monitor = Literal["P", "H", "S", "I"]
"""Who can find a breach: P public, H the host's books, S tracking, I inspection."""
Status = Literal["suspected", "confirmed", "dropped", "cured"]
Evidence = Literal["hint", "strong", "proof"]
Award = Literal["dismiss", "half", "full"]
"""What an arbiter may say about a contested finding."""


class Obligation(Value, frozen=True, kw_only=True):
    """One duty of one turn; ``done`` below ``due`` is a shortfall, whether anybody knows or not."""

    turn: Turn
    treaty: TreatyId
    article: int
    kind: str
    obligor: SeatId
    due: int
    done: int
    unit: str
    monitors: tuple[Monitor, ...]
    grade: Grade = "minor"
    """Grade of the breach if it is short."""
    victims: tuple[SeatId, ...] = ()
    """Seats whom the breach injures."""
    places: tuple[str, ...] = ()
    """Where an inspection could see it (pads, factories, books)."""

    @property
    def kept(self) -> bool:
        """Return whether the duty was met."""
        return self.done >= self.due


class Finding(Value, frozen=True, kw_only=True):
    """A breach that somebody noticed, and what became of it."""

    id: FindingId
    treaty: TreatyId
    article: int
    kind: str
    obligor: SeatId
    grade: Grade
    turn: Turn
    status: Status
    evidence: Evidence = "proof"
    answer: Literal["none", "admit", "explain", "contest"] = "none"
    explanation: str = ""
    votes: dict[SeatId, bool] = {}
    """Votes of the other parties on a contested finding: upheld or not."""
    victims: tuple[SeatId, ...] = ()
    short: int = 0
    unit: str = ""
    confirmed: Turn | None = None
    """The turn in which it was confirmed."""
    cure_until: Turn | None = None
    """Last Review by which it may be made good."""
    charged: bool = False
    """Whether reputation and trust have been lost over it."""
    sanctioned: bool = False
    """Whether every sanction article that matches has been applied or voted down."""
    sanction_votes: dict[SeatId, bool] = {}
    """Votes on a sanction that needs them: apply it or not."""
    awards: dict[str, Award] = {}
    """What each arbiter awarded."""
    awarded: int = 0
    """What a binding award made the obligor pay to the victims, k$."""
    apologised: bool = False


class Sanction(Value, frozen=True, kw_only=True):
    """A consequence that runs for some turns."""

    seat: SeatId
    treaty: TreatyId
    what: Literal["slots", "fine", "market_access", "expel", "suspend", "pool_ban"]
    size: int
    until: Turn
    """Last turn in which it runs."""
    finding: FindingId
    share: Percent = Percent(0)


class Arrears(Value, frozen=True, kw_only=True):
    """Money owed because the purse was empty."""

    debtor: SeatId
    creditor: str
    """An account."""
    amount: int
    treaty: TreatyId
    article: int
    since: Turn


class Claim(Value, frozen=True, kw_only=True):
    """Damages that one seat asks of another, brought before the arbiter of a text."""

    id: ClaimId
    claimant: SeatId
    defendant: SeatId
    amount: Money
    treaty: TreatyId
    """The text that names the arbiter."""
    article: int
    arbiters: tuple[str, ...]
    """Who decides it: seats, or the teacher for the UN."""
    binding: bool
    turn: Turn
    until: Turn
    """Last turn in whose Review it is decided."""
    awards: dict[str, Award] = {}
    """What each arbiter said."""
    decided: Turn | None = None
    award: Award | None = None
    due: Money = Money(0)
    """What is due by the award, or advised."""


class Debt(Value, frozen=True, kw_only=True):
    """An old debt between two seats, paid off in yearly parts; the scenario brings it."""

    debtor: SeatId
    creditor: SeatId
    amount: int
    """What is still owed, k$."""
    yearly: int
    """Part that is due each Brief, k$."""
    start: int
    """What was owed at the start, k$."""


class Inspection(Value, frozen=True, kw_only=True):
    """A visit that was made and paid for."""

    by: SeatId
    of: SeatId
    where: str
    """pads, factories or books."""
    turn: Turn
    treaty: TreatyId
    """The treaty that gives the right to it."""
