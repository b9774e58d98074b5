"""Liftoff: one of our rockets leaves the pad; a click or any key skips it after a second."""

import msgspec
import pygame

from game.client.answers import Answer, Back, Become
from game.client.art import launch as art
from game.client.art.box import CANVAS, Box
from game.client.parts import steppe_scene, values
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.attention import Deed
from game.client.widgets.gestures import Gesture, Key
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label
from game.model.launches import Launch

SKIP_AFTER = 1.0
"""Seconds before it can be skipped."""


class Liftoff(View, frozen=True, kw_only=True):
    """Eight seconds of one launch of this year."""

    number: int = 0
    """Its place among the launches of this year."""
    begun: float = -1.0
    """When it was first shown, on the window's clock."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return who flies what from where, the clock, and the way out."""
        launch = self._launch(scene)
        if launch is None:
            return ()
        library = scene.public.library
        payload, vehicle = (
            library.payloads.get(launch.payload),
            library.vehicles.get(launch.vehicle),
        )
        name = scene.spell(payload.name) if payload else launch.payload
        rocket = scene.spell(vehicle.name) if vehicle else launch.vehicle
        where = values.pad(scene, launch.pad) if launch.pad else scene.say("orders.home_range")
        line = scene.say("liftoff.line", rocket=rocket, where=where, who=scene.name(launch.seat))
        seconds = int(self._shown(scene))
        return (
            Skip(rect=CANVAS, id="skip", answer=Back() if self._may_skip(scene) else None),
            Label(words=name, style="h3", rect=Box(76, 18, 440, 32)),
            Label(words=line, style="small", rect=Box(76, 46, 440, 24)),
            Label(
                words=f"T+ 00:{seconds:02d}",
                style="code",
                anchor="centre",
                rect=Box(440, 20, 400, 52),
            ),
            Label(
                words=scene.say("liftoff.skip"),
                style="small",
                anchor="right",
                rect=Box(840, 22, 416, 28),
            ),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the launch at this second."""
        launch = self._launch(scene)
        if launch is None:
            return
        ride = steppe_scene.Ride(launch.vehicle, launch.seat, launch.payload)
        kind = steppe_scene.rocket_of(scene, ride)
        stripe = scene.theme.look(launch.seat).colour
        art.draw_launch(surface, kind, stripe, self._shown(scene))

    def changed(self, deed: Deed, scene: Scene) -> Answer:
        """Ignore clicks in the first second."""
        return None

    def shortcut(self, gesture: Gesture, scene: Scene) -> Answer:
        """Let any key skip it, but not in the first second."""
        if isinstance(gesture, Key) and self._may_skip(scene):
            return Back()
        return Become(self)

    def tick(self, scene: Scene) -> Answer:
        """Start the clock, and leave at the end."""
        if self.begun < 0:
            return Become(msgspec.structs.replace(self, begun=scene.now))
        return Back() if self._shown(scene) >= art.SECONDS else None

    def moves(self, scene: Scene) -> bool:
        """Return that it always moves."""
        return True

    def _launch(self, scene: Scene) -> Launch | None:
        launches = scene.public.launches
        return launches[self.number] if self.number < len(launches) else None

    def _shown(self, scene: Scene) -> float:
        """Return for how many seconds it has been shown."""
        return 0.0 if self.begun < 0 else min(art.SECONDS, scene.now - self.begun)

    def _may_skip(self, scene: Scene) -> bool:
        return self._shown(scene) >= SKIP_AFTER


VIEW = Liftoff


class Skip(Widget, frozen=True, kw_only=True):
    """The whole page as a button that is not seen."""

    @property
    def tabbed(self) -> bool:
        """Leave the tab key alone; every key skips."""
        return False
