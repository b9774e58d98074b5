"""The debrief shows everybody's end."""

from game.client.answers import Open
from game.client.memory import Settings
from game.client.views.debrief import Debrief
from tests.client import scenes
from tests.client.hands import became, both

SCENE = scenes.scene(scenes.ended())


def test_another_seat_is_looked_at() -> None:
    """All objectives are public once the game has ended."""
    assert became(both(Debrief(), SCENE, "score.EUR")) == Debrief(part="deals", seat="EUR")


def test_report_and_menu_are_at_hand() -> None:
    """Nobody is locked into the last page."""
    assert both(Debrief(), SCENE, "report") == Open("report")
    assert both(Debrief(), SCENE, "menu") == Open("menu")


def test_the_other_pages_show_the_deals_and_the_site() -> None:
    """And the way back."""
    deals = became(both(Debrief(), SCENE, "debrief.page.1"))
    site = became(both(deals, SCENE, "debrief.page.2"))

    assert (deals, site) == (Debrief(part="deals"), Debrief(part="site"))
    assert became(both(site, SCENE, "debrief.page.0")) == Debrief()


def test_the_last_year_can_be_seen_again() -> None:
    """The button is there because something flew."""
    answer = both(Debrief(), SCENE, "replay")

    assert isinstance(answer, Open)
    assert answer.view == "playback"


def test_only_the_page_with_the_horses_moves() -> None:
    """And not even that one under reduced motion."""
    calm = scenes.scene(scenes.ended(), settings=Settings(calm=True))
    site = Debrief(part="site")

    assert site.moves(SCENE)
    assert not site.moves(calm)
    assert not Debrief().moves(SCENE)
