"""Answers of clauses that are more than one number: slots, obstacles, promises, punishments.

``game.rules.kinds`` asks the questions.
"""

from typing import Literal

from game.model.compliance import Sanction
from game.model.ids import Account, Money, PadId, SeatId, TreatyId
from game.model.treaties import VotingRule
from game.model.values import Value


class SlotClaim(Value, frozen=True, kw_only=True):
    """Slots that a clause guarantees to a seat (or to the pool) this turn."""

    owner: SeatId | None
    """None: the pool."""
    slots: int
    pads: tuple[PadId, ...]
    """Allowed pads; empty: any."""
    quarters: tuple[int, ...] = ()
    price: Money = Money(0)
    first_choice: bool = False
    treaty: TreatyId
    article: int


class Obstacle(Value, frozen=True, kw_only=True):
    """Something on an order sheet that would break an article."""

    treaty: TreatyId
    article: int
    kind: str
    where: str = ""
    """Which order: a payload, a slot, a corridor."""


class SkyPromise(Value, frozen=True, kw_only=True):
    """What a clause promises about the sky for one obligor; read by the debris model's traffic."""

    disposal_rate: int | None = None
    """Promised percent."""
    disposal_years: int | None = None
    passivation: bool = False
    tracking_level: int | None = None
    notify: bool = False
    bodies: bool = False


class Punishment(Value, frozen=True, kw_only=True):
    """A sanction that an article attaches to a confirmed finding, and the vote that it needs."""

    sanction: Sanction
    vote: VotingRule | Literal["automatic"] = "automatic"


class Arbitration(Value, frozen=True, kw_only=True):
    """Who decides a contested finding, and until when."""

    body: Literal["un", "kaz", "panel"]
    binding: bool = True
    deadline: int = 1
    """Turns after the contest."""


class Joint(Value, frozen=True, kw_only=True):
    """A venture of several seats: a ground project or a payload, who pays and who gains."""

    project: str
    """Id of a ground project or a payload, or ``lunar_programme``."""
    lead: SeatId
    costs: dict[SeatId, int]
    """Percent of the price."""
    benefits: dict[SeatId, int]
    """Percent of points, slots and income."""


class Payment(Value, frozen=True, kw_only=True):
    """Money that a clause moves by itself in one turn."""

    payer: SeatId
    payee: Account
    """A seat, the steppe fund, or ``fund`` for the treaty's own fund."""
    amount: Money
