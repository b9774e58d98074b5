"""The quiz in the window: one question at a time, answered alone, told in counts."""

from functools import cache

import msgspec

from game.client.answers import Back, Open
from game.client.known import Known
from game.client.scene import Scene, Ticket
from game.client.views.debrief import Debrief
from game.client.views.lobby import Lobby
from game.client.views.quiz import Quiz
from game.client.widgets.words import Paragraph
from game.model.ids import TEACHER, PlaceId
from game.model.world import World
from game.rules import engine
from game.rules.classroom.voices import AnswerQuiz, ShowAnswers, WriteBoard
from game.scenario.materials import asked, materials
from game.sight.seat import seat_sight
from tests.client import scenes
from tests.client.hands import became, both, click, widget
from tests.client.scenes import KAZ
from tests.worlds import play

PLACE = PlaceId("p-1")
DEVICE = Ticket(code="482913", call_sign="Saiga 7", place=PLACE)


@cache
def lobby() -> World:
    """Return the lobby with the flagship's quiz."""
    return with_questions(scenes.lobby())


def with_questions(world: World) -> World:
    """Return a world in which the flagship's questions are asked."""
    voices = asked(materials("baikonur_70"))
    return engine.change(world, classroom=msgspec.structs.replace(world.classroom, voices=voices))


def at(world: World, ticket: Ticket = DEVICE) -> Scene:
    """Return what our device shows."""
    return scenes.scene(world, known=Known(seat_sight(world, KAZ)), ticket=ticket)


def words_on(page: Quiz, scene: Scene) -> str:
    """Return all paragraphs of the open question."""
    area = next(each for each in page.widgets(scene) if each.id == "question")
    children = getattr(area, "children", ())
    return "\n".join(each.words for each in children if isinstance(each, Paragraph))


def test_a_press_chooses_and_is_marked() -> None:
    """By mouse and by keyboard; another press changes it."""
    answer = both(Quiz(), at(lobby()), "option.2")
    page = became(answer)

    assert isinstance(answer, tuple)
    assert answer[1] == AnswerQuiz(item=1, option=2)
    assert isinstance(page, Quiz)
    assert page.chosen == {1: 2}


def test_who_comes_back_sees_what_is_answered() -> None:
    """The choice itself stays with the server; the tick and the words say that it is kept."""
    answered = play(lobby(), AnswerQuiz(actor=KAZ, place=PLACE, item=1, option=2))

    assert "Your answer is kept" not in words_on(Quiz(), at(lobby()))
    assert "Your answer is kept" in words_on(Quiz(), at(answered))
    assert "Your answer is kept" not in words_on(Quiz(item=2), at(answered))


def test_shown_answers_tell_counts_and_take_no_more() -> None:
    """The right one is marked; there is nothing left to press."""
    world = play(lobby(), AnswerQuiz(actor=KAZ, place=PLACE, item=1, option=2))
    world = engine.change(world, phase="ended")
    shown = at(play(world, ShowAnswers(actor=TEACHER)))

    assert "Right: balanced ties with several powers" in words_on(Quiz(), shown)
    assert not [each for each in Quiz().widgets(shown) if each.id.startswith("option.")]


def test_the_quiz_leaves_when_the_game_begins() -> None:
    """Nobody sits before a quiz while the others play."""
    assert Quiz().tick(at(lobby())) is None
    assert Quiz().tick(at(engine.change(lobby(), phase="brief"))) == Back()


def test_the_debrief_asks_first_how_it_was() -> None:
    """Roles are put down before results are looked at: once, and not of who has said it."""
    ended = with_questions(scenes.ended())
    said = play(ended, WriteBoard(actor=KAZ, place=PLACE, word="hope"))
    answer = Debrief().tick(at(ended))

    assert isinstance(answer, tuple)
    assert answer[1] == Open("voices")
    assert became(answer).tick(at(ended)) is None
    assert Debrief().tick(at(said)) is None
    assert Debrief().tick(at(ended, msgspec.structs.replace(DEVICE, solo=True))) is None


def test_lobby_and_debrief_lead_to_what_is_asked() -> None:
    """With a teacher; who plays alone is asked nothing."""
    ended = with_questions(scenes.ended())
    alone = msgspec.structs.replace(DEVICE, solo=True)

    assert click(Lobby(), at(lobby()), "quiz") == Open("quiz")
    assert click(Debrief(), at(ended), "voices") == Open("voices")
    assert widget(Lobby(), at(lobby()), "quiz")
    assert not [each for each in Lobby().widgets(at(lobby(), alone)) if each.id == "quiz"]
    assert not [each for each in Debrief().widgets(at(ended, alone)) if each.id == "voices"]
