"""Sites on the Moon are claimed with a zone, with notice or without."""

from game.client.answers import Open
from game.client.views.moon import Moon
from game.client.views.orbit import Orbit
from game.client.widgets.words import Label
from game.rules.moon.sites import ClaimLunarSite
from tests.client import scenes
from tests.client.hands import became, both, keys, widget

SCENE = scenes.scene(scenes.beyond())


def test_a_site_is_claimed() -> None:
    """With the zone that was chosen."""
    page = became(keys(Moon(), SCENE, "moon.radius", "right"))
    page = became(both(page, SCENE, "pick.notice.no"))

    answer = both(page, SCENE, "claim.ridge")

    assert answer == ClaimLunarSite(site="ridge", radius_km=4, notified=False)


def test_a_taken_site_says_whose_it_is() -> None:
    """And cannot be claimed."""
    (dialog,) = Moon().widgets(SCENE)
    labels = [part.words for part in dialog.content if isinstance(part, Label)]  # type: ignore[attr-defined]  # a dialog

    assert "Russia · 4 km" in labels
    assert not widget(Moon(), SCENE, "claim.rim").usable


def test_the_orbit_leads_to_the_moon() -> None:
    """Only in games that know sites there."""
    assert both(Orbit(), SCENE, "band.MOON") == Open("moon")
