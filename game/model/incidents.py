"""Incidents: things that happen and ask somebody for a decision."""

from typing import Literal

from game.model.ids import IncidentId, SeatId, Turn
from game.model.treaties import Condition, Parameter
from game.model.values import Text, Value


class Incident(Value, frozen=True, kw_only=True):
    """A card on the table."""

    id: IncidentId
    kind: str
    turn: Turn
    deciders: tuple[SeatId, ...] = ()
    """Seats that are asked; empty: nobody."""
    choices: tuple[str, ...] = ()
    """Keys of the answers; the first is the default."""
    answers: dict[SeatId, str] = {}
    facts: dict[str, Parameter] = {}
    """What the text of the card needs: seats, pads, amounts."""
    until: Turn
    """Last turn in whose Orders it may be answered."""
    resolved: bool = False
    outcome: str = ""
    """How it ended, once it is closed: a key of its kind's news."""
    text: Text = {}
    """Words of a card that a teacher wrote."""


EffectKind = Literal["services", "income", "boom", "price_cut", "gateway", "export"]


class Effect(Value, frozen=True, kw_only=True):
    """Something that an incident leaves behind; `game.rules.deck.effects` reads it."""

    kind: EffectKind
    by: str
    """The kind of incident that left it."""
    seats: tuple[SeatId, ...] = ()
    """Whom it touches."""
    what: str = ""
    """What it touches, or under which condition it rests."""
    amount: int = 0
    until: Turn
    """Last turn in which it holds."""


class Timed(Value, frozen=True, kw_only=True):
    """An incident that the scenario sets for a turn."""

    kind: str
    at: Turn
    when: Condition | None = None
    facts: dict[str, Parameter] = {}


class Deck(Value, frozen=True, kw_only=True):
    """Which incidents can happen in this room."""

    heat: Literal["low", "normal", "high"] = "normal"
    kinds: tuple[str, ...] = ()
    """Kinds that may be drawn."""
    weights: dict[str, int] = {}
    """Chance per turn in permille where it differs from the kind's own."""
    timed: tuple[Timed, ...] = ()
    held: tuple[str, ...] = ()
    """Kinds that the teacher holds back."""
    played: dict[str, Turn] = {}
    """The last turn in which each kind happened."""
