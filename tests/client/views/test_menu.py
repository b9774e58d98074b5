"""The menu leads out of the tabs and out of the room."""

from game.client.answers import Back, Leave, Open
from game.client.views.menu import Menu
from game.client.views.question import Question
from game.rules.treaties.leaving import GiveNotice
from tests.client import scenes
from tests.client.hands import both

SCENE = scenes.scene(scenes.negotiating())


def test_every_way_closes_the_menu_first() -> None:
    """Coming back from the report, no menu is in the way."""
    for name in ("report", "briefing", "settings"):
        assert both(Menu(), SCENE, name) == (Back(), Open(name))


def test_leaving_is_asked_twice() -> None:
    """A yes leaves, a no stays."""
    assert both(Menu(), SCENE, "leave") == (Back(), Open("question", {"about": "leave"}))
    assert both(Question(about="leave"), SCENE, "yes") == (Back(), Leave())
    assert both(Question(about="leave"), SCENE, "no") == Back()


def test_a_question_can_carry_a_command() -> None:
    """Leaving a treaty is a command of the rules."""
    notice = GiveNotice(treaty=scenes.offer(scenes.negotiating()).id)

    answer = both(Question(about="notice", command=notice), SCENE, "yes")

    assert answer == (Back(), notice)
