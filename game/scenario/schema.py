"""The shape of scenario files: every key that may stand in one, with its type and its limits.

Money is in $M, gauges in whole points, chances in permille, as printed on the cards. The published
JSON Schema is made from these types (``steppe scenario schema``), so an editor knows the same keys.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from game.model.launches import PoolRule
from game.model.seats import Style, Temper
from game.model.treaties import AmendRule, Condition, Form, Purpose, Visibility, VotingRule
from game.model.vehicles import LaunchClass

FORMAT = 1
"""The newest format of scenario files that this version reads."""

NamesKind = Literal["real", "fictional"]
"""How nations and the site are called."""
Language = Literal["en", "ru", "kk"]
LANGUAGES: tuple[Language, ...] = ("en", "ru", "kk")
Words = str | dict[Language, str]
"""A text: in the file's language, a map of languages, or ``@key`` into the folder ``text``."""
Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
SeatName = Annotated[str, Meta(pattern=r"^[A-Z]{3}$")]
Musd = Annotated[float, Meta(ge=-1000, le=10_000)]
Points = Annotated[float, Meta(ge=0, le=100)]
Count = Annotated[int, Meta(ge=0, le=1000)]
Percent = Annotated[int, Meta(ge=0, le=100)]
Permille = Annotated[int, Meta(ge=0, le=1000)]
Share = Annotated[float, Meta(ge=0, le=1)]
TurnNumber = Annotated[int, Meta(ge=0, le=60)]
ByPreset = TurnNumber | dict[str, TurnNumber]
"""A number, or one for each preset: ``{6: 2, 8: 3}``."""


class Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A map in a file; unknown keys are mistakes."""


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


class SeatFile(Shape, frozen=True, kw_only=True):
    """One seat of a scenario; what is left out comes from its nation in the library."""

    role: Words = ""
    nation: SeatName | None = msgspec.field(default=None, name="from")
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
    bloc: tuple[Literal["A", "I"], ...] = ()
    programme: dict[Name, Annotated[int, Meta(ge=1, le=20)]] = {}
    """Launches that the seat's people expect every turn, by payload."""
    objectives: dict[Name, Percent] = {}
    agendas: tuple[Name, ...] = ()
    brief: Words = ""
    bot: BotFile = BotFile()


class OwnershipFile(Shape, frozen=True, kw_only=True):
    """Shares of what flies at the start, by kind and owner; what is missing is others'."""

    S: dict[str, Annotated[float, Meta(ge=0, le=1)]] = {}
    D: dict[str, Annotated[float, Meta(ge=0, le=1)]] = {}
    B: dict[str, Annotated[float, Meta(ge=0, le=1)]] = {}
    N: dict[str, Annotated[float, Meta(ge=0, le=1)]] = {}


class OrbitFile(Shape, frozen=True, kw_only=True):
    """How fast and how harsh the sky is, and how full at the start."""

    years_per_turn: Annotated[int, Meta(ge=1, le=10)] = 4
    fragment_index: dict[Literal["LOW", "MID", "HIGH"], Annotated[int, Meta(ge=20, le=1000)]] = {}
    background: Annotated[float, Meta(ge=0, le=10)] = 2.0
    close: Annotated[int, Meta(ge=150, le=2000)] = 500
    asat_fragments: Literal["model", "observed"] = "model"
    start: Literal["start_2023", "start_2026"] = "start_2023"
    ownership: OwnershipFile | None = None


class StartFile(Shape, frozen=True, kw_only=True):
    """The world on the first day."""

    steppe: Points = 65
    tension: Points = 45
    demand: Annotated[float, Meta(ge=0, le=1000)] = 56
    growth: Annotated[int, Meta(ge=-50, le=100)] = 17
    price: Musd = 26
    planetary_defence: Points = 10
    modules: dict[Literal["A", "I"], Annotated[int, Meta(ge=0, le=12)]] = msgspec.field(
        default_factory=lambda: {"A": 3, "I": 2}
    )
    stages: Annotated[int, Meta(ge=0, le=3)] = 2
    steppe_fund: Musd = 0


class PadFile(Shape, frozen=True, kw_only=True):
    """A launch pad of the shared site."""

    name: Words | None = None
    launch_class: LaunchClass | None = msgspec.field(default=None, name="class")
    slots: Annotated[int, Meta(ge=0, le=40)] | None = None
    slots_record: Annotated[int, Meta(ge=0, le=40)] | None = None
    """Slots a year with ``start_rate: record``; without it the pad keeps ``slots``."""
    condition: Points | None = None
    vehicles: tuple[Name, ...] | None = None
    crew: bool | None = None
    open: bool | None = None
    open_to_mini: bool | None = None
    reserve: Musd | None = None


class VehiclePatch(Shape, frozen=True, kw_only=True):
    """A launch vehicle; what is left out is as in the library."""

    name: Words | None = None
    provider: SeatName | None = None
    launch_class: LaunchClass | None = msgspec.field(default=None, name="class")
    price: Musd | None = None
    absent: bool | None = None
    """Does not exist in this scenario."""
    success: Permille | None = None
    success_first: Permille | None = None
    toxic: bool | None = None
    propellant_tonnes: Count | None = None
    reusable: bool | None = None
    crew: bool | None = None
    any_home: bool | None = None
    pads: tuple[Name, ...] | None = None
    source: str | None = None


class SiteName(Shape, frozen=True, kw_only=True):
    """The name of the site, real and fictional."""

    real: Words
    fictional: Words


class SiteFile(Shape, frozen=True, kw_only=True):
    """The shared site; what is left out comes from the library."""

    base: Name = msgspec.field(default="baikonur", name="from")
    name: SiteName | None = None
    host: SeatName | None = None
    tenant: SeatName | None = None
    pads: dict[Name, PadFile] = {}
    drop: tuple[Name, ...] = ()
    """Pads of the library's site that this scenario does not have."""
    source: str = ""


