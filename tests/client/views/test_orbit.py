"""The orbit page shows one band closely and hides what is not wanted."""

import msgspec
import pytest

from game.client.answers import Switch
from game.client.art import transition
from game.client.memory import Settings
from game.client.parts import orbit_scene
from game.client.views.orbit import Orbit, word_for
from game.client.views.steppe import SteppePage
from game.client.widgets.gestures import Key
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


def test_the_camera_rises_from_the_steppe() -> None:
    """By the tab and by its digit; the panels wait until it has arrived."""
    scene = scenes.scene(scenes.negotiating(), now=50.0)
    under_way = Orbit(risen=50.0)
    later = msgspec.structs.replace(scene, now=50.0 + transition.SECONDS)

    assert both(SteppePage(), scene, "tab.orbit") == Switch("orbit", {"risen": 50.0})
    assert SteppePage().shortcut(Key("2"), scene) == Switch("orbit", {"risen": 50.0})
    assert len(under_way.widgets(scene)) < len(under_way.widgets(later))


def test_without_motion_the_orbit_is_simply_there() -> None:
    """Nobody has to watch a camera."""
    calm = scenes.scene(scenes.negotiating(), now=50.0, settings=Settings(calm=True))

    assert len(Orbit(risen=50.0).widgets(calm)) == len(Orbit().widgets(calm))
