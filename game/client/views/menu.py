"""Menu: report, briefing, settings and the way out, over any page of a game."""

from typing import ClassVar

import pygame

from game.client.answers import Answer, Back, Open
from game.client.art.box import CANVAS, Box
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.button import Button
from game.client.widgets.dialog import Dialog
from game.client.widgets.widget import Widget

_WIDE = 340


class Menu(View, frozen=True, kw_only=True):
    """A short list over the page."""

    lays_over: ClassVar[bool] = True

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the ways from here."""
        ways = [
            ("report", "newspaper"),
            ("briefing", "clipboard-list"),
            ("delegation", "users"),
            ("codex", "book-open"),
            ("settings", "settings"),
        ]
        if scene.public.phase == "ended":
            ways.insert(0, ("debrief", "award"))
        entries = [_entry(scene, name, icon, (Back(), Open(name))) for name, icon in ways]
        entries.append(
            _entry(scene, "leave", "log-out", (Back(), Open("question", {"about": "leave"})))
        )
        back = Button(id="back", label=scene.say("menu.back"), answer=Back())
        dialog = Dialog(
            rect=CANVAS,
            heading=scene.say("menu.heading"),
            words=_room(scene),
            content=layout.column(scene.theme, entries, 0, 0, _WIDE),
            buttons=(back,),
            width=_WIDE + 48,
        )
        return (dialog,)

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Leave the page below as it is; the dialog veils it."""


VIEW = Menu


def _entry(scene: Scene, name: str, icon: str, answer: Answer) -> Button:
    return Button(
        id=name,
        kind="secondary",
        icon=icon,
        label=scene.say(f"menu.{name}"),
        answer=answer,
        rect=Box(0, 0, _WIDE, 0),
    )


def _room(scene: Scene) -> str:
    """Return where we are, with the key that opens this place on another device."""
    if scene.ticket.solo:
        return scene.say("menu.solo")
    return scene.say("menu.room", code=scene.ticket.code, key=scene.ticket.seat_key)
