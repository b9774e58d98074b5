"""The shape of scenario files: every key that may stand in one, with its type and its limits.

Money is in $M, gauges in whole points, chances in permille, as printed on the cards. The published
JSON Schema is made from these types (``steppe scenario schema``), so an editor knows the same keys.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from game.model.launches import PoolRule
from game.model.treaties import Condition
from game.model.vehicles import LaunchClass
from game.scenario.agenda_schema import OwnAgendaFile
from game.scenario.occasion_schema import AsteroidFile, ConferenceFile
from game.scenario.seat_schema import DebtFile, SeatFile, UtilitiesFile
from game.scenario.shapes import (
    ByPreset,
    Count,
    Language,
    Musd,
    Name,
    NamesKind,
    Percent,
    Permille,
    Points,
    Price,
    SeatName,
    Shape,
    Words,
)
from game.scenario.teaching_schema import CurriculumFile, FactFile, QuizFile, SurplusFile
from game.scenario.treaty_schema import TreatyRef

BandKey = Annotated[
    str, Meta(pattern="^(LOW|MID|HIGH)$", extra_json_schema={"enum": ["LOW", "MID", "HIGH"]})
]
BlocKey = Annotated[str, Meta(pattern="^[AI]$", extra_json_schema={"enum": ["A", "I"]})]


class OwnershipFile(Shape, frozen=True, kw_only=True):
    """Shares of what flies at the start, by kind and owner; what is missing is others'."""

    S: dict[str, Annotated[float, Meta(ge=0, le=1)]] = {}
    D: dict[str, Annotated[float, Meta(ge=0, le=1)]] = {}
    B: dict[str, Annotated[float, Meta(ge=0, le=1)]] = {}
    N: dict[str, Annotated[float, Meta(ge=0, le=1)]] = {}


class OrbitFile(Shape, frozen=True, kw_only=True):
    """How fast and how harsh the sky is, and how full at the start."""

    years_per_turn: Annotated[int, Meta(ge=1, le=10)] = 4
    fragment_index: dict[BandKey, Annotated[int, Meta(ge=20, le=1000)]] = {}
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
    modules: dict[BlocKey, Annotated[int, Meta(ge=0, le=12)]] = msgspec.field(
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
    price: Price | None = None
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
    deal_agendas: bool = True
    """Whether each seat is dealt one of its secret agendas."""


class Overrides(Shape, frozen=True, kw_only=True):
    """What a preset may say differently from the rest of the file."""

    calendar_years_per_turn: Annotated[int, Meta(ge=1, le=100)] = 1
    labels: tuple[str, ...] = ()
    orbit: OrbitFile = OrbitFile()
    names: NamesKind = "real"
    start_rate: Literal["article", "record"] = "article"
    start: StartFile = StartFile()
    seats: dict[SeatName, SeatFile] = {}
    agendas: dict[Name, OwnAgendaFile] = {}
    """Secret agendas that only this scenario has; seats name them beside those of the library."""
    trust: dict[Annotated[str, Meta(pattern=r"^[A-Z]{3}-[A-Z]{3}$")], Points] = {}
    site: SiteFile = SiteFile()
    vehicles: dict[Name, VehiclePatch] = {}
    """Vehicles of the library as they are here, and vehicles that only this scenario has."""
    payloads: tuple[Name, ...] = ()
    """Payloads that can be bought here; where nothing is said, all that are not special."""
    projects: tuple[Name, ...] = ()
    """Ground projects that can be built here; where nothing is said, all."""
    prices: dict[Name, Musd] = {}
    """Prices of payloads and projects where they differ from the library's."""
    slots: SlotsFile = SlotsFile()
    clauses: ClausesFile = ClausesFile()
    treaties: tuple[TreatyRef, ...] = ()
    offers: tuple[TreatyRef, ...] = ()
    """Texts that lie on the table in the first turn, initialled by their proposer alone."""
    conference: ConferenceFile | None = None
    asteroid: AsteroidFile = AsteroidFile()
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
    presets: Annotated[dict[str, Overrides], Meta(min_length=1, max_length=6)]


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
