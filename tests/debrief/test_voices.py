"""What students said for themselves: the teacher's window, the report, the tables."""

import msgspec
import pytest

from game import text
from game.debrief.page import page
from game.debrief.story import tell
from game.debrief.voices import Item, answers_now, people, voiced
from game.model.ids import Turn
from game.model.voices import Asked, BoardWord, Choice, QuizItem, Ticket, Voices
from game.model.world import Phase, World
from game.text import LANGUAGES
from server.web.voice_files import answers_table, quiz_table
from tests.worlds import a_world

ITEM = QuizItem(
    stem={"en": "Fragments stay in", "ru": "Обломки остаются в"},
    options=({"en": "LOW"}, {"en": "MID"}),
    correct=2,
)
SAID = Voices(
    quiz=(ITEM,),
    exit=({"en": "What was fair?"},),
    asked=(Asked(question={"en": "What do they need?"}, turn=Turn(3)),),
    choices=(
        Choice(ballot="v-1", when="before", item=1, option=1),
        Choice(ballot="v-1", when="after", item=1, option=2),
        Choice(ballot="v-2", when="after", item=1, option=2),
    ),
    words=(
        BoardWord(ballot="v-2", text="trust", released=True),
        BoardWord(ballot="v-1", text="hope"),
    ),
    tickets=(
        Ticket(ballot="v-3", prompt="exit.1", text="=the rent"),
        Ticket(ballot="v-1", prompt="pause.1", text="Time, and money"),
    ),
)


def a_class(phase: Phase = "ended") -> World:
    """Return a room in which something was said."""
    world = a_world(phase=phase)
    room = msgspec.structs.replace(world.classroom, voices=SAID)
    return msgspec.structs.replace(world, classroom=room)


def test_the_quiz_is_shown_in_numbers() -> None:
    """Each option with how many chose it before and after, the right one marked."""
    (item,) = voiced(a_class(), "en").items

    assert item.stem == "Fragments stay in"
    assert [(one.before, one.after, one.right) for one in item.options] == [
        (1, 0, False),
        (0, 2, True),
    ]


def test_words_and_answers_stand_by_the_alphabet_and_without_names() -> None:
    """The order of what is read tells nothing of who wrote when."""
    found = voiced(a_class(), "en")

    assert [(one.words, one.released) for one in found.words] == [("hope", False), ("trust", True)]
    assert [(one.question, one.turn, one.answers) for one in found.questions] == [
        ("What was fair?", 0, ("=the rent",)),
        ("What do they need?", 3, ("Time, and money",)),
    ]
    assert found.people == people(SAID) == 3
    assert answers_now(SAID) == 1


def test_before_the_end_nobody_is_asked_for_a_ticket() -> None:
    """Only pauses so far."""
    found = voiced(a_class("negotiate"), "ru")

    assert [one.turn for one in found.questions] == [3]
    assert isinstance(found.items[0], Item)
    assert found.items[0].stem == "Обломки остаются в"


def test_the_tables_open_in_a_spreadsheet_and_name_nobody() -> None:
    """A row for each answer; what a student wrote is no formula."""
    quiz = quiz_table("123456", a_class()).decode("utf-8-sig").splitlines()
    answers = answers_table("123456", a_class(), "en").decode("utf-8-sig").splitlines()

    assert quiz == [
        "room,when,item,answered,correct",
        "123456,after,1,2,1",
        "123456,after,1,2,1",
        "123456,before,1,1,0",
    ]
    assert answers == [
        "room,kind,turn,question,text",
        "123456,exit,0,What was fair?,'=the rent",
        '123456,pause,3,What do they need?,"Time, and money"',
        "123456,word,0,,hope",
        "123456,word,0,,trust",
    ]
    assert "v-1" not in "".join(quiz + answers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_teachers_report_keeps_what_the_class_said(language: str) -> None:
    """Words, tickets, answers in pauses and the quiz; a seat's own page has none of it."""
    world = a_class()
    report = page(tell(world), world, language, voiced(world, language))

    for words in (
        "hope · trust",
        "=the rent",
        "Time, and money",
        text.say(language, "voices.right"),
    ):
        assert words in report
    assert "hope" not in page(tell(world), world, language)


def test_a_silent_class_leaves_no_empty_heading() -> None:
    """Nobody answered anything."""
    world = a_world(phase="ended")

    assert text.say("en", "debrief.said") not in page(tell(world), world, "en", voiced(world, "en"))
