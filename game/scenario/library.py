"""The library: vehicles, payloads, projects, nations, sites and agendas that scenarios build on."""

from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

from game.assets import scenario_path
from game.model.ids import MILLION, Money, PadId, PayloadId, Permille, ProjectId, SeatId, VehicleId
from game.model.values import Text, Value
from game.model.vehicles import Library, Payload, Project, Vehicle
from game.scenario.library_schema import (
    AgendaFile,
    LibrarySite,
    NationFile,
    PayloadFile,
    ProjectFile,
    VehicleFile,
)
from game.scenario.reading import read
from game.scenario.schema import Overrides
from game.scenario.shape import typed
from game.scenario.shapes import Shape
from game.scenario.words import Lexicon

T = TypeVar("T", bound=Shape)
Priced = TypeVar("Priced", PayloadFile, ProjectFile)
AS_TABLED = Overrides()
BLANK = VehicleFile(name="", provider="", launch_class="medium", price=0, success=1000, source="")
"""Below a vehicle that only one scenario has."""
PLAIN_WORDS = Lexicon(language="en", texts={})


class Shelf(Value, frozen=True, kw_only=True):
    """Everything in the library, by id."""

    vehicles: dict[str, VehicleFile]
    payloads: dict[str, PayloadFile]
    projects: dict[str, ProjectFile]
    nations: dict[str, NationFile]
    sites: dict[str, LibrarySite]
    agendas: dict[str, AgendaFile]


@cache
def shelf() -> Shelf:
    """Return the library that ships with the game."""
    return Shelf(
        vehicles=_things("vehicles", VehicleFile),
        payloads=_things("payloads", PayloadFile),
        projects=_things("projects", ProjectFile),
        nations=_things("nations", NationFile),
        sites=_things("sites", LibrarySite),
        agendas=_things("agendas", AgendaFile),
    )


def k_dollars(musd: float) -> Money:
    """Return an amount of a file ($M) as the rules keep it (k$)."""
    return Money(round(musd * MILLION))


def vehicle_files(scenario: Overrides) -> dict[str, VehicleFile]:
    """Return the vehicles of the library with what a scenario lays over them."""
    known = shelf().vehicles
    patches = {name: patch for name, patch in scenario.vehicles.items() if not patch.absent}
    gone = scenario.vehicles.keys() - patches.keys()
    own = {n: over(BLANK, patch) for n, patch in patches.items() if n not in known}
    tabled = {
        name: over(file, patches[name]) if name in patches else file
        for name, file in known.items()
        if name not in gone
    }
    return {**tabled, **own}


def for_sale(scenario: Overrides) -> dict[str, PayloadFile]:
    """Return the payloads that can be bought: those a scenario names, or all ordinary ones."""
    return {
        name: _priced(name, file, scenario)
        for name, file in shelf().payloads.items()
        if name in scenario.payloads or not (scenario.payloads or file.special)
    }


def over(below: T, above: Shape) -> T:
    """Return a value of a file with every field that another one gives."""
    given = {
        field: value
        for field in above.__struct_fields__
        if field in below.__struct_fields__ and (value := getattr(above, field)) is not None
    }
    return msgspec.structs.replace(below, **given)


def tables(seats: tuple[SeatId, ...], scenario: Overrides = AS_TABLED) -> Library:
    """Return the tables that a room with these seats plays by.

    A vehicle whose provider is not at the table stays at home, unless it flies from any home.
    """
    vehicles = {
        VehicleId(name): _vehicle(name, file, seats)
        for name, file in vehicle_files(scenario).items()
        if file.provider in seats or file.any_home
    }
    return Library(
        vehicles=vehicles,
        payloads={PayloadId(n): _payload(n, f) for n, f in for_sale(scenario).items()},
        projects={
            ProjectId(name): _project(name, _priced(name, file, scenario))
            for name, file in shelf().projects.items()
            if name in scenario.projects or not scenario.projects
        },
    )


def names_of(nation: NationFile, *, fictional: bool) -> tuple[Text, dict[str, dict[str, str]]]:
    """Return a nation's name by language, and its cases by language."""
    forms = {str(k): v for k, v in (nation.fictional if fictional else nation.real).items()}
    name = {language: cases["nom"] for language, cases in forms.items()}
    cases = {
        language: {str(case): words for case, words in known.items()}
        for language, known in forms.items()
    }
    return name, cases


def _priced(name: str, file: Priced, scenario: Overrides) -> Priced:
    """Return a payload or project at the price that it has in a scenario."""
    return msgspec.structs.replace(file, price=scenario.prices.get(name, file.price))


def _things(folder: str, shape: type[T]) -> dict[str, T]:
    """Return every file of a folder of the library, by its stem."""
    files: list[Path] = sorted(scenario_path("library", folder).glob("*.yaml"))
    return {file.stem: typed(read(file, f"{folder}/{file.name}"), shape) for file in files}


def _vehicle(name: str, file: VehicleFile, seats: tuple[SeatId, ...]) -> Vehicle:
    """Return a vehicle for the tables."""
    provider = SeatId(file.provider)
    return Vehicle(
        id=VehicleId(name),
        name=PLAIN_WORDS.text(file.name),
        provider=provider if provider in seats else seats[0],
        launch_class=file.launch_class,
        price=k_dollars(file.price),
        success=Permille(file.success),
        success_first=None if file.success_first is None else Permille(file.success_first),
        toxic=file.toxic,
        propellant_tonnes=file.propellant_tonnes,
        reusable=file.reusable,
        crew=file.crew,
        pads=tuple(PadId(pad) for pad in file.pads),
        any_home=file.any_home,
        source=file.source,
    )


def _payload(name: str, file: PayloadFile) -> Payload:
    """Return a payload for the tables."""
    return Payload(
        id=PayloadId(name),
        name=PLAIN_WORDS.text(file.name),
        shells=file.shells,
        launch_class=file.launch_class,
        price=k_dollars(file.price),
        satellites=file.satellites,
        corridor=file.corridor,
        needs={str(technology): level for technology, level in file.needs.items()},
        services=file.services,
        yearly_income=k_dollars(file.yearly_income),
        tracking=file.tracking,
        removals=file.removals,
        running=k_dollars(file.running),
        life=file.life,
        modules=file.modules,
        defence=file.defence,
        approval=file.approval,
        prestige=file.prestige,
        science=file.science,
        science_yearly=file.science_yearly,
        education=file.education,
        reputation=file.reputation,
        mission=file.mission,
        purpose=file.purpose,
        source=file.source,
    )


def _project(name: str, file: ProjectFile) -> Project:
    """Return a ground project for the tables."""
    return Project(
        id=ProjectId(name),
        name=PLAIN_WORDS.text(file.name),
        price=k_dollars(file.price),
        turns=file.turns,
        repeatable=file.repeatable,
        stage=file.stage,
        needs_stages=file.needs_stages,
        quarter_slots=file.quarter_slots,
        twice=file.twice,
        excludes=tuple(ProjectId(other) for other in file.excludes),
        opens_pad=PadId(file.opens_pad) if file.opens_pad else None,
        pad_slots=file.pad_slots,
        steppe=file.steppe,
        prestige=file.prestige,
        education=file.education,
        science_yearly=file.science_yearly,
        education_yearly=file.education_yearly,
        reputation_yearly=file.reputation_yearly,
        influence_yearly=file.influence_yearly,
        tourism=k_dollars(file.tourism),
        source=file.source,
    )
