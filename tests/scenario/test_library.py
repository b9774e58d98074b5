"""The library of vehicles, payloads, projects, nations, sites and agendas."""

import pytest

from game.assets import scenario_path
from game.model.ids import SeatId, million
from game.scenario.library import names_of, shelf, tables
from game.scenario.library_schema import (
    AgendaFile,
    LibrarySite,
    NationFile,
    PayloadFile,
    ProjectFile,
    VehicleFile,
)
from game.scenario.reading import read
from game.scenario.schema import Overrides, VehiclePatch
from game.scenario.shape import faults_of_shape

SHAPES = {
    "agendas": AgendaFile,
    "nations": NationFile,
    "payloads": PayloadFile,
    "projects": ProjectFile,
    "sites": LibrarySite,
    "vehicles": VehicleFile,
}
FILES = [path for folder in SHAPES for path in sorted(scenario_path("library", folder).iterdir())]
CASES = {"nom", "gen", "dat", "acc", "ins", "loc"}
SEATS = tuple(SeatId(name) for name in ("KAZ", "RUS", "CHN", "USA", "EUR"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_file_of_the_library_has_the_right_shape(path) -> None:
    """Unknown keys are mistakes here as well."""
    document = read(path, path.name)

    assert list(faults_of_shape(document, SHAPES[path.parent.name])) == []


@pytest.mark.parametrize("name", sorted(shelf().nations))
@pytest.mark.parametrize("fictional", [False, True])
def test_a_nation_can_be_declined(name: str, fictional: bool) -> None:
    """Russian and Kazakh sentences need six cases, for real and for fictional names."""
    words, cases = names_of(shelf().nations[name], fictional=fictional)

    assert set(words) == {"en", "ru", "kk"}
    assert set(cases["ru"]) >= CASES
    assert set(cases["kk"]) >= CASES


def test_names_of_things_fit_together() -> None:
    """A pad takes vehicles that exist, a project opens a pad that exists."""
    known = shelf()
    pads = known.sites["baikonur"].pads
    wanted = {vehicle for pad in pads.values() for vehicle in pad.vehicles or ()}
    opened = {project.opens_pad for project in known.projects.values() if project.opens_pad}

    assert wanted <= set(known.vehicles)
    assert opened <= set(pads)
    assert {v.provider for v in known.vehicles.values()} <= set(known.nations)


def test_money_is_in_thousands_of_dollars() -> None:
    """46 in a file is 46,000 k$ in the tables."""
    assert tables(SEATS).vehicles["soyuz_2"].price == million(46)


def test_a_rocket_stays_away_with_its_provider() -> None:
    """One that flies from any home finds another provider."""
    vehicles = tables(SEATS).vehicles

    assert "lvm3" not in vehicles
    assert vehicles["mini_launcher"].provider in SEATS


def test_a_scenario_lays_its_own_words_over_a_vehicle() -> None:
    """Another price and another maker; everything else stays as tabled."""
    patch = VehiclePatch(price=12, provider="RUS", name={"en": "Soyuz"})
    vehicle = tables(SEATS, Overrides(vehicles={"soyuz_2": patch})).vehicles["soyuz_2"]

    assert (vehicle.price, vehicle.name["en"], vehicle.provider) == (million(12), "Soyuz", "RUS")
    assert vehicle.success == tables(SEATS).vehicles["soyuz_2"].success


def test_a_scenario_says_what_can_be_bought() -> None:
    """Otherwise everything that is not special."""
    chosen = tables(SEATS, Overrides(payloads=("comms", "supply"), projects=("rail_and_assembly",)))

    assert "supply" not in tables(SEATS).payloads
    assert set(chosen.payloads) == {"comms", "supply"}
    assert set(chosen.projects) == {"rail_and_assembly"}


def test_a_scenario_sets_its_own_prices() -> None:
    """Of payloads and of projects."""
    here = tables(SEATS, Overrides(prices={"comms": 3, "summit_hall": 4}))

    assert here.payloads["comms"].price == million(3)
    assert here.projects["summit_hall"].price == million(4)
    assert here.payloads["earth_obs"].price == tables(SEATS).payloads["earth_obs"].price


def test_every_thing_is_named_in_three_languages() -> None:
    """Rockets, payloads and projects."""
    library = tables(SEATS)
    things = (*library.vehicles.values(), *library.payloads.values(), *library.projects.values())

    assert all(set(thing.name) == {"en", "ru", "kk"} for thing in things)


def test_agendas_are_told_in_three_languages() -> None:
    """Title and text."""
    for agenda in shelf().agendas.values():
        assert isinstance(agenda.title, dict)
        assert isinstance(agenda.text, dict)
        assert set(agenda.title) == set(agenda.text) == {"en", "ru", "kk"}
