"""What lies over every page: the pause, a lost line, and news or refusals as short notes."""

import msgspec

from game.client.answers import Dismiss
from game.client.scene import Note, Scene
from game.client.widgets.banner import Toast
from game.client.widgets.widget import Widget

_GAP = 8


def widgets(scene: Scene) -> tuple[Widget, ...]:
    """Return the banners and notes of this moment, below each other."""
    y, placed = 76, []
    for toast in (*_standing(scene), *(_note(note) for note in scene.notes)):
        placed.append(toast.centred(scene.theme, y))
        y = placed[-1].rect.bottom + _GAP
    return tuple(placed)


def _standing(scene: Scene) -> tuple[Toast, ...]:
    """Return what stays until it is over: the lost line before the pause."""
    if scene.line.state == "lost":
        words = scene.say("banner.lost", count=scene.line.unsent)
        return (Toast(words=words, icon="wifi-off", status="bad"),)
    if scene.known is not None and scene.public.paused:
        return (Toast(words=scene.say("banner.paused"), icon="pause", status="warn"),)
    return ()


def _note(note: Note) -> Toast:
    """Return a note that a click takes away; the tab key passes it by."""
    toast = PassingToast(words=note.words, icon=note.icon, status=note.status)
    return msgspec.structs.replace(toast, id=f"note.{note.id}", answer=Dismiss(about=note.id))


class PassingToast(Toast, frozen=True, kw_only=True):
    """A note that goes by itself."""

    @property
    def tabbed(self) -> bool:
        """Leave the tab key to the page."""
        return False
