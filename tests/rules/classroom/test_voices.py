"""Voices: quiz, one word and exit ticket, for each student alone and without names."""

import msgspec
import pytest

from game.model.ids import TEACHER, PlaceId
from game.model.voices import QuizItem, Voices
from game.model.world import Phase, World
from game.rules import engine
from game.rules.classroom.timing import ReflectivePause
from game.rules.classroom.voices import (
    AnswerQuiz,
    ReleaseWords,
    ShowAnswers,
    Voice,
    WriteBoard,
    WriteTicket,
    ballot_of,
    counts,
)
from game.rules.turns import ResumeGame
from game.sight.projector import public_sight
from game.sight.seat import seat_sight
from tests.rules.classroom.people import ONE, THREE, TWO, done, refused, seated
from tests.worlds import KAZ, RUS, a_world, play, refusal

ITEM = QuizItem(
    stem={"en": "A BATNA is"}, options=({"en": "an offer"}, {"en": "a way out"}), correct=2
)
ASKED = Voices(quiz=(ITEM, ITEM), exit=({"en": "What was fair?"}, {"en": "What was not?"}))
QUESTION = {"en": "What do the others need?"}


def a_class(phase: Phase = "ended") -> World:
    """Return a room with two students of Kazakhstan and one of Russia."""
    world = seated(RUS, 1, seated(KAZ, 2, a_world(phase=phase)))
    classroom = msgspec.structs.replace(world.classroom, voices=ASKED)
    return engine.change(world, classroom=classroom)


def test_a_quiz_is_counted_before_and_after_the_game() -> None:
    """Each student once for each item; another choice replaces the first."""
    lobby = a_class("lobby")
    lobby = done(lobby, ONE, AnswerQuiz(item=1, option=1))
    lobby = done(lobby, THREE, AnswerQuiz(item=1, option=2))
    world = engine.change(lobby, phase="ended")
    for option in (1, 2):
        world = done(world, ONE, AnswerQuiz(item=1, option=option))

    assert counts(world.classroom.voices)[0].before == (1, 1)
    assert counts(world.classroom.voices)[0].after == (0, 1)
    assert counts(world.classroom.voices)[1].after == (0, 0)


def test_right_answers_are_secret_until_the_teacher_shows_them() -> None:
    """Then everybody sees them with the counts, and no answer is taken any more."""
    world = done(a_class(), ONE, AnswerQuiz(item=1, option=1))
    shown = play(world, ShowAnswers(actor=TEACHER))

    assert [item.correct for item in public_sight(world).lesson.quiz] == [0, 0]
    assert public_sight(world).lesson.counts == ()
    assert [item.correct for item in public_sight(shown).lesson.quiz] == [2, 2]
    assert public_sight(shown).lesson.counts[0].after == (1, 0)
    assert refused(shown, ONE, AnswerQuiz(item=1, option=2)) == "quiz.over"


def test_the_quiz_rests_while_the_game_is_played() -> None:
    """Nobody is asked in the middle of a turn, and no screen carries it."""
    world = a_class("negotiate")

    assert refused(world, ONE, AnswerQuiz(item=1, option=1)) == "quiz.not_now"
    assert public_sight(world).lesson.quiz == ()


def test_words_are_shown_when_the_teacher_releases_them() -> None:
    """By the alphabet and without names; a word that is changed has to be released anew."""
    world = done(a_class(), ONE, WriteBoard(word="trust"))
    world = done(world, THREE, WriteBoard(word="hope"))
    words = tuple(one.ballot for one in world.classroom.voices.words)
    shown = play(world, ReleaseWords(actor=TEACHER, words=words))
    changed = done(shown, ONE, WriteBoard(word="doubt"))

    assert public_sight(world).lesson.board == ()
    assert public_sight(shown).lesson.board == ("hope", "trust")
    assert public_sight(changed).lesson.board == ("hope",)
    assert public_sight(
        play(shown, ReleaseWords(actor=TEACHER, words=words[:1], released=False))
    ).lesson.board == ("hope",)


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("two words", "word.one_word"),
        ("", "word.one_word"),
        ("x" * 25, "word.one_word"),
        ("4you", "word.one_word"),
        ("fool", "chat.word"),
    ],
)
def test_a_word_is_one_decent_word(word: str, key: str) -> None:
    """Letters only, not too long, and past the filter of the room."""
    world = a_class()
    classroom = msgspec.structs.replace(world.classroom, words={"en": ("fool",)})
    world = engine.change(world, classroom=classroom)

    assert refused(world, ONE, WriteBoard(word=word)) == key
    assert done(world, ONE, WriteBoard(word="бір-бірімен")).classroom.voices.words


