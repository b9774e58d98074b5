"""Conference: one working text for many delegations, what stands in brackets, and the motions.

A bracket is a parameter on which the room does not agree yet, with the values that are proposed for
it and the delegations that stand behind each. The working text always reads as if the first value
of every bracket were meant, so that it can be printed at any time.
"""

from typing import Literal

from game.model.ids import SeatId, TreatyId, Turn
from game.model.treaties import Parameter, Terms, VotingRule
from game.model.values import Value

MotionKind = Literal[
    "rule", "adopt_article", "choose", "delete_article", "postpone", "close_debate", "adopt_text"
]
Outcome = Literal["", "adopted", "dispersed"]
ClosedBy = Literal["motion", "friends", "offices"]
"""What can settle a bracket."""


class Alternative(Value, frozen=True, kw_only=True):
    """A value that is proposed for a parameter."""

    value: Parameter
    sponsors: tuple[SeatId, ...] = ()


class Bracket(Value, frozen=True, kw_only=True):
    """A parameter that is not agreed: two to four values, each with its sponsors."""

    article: int
    parameter: str
    alternatives: tuple[Alternative, ...]

    @property
    def values(self) -> tuple[Parameter, ...]:
        """Return the proposed values."""
        return tuple(alternative.value for alternative in self.alternatives)


class Motion(Value, frozen=True, kw_only=True):
    """What the room is asked to decide."""

    kind: MotionKind
    mover: SeatId
    article: int = 0
    """0: the whole session, or none."""
    parameter: str = ""
    value: Parameter | None = None
    rule: VotingRule | None = None
    seconder: SeatId | None = None
    voted: tuple[SeatId, ...] = ()
    """Who has voted; everybody sees the hands go up."""
    votes: dict[SeatId, bool] = {}
    """How; public when the vote is closed."""


class Decision(Value, frozen=True, kw_only=True):
    """A motion that was voted on, or that nobody seconded."""

    motion: Motion
    turn: Turn
    carried: bool


class Friends(Value, frozen=True, kw_only=True):
    """Friends of the chair: a small circle that looks for one value behind closed doors."""

    article: int
    parameter: str
    seats: tuple[SeatId, ...]
    turn: Turn
    values: dict[SeatId, Parameter] = {}
    """What each of them would accept; only they know."""
    joint: Parameter | None = None
    """The value that all of them named."""
    objections: tuple[SeatId, ...] = ()


class Offices(Value, frozen=True, kw_only=True):
    """Good offices: a value that a mediator proposes to the seats in dispute."""

    mediator: SeatId
    article: int
    parameter: str
    value: Parameter
    seats: tuple[SeatId, ...]
    """The seats in dispute."""
    turn: Turn
    accepted: tuple[SeatId, ...] = ()


class Conference(Value, frozen=True, kw_only=True):
    """A conference in session, or the last one."""

    id: TreatyId
    """The text keeps it when it is adopted."""
    caller: SeatId
    chair: SeatId
    opened: Turn
    until: Turn
    """Last turn of the session."""
    terms: Terms
    brackets: tuple[Bracket, ...] = ()
    rule: VotingRule | None = None
    """The rule of procedure; None until the first motion is carried."""
    adopted: tuple[int, ...] = ()
    """Articles that are agreed."""
    postponed: dict[str, Turn] = {}
    """Article (0: everything) to the last turn in which it rests."""
    debate_closed: bool = False
    motion: Motion | None = None
    """On the floor."""
    decisions: tuple[Decision, ...] = ()
    friends: Friends | None = None
    offices: Offices | None = None
    stars: dict[SeatId, int] = {}
    """What each delegation thinks of the chair, 1 to 5; sealed until the game is over."""
    closed: Turn | None = None
    outcome: Outcome = ""


class Summit(Value, frozen=True, kw_only=True):
    """A meeting in a summit hall."""

    seat: SeatId
    guests: tuple[SeatId, ...]
    turn: Turn
