"""Red lines: what a delegation must not give away, and what it must bring home."""

from typing import Literal

from game.model.ids import SeatId
from game.model.treaties import Condition, Parameter
from game.model.values import Text, Value

Test = Literal["==", "!=", "<=", ">=", "has", "lacks"]


class RedLine(Value, frozen=True, kw_only=True):
    """One line: a test of the articles that bind the seat, of the conference's text, or of a gauge.

    Exactly one of ``kind``, ``when``, ``depositary``, ``open_to_all`` and ``either`` is given.
    """

    text: Text = {}
    kind: str = ""
    """Kind of article that is tested."""
    parameter: str = ""
    """Its parameter; empty: that there is such an article."""
    op: Test = "=="
    value: Parameter = ""
    needed: bool = False
    """An article must pass the test; otherwise none that binds the seat may fail it."""
    when: Condition | None = None
    """Of public values, when the game is over."""
    depositary: SeatId | None = None
    """Who must keep the conference's text."""
    open_to_all: bool = False
    """The conference's text must be open to every state."""
    either: tuple["RedLine", ...] = ()
    """One of these is enough."""
