"""Arranged: the widgets of a page, kept until something changes or a tenth of a second has passed.

Words and places follow from the view and the scene, which are values, so what was arranged for the
frame before still holds if both are the same. Time alone moves the backdrop, not the widgets.
"""

from collections.abc import Callable

from game.client.parts import overlay
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.widget import Widget

LASTS = 0.1
"""Seconds for which an arrangement holds while nothing but time changes."""
_FIELDS = tuple(name for name in Scene.__struct_fields__ if name not in ("now", "pointer"))
Arrange = Callable[[View, Scene], tuple[Widget, ...]]


class Arranged:
    """The last arrangement; one for each page that lies on the stage."""

    def __init__(self, arrange: Arrange) -> None:
        self._arrange = arrange
        self._view: View | None = None
        self._scene: Scene | None = None
        self._widgets: tuple[Widget, ...] = ()

    def __call__(self, view: View, scene: Scene) -> tuple[Widget, ...]:
        """Return the widgets of a view in a scene, and over them what concerns every page."""
        if not self._holds(view, scene):
            self._widgets = self._arrange(view, scene)
            self._view, self._scene = view, scene
        return self._widgets

    def _holds(self, view: View, scene: Scene) -> bool:
        """Return whether the last arrangement still is right."""
        last = self._scene
        if last is None or view is not self._view or overlay.moves(scene):
            return False
        young = 0 <= scene.now - last.now < LASTS
        return young and all(_same(getattr(scene, name), getattr(last, name)) for name in _FIELDS)


def _same(one: object, other: object) -> bool:
    """Return whether two parts of a scene are equal; nearly always they are the same object."""
    return one is other or one == other
