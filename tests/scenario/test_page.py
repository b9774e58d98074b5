"""The page for authors: what it shows works, and what it lists is all there is."""

from pathlib import Path
from typing import get_args

import pytest

from game.debrief.page import page
from game.debrief.story import tell
from game.model.seats import Depth, Style, Temper
from game.rehearsal.table import played
from game.rules.incident_kind import kinds as incident_kinds
from game.rules.kinds import kinds
from game.rules.scoring.metrics import METRICS
from game.scenario.check import check
from game.scenario.library import shelf
from game.scenario.load import first_world
from game.scenario.occasion_schema import ConferenceFile
from game.scenario.schema import ScenarioFile
from game.scenario.seat_schema import SeatFile
from game.scenario.shapes import Shape
from game.scenario.treaty_schema import TreatyFile
from game.text import LANGUAGES
from tests.scenario.pages import as_typed, examples, the_page


def test_the_example_has_sixty_lines_at_most() -> None:
    """A first scenario fits on one screen."""
    main, _ = examples()

    assert len(main.splitlines()) <= 60


def test_the_example_has_no_mistakes(tmp_path: Path) -> None:
    """It lacks par, as every new scenario does, and nothing else."""
    report = check(as_typed(tmp_path))

    assert report.mistakes == ()
    assert [warning.key for warning in report.warnings] == ["check.no-par"]


@pytest.mark.parametrize("preset", [4, 6])
def test_the_example_is_played_and_debriefed(tmp_path: Path, preset: int) -> None:
    """Bots play it to its end, and the page after the lesson tells of it in three languages."""
    last = played(first_world(as_typed(tmp_path), preset))
    told = [page(tell(last), last, language) for language in LANGUAGES]

    assert last.phase == "ended"
    assert last.fate is not None
    assert last.launch_log
    assert all("River lease" in words for words in told)


@pytest.mark.parametrize(
    "known",
    [
        METRICS,
        kinds(),
        incident_kinds(),
        shelf().agendas,
        shelf().vehicles,
        shelf().payloads,
        shelf().projects,
        shelf().sites["baikonur"].pads,
    ],
    ids=[
        "objectives",
        "clauses",
        "incidents",
        "agendas",
        "vehicles",
        "payloads",
        "projects",
        "pads",
    ],
)
def test_every_kind_is_named(known: dict[str, object]) -> None:
    """An author needs no other page to know what there is."""
    words = the_page()

    assert [name for name in known if f"`{name}`" not in words] == []


@pytest.mark.parametrize("shape", [ScenarioFile, SeatFile, TreatyFile, ConferenceFile])
def test_every_key_is_explained(shape: type[Shape]) -> None:
    """No key of a scenario, a seat or a text is missing from the tables."""
    words = the_page()
    keys = [{"nation": "from"}.get(name, name) for name in shape.__struct_fields__]

    assert [key for key in keys if f"`{key}`" not in words and f"{key}:" not in words] == []


def test_every_parameter_of_a_clause_is_in_its_row() -> None:
    """With it the author can write the article."""
    rows = {line.split("`")[1]: line for line in the_page().splitlines() if line.startswith("| `")}

    for name, kind in kinds().items():
        assert [p.name for p in kind.parameters if f"`{p.name}`" not in rows[name]] == []


@pytest.mark.parametrize("words", [*get_args(Temper), *get_args(Style), *get_args(Depth)])
def test_every_way_of_playing_is_named(words: str) -> None:
    """Of bots: temper, style, depth."""
    assert words in the_page()


@pytest.mark.parametrize("nation", sorted(shelf().nations))
def test_every_nation_is_named(nation: str) -> None:
    """Of the library."""
    assert nation in the_page()
