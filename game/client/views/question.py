"""Question: a yes or no over the page that asked, such as whether to leave the room."""

from typing import ClassVar

import pygame

from game.client.answers import Answer, Back, Leave, Quit
from game.client.art.box import CANVAS
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.button import Button
from game.client.widgets.dialog import Dialog
from game.client.widgets.widget import Widget
from game.rules.engine import Command

_YES: dict[str, Answer] = {"quit": Quit(), "leave": (Back(), Leave())}


class Question(View, frozen=True, kw_only=True):
    """What is asked; ``about`` names the texts and the answer."""

    lays_over: ClassVar[bool] = True
    about: str = "quit"
    command: Command | None = None
    """What a yes sends, where the answer is a command."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the question with its two answers, the harmless one first."""
        no = Button(id="no", kind="secondary", label=scene.say("question.no"), answer=Back())
        yes = Button(
            id="yes",
            kind="danger",
            label=scene.say(f"question.{self.about}.yes"),
            answer=self._yes(),
        )
        heading = scene.say(f"question.{self.about}")
        words = scene.say(f"question.{self.about}.note")
        dialog = Dialog(rect=CANVAS, heading=heading, words=words, buttons=(no, yes))
        return (dialog,)

    def _yes(self) -> Answer:
        """Return what follows from a yes."""
        return (Back(), self.command) if self.command is not None else _YES[self.about]

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Leave the page below as it is; the dialog veils it."""


VIEW = Question
