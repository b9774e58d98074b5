"""Playback: the events of the year as short scenes, one after the other.

It can be skipped scene by scene or as a whole and watched again from the report; the clock stays in
sight, and the show ends by itself when the next year begins.
"""

import pygame

from game.client import amounts
from game.client.answers import Answer, Back
from game.client.art.box import Box
from game.client.parts import scenery
from game.client.parts.acts.act import Act
from game.client.parts.show_foot import ShowFoot, VoiceChip
from game.client.parts.show_head import HIGH, ShowHead
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.button import Button
from game.client.widgets.gestures import Gesture, Key
from game.client.widgets.widget import Widget

CURTAIN = 0.4
"""Seconds between two scenes."""
SKIP_AFTER = 0.6
"""Seconds before a key skips a scene, for a key may still be held down from before."""
STILL = 3.0
"""Seconds for which each scene stands under reduced motion."""
_ON = ("right", "space", "enter")


class Playback(View, frozen=True, kw_only=True):
    """A row of scenes, one of which is playing."""

    acts: tuple[Act, ...] = ()
    place: int = 0
    begun: float = -1.0
    """When the scene began, on the window's clock."""
    turn: int = 0
    """The turn in which the show was opened."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return what is played, how far the show is, and the ways on."""
        act = self._act
        if act is None:
            return ()
        head = ShowHead(
            rect=Box(0, 0, 1280, HIGH),
            title=act.title(scene),
            note=act.note(scene),
            codes=tuple(code for code in act.seats() if code in scene.public.seats),
            seconds=self._second(act, scene),
            steps=act.steps(scene),
            facts=act.facts(scene),
        )
        foot = ShowFoot(
            rect=Box(0, 630, 1280, 90),
            count=len(self.acts),
            place=self.place,
            share=self._seconds(scene) / act.seconds,
            clock=_clock(scene),
        )
        return (head, foot, *_voices(act, scene), *self._buttons(scene))

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the curtain, and when it has gone the scene at this second."""
        act = self._act
        if act is None or self._waits(scene):
            scenery.paint_curtain(surface, scene)
            return
        act.draw(surface, scene, self._second(act, scene))

    def shortcut(self, gesture: Gesture, scene: Scene) -> Answer:
        """Go on with the arrows, and leave with escape."""
        if not isinstance(gesture, Key):
            return None
        if gesture.name == "escape":
            return Back()
        if gesture.name not in _ON or scene.now - self.begun < SKIP_AFTER:
            return None
        return self._next(scene)

    def tick(self, scene: Scene) -> Answer:
        """Start the clock, go on at the end of a scene, and leave when the next year begins."""
        if self.begun < 0:
            turn = self.turn or scene.public.turn
            return self._become(begun=scene.now, turn=turn)
        act = self._act
        if act is None or scene.public.turn != self.turn:
            return Back()
        lasts = STILL if scene.settings.calm else CURTAIN + act.seconds
        return self._next(scene) if scene.now - self.begun >= lasts else None

    def moves(self, scene: Scene) -> bool:
        """Return whether a scene plays."""
        return not scene.settings.calm

    @property
    def _act(self) -> Act | None:
        return self.acts[self.place] if self.place < len(self.acts) else None

    def _second(self, act: Act, scene: Scene) -> float:
        """Return the second of the scene that is shown; one stands for all without motion."""
        return act.key if scene.settings.calm else self._seconds(scene)

    def _seconds(self, scene: Scene) -> float:
        """Return for how many seconds the scene has played."""
        act = self._act
        if act is None or self.begun < 0:
            return 0.0
        return max(0.0, min(act.seconds, scene.now - self.begun - CURTAIN))

    def _waits(self, scene: Scene) -> bool:
        """Return whether the curtain is still down; drawing a new scene takes a moment."""
        return not scene.settings.calm and (self.begun < 0 or scene.now - self.begun < CURTAIN)

    def _next(self, scene: Scene) -> Answer:
        """Return the way to the next scene, or out after the last."""
        if self.place + 1 >= len(self.acts):
            return Back()
        return self._become(place=self.place + 1, begun=scene.now)

    def _buttons(self, scene: Scene) -> tuple[Button, ...]:
        """Return the way to the next scene and the way back to the game."""
        last = self.place + 1 >= len(self.acts)
        on = Button(
            id="show.next",
            kind="secondary",
            icon="skip-forward",
            label=scene.say("show.next"),
            answer=self._next(scene),
        )
        out = Button(
            id="show.end", kind="primary", icon="x", label=scene.say("show.end"), answer=Back()
        )
        return layout.row_to(scene.theme, (out,) if last else (on, out), 1256, 664, 10)


VIEW = Playback


def _voices(act: Act, scene: Scene) -> tuple[VoiceChip, ...]:
    """Return the chips at the left edge, one below the other."""
    said = [VoiceChip(code=voice.seat, words=voice.words) for voice in act.voices(scene)]
    return tuple(chip.at(scene.theme, 24, 420 + 40 * number) for number, chip in enumerate(said))


def _clock(scene: Scene) -> str:
    """Return the phase and the time that is left, so that nobody misses the year's end."""
    phase = scene.say(f"phase.{scene.public.phase}")
    return phase if scene.left is None else f"{phase} · {amounts.clock(scene.left)}"
