"""Joining takes six digits."""

import msgspec

from game.client.answers import Become, Join, each_of
from game.client.memory import Settings
from game.client.scene import Line, Scene
from game.client.views.join import JoinPage
from game.client.widgets.gestures import Text
from tests.client.hands import became, both, on_stage, pressed, typed, widget

HERE = Scene(settings=Settings(address="192.168.1.20:8765"))


def test_the_sixth_digit_sends_the_code() -> None:
    """Nobody has to look for a button."""
    answer = typed(JoinPage(code="48291"), HERE, "code", "3")

    assert Join(address="192.168.1.20:8765", code="482913") in each_of(answer)


def test_letters_are_no_part_of_a_code() -> None:
    """A code is the same on Latin and Cyrillic keyboards."""
    page = became(typed(JoinPage(code="48"), HERE, "code", "в2x9"))

    assert isinstance(page, JoinPage)
    assert page.code == "4829"


def test_the_button_waits_for_six_digits() -> None:
    """And then says the same as the sixth digit."""
    assert not widget(JoinPage(code="482"), HERE, "join").enabled
    assert both(JoinPage(code="482913"), HERE, "join") == Join(
        address="192.168.1.20:8765", code="482913"
    )


def test_a_typed_address_wins_over_the_last_one() -> None:
    """Another class, another address."""
    page = became(typed(JoinPage(address="10.0.0."), HERE, "address", "7"))

    assert isinstance(page, JoinPage)
    assert page.where(HERE).endswith("7")


def test_a_refused_code_says_why() -> None:
    """The reason stands below the field, the code stays in it."""
    line = Line(state="refused", reason="link.unreachable")
    scene = msgspec.structs.replace(HERE, line=line)
    words = [getattr(each, "words", "") for each in JoinPage(code="482913").widgets(scene)]

    assert any("Nobody answers" in each for each in words)


def test_the_only_class_around_is_chosen_without_a_press() -> None:
    """Six digits are all that is left, even after last week's class elsewhere."""
    scene = msgspec.structs.replace(HERE, nearby=("10.0.0.7:8765",))

    assert JoinPage().where(scene) == "10.0.0.7:8765"
    assert JoinPage(address="10.0.0.9").where(scene) == "10.0.0.9"


def test_after_a_class_was_chosen_the_code_can_be_typed_at_once() -> None:
    """Behind the digits that are there already."""
    stage, _ = pressed(on_stage("join", JoinPage(code="48")), AROUND, "class.10.0.0.8:8765")
    stage, errands = stage.hear(Text("2913"), AROUND)

    assert stage.top.attention.focus == "code"
    assert errands == (Join(address="10.0.0.8:8765", code="482913"),)


AROUND = Scene(nearby=("10.0.0.7:8765", "10.0.0.8:8765"))


def test_a_class_that_was_found_is_joined_with_one_press() -> None:
    """Nothing is typed; if the class wants its digits after all, they can be typed at once."""
    stage, errands = pressed(on_stage("join", JoinPage()), AROUND, "class.10.0.0.8:8765")

    assert errands == (Join(address="10.0.0.8:8765", code=""),)
    assert stage.top.attention.focus == "code"
    assert stage.top.view == JoinPage(address="10.0.0.8:8765")


def test_who_comes_back_with_a_key_chooses_the_address_first() -> None:
    """A press must not give a new place to somebody who has one."""
    page = JoinPage(seat_key="4821")
    answer = both(page, AROUND, "class.10.0.0.8:8765")

    assert not any(isinstance(each, Join) for each in each_of(answer))


def test_with_all_digits_a_found_class_is_joined_at_once() -> None:
    """The code first, then the class: one press as well."""
    answer = both(JoinPage(code="482913"), AROUND, "class.10.0.0.7:8765")

    assert each_of(answer) == (
        Become(JoinPage(code="482913", address="10.0.0.7:8765")),
        Join(address="10.0.0.7:8765", code="482913"),
    )
