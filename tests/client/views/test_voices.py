"""A student's own page: one word, the exit ticket, and a thought in a reflective pause."""

from game.client.answers import Back, Open
from game.client.parts import overlay
from game.client.scene import Scene
from game.client.views.voices import WORD, Voices
from game.model.ids import TEACHER
from game.model.world import World
from game.rules.classroom.timing import ReflectivePause
from game.rules.classroom.voices import ReleaseWords, WriteBoard, WriteTicket
from game.rules.turns import ResumeGame
from tests.client import scenes
from tests.client.hands import became, click, keys, typed
from tests.client.scenes import KAZ
from tests.client.views.test_quiz import PLACE, at, with_questions
from tests.worlds import play

QUESTION = {"en": "What do the others need?"}


def the_end() -> World:
    """Return the end of a game with board and exit ticket."""
    return with_questions(scenes.ended())


def pausing() -> World:
    """Return a reflective pause."""
    pause = ReflectivePause(actor=TEACHER, question=QUESTION)
    return play(with_questions(scenes.negotiating()), pause)


def labels(page: Voices, scene: Scene, of: str) -> set[str]:
    """Return the chips of the board."""
    area = next(each for each in page.widgets(scene) if each.id == of)
    return {getattr(each, "label", "") for each in getattr(area, "children", ())}


def test_a_word_goes_to_the_board() -> None:
    """With Enter or with the button; the line is empty afterwards."""
    page = became(typed(Voices(), at(the_end()), WORD, "hope"))
    by_button, by_enter = click(page, at(the_end()), "send.word"), keys(page, at(the_end()), WORD)

    assert by_button == by_enter
    assert isinstance(by_button, tuple)
    assert by_button[1] == WriteBoard(word="hope")
    assert became(by_button) == Voices(written={WORD: ""})


def test_words_that_the_teacher_shows_stand_below() -> None:
    """Before that nobody sees them."""
    world = play(the_end(), WriteBoard(actor=KAZ, place=PLACE, word="hope"))
    (word,) = world.classroom.voices.words
    shown = play(world, ReleaseWords(actor=TEACHER, words=(word.ballot,)))

    assert "hope" not in labels(Voices(), at(world), "speak.word")
    assert "hope" in labels(Voices(), at(shown), "speak.word")


def test_each_prompt_of_the_exit_ticket_has_its_line() -> None:
    """An empty line sends nothing."""
    page = became(typed(Voices(), at(the_end()), "exit.2", "The rent."))
    answer = click(page, at(the_end()), "send.exit.2")

    assert isinstance(answer, tuple)
    assert answer[1] == WriteTicket(prompt="exit.2", text="The rent.")
    assert keys(page, at(the_end()), "exit.1") is None


def test_a_reflective_pause_is_answered_here() -> None:
    """The note on every page leads here; the page leaves with the pause."""
    scene = at(pausing())
    (note,) = [each for each in overlay.widgets(scene) if each.id == "question"]
    page = became(typed(Voices(), scene, "pause.1", "Time."))
    answer = click(page, scene, "send.pause.1")

    assert note.answer == Open("voices")
    assert isinstance(answer, tuple)
    assert answer[1] == WriteTicket(prompt="pause.1", text="Time.")
    assert page.tick(scene) is None
    assert page.tick(at(play(pausing(), ResumeGame(actor=TEACHER)))) == Back()
