"""The editor has a control for every parameter of every kind."""

import pytest

from game.client.answers import Become
from game.client.parts import clause_editor, drafting
from game.client.parts.drafting import Draft
from game.client.views.talks import Talks
from game.client.widgets import focus
from game.client.widgets.attention import Attention
from game.rules.kinds import kinds
from game.rules.parameters import Number
from tests.client import scenes

SCENE = scenes.scene(scenes.negotiating())


def put(draft: Draft) -> Become:
    """Return the answer that lays a draft on the desk."""
    return Become(Talks(draft=draft))


@pytest.mark.parametrize("kind", sorted(kinds()))
def test_a_kind_is_edited_without_work_here(kind: str) -> None:
    """Its own description is enough: every number can be moved, every word chosen."""
    draft = drafting.added(Draft(terms=scenes.accord(115_000, 2)), kind)
    widgets = clause_editor.editor(SCENE, draft, put)
    ids = {each.widget.id for each in focus.reach(widgets, Attention(), SCENE.theme)}

    for parameter in kinds()[kind].parameters:
        if isinstance(parameter, Number):
            assert f"number.{parameter.name}" in ids
        else:
            assert any(f".{parameter.name}." in f".{id}." for id in ids), parameter.name


@pytest.mark.parametrize("kind", sorted(kinds()))
def test_a_kind_can_be_told_on_a_card(kind: str) -> None:
    """Title, sentence and value in three languages."""
    from game.client.memory import LANGUAGES, Settings
    from game.client.parts import texts, values

    clause = drafting.added(Draft(terms=scenes.accord(115_000, 2)), kind).clause
    assert clause is not None

    for language in LANGUAGES:
        scene = scenes.scene(scenes.negotiating(), settings=Settings(language=language))
        assert texts.clause_title(scene, clause)
        assert texts.sentence_of(scene, clause)
        values.main_value(scene, clause)