class SlotsFile(Shape, frozen=True, kw_only=True):
    """How launch slots are sold."""

    pool_rule: PoolRule = "scored"
    reserve: Musd | None = None
    pool_share: Percent = 0
    price: Musd = 8


class ClausesFile(Shape, frozen=True, kw_only=True):
    """Which kinds of clauses may be offered."""

    kind_set: Literal[12, 22, 30] = msgspec.field(default=22, name="set")
    allow: tuple[Name, ...] = ()
    forbid: tuple[Name, ...] = ()


Typed = bool | int | float | str | tuple[str | int, ...] | dict[str, int | float | str | bool]
"""A parameter of a clause: money in $M; a map gives one value for each preset or seat."""


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


class TimedFile(Shape, frozen=True, kw_only=True):
    """An incident at a set turn."""

    kind: Name
    at: ByPreset
    condition: Condition | None = msgspec.field(default=None, name="if")
    facts: dict[Name, bool | int | str | tuple[str, ...]] = {}


class DeckFile(Shape, frozen=True, kw_only=True):
    """Which incidents happen."""

    heat: Literal["low", "normal", "high"] = "normal"
    remove: tuple[Name, ...] = ()
    draw: tuple[Name, ...] | None = None
    """The only kinds that chance may bring; where nothing is said, all that are not removed."""
    weights: dict[Name, Permille] = {}
    timed: tuple[TimedFile, ...] = ()


class ScoringFile(Shape, frozen=True, kw_only=True):
    """What counts besides the objectives."""

    pd_bonus: bool = False
    open_sky: Percent = 0
    """Health of the middle band without which nobody gets a medal; 0: no such condition."""
    agendas: bool = True


class FactFile(Shape, frozen=True, kw_only=True):
    """A fact shown to players."""

    id: Annotated[str, Meta(pattern=r"^[a-z0-9_.]+$")]
    text: Words
    mark: Literal["V", "V2", "C", "K", "U", "S"]
    source: str = ""
    as_of: int | str = ""


class QuizFile(Shape, frozen=True, kw_only=True):
    """A question with one right answer, counted from 1."""

    stem: Words
    options: Annotated[tuple[Words, ...], Meta(min_length=2, max_length=5)]
    correct: Annotated[int, Meta(ge=1, le=5)]
    objective: Annotated[int, Meta(ge=1)] | None = None


class CurriculumFile(Shape, frozen=True, kw_only=True):
    """A place in a curriculum."""

    framework: str
    code: str
    verified: bool = False


class SurplusFile(Shape, frozen=True, kw_only=True):
    """A role without a seat."""

    id: Literal["press", "secretariat", "lobby", "inspectors", "observers"]
    sees: Words = ""
    may: Words = ""
    brief: Words = ""


class Overrides(Shape, frozen=True, kw_only=True):
    """What a preset may say differently from the rest of the file."""

    calendar_years_per_turn: Annotated[int, Meta(ge=1, le=100)] = 1
    labels: tuple[str, ...] = ()
    orbit: OrbitFile = OrbitFile()
    names: NamesKind = "real"
    start_rate: Literal["article", "record"] = "article"
    start: StartFile = StartFile()
    seats: dict[SeatName, SeatFile] = {}
    trust: dict[Annotated[str, Meta(pattern=r"^[A-Z]{3}-[A-Z]{3}$")], Points] = {}
    site: SiteFile = SiteFile()
    vehicles: dict[Name, VehiclePatch] = {}
    """Vehicles of the library as they are here, and vehicles that only this scenario has."""
    payloads: tuple[Name, ...] = ()
    """Payloads that can be bought here; where nothing is said, all that are not special."""
    projects: tuple[Name, ...] = ()
    """Ground projects that can be built here; where nothing is said, all."""
    slots: SlotsFile = SlotsFile()
    clauses: ClausesFile = ClausesFile()
    treaties: tuple[TreatyRef, ...] = ()
    debts: tuple[DebtFile, ...] = ()
    utilities: UtilitiesFile | None = None
    deck: DeckFile = DeckFile()
    extras: tuple[
        Literal["asteroid", "conference", "lunar_sites", "debts", "utilities", "tutorial"], ...
    ] = ()
    scoring: ScoringFile = ScoringFile()


class TurnsFile(Shape, frozen=True, kw_only=True):
    """How many turns a game has; a preset's name is its number of turns."""

    default: Annotated[int, Meta(ge=1, le=30)]
    presets: Annotated[dict[str, Overrides], Meta(min_length=1)]


class ScenarioFile(Overrides, frozen=True, kw_only=True):
    """A whole scenario."""

    format: Annotated[int, Meta(ge=1)]
    id: Name
    language: Language = "en"
    title: Words
    summary: Words = ""
    level: Literal["tutorial", "standard", "advanced"] = "standard"
    year0: Annotated[int, Meta(ge=1900, le=2200)] = 2025
    turns: TurnsFile
    seats: Annotated[dict[SeatName, SeatFile], Meta(min_length=2, max_length=11)]
    seat_sets: dict[str, tuple[SeatName, ...]] = {}
    learning_objectives: tuple[Words, ...] = ()
    curriculum: tuple[CurriculumFile, ...] = ()
    facts: tuple[FactFile, ...] = ()
    teacher_notes: Words = ""
    discussion: tuple[Words, ...] = ()
    quiz: tuple[QuizFile, ...] = ()
    exit_ticket: tuple[Words, ...] = ()
    surplus: tuple[SurplusFile, ...] = ()
