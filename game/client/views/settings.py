"""Settings: language, text size, colours, motion and sound of this device."""

import msgspec
import pygame

from game.client import bindings
from game.client.answers import Answer, Back, Keep, Open
from game.client.art.box import Box
from game.client.memory import LANGUAGES, ZOOMS
from game.client.parts import scenery
from game.client.parts.heading import Heading
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.attention import Changed, Deed
from game.client.widgets.button import Button
from game.client.widgets.choice import Checkbox, Choice, Option
from game.client.widgets.panel import Panel
from game.client.widgets.slider import Slider
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label

_PANEL = Box(160, 96, 960, 528)
_LABELS, _CONTROLS = 192, 620
_VOLUMES = ("master", "music", "effects")


class SettingsPage(View, frozen=True, kw_only=True):
    """The choices of the person at this device; each works at once."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return one row per setting."""
        heading = Heading(title=scene.say("settings.heading"), note=scene.say("settings.note"))
        back = Button(id="back", label=scene.say("settings.done"), icon="check", answer=Back())
        rows = (*_choices(scene), *_ticks(scene), *_volumes(scene))
        high = min(scene.theme.px(60), (_PANEL.h - 24) // len(rows))
        placed = [
            each
            for number, (label, control) in enumerate(rows)
            for each in _row(scene, label, control, _PANEL.y + 12 + number * high, high)
        ]
        done = back.placed(Box(960, 640, 160, 48))
        return (Panel(rect=_PANEL), heading, *placed, *_further(scene), done)

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def changed(self, deed: Deed, scene: Scene) -> Answer:
        """Keep a volume."""
        if isinstance(deed, Changed) and deed.id in _VOLUMES:
            return Keep(fields={deed.id: deed.value})
        return None


VIEW = SettingsPage


def _row(scene: Scene, label: str, control: Widget, y: int, high: int) -> tuple[Widget, ...]:
    tall = min(high - 8, max(34, scene.theme.px(36)))
    words = Label(words=label, rect=Box(_LABELS, y, _CONTROLS - _LABELS - 16, high))
    wide = _PANEL.right - 32 - _CONTROLS
    return (words, control.placed(Box(_CONTROLS, y + (high - tall) // 2, wide, tall)))


def _further(scene: Scene) -> tuple[Button, ...]:
    """Return the ways to the keys, and to the last error if there was one."""
    keys = Button(
        id="keys", kind="secondary", label=scene.say("settings.keys"), answer=Open("keys")
    )
    error = Button(
        id="fault", kind="secondary", label=scene.say("settings.fault"), answer=Open("fault")
    )
    ways = (keys, error) if scene.fault else (keys,)
    rooms = Box(160, 640, 656, 48).columns(2, 16)
    return tuple(each.placed(room) for each, room in zip(ways, rooms, strict=False))


def _choices(scene: Scene) -> tuple[tuple[str, Widget], ...]:
    kept = scene.settings
    languages = tuple(
        Option(scene.say(f"language.{code}"), Keep(fields={"language": code})) for code in LANGUAGES
    )
    sizes = tuple(Option(f"{size}\u00a0%", Keep(fields={"scale": size})) for size in (100, 125))
    zooms = tuple(
        Option(
            scene.say("settings.zoom.off") if zoom == 100 else f"{zoom}\u00a0%",
            Keep(fields={"zoom": zoom}),
        )
        for zoom in ZOOMS
    )
    colours = (
        Option(scene.say("settings.standard"), Keep(fields={"contrast": False})),
        Option(scene.say("settings.contrast"), Keep(fields={"contrast": True})),
    )
    return (
        (
            scene.say("settings.language"),
            Choice(id="language", options=languages, selected=LANGUAGES.index(kept.language)),
        ),
        (
            scene.say("settings.scale"),
            Choice(id="scale", options=sizes, selected=int(kept.scale == 125)),
        ),
        (
            scene.say("settings.zoom"),
            Choice(id="zoom", options=zooms, selected=ZOOMS.index(kept.zoom)),
        ),
        (
            scene.say("settings.colours"),
            Choice(id="contrast", options=colours, selected=int(kept.contrast)),
        ),
    )


def _ticks(scene: Scene) -> tuple[tuple[str, Widget], ...]:
    full = bindings.shown(bindings.keys_of(scene.settings.keys)["full_screen"])
    return tuple(
        (
            scene.say(f"settings.{name}"),
            Checkbox(
                id=name,
                label=scene.say(f"settings.{name}.note", key=full),
                ticked=ticked,
                answer=Keep(fields={name: not ticked}),
            ),
        )
        for name, ticked in (
            ("calm", scene.settings.calm),
            ("captions", scene.settings.captions),
            ("full_screen", scene.settings.full_screen),
        )
    )


def _volumes(scene: Scene) -> tuple[tuple[str, Widget], ...]:
    kept = msgspec.structs.asdict(scene.settings)
    return tuple(
        (
            scene.say(f"settings.{name}", percent=kept[name]),
            Slider(id=name, value=kept[name], low=0, high=100, step=5),
        )
        for name in _VOLUMES
    )
