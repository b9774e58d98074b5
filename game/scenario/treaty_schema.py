"""The shape of treaty files: texts in force at the start, and ready drafts."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from game.model.treaties import AmendRule, Condition, Form, Purpose, Visibility, VotingRule
from game.scenario.shapes import ByPreset, Musd, Name, Percent, SeatName, Shape, Typed


class ClauseFile(Shape, frozen=True, kw_only=True):
    """One article."""

    kind: Name
    article: Annotated[int, Meta(ge=1, le=99)] | None = None
    by: tuple[str, ...] = ("all",)
    to: tuple[str, ...] = ("all",)
    p: dict[Name, Typed] = {}
    condition: Condition | None = msgspec.field(default=None, name="if")
    then: tuple["ClauseFile", ...] = ()
    from_turn: ByPreset | None = None
    to_turn: ByPreset | None = None
    cure: Annotated[int, Meta(ge=0, le=2)] | None = None


class ShareFile(Shape, frozen=True, kw_only=True):
    """A share that must be reached before a text enters into force."""

    of: Literal["satellites", "derelicts", "slots"] = "satellites"
    min: Percent = 0


class EntryFile(Shape, frozen=True, kw_only=True):
    """When a treaty enters into force."""

    rule: tuple[Literal["all", "count", "named", "share"], ...] = ("all",)
    count: Annotated[int, Meta(ge=0, le=40)] = 0
    named: tuple[SeatName, ...] = ()
    share: ShareFile = ShareFile()


class DurationFile(Shape, frozen=True, kw_only=True):
    """How long a treaty runs; 0 turns is without end."""

    turns: ByPreset = 0
    renewal: Literal["none", "auto"] = "none"


class WithdrawFile(Shape, frozen=True, kw_only=True):
    """What leaving costs."""

    notice: Annotated[int, Meta(ge=0, le=10)] = 1
    fee: Musd = 0


class TreatyFile(Shape, frozen=True, kw_only=True):
    """A text in force at the start, or a ready draft."""

    title: Annotated[str, Meta(max_length=60)]
    form: Form = "treaty"
    purpose: Purpose = "general"
    proposer: SeatName | None = None
    depositary: SeatName | None = None
    visibility: Visibility = "public"
    parties: Annotated[tuple[SeatName, ...], Meta(min_length=2)]
    open_to: tuple[str, ...] = ()
    entry: EntryFile = EntryFile()
    vote: VotingRule = "two_thirds"
    duration: DurationFile = DurationFile()
    withdraw: WithdrawFile = WithdrawFile()
    amend: AmendRule = "all"
    clauses: Annotated[tuple[ClauseFile, ...], Meta(min_length=1, max_length=12)]


class TreatyRef(Shape, frozen=True, kw_only=True):
    """A file with one text or a list of texts."""

    file: str
    rate: Literal["article", "record"] | None = None
    """Only with this ``start_rate``."""
