"""The shape of library files: vehicles, payloads, projects, nations, sites and agendas.

One thing is one file, and the file's name is its id.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from game.model.vehicles import Corridor, LaunchClass
from game.scenario.schema import PadFile, SiteName
from game.scenario.seat_schema import HomeFile, TechFile
from game.scenario.shapes import (
    Count,
    Musd,
    Name,
    Permille,
    Points,
    Price,
    SeatName,
    Shape,
    Words,
)

Tech = Literal["adr", "green", "reuse", "crew", "lunar", "weapon"]
Cases = dict[Literal["nom", "gen", "dat", "acc", "ins", "loc", "text", "num"], str]
Shell = Literal["LOW", "MID", "HIGH", "GEO", "MOON", "DEEP"]
PurposeName = Literal["crew", "rescue", "planetary_defence", "science", "state", "commercial"]


class VehicleFile(Shape, frozen=True, kw_only=True):
    """A launch vehicle."""

    name: Words
    provider: SeatName
    launch_class: LaunchClass = msgspec.field(name="class")
    price: Price
    success: Permille
    success_first: Permille | None = None
    toxic: bool = False
    propellant_tonnes: Count = 0
    reusable: bool = False
    crew: bool = False
    any_home: bool = False
    pads: tuple[Name, ...] = ()
    source: str


class PayloadFile(Shape, frozen=True, kw_only=True):
    """A kind of payload."""

    name: Words
    shells: Annotated[tuple[Shell, ...], Meta(min_length=1)]
    launch_class: LaunchClass = msgspec.field(name="class")
    price: Price
    satellites: Count = 0
    corridor: Corridor = "ANY"
    needs: dict[Tech, int] = {}
    services: Count = 0
    yearly_income: Musd = 0
    tracking: Count = 0
    removals: Count = 0
    running: Musd = 0
    life: Annotated[int, Meta(ge=1, le=20)] = 5
    modules: Count = 0
    defence: Count = 0
    approval: Count = 0
    prestige: Count = 0
    science: Count = 0
    science_yearly: Count = 0
    education: Count = 0
    reputation: Count = 0
    mission: Literal["", "scout", "impactor", "nuclear"] = ""
    """What it does about an asteroid."""
    purpose: PurposeName = "commercial"
    special: bool = False
    """Only for sale where a scenario names it."""
    source: str


class ProjectFile(Shape, frozen=True, kw_only=True):
    """A kind of ground project."""

    name: Words
    price: Musd
    turns: Annotated[int, Meta(ge=1, le=10)]
    repeatable: bool = False
    stage: bool = False
    needs_stages: Annotated[int, Meta(ge=0, le=3)] = 0
    quarter_slots: Count = 0
    twice: bool = False
    excludes: tuple[Name, ...] = ()
    opens_pad: Name | None = None
    pad_slots: Count = 0
    steppe: Count = 0
    prestige: Count = 0
    education: Count = 0
    science_yearly: Count = 0
    education_yearly: Count = 0
    reputation_yearly: Count = 0
    influence_yearly: Count = 0
    tourism: Musd = 0
    source: str


class NationFile(Shape, frozen=True, kw_only=True):
    """A nation, agency or company as the scenarios use it unless they say otherwise."""

    token: SeatName
    """Three letters of its picture."""
    real: dict[Literal["en", "ru", "kk"], Cases]
    fictional: dict[Literal["en", "ru", "kk"], Cases]
    state: bool = True
    income: Musd
    cash: Musd
    home: HomeFile = HomeFile()
    integration_fee: Musd = 0
    satellites: Count = 0
    tech: TechFile = TechFile()
    ssa: Annotated[int, Meta(ge=0, le=3)] = 0
    scale: Annotated[float, Meta(ge=0, le=5)] = 1.0
    reputation: Points = 50
    influence: Annotated[int, Meta(ge=0, le=10)] = 4
    source: str


class LibrarySite(Shape, frozen=True, kw_only=True):
    """A launch site with all its pads."""

    name: SiteName
    host: SeatName
    tenant: SeatName
    pads: dict[Name, PadFile]
    source: str


class AgendaFile(Shape, frozen=True, kw_only=True):
    """A secret aim; the rule that judges it is in ``game/rules/scoring/agendas.py``."""

    target: Count = 0
    """What must be reached for all points; 0 for a yes/no agenda."""
    needs: tuple[Name, ...] = ()
    """Clause kinds without which it cannot be reached."""
    title: Words
    text: Words
