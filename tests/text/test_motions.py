"""Motions are said in three languages."""

import pytest

from game.model.conference import Motion
from game.model.treaties import Clause
from game.text import LANGUAGES, names_in
from game.text.motions import bracket_words, motion_words
from tests.worlds import KAZ, a_world, some_terms

TERMS = some_terms(Clause(kind="debris_tracking", p={"level": 1}))
MOTIONS = (
    Motion(kind="rule", mover=KAZ, rule="two_thirds"),
    Motion(kind="adopt_article", mover=KAZ, article=1),
    Motion(kind="choose", mover=KAZ, article=1, parameter="level", value=2),
    Motion(kind="delete_article", mover=KAZ, article=1),
    Motion(kind="postpone", mover=KAZ, article=1),
    Motion(kind="postpone", mover=KAZ),
    Motion(kind="close_debate", mover=KAZ),
    Motion(kind="adopt_text", mover=KAZ),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_motion_has_words_of_its_own(language: str) -> None:
    """No two of them sound alike, and none has a hole."""
    names = names_in(a_world())
    said = [motion_words(motion, TERMS, language, names) for motion in MOTIONS]

    assert len(set(said)) == len(MOTIONS)
    assert not any("{" in words for words in said)


def test_a_choice_names_the_parameter_and_the_value_as_the_card_does() -> None:
    """Students do not read ids."""
    words = motion_words(MOTIONS[2], TERMS, "en", names_in(a_world()))

    assert words == "Article 1, Level of data: level 2"


def test_a_value_of_an_article_that_is_gone_is_said_as_it_is() -> None:
    """The record of a conference outlives what was deleted."""
    assert bracket_words(TERMS, 9, "level", 2, "en", names_in(a_world())) == "2"
