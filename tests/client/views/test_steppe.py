"""The steppe shows our launches and leads to people and plans."""

from game.client.answers import Open, Switch
from game.client.views.steppe import SteppePage
from game.client.widgets.gestures import Key
from game.rules.turns import MarkReady
from tests.client import scenes
from tests.client.hands import both, widget
from tests.client.scenes import RUS


def test_a_delegation_opens_its_channel() -> None:
    """Talk starts with a face."""
    answer = both(SteppePage(), scenes.scene(scenes.negotiating()), "person.RUS")

    assert answer == Switch("talks", {"channel": "pair:KAZ+RUS", "draft": None})


def test_a_planned_launch_opens_its_orders() -> None:
    """The card and the order sheet are one thing."""
    answer = both(SteppePage(), scenes.scene(scenes.ordering(), RUS), "plan.0")

    assert answer == Switch("projects", {"chosen": 0, "page": "launches"})


def test_the_tabs_and_the_ring_are_on_every_page() -> None:
    """By mouse, by tab key, and by digits."""
    page, scene = SteppePage(), scenes.scene(scenes.negotiating())

    assert both(page, scene, "tab.slots") == Switch("slots")
    assert both(page, scene, "ready.ring") == MarkReady(ready=True)
    assert page.shortcut(Key("3"), scene) == Switch("talks")
    assert page.shortcut(Key("f1"), scene) == Switch("ledger")
    assert page.shortcut(Key("escape"), scene) == Open("menu")


def test_launches_of_the_year_are_shown_while_they_fly() -> None:
    """In Launch the strip tells everybody's results."""
    assert widget(SteppePage(), scenes.scene(scenes.launching(), now=99.0), "flight.0")
