"""The shape of what a scenario is about besides its sky: an asteroid, a conference, red lines."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from game.model.asteroid import Truth
from game.model.treaties import Condition
from game.scenario.shapes import Name, SeatName, Shape, Typed, Words


class AsteroidFile(Shape, frozen=True, kw_only=True):
    """The asteroid on its way; only with ``extras: [asteroid]``."""

    truth: Truth = "chance"
    """Whether it hits if nobody does anything; chance leaves it to the room's seed."""


class AlternativeFile(Shape, frozen=True, kw_only=True):
    """A value that is proposed for a parameter, and the delegations behind it."""

    value: Typed
    sponsors: tuple[SeatName, ...] = msgspec.field(default=(), name="for")


class BracketFile(Shape, frozen=True, kw_only=True):
    """A parameter of the working text on which the room does not agree yet."""

    article: Annotated[int, Meta(ge=1, le=99)]
    parameter: Name
    values: Annotated[tuple[AlternativeFile, ...], Meta(min_length=2, max_length=4)]


class ConferenceFile(Shape, frozen=True, kw_only=True):
    """A conference in session on the first day; only with ``extras: [conference]``."""

    file: str
    """The working text; its proposer calls the conference, the host takes the chair."""
    brackets: Annotated[tuple[BracketFile, ...], Meta(max_length=24)] = ()


class RedLineFile(Shape, frozen=True, kw_only=True):
    """What a delegation must not give away: exactly one kind of test."""

    text: Words = ""
    kind: Name | None = None
    """Kind of article that is tested."""
    parameter: Name | None = None
    """Its parameter; without one, that there is such an article."""
    op: Literal["==", "!=", "<=", ">=", "has", "lacks"] = "=="
    value: Typed = ""
    needed: bool = False
    """An article must pass; otherwise none that binds the seat may fail."""
    when: Condition | None = msgspec.field(default=None, name="if")
    """Of public values, when the game is over."""
    depositary: SeatName | None = None
    """Who must keep the conference's text."""
    open_to_all: bool = False
    """The conference's text must be open to every state."""
    either: tuple["RedLineFile", ...] = ()
    """One of these is enough."""
