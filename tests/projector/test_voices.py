"""The class on the wall: words that were released, and what the quiz brought."""

import msgspec

from game.model.voices import ItemCount, QuizItem
from game.projector.page import Wall, stage
from game.projector.voices import Learned, learned, shown_words
from game.sight.projector import public_sight
from game.sight.seen import PublicSight
from tests.worlds import a_world

ITEM = QuizItem(stem={"en": "?"}, options=({"en": "a"}, {"en": "b"}), correct=2)
WALL = Wall(code="123456", address="192.168.1.20:8765")


def the_end(**lesson: object) -> PublicSight:
    """Return what everybody sees of a game that is over."""
    public = public_sight(a_world(phase="ended"))
    return msgspec.structs.replace(public, lesson=msgspec.structs.replace(public.lesson, **lesson))


def test_words_that_were_said_often_come_first() -> None:
    """Small and large letters are the same word."""
    public = the_end(board=("Hope", "doubt", "hope", "trust"))

    assert shown_words(public) == (("hope", 2), ("doubt", 1), ("trust", 1))


def test_the_quiz_shows_how_much_was_right_before_and_after() -> None:
    """In percent of what was answered; nothing before the teacher shows it."""
    shown = the_end(quiz=(ITEM, ITEM), counts=(ItemCount(before=(2, 1), after=(0, 3)),) * 2)
    empty = the_end(quiz=(ITEM,), counts=(ItemCount(before=(0, 0), after=(1, 1)),))

    assert learned(shown) == Learned(before=33, after=100)
    assert learned(empty) == Learned(before=None, after=50)
    assert learned(the_end()) is None


def test_the_wall_has_a_strip_for_them_only_when_there_is_something() -> None:
    """Words are written out, and a student's word is never markup."""
    public = the_end(
        board=("hope", "trust"), quiz=(ITEM,), counts=(ItemCount(before=(1, 1), after=(0, 2)),)
    )

    assert 'class="said"' not in stage(the_end(), (), WALL)
    assert "<li>hope</li>" in stage(public, (), WALL)
    assert "50 % right before the game, 100 % after it" in stage(public, (), WALL)
