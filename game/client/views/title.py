"""Title: the first page: join a class, return to one, play alone, host a room."""

from collections.abc import Iterator

import pygame

from game.client.answers import Answer, GoOn, Keep, Open, PlaySolo, Rejoin
from game.client.art.box import Box
from game.client.memory import LANGUAGES
from game.client.parts import scenery
from game.client.parts.links import Link
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.banner import Toast
from game.client.widgets.gestures import Gesture, Key
from game.client.widgets.rows import MenuRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label
from game.client.words import version

_LEFT, _FIRST_ROW, _STEP, _FOOT = 56, 384, 62, 680
_VOLUMES = (0, 40, 70, 100)


class Title(View, frozen=True, kw_only=True):
    """The first page."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the menu, the footer, and what became of the last thing that was chosen."""
        return (*_menu(scene), *_footer(scene), *_line(scene))

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the dusk over the pad and the name of the game."""
        scenery.paint_title(surface, scene)

    def shortcut(self, gesture: Gesture, scene: Scene) -> Answer:
        """Let escape ask whether to close the window."""
        if isinstance(gesture, Key) and gesture.name == "escape":
            return Open("question", {"about": "quit"})
        return None

    def moves(self, scene: Scene) -> bool:
        """Return whether the scene moves."""
        return not scene.settings.calm


VIEW = Title


def _menu(scene: Scene) -> tuple[MenuRow, ...]:
    """Return the lines of the menu; a room that this device may return to comes first."""
    rows = list(_ways_back(scene))
    rows += [
        _row(scene, "join", "log-in", Open("join"), primary=not rows),
        _row(scene, "tutorial", "graduation-cap", PlaySolo(scenario="first_steps", preset="5")),
        _row(scene, "solo", "bot", Open("solo")),
        _row(scene, "host", "presentation", Open("host")),
    ]
    high = min(_STEP, (_FOOT - 8 - _FIRST_ROW) // len(rows))
    return tuple(
        row.placed(Box(_LEFT, _FIRST_ROW + number * high, row.wants(scene.theme)[0], high - 4))
        for number, row in enumerate(rows)
    )


def _ways_back(scene: Scene) -> Iterator[MenuRow]:
    """Yield the way back to the last class, or to the last game of this machine."""
    for held in scene.places[:1]:
        own = held.solo
        note = (
            scene.say("title.go_on.note", title=scene.spell(held.title), turn=held.turn)
            if own
            else scene.say("title.return.note", code=held.code)
        )
        yield MenuRow(
            id="go_on" if own else "return",
            answer=GoOn(code=held.code) if own else Rejoin(address=held.address, code=held.code),
            icon="rotate-ccw",
            title=scene.say("title.go_on" if own else "title.return"),
            note=note,
            primary=True,
        )


def _row(scene: Scene, name: str, icon: str, answer: Answer, *, primary: bool = False) -> MenuRow:
    return MenuRow(
        id=name,
        answer=answer,
        icon=icon,
        title=scene.say(f"title.{name}"),
        note=scene.say(f"title.{name}.note"),
        primary=primary,
    )


def _line(scene: Scene) -> tuple[Toast, ...]:
    """Return that a room is being opened, or why it could not be."""
    if scene.line.state == "connecting":
        toast = Toast(words=scene.say("solo.busy"), icon="wifi")
    elif scene.line.state == "refused":
        words = scene.say(scene.line.reason, **scene.line.details)
        toast = Toast(words=words, icon="wifi-off", status="bad")
    else:
        return ()
    return (toast.centred(scene.theme, 24),)


def _footer(scene: Scene) -> tuple[Widget, ...]:
    """Return the settings that are at hand before the first page, and the version."""
    theme = scene.theme
    links = layout.row(theme, _links(scene), _LEFT - 6, _FOOT, 12)
    left = links[-1].rect.right + 12
    words = Label(
        words=scene.say("title.version", version=version()),
        style="small",
        colour=theme.mist,
        anchor="right",
        rect=Box(left, _FOOT, 1264 - left, 34),
    )
    return (*links, words)


def _links(scene: Scene) -> tuple[Link, ...]:
    """Return the way to the settings, and three switches that go round."""
    kept = scene.settings
    language = LANGUAGES[(LANGUAGES.index(kept.language) + 1) % len(LANGUAGES)]
    louder = next((level for level in _VOLUMES if level > kept.master), _VOLUMES[0])
    contrast = scene.say("settings.contrast" if kept.contrast else "settings.standard")
    speaker = "volume-2" if kept.master else "volume-x"
    return (
        _link("settings", "settings", scene.say("settings.heading"), Open("settings")),
        _link("language", "globe", scene.say("language.name"), Keep(fields={"language": language})),
        _link("contrast", "eye", contrast, Keep(fields={"contrast": not kept.contrast})),
        _link("volume", speaker, f"{kept.master}\u00a0%", Keep(fields={"master": louder})),
    )


def _link(name: str, icon: str, label: str, answer: Answer) -> Link:
    return Link(id=name, icon=icon, label=label, answer=answer)
