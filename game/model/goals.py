"""Goals: what a scenario's author may ask of a secret agenda, one value for each kind of goal.

How far a goal is reached is judged in ``game/rules/scoring/goals.py``. Amounts of money are whole
millions of dollars, as in the file.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from game.model.ids import SeatId, Turn
from game.model.treaties import Condition, Parameter
from game.model.values import Value

HOME = "home"
"""Stands for the own launch range among the pads of a goal."""
Much = Annotated[int, Meta(ge=-100_000, le=100_000)]
Many = Annotated[int, Meta(ge=1, le=500)]
Book = Literal[
    "claims_paid",
    "host_receipts",
    "joint_paid",
    "payments",
    "receipts",
    "removal_receipts",
    "rent_paid",
    "services",
    "site_receipts",
    "upkeep_spent",
]
"""What a seat's books count in money, by its name in ``Tally``."""


class Measured(Value, frozen=True, kw_only=True):
    """A figure that must be so large or so small; one of the two is given."""

    at_least: Much | None = None
    at_most: Much | None = None
    begins: Much | None = None
    """Beyond it points begin; without it 0 for ``at_least``, and all or nothing for ``at_most``."""


class MetricGoal(Measured, frozen=True, kw_only=True, tag_field="kind", tag="metric"):
    """One of the figures by which objectives are measured."""

    metric: str


class MoneyGoal(Measured, frozen=True, kw_only=True, tag_field="kind", tag="money"):
    """Money that the seat earned or paid in all turns together, $M."""

    book: Book
    by_turn: Turn | None = None
    """The last turn that counts; without it the whole game."""


class LaunchGoal(Value, frozen=True, kw_only=True, tag_field="kind", tag="launches"):
    """Launches that reached their orbit; points in proportion."""

    count: Many
    whose: Literal["own", "sold"] = "own"
    """The seat's own payloads, or those of others on its vehicles."""
    payloads: tuple[str, ...] = ()
    """Any of these; empty: all."""
    pads: tuple[str, ...] = ()
    """Any of these, ``home`` among them; empty: all."""
    by_turn: Turn | None = None


class Sought(Value, frozen=True, kw_only=True):
    """An article that a text must have."""

    kind: str
    by: tuple[SeatId, ...] = ()
    """Seats that owe it, perhaps with others."""
    to: tuple[SeatId, ...] = ()
    p: dict[str, Parameter] = {}
    """Values that it has exactly."""
    at_least: dict[str, int] = {}
    at_most: dict[str, int] = {}


class TextGoal(Value, frozen=True, kw_only=True, tag_field="kind", tag="text"):
    """Texts in force at the end that the seat knows of; points in proportion to their count."""

    articles: tuple[Sought, ...] = ()
    """All of them stand in the text."""
    bound: tuple[SeatId, ...] = ()
    """Seats that the text binds besides the own one."""
    parties: Many = 2
    member: bool = True
    """Only texts that bind the own seat count."""
    written: bool = False
    """Its first version was the seat's."""
    deposited: bool = False
    """The seat is its depositary."""
    by_turn: Turn | None = None
    """The last turn in which it may have entered into force."""
    count: Many = 1
    absent: bool = False
    """Reached if there is no such text."""


class FigureGoal(Value, frozen=True, kw_only=True, tag_field="kind", tag="figure"):
    """A condition on public figures at the end, all or nothing."""

    when: Condition = msgspec.field(name="if")


Goal = MetricGoal | MoneyGoal | LaunchGoal | TextGoal | FigureGoal


def kind_of(goal: Goal) -> str:
    """Return the kind of a goal, as scenario files name it."""
    return str(goal.__struct_config__.tag)
