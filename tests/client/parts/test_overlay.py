"""What lies over every page: a question of the teacher, a payment that waits, the pause."""

import msgspec

from game.client.answers import Open
from game.client.parts import overlay
from game.client.scene import Line, Scene
from game.client.widgets.banner import Toast
from game.model.classroom import Payment
from game.model.ids import PlaceId, Turn, million
from game.model.launches import OrderSheet
from game.rules.engine import change
from tests.client import scenes
from tests.client.scenes import KAZ

WORLD = scenes.negotiating()


def words(scene: Scene) -> list[str]:
    """Return the words of the notes."""
    return [each.words for each in overlay.widgets(scene) if isinstance(each, Toast)]


def test_the_teachers_question_stands_over_the_pause() -> None:
    """In the reader's language."""
    question = {"en": "What would you do now?", "ru": "Что бы вы сделали?"}
    classroom = msgspec.structs.replace(WORLD.classroom, question=question)
    scene = scenes.scene(change(WORLD, paused=True, classroom=classroom))

    assert words(scene) == ["What would you do now?"]


def test_a_payment_that_waits_is_told_to_the_delegation() -> None:
    """A press leads to where it is approved."""
    payment = Payment(
        id="pay-1",
        seat=KAZ,
        asked_by=PlaceId("p-1"),
        amount=million(40),
        sheet=OrderSheet(),
        turn=Turn(1),
    )
    classroom = msgspec.structs.replace(WORLD.classroom, payments=(payment,))
    scene = scenes.scene(change(WORLD, classroom=classroom))

    (toast,) = overlay.widgets(scene)

    assert toast.answer == Open("delegation")


def test_a_line_that_was_refused_says_why() -> None:
    """In the middle of a game nobody looks at the join page."""
    line = Line(state="refused", reason="link.newer", details={"version": "0.9"})
    scene = scenes.scene(WORLD, line=line)

    assert "0.9" in words(scene)[0]


def test_a_seat_that_a_bot_plays_says_so_to_its_students() -> None:
    """They would wonder why nothing they plan is done."""
    seats = {**WORLD.seats, KAZ: msgspec.structs.replace(WORLD.seats[KAZ], played_by="bot")}
    kept = {**WORLD.seats, KAZ: msgspec.structs.replace(WORLD.seats[KAZ], played_by="steward")}

    assert any("bot plays" in each for each in words(scenes.scene(change(WORLD, seats=seats))))
    assert any("steward" in each for each in words(scenes.scene(change(WORLD, seats=kept))))
    assert words(scenes.scene(WORLD)) == []
