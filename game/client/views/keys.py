"""Keys: which key does what on this device; each can be changed, and a conflict is named."""

import pygame

from game.client import bindings
from game.client.answers import Answer, Back, Keep
from game.client.art.box import Box
from game.client.parts import scenery
from game.client.parts.heading import Heading
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.button import Button
from game.client.widgets.panel import Panel
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label, Paragraph

_PANEL = Box(160, 96, 960, 452)
_TOLD = Box(176, 556, 928, 76)
_TABS = frozenset(bindings.TABS) - {"promises"}


class KeysPage(View, frozen=True, kw_only=True):
    """Every action with its key."""

    waiting: str = ""
    """The action whose new key is awaited."""
    refused: str = ""
    """A key that could not be taken."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return two columns of actions, what to do, and the ways out."""
        heading = Heading(title=scene.say("keys.heading"), note=scene.say("settings.note"))
        reset = Button(
            id="reset", kind="secondary", label=scene.say("keys.reset"), answer=Keep(fields=_FRESH)
        )
        back = Button(id="back", label=scene.say("settings.done"), icon="check", answer=Back())
        return (
            Panel(rect=_PANEL),
            heading,
            *self._rows(scene),
            self._told(scene),
            reset.placed(Box(160, 640, 320, 48)),
            back.placed(Box(960, 640, 160, 48)),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    @property
    def awaits_key(self) -> bool:
        """Return whether a key is being chosen."""
        return bool(self.waiting)

    def any_key(self, key: str, scene: Scene) -> Answer:
        """Take a key for the action that waits; escape leaves it as it was."""
        done = self._become(waiting="", refused="")
        if key == bindings.CANCEL and self.waiting != "back":
            return done
        changed = scene.settings.keys
        if key in bindings.FIXED or bindings.holder(changed, self.waiting, key):
            return self._become(refused=key)
        return (Keep(fields={"keys": bindings.bound(changed, self.waiting, key)}), done)

    def _rows(self, scene: Scene) -> tuple[Widget, ...]:
        """Return a label and a button for every action."""
        actions = tuple(bindings.DEFAULTS)
        half = -(-len(actions) // 2)
        columns = _PANEL.inset(24, 12).columns(2, 32)
        return tuple(
            each
            for number, action in enumerate(actions)
            for each in self._row(scene, action, columns[number // half].rows(half)[number % half])
        )

    def _row(self, scene: Scene, action: str, room: Box) -> tuple[Widget, ...]:
        key = bindings.keys_of(scene.settings.keys)[action]
        waits = action == self.waiting
        button = Button(
            id=f"key.{action}",
            kind="primary" if waits else "secondary",
            label=scene.say("keys.press") if waits else bindings.shown(key),
            answer=self._become(waiting=action, refused=""),
        )
        label = Label(words=_name(scene, action), rect=Box(room.x, room.y, room.w - 192, room.h))
        place = Box(room.right - 180, room.centre[1] - 20, 180, 40)
        return (label, button.placed(place))

    def _told(self, scene: Scene) -> Paragraph:
        """Return what to do now, or why a key cannot be taken."""
        words, colour = scene.say("keys.note"), scene.theme.mist
        if self.refused:
            other = bindings.holder(scene.settings.keys, self.waiting, self.refused)
            given = {"key": bindings.shown(self.refused)}
            words = scene.say("keys.fixed", **given)
            if other:
                words = scene.say("keys.taken", action=_name(scene, other), **given)
            colour = scene.theme.warn
        return Paragraph(words=words, colour=colour, rect=_TOLD)


VIEW = KeysPage
_FRESH: dict[str, object] = {"keys": {}}


def _name(scene: Scene, action: str) -> str:
    """Return what an action is called."""
    return scene.say(f"tab.{action}" if action in _TABS else f"key.{action}")
