"""The orbit page shows one band closely and hides what is not wanted."""

import pytest

from game.client.parts import orbit_scene
from game.client.views.orbit import Orbit, word_for
from tests.client import scenes
from tests.client.hands import became, both
from tests.client.scenes import EUR


def test_a_band_is_chosen() -> None:
    """Gauge and curve follow it."""
    page = became(both(Orbit(), scenes.scene(scenes.negotiating()), "band.HIGH"))

    assert page == Orbit(band="HIGH")


def test_debris_is_hidden_and_shown_again() -> None:
    """A switch, not a choice."""
    scene = scenes.scene(scenes.negotiating())
    hidden = became(both(Orbit(), scene, "show.debris"))

    assert hidden == Orbit(hidden=("debris",))
    assert became(both(hidden, scene, "show.debris")) == Orbit()


@pytest.mark.parametrize(
    ("health", "word"), [(93, "open"), (69, "strained"), (39, "crowded"), (9, "closed")]
)
def test_health_has_a_word(health: int, word: str) -> None:
    """Numbers alone frighten nobody."""
    assert word_for(health) == word


def test_break_ups_are_marked_where_they_happened() -> None:
    """In the ring of their height; the chip hides them."""
    scene = scenes.scene(scenes.eventful(), EUR)
    inner, outer = orbit_scene.RADII["MID"]

    sites = orbit_scene.sites(scene)

    assert len(sites) == 2
    assert all(inner <= site.radius <= outer for site in sites)
    assert became(both(Orbit(), scene, "show.events")) == Orbit(hidden=("events",))
