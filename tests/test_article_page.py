"""The page about the source article: everything that it points to is in the game."""

import re
from pathlib import Path

import pytest

import game
from game.codex.cards import codex
from game.rules.incident_kind import kinds as incident_kinds
from game.rules.kinds import kinds
from game.rules.scoring.metrics import METRICS
from game.scenario.folder import shipped
from game.scenario.library import shelf
from game.scenario.schema import ScenarioFile
from game.scenario.seat_schema import TechFile

PAGE = Path(__file__).parents[1] / "docs" / "article.md"
ROW = re.compile(r"^\| (\d+) \| .* \| (.*) \|$", re.MULTILINE)
ROWS = {int(number): words for number, words in ROW.findall(PAGE.read_text(encoding="utf-8"))}
ELEMENTS = 56


def known() -> set[str]:
    """Return every name that the game has: kinds, objectives, things, scenarios, cards, pages."""
    views = {path.stem for path in Path(game.__path__[0]).glob("client/views/*.py")}
    cards = {card.id for card in codex()}
    library = shelf()
    things = {*library.vehicles, *library.payloads, *library.projects, *library.agendas}
    keys = {*ScenarioFile.__struct_fields__, *TechFile.__struct_fields__}
    return {*kinds(), *incident_kinds(), *METRICS, *shipped(), *views, *cards, *things, *keys}


def test_every_element_of_the_article_has_a_place() -> None:
    """Fifty-six of them, in order."""
    assert list(ROWS) == list(range(1, ELEMENTS + 1))


@pytest.mark.parametrize("number", ROWS)
def test_a_row_points_to_what_there_is(number: int) -> None:
    """At least one name, and no name that the game does not have."""
    names = re.findall(r"`([a-z0-9_]+)`", ROWS[number])

    assert names
    assert set(names) <= known()
