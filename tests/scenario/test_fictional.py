"""Fictional names: a class may play every scenario without a real nation in it."""

from collections.abc import Iterator

import pytest

from game.model.values import Text
from game.scenario.folder import shipped
from game.scenario.library import names_of, shelf
from game.scenario.load import first_world
from game.scenario.materials import Materials, materials

EVERY = pytest.mark.parametrize("name", shipped())


@EVERY
def test_no_real_name_is_left_at_the_table(name: str) -> None:
    """Neither in names, roles and briefs nor in the titles of texts."""
    world = first_world(name, names="fictional")
    words = [
        *(
            str(text)
            for seat in world.seats.values()
            for text in (seat.name, seat.role, seat.brief)
        ),
        *(treaty.terms.title for treaty in world.treaties.values()),
        str(world.scenario.summary),
    ]

    assert real_names_in(" ".join(words)) == []


@EVERY
def test_what_a_teacher_prints_is_fictional_as_well(name: str) -> None:
    """Facts about real nations stay away; notes and questions name the seats of this game."""
    printed = materials(name, names="fictional")

    assert printed.facts == ()
    assert real_names_in(" ".join(str(text) for text in texts_of(printed))) == []


@EVERY
def test_with_real_names_every_figure_has_its_source(name: str) -> None:
    """A fact without one says that it is not checked, and brings no figure."""
    for fact in materials(name, names="real").facts:
        assert set(fact.text) == {"en", "ru", "kk"}, fact.id
        assert fact.source or not any(letter.isdigit() for letter in str(fact.text)), fact.id


@EVERY
def test_a_lesson_has_its_materials(name: str) -> None:
    """Objectives, notes, discussion, five quiz questions that name them, an exit ticket."""
    lesson = materials(name)
    aims = len(lesson.learning_objectives)

    assert lesson.notes
    assert (aims >= 3, len(lesson.discussion) >= 2, len(lesson.quiz)) == (True, True, 5)
    assert all(1 <= (question.objective or 0) <= aims for question in lesson.quiz)
    assert len(lesson.exit_ticket) >= 1
    assert all(set(text) in ({"en", "ru", "kk"}, set()) for text in texts_of(lesson))


def texts_of(lesson: Materials) -> Iterator[Text]:
    """Yield what surrounds the game, facts and quiz options apart."""
    yield from (lesson.title, lesson.summary, lesson.notes)
    yield from (*lesson.learning_objectives, *lesson.discussion, *lesson.exit_ticket)
    yield from (text for role in lesson.surplus for text in (role.sees, role.may, role.brief))


def real_names_in(words: str) -> list[str]:
    """Return the English names of real states and of the site that stand in some words."""
    states = [names_of(n, fictional=False)[0]["en"] for n in shelf().nations.values() if n.state]
    return [name for name in (*states, "Baikonur", "Астан", "Астана") if name in words]
