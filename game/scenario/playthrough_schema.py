"""The shape of playthrough files."""

from typing import Annotated

from msgspec import Meta

from game.model.treaties import Condition
from game.scenario.shapes import Name, SeatName, Shape
from game.scenario.treaty_schema import TreatyFile

Range = Annotated[tuple[float, ...], Meta(min_length=2, max_length=2)]
"""Least and most."""
Anything = Annotated[object, Meta(extra_json_schema={"description": "as it travels"})]
"""A value of a command or of a sheet of orders; the rules check it when the step is played."""


class StepFile(Shape, frozen=True, kw_only=True):
    """One step: who does what, or what must be true."""

    until: str = ""
    """Play on to a turn and phase: ``2 orders``, ``2 ratification``, ``end``."""
    by: str | tuple[str, ...] = ()
    """A seat, several, or ``teacher``."""
    offer: TreatyFile | None = None
    sign: str = ""
    """Initial and sign a text, called by its title."""
    ratify: str = ""
    accede: str = ""
    orders: dict[str, Anything] = {}
    """A sheet of orders; money in $M."""
    do: dict[str, Anything] = {}
    """Any command, as it travels; ``@title`` stands for a text's id, ``#kind`` for a card's."""
    refused: str = ""
    """The key of the refusal that must be the answer."""
    holds: tuple[Condition, ...] = ()
    """Conditions; texts are called by title."""
    cash: dict[SeatName, Range] = {}
    """Between which amounts ($M) the purses lie."""
    metrics: dict[SeatName, dict[Name, Range]] = {}
    """Between which values objectives lie."""


class PlaythroughFile(Shape, frozen=True, kw_only=True):
    """A whole playthrough."""

    seed: str = "proof"
    preset: int | None = None
    seats: int | None = None
    steps: Annotated[tuple[StepFile, ...], Meta(min_length=1)]
