"""The debrief shows everybody's end."""

from game.client.answers import Open
from game.client.views.debrief import Debrief
from tests.client import scenes
from tests.client.hands import became, both

SCENE = scenes.scene(scenes.ended())


def test_another_seat_is_looked_at() -> None:
    """All objectives are public once the game has ended."""
    assert became(both(Debrief(), SCENE, "score.EUR")) == Debrief(seat="EUR")


def test_report_and_menu_are_at_hand() -> None:
    """Nobody is locked into the last page."""
    assert both(Debrief(), SCENE, "report") == Open("report")
    assert both(Debrief(), SCENE, "menu") == Open("menu")


def test_the_second_page_shows_the_deals() -> None:
    """And the way back."""
    scene = scenes.scene(scenes.ended())

    page = became(both(Debrief(), scene, "debrief.page.1"))

    assert page == Debrief(deals=True)
    assert became(both(page, scene, "debrief.page.0")) == Debrief()
