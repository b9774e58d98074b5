"""What surrounds the game in class."""

from pathlib import Path

from game.scenario.materials import materials
from tests.scenario.scripts import a_folder


def test_the_flagship_brings_its_lesson() -> None:
    """Five questions with one right answer each, each tied to an objective."""
    lesson = materials("baikonur_70")

    assert len(lesson.quiz) == len(lesson.learning_objectives) == 5
    assert all(1 <= question.correct <= len(question.options) for question in lesson.quiz)
    assert lesson.discussion
    assert lesson.exit_ticket


def test_every_fact_has_a_mark_a_source_and_a_date() -> None:
    """What players read as a fact can be looked up."""
    facts = materials("baikonur_70").facts

    assert facts
    assert all(fact.mark and fact.source and fact.as_of and fact.text["en"] for fact in facts)


def test_fictional_nations_have_no_facts(tmp_path: Path) -> None:
    """Sources speak of real ones."""
    folder = a_folder(tmp_path, ("names: real", "names: fictional"))
    lesson = materials(folder)

    assert lesson.facts == ()
    assert "Alatau Republic" in lesson.summary["en"]
    assert "Kazakhstan" not in lesson.summary["en"]
