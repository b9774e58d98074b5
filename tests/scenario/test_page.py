"""The page for authors: what it shows works, and what it lists is all there is."""

from pathlib import Path
from typing import get_args

import msgspec
import pytest

from game.debrief.page import page
from game.debrief.story import tell
from game.model.goals import Book
from game.model.ids import SeatId
from game.model.seats import Depth, Style, Tally, Temper
from game.rehearsal.table import played
from game.rules.incident_kind import kinds as incident_kinds
from game.rules.scoring.metrics import METRICS
from game.scenario.agenda_schema import GoalFile, OwnAgendaFile, SoughtFile
from game.scenario.check import check
from game.scenario.folder import MAIN
from game.scenario.library import shelf
from game.scenario.load import first_world
from game.scenario.occasion_schema import ConferenceFile
from game.scenario.schema import ScenarioFile
from game.scenario.seat_schema import SeatFile
from game.scenario.shapes import Shape
from game.scenario.treaty_schema import TreatyFile
from game.text import LANGUAGES
from tests.rules.first_edition import first_kinds
from tests.scenario.pages import as_typed, examples, own_agendas, the_page

AGENDAS = ("clean_river", "cheap_tenant", "own_eyes", "strict_club", "calm_world")
"""Those that the page makes up."""


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


@pytest.mark.parametrize("agenda", AGENDAS)
def test_an_agenda_of_the_page_is_dealt_and_judged(tmp_path: Path, agenda: str) -> None:
    """Typed into the example and named by the guest, whose bot plays for it."""
    folder = as_typed(tmp_path)
    words = (folder / MAIN).read_text(encoding="utf-8")
    guest = "    role: Guest with satellites\n"
    words = words.replace(guest, f"{guest}    agendas: [{agenda}]\n") + own_agendas()
    (folder / MAIN).write_text(words, encoding="utf-8")

    report = check(folder)
    last = played(first_world(folder, 4))

    dealt = last.seats[SeatId("EUR")].agenda
    assert report.mistakes == ()
    assert dealt is not None
    assert dealt.id == agenda
    assert 0 <= last.scores[SeatId("EUR")].secret <= 15


@pytest.mark.parametrize("goal", [*get_args(GoalFile), OwnAgendaFile, SoughtFile])
def test_every_key_of_a_goal_is_explained(goal: type[msgspec.Struct]) -> None:
    """And every kind of goal."""
    words = the_page()
    keys = [field.encode_name for field in msgspec.structs.fields(goal)]
    kind = goal.__struct_config__.tag

    assert [key for key in keys if f"`{key}`" not in words and f"{key}:" not in words] == []
    assert kind is None or f"| `{kind}` |" in words


@pytest.mark.parametrize("book", get_args(Book))
def test_every_book_is_named(book: str) -> None:
    """And is one that seats keep."""
    assert f"`{book}`" in the_page()
    assert book in Tally.__struct_fields__


@pytest.mark.parametrize(
    "known",
    [
        METRICS,
        first_kinds(),
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

    for name, kind in first_kinds().items():
        assert [p.name for p in kind.parameters if f"`{p.name}`" not in rows[name]] == []


@pytest.mark.parametrize("words", [*get_args(Temper), *get_args(Style), *get_args(Depth)])
def test_every_way_of_playing_is_named(words: str) -> None:
    """Of bots: temper, style, depth."""
    assert words in the_page()


@pytest.mark.parametrize("nation", sorted(shelf().nations))
def test_every_nation_is_named(nation: str) -> None:
    """Of the library."""
    assert nation in the_page()
