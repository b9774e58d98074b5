"""Settings work at once and are kept."""

from game.client.answers import Back, Keep
from game.client.scene import Scene
from game.client.views.settings import SettingsPage
from tests.client.hands import both, click, keys


def test_each_choice_is_kept() -> None:
    """Language, text size, colours, motion and the window."""
    page, scene = SettingsPage(), Scene()

    assert both(page, scene, "language.2") == Keep(fields={"language": "kk"})
    assert both(page, scene, "scale.1") == Keep(fields={"scale": 125})
    assert both(page, scene, "contrast.1") == Keep(fields={"contrast": True})
    assert both(page, scene, "calm") == Keep(fields={"calm": True})


def test_a_volume_moves_by_mouse_and_by_keys() -> None:
    """A click in the middle of the line is half; an arrow is one step."""
    assert click(SettingsPage(), Scene(), "master") == Keep(fields={"master": 50})
    assert keys(SettingsPage(), Scene(), "master", "left") == Keep(fields={"master": 35})


def test_done_goes_back() -> None:
    """To wherever the settings were opened from."""
    assert both(SettingsPage(), Scene(), "back") == Back()
