"""An act: one short scene of the year, with its words and its picture at any second."""

from typing import ClassVar

import msgspec
import pygame

from game.client.scene import Scene
from game.model.ids import SeatId


class Step(msgspec.Struct, frozen=True):
    """A point on the way of a flight."""

    second: float
    """Of the scene."""
    words: str


class Fact(msgspec.Struct, frozen=True):
    """A number of the launch and what it is."""

    value: str
    label: str


class Voice(msgspec.Struct, frozen=True):
    """What a launch is to one seat."""

    seat: SeatId
    words: str


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """A scene; its subclasses say what is seen."""

    seconds: ClassVar[float] = 5.0
    """How long it plays."""
    key: ClassVar[float] = 4.0
    """The second that says most, for those who want no motion."""

    def title(self, scene: Scene) -> str:
        """Return what happens, in a few words."""
        return ""

    def note(self, scene: Scene) -> str:
        """Return who, where and how much."""
        return ""

    def seats(self) -> tuple[SeatId, ...]:
        """Return whose deed it is, for the tokens beside the words."""
        return ()

    def steps(self, scene: Scene) -> tuple[Step, ...]:
        """Return the points of a flight, the second one being liftoff; others have none."""
        return ()

    def facts(self, scene: Scene) -> tuple[Fact, ...]:
        """Return numbers at the right, three at most."""
        return ()

    def voices(self, scene: Scene) -> tuple[Voice, ...]:
        """Return what it is to other seats, three at most."""
        return ()

    def draw(self, surface: pygame.Surface, scene: Scene, seconds: float) -> None:
        """Paint the scene some seconds after it began."""
        surface.fill(scene.theme.n950)
