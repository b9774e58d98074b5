"""The shape of seats in scenario files: what they have, owe, want, and what a bargain is worth."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from game.model.seats import Depth, Style, Temper
from game.scenario.occasion_schema import RedLineFile
from game.scenario.shapes import (
    Count,
    Musd,
    Name,
    Percent,
    Points,
    SeatName,
    Shape,
    Share,
    TurnNumber,
    Words,
)


class TechFile(Shape, frozen=True, kw_only=True):
    """Technology levels."""

    adr: Annotated[int, Meta(ge=0, le=2)] = 0
    green: Annotated[int, Meta(ge=0, le=1)] = 0
    reuse: Annotated[int, Meta(ge=0, le=2)] = 0
    crew: Annotated[int, Meta(ge=0, le=1)] = 0
    lunar: Annotated[int, Meta(ge=0, le=3)] = 0
    weapon: Annotated[int, Meta(ge=0, le=1)] = 0


class HomeFile(Shape, frozen=True, kw_only=True):
    """The own launch range."""

    slots: Annotated[int, Meta(ge=0, le=20)] = 0
    surcharge: Musd = 0
    crew_from: TurnNumber = 0
    """First turn in which crews may fly from there."""


class BotFile(Shape, frozen=True, kw_only=True):
    """How a bot plays the seat."""

    temper: Temper = "reciprocator"
    style: Style = "linear"
    depth: Depth = "careful"


class SeatFile(Shape, frozen=True, kw_only=True):
    """One seat of a scenario; what is left out comes from its nation in the library."""

    role: Words = ""
    nation: SeatName | None = msgspec.field(default=None, name="from")
    name: Words = ""
    """What a nation of one's own is called; the same with real and with fictional names."""
    state: bool | None = None
    """False for a company, which signs contracts only."""
    income: Musd | None = None
    cash: Musd | None = None
    home: HomeFile | None = None
    integration_fee: Musd | None = None
    satellites: Count | None = None
    tech: TechFile | None = None
    ssa: Annotated[int, Meta(ge=0, le=3)] | None = None
    scale: Annotated[float, Meta(ge=0, le=5)] | None = None
    reputation: Points | None = None
    influence: Annotated[int, Meta(ge=0, le=10)] | None = None
    prestige: Count = 0
    bloc: tuple[Literal["A", "I"], ...] = ()
    programme: dict[Name, Annotated[int, Meta(ge=1, le=20)]] = {}
    """Launches that the seat's people expect every turn, by payload."""
    objectives: dict[Name, Percent] = {}
    agendas: tuple[Name, ...] = ()
    red_lines: tuple[RedLineFile, ...] = ()
    brief: Words = ""
    bot: BotFile = BotFile()


class DebtFile(Shape, frozen=True, kw_only=True):
    """An old debt between two seats."""

    by: SeatName
    to: SeatName
    amount: Musd
    yearly: Musd = 0
    """What is due each turn."""


class TasteFile(Shape, frozen=True, kw_only=True):
    """How one seat values an article: weight, worst and best value, shape of the curve."""

    weight: Share
    worst: float
    best: float
    shape: Annotated[float, Meta(gt=0, le=5)] = 1.0


class RangeFile(Shape, frozen=True, kw_only=True):
    """Values from one number to another in equal steps."""

    least: int
    most: int
    step: Annotated[int, Meta(ge=1)] = 1


class DeclaredFile(Shape, frozen=True, kw_only=True):
    """One article of a bargain with the values it may have, and how each side likes them."""

    name: Words
    kind: Name
    parameter: Name
    grid: Annotated[tuple[int, ...], Meta(min_length=2, max_length=100)] | RangeFile
    tastes: Annotated[dict[SeatName, TasteFile], Meta(min_length=2, max_length=2)]
    signed: int | None = None
    """What was agreed in history."""


class UtilitiesFile(Shape, frozen=True, kw_only=True):
    """What a bargain between two seats is worth to each, as both declare it."""

    no_deal: Annotated[dict[SeatName, Share], Meta(min_length=2, max_length=2)]
    articles: Annotated[tuple[DeclaredFile, ...], Meta(min_length=1, max_length=8)]