def test_the_exit_ticket_is_read_by_the_teacher_alone() -> None:
    """Every prompt by every student; the last words count, and no sight shows them."""
    world = done(a_class(), ONE, WriteTicket(prompt="exit.1", text="The rent."))
    world = done(world, ONE, WriteTicket(prompt="exit.1", text="The slots."))
    world = done(world, TWO, WriteTicket(prompt="exit.2", text="The end."))

    assert {one.text for one in world.classroom.voices.tickets} == {"The slots.", "The end."}
    for seat in (KAZ, RUS):
        assert b"The " not in msgspec.json.encode(seat_sight(world, seat).own.answered)
        assert b"The slots" not in msgspec.json.encode(seat_sight(world, seat))


def test_a_reflective_pause_gives_a_place_to_answer() -> None:
    """While the question stands on the screens; each pause has its own answers."""
    pause = ReflectivePause(actor=TEACHER, question=QUESTION)
    world = play(a_class("negotiate"), pause)
    world = done(world, ONE, WriteTicket(prompt="pause.1", text="Time."))
    on = play(world, ResumeGame(actor=TEACHER))
    again = play(on, pause)

    assert public_sight(world).lesson.prompts == {"pause.1": QUESTION}
    assert refused(on, ONE, WriteTicket(prompt="pause.1", text="More.")) == "ticket.not_now"
    assert refused(again, ONE, WriteTicket(prompt="pause.1", text="More.")) == "ticket.not_now"
    assert done(again, ONE, WriteTicket(prompt="pause.2", text="Money.")).classroom.voices.asked


def test_a_delegation_sees_who_has_answered_not_what() -> None:
    """So that a device that comes back knows; other seats do not."""
    world = done(a_class(), ONE, AnswerQuiz(item=2, option=1))
    world = done(world, ONE, WriteBoard(word="hope"))

    assert seat_sight(world, KAZ).own.answered == {ONE: ("after.2", "word")}
    assert seat_sight(world, RUS).own.answered == {}


def test_answers_of_others_change_no_byte_of_a_seat() -> None:
    """Voices are as secret as orders."""
    world = a_class()
    spoken = done(world, ONE, AnswerQuiz(item=1, option=1))
    spoken = done(spoken, ONE, WriteBoard(word="hope"))
    spoken = done(spoken, TWO, WriteTicket(prompt="exit.1", text="The rent."))

    before, after = (msgspec.json.encode(seat_sight(one, RUS)) for one in (world, spoken))
    assert before == after


@pytest.mark.parametrize(
    "command",
    [
        AnswerQuiz(item=1, option=1),
        WriteBoard(word="hope"),
        WriteTicket(prompt="exit.1", text="The rent."),
    ],
)
def test_only_students_have_a_voice(command: Voice) -> None:
    """No bot, no teacher, nobody in another's seat."""
    world = a_class()
    named = msgspec.structs.replace

    assert refusal(world, named(command, actor=KAZ)) == "seat.only"
    assert refusal(world, named(command, actor=TEACHER, place=ONE)) == "seat.only"
    assert refusal(world, named(command, actor=RUS, place=ONE)) == "seat.only"
    assert refusal(world, named(command, actor=KAZ, place=PlaceId("p-9"))) == "seat.only"


def test_only_the_teacher_shows_answers_and_words() -> None:
    """After the game, and words that are there."""
    world = a_class()

    assert refusal(world, ShowAnswers(actor=KAZ)) == "teacher.only"
    assert refusal(world, ReleaseWords(actor=KAZ, words=())) == "teacher.only"
    assert refusal(world, ReleaseWords(actor=TEACHER, words=("v-0",))) == "word.unknown"
    assert refusal(a_class("brief"), ShowAnswers(actor=TEACHER)) == "quiz.not_now"


def test_a_ballot_stays_the_same_and_names_nobody() -> None:
    """In every turn; two students of one delegation have two."""
    world = a_class()
    later = engine.change(world, turn=5)

    assert ballot_of(world, ONE) == ballot_of(later, ONE) != ballot_of(world, TWO)
    assert ONE not in ballot_of(world, ONE)
