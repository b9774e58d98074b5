"""The catalogue of incidents: every kind is complete, in three languages."""

from pathlib import Path

import pytest

import game.rules.incidents
from game.model.ids import IncidentId, Turn
from game.model.incidents import Incident
from game.model.treaties import Parameter
from game.rules.incident_kind import NEWS, IncidentKind, default_choice, kind_of, kinds
from game.scenario.incidents import DESIGNED
from game.text import LANGUAGES, card_words, has, names_in, say, variables
from tests.rules.incidents.table import a_table
from tests.worlds import a_world

FOLDER = Path(game.rules.incidents.__file__).parent
TESTS = Path(__file__).parent
MOST_WORDS = 40
EVERY = pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: str(kind.name))
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


def key(kind: IncidentKind) -> str:
    """Return the key of a kind's texts."""
    return f"incident.{kind.name}"


def keys(kind: IncidentKind) -> list[str]:
    """Return every text that a kind needs."""
    answers = [f"{key(kind)}.choice-{choice}" for choice in kind.options]
    news = [f"{key(kind)}.news-{outcome}" for outcome in kind.outcomes]
    return [key(kind), f"{key(kind)}.title", *answers, *news]


def a_card(kind: IncidentKind, **facts: Parameter) -> Incident:
    """Return a card of a kind that asks the host."""
    return Incident(id=IncidentId("i-1"), kind=kind.name, turn=Turn(1), facts=facts, until=Turn(1))


def test_every_kind_of_the_design_is_there() -> None:
    """And no file is without a design."""
    assert tuple(kinds()) == tuple(sorted(DESIGNED))


@EVERY
def test_a_kind_is_named_like_its_file(kind: IncidentKind) -> None:
    """And tested in a file of that name."""
    assert kind.name in {path.stem for path in FOLDER.glob("*.py")}
    assert (TESTS / f"test_{kind.name}.py").is_file(), f"add tests/rules/incidents/test_{kind.name}"
    assert kind_of(a_card(kind)) is kind


@EVERY_LANGUAGE
@EVERY
def test_a_kind_speaks_every_language(kind: IncidentKind, language: str) -> None:
    """Heading, card, each answer, each outcome."""
    for needed in keys(kind):
        assert has(language, needed), f"add {needed} to assets/text/{language}/incidents.ftl"


@EVERY_LANGUAGE
@EVERY
def test_translations_need_what_the_english_text_needs(kind: IncidentKind, language: str) -> None:
    """No more; a fact that English does not know is on no card."""
    for needed in keys(kind):
        assert variables(language, needed) <= variables("en", needed)


@EVERY_LANGUAGE
@EVERY
def test_a_fact_has_a_source_in_every_language(kind: IncidentKind, language: str) -> None:
    """What is said about the real world can be checked."""
    if has("en", f"{key(kind)}.fact"):
        assert has(language, f"{key(kind)}.fact")
        assert len(say(language, f"{key(kind)}.source")) > 5


@EVERY
def test_no_text_is_left_over(kind: IncidentKind) -> None:
    """An answer that no card offers would mislead its translator."""
    path = Path(__file__).parents[3] / "assets" / "text" / "en" / "incidents.ftl"
    block = path.read_text(encoding="utf-8").split(f"incident-{kind.name} =")[1]
    block = block.split("\nincident-")[0]
    listed = [line.strip().split(" ")[0] for line in block.splitlines() if line.startswith("    .")]
    known = {needed.removeprefix(key(kind)) for needed in keys(kind)} | {".fact", ".source"}

    assert set(listed) <= known


@EVERY
def test_a_card_is_short(kind: IncidentKind) -> None:
    """Forty words are read in ten seconds."""
    for seed in range(8):
        world = a_table(seed=str(seed))
        facts = kind.scene(world, {}) if kind.comes != "launch" else None
        if facts is None:
            continue
        words = card_words(a_card(kind, **facts), "en", names_in(world)).story

        assert 5 <= len(words.split()) <= MOST_WORDS, words


@EVERY
def test_a_question_has_a_default_and_every_answer_ends_somewhere(kind: IncidentKind) -> None:
    """Two answers at least, the first of which counts for the silent."""
    if not kind.options:
        assert kind.outcomes == ()
        return

    assert len(set(kind.options)) >= 2
    assert default_choice(Incident(**_asking(kind))) == kind.options[0]  # type: ignore[arg-type]
    assert kind.outcomes


@EVERY
def test_the_icon_of_a_kind_exists(kind: IncidentKind) -> None:
    """A card without a picture would be a grey square."""
    icon = Path(__file__).parents[3] / "assets" / "icons" / f"{kind.icon}.svg"

    assert icon.is_file(), f"choose an icon from assets/icons for {kind.name}"


def test_a_card_of_no_kind_is_a_teachers_own() -> None:
    """It has words and asks nobody."""
    card = Incident(
        id=IncidentId("i-1"), kind="news", turn=Turn(1), until=Turn(1), text={"en": "A guest."}
    )

    assert kind_of(card) is NEWS
    assert default_choice(card) is None
    assert card_words(card, "ru", names_in(a_world())).story == "A guest."


def _asking(kind: IncidentKind) -> dict[str, object]:
    """Return the fields of a card that offers every answer of its kind."""
    return {
        "id": IncidentId("i-1"),
        "kind": kind.name,
        "turn": Turn(1),
        "until": Turn(1),
        "choices": kind.options,
    }
