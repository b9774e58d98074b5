"""The last error can be shown and copied."""

from game.client.answers import Back, Copy, Open
from game.client.scene import Scene
from game.client.views.fault import FaultPage
from game.client.views.settings import SettingsPage
from game.client.widgets import focus
from game.client.widgets.attention import Attention
from tests.client.hands import both

FAILED = Scene(fault="Page: talks\nValueError: a bad value")


def test_the_text_is_copied_for_the_teacher() -> None:
    """Word for word."""
    assert both(FaultPage(), FAILED, "copy") == Copy(text=FAILED.fault)
    assert both(FaultPage(), FAILED, "back") == Back()


def test_the_settings_lead_there_only_if_there_was_an_error() -> None:
    """Else there is nothing to see."""
    widgets = SettingsPage().widgets(Scene())
    ids = [each.widget.id for each in focus.reach(widgets, Attention(), Scene().theme)]

    assert "fault" not in ids
    assert both(SettingsPage(), FAILED, "fault") == Open("fault")
