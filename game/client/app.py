"""The app: the window's loop. It holds what changes: the stage, the sight, the line, the settings.

Each round it reads gestures, collects news, carries out wishes and paints if something changed.
"""

import gc
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.client import keyboard, memory
from game.client.answers import (
    Copy,
    Dismiss,
    GoOn,
    HostRoom,
    Join,
    Keep,
    Leave,
    Open,
    PlaySolo,
    Quit,
    Rejoin,
    Wish,
)
from game.client.beforehand import Beforehand
from game.client.device import FAREWELL_TOLD, FAULT_TOLD, Device
from game.client.scene import Scene
from game.client.stage import Errand, Stage, opened
from game.client.widgets.gestures import Drag, Gesture, Move, from_event
from game.client.window import Window, pictures_folder

if TYPE_CHECKING:
    from game.client.room import Room
    from game.client.visit import Visit

TICK = 0.5
"""Seconds between two looks of a page at the time."""
LIVELY = 0.4
"""Seconds after a gesture in which the window answers at full rate."""
AGAIN = 5.0
"""Seconds after an error in which a second one closes the window."""


class App:
    """The running client."""

    def __init__(self, window: Window, kept_in: Path) -> None:
        self._window = window
        self._device = Device(kept_in)
        self._beforehand = Beforehand()
        self._stage: Stage = opened("title")
        self._failed = -AGAIN
        self._visit: Visit | None = None
        self._now = 0.0
        self._lively_until = 0.0
        self._ticked = 0.0
        self._pointer = (640, 360)
        self._mute = False
        """Whether the letter of the last key is none, because the key did something."""
        self._running = True
        self._stale = True

    def begin(self, wish: Wish) -> None:
        """Carry out a wish before the player does anything, for instance open the tutorial."""
        self._run((wish,))

    def run(self) -> None:
        """Run until the window is closed."""
        while self._running:
            try:
                self.round(tuple(pygame.event.get()))
            except Exception as error:
                self.recover(error)
        self.close()

    def recover(self, error: Exception) -> None:
        """Keep an error for the teacher and go on from a fresh page; a second one is raised."""
        self._device.keep_fault(error, self._stage.top.name)
        if self._now - self._failed < AGAIN:
            raise error
        self._failed = self._now
        self._stage = opened((self._visit.room.page if self._visit is not None else "") or "title")
        words = self.scene().say("fault.kept")
        self._device.say_long(words, "triangle-alert", self._now, FAULT_TOLD)
        self._stale = True

    def round(self, events: tuple[pygame.Event, ...]) -> None:
        """Do everything once: gestures, news, time, painting, and the wait for the next frame."""
        for event in events:
            self._read(event)
        self._collect()
        self._tick()
        if self._stale and self._visit is not None:
            self._stale |= self._visit.follow_tour(self.scene(), self._stage.top)
        scene = self.scene()
        moving = self._stage.moves(scene)
        if self._stale or moving:
            self._stage.paint(self._window.canvas, scene)
            self._window.show(self._stage.lens(scene))
            self._stale = False
        lively = self._now < self._lively_until
        if not lively:
            self._beforehand.use(scene, moving=moving)
        self._now = self._window.rest(moving or lively)

    def close(self) -> None:
        """Hang up, remember the window and give the screen back."""
        self._device.look_around(wanted=False)
        if self._visit is not None:
            self._visit.room.close()
        self._keep(self._window.kept())
        self._window.close()

    @property
    def stage(self) -> Stage:
        """Return the pages as they lie now."""
        return self._stage

    @property
    def is_running(self) -> bool:
        """Return whether the window is still open."""
        return self._running

    def scene(self) -> Scene:
        """Return this moment."""
        plain = self._device.scene(self._now, self._pointer)
        return plain if self._visit is None else self._visit.scene(plain)

    # ------------------------------------------------------------ gestures
    def _read(self, event: pygame.Event) -> None:
        """Hear what the player or the window system does."""
        if event.type == pygame.QUIT:
            self._running = False
        elif event.type == pygame.WINDOWRESIZED:
            self._window.resized((event.x, event.y))
            self._stale = True
        elif event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED):
            self._stale = True
        if event.type == pygame.KEYDOWN:
            self._hear_key(event)
        elif event.type != pygame.TEXTINPUT or not self._mute:
            self._hear(from_event(event, self._window.fit))
        if event.type in (pygame.KEYUP, pygame.MOUSEBUTTONDOWN):
            self._mute = False

    def _hear_key(self, event: pygame.Event) -> None:
        """Hear a key: one that the page waits for, one of an action, or one of every page."""
        scene, name = self.scene(), keyboard.name_of(event)
        writing = self._stage.writes(scene)
        self._mute = keyboard.writes(name) and not writing
        if self._stage.top.view.awaits_key:
            self._follow(*self._stage.hear_key(name, scene))
            return
        read = keyboard.meaning_in_text if writing else keyboard.meaning
        meaning = read(event, scene.settings.keys, self._window.fit)
        if isinstance(meaning, str):
            self._do(meaning)
        else:
            self._hear(meaning)

    def _do(self, action: str) -> None:
        """Do what a key asks of the window itself."""
        settings = self._device.settings
        if action == "full_screen":
            self._keep({"full_screen": not settings.full_screen})
        elif action == "magnifier":
            step = memory.ZOOMS.index(settings.zoom) + 1
            self._keep({"zoom": memory.ZOOMS[step % len(memory.ZOOMS)]})
        elif action == "picture":
            self._take_picture()

    def _take_picture(self) -> None:
        """Save what is shown, and say where the file went."""
        scene = self.scene()
        try:
            path = self._window.save_picture(pictures_folder())
            words = scene.say("picture.saved", file=str(path))
        except OSError:
            words = scene.say("picture.refused")
        self._device.say(words, "info", self._now)
        self._stale = True

    def _hear(self, gesture: Gesture | None) -> None:
        if gesture is None:
            return
        if isinstance(gesture, Move | Drag):
            self._pointer = gesture.at
        self._lively_until = self._now + LIVELY
        self._follow(*self._stage.hear(gesture, self.scene()))

    def _follow(self, stage: Stage, errands: tuple[Errand, ...]) -> None:
        """Go on with another stage, and carry out what follows."""
        self._stale = self._stale or stage != self._stage
        self._stage = stage
        self._run(errands)

    # ------------------------------------------------------------ news and time
    def _collect(self) -> None:
        """Take in what came from the room keeper, and follow where it leads."""
        if self._visit is None:
            return
        if self._visit.room.collect(self._now):
            self._stale = True
        if (page := self._visit.leads_to()) is not None:
            self._stage = self._stage.led_to(page)
            settle()
        self._witness(self._visit)
        if (why := self._visit.room.ended) is not None:
            words = self.scene().why(why)
            self._leave()
            self._device.say_long(words, "info", self._now, FAREWELL_TOLD)

    def _witness(self, visit: "Visit") -> None:
        """Let what happened be heard, and seen once the year has flown."""
        scene = self.scene()
        heard, seen = visit.witnessed(scene)
        for sound in heard:
            self._device.play(sound, scene)
        if seen and not scene.settings.calm:
            show = {"acts": seen, "place": 0, "begun": -1.0, "turn": 0}
            self._stage, _ = self._stage.follow(Open("playback", show))

    def _tick(self) -> None:
        """Let the page look at the time twice a second."""
        if self._now - self._ticked < TICK:
            return
        self._ticked = self._now
        if self._visit is not None and self._visit.room.tick(self._now):
            self._stale = True
        called = self._device.call_time(self.scene())
        found = self._device.look_around(wanted=self._stage.top.view.looks_around)
        self._stale = self._stale or called or found
        self._follow(*self._stage.tick(self.scene()))

    # ------------------------------------------------------------ errands
    def _run(self, errands: tuple[Errand, ...]) -> None:
        """Carry out wishes, and send commands to the room."""
        for errand in errands:
            self._stale = True
            self._carry_out(errand)
            if self._visit is not None:
                self._visit.carry_out(errand)

    def _carry_out(self, errand: Errand) -> None:
        """Do what a page wants of the window."""
        match errand:
            case Join(address=address, code=code, seat_key=key):
                self._keep({"address": address})
                self._enter().join(address, code, key)
            case Rejoin(address=address, code=code):
                self._enter().rejoin(self._device.reread_places(), address, code)
            case GoOn(code=code):
                self._go_on(code)
            case PlaySolo():
                self._enter().play_solo(errand)
            case HostRoom():
                self._enter().host(errand)
            case Dismiss(about=note):
                self._device.dismiss(note)
            case Keep(fields=fields):
                self._keep(fields)
            case Copy(text=text):
                pygame.scrap.put_text(text)
            case Leave():
                self._leave()
            case Quit():
                self._running = False

    def _go_on(self, code: str) -> None:
        """Go on with a game of this machine."""
        for place in self._device.reread_places():
            if place.solo and place.code == code:
                self._enter().go_on(place)
                return

    def _enter(self) -> "Room":
        """Return a fresh room to go to; the old one is left."""
        from game.client.visit import Visit  # loads the network, which the title does not need

        if self._visit is not None:
            self._visit.room.close()
        self._visit = Visit(self._device.kept_in)
        return self._visit.room

    def _leave(self) -> None:
        """Go back to the title."""
        if self._visit is not None:
            self._visit.room.close()
        self._visit = None
        self._stage = opened("title")
        self._device.reread_places()
        self._stale = True

    def _keep(self, fields: dict[str, object]) -> None:
        """Remember settings and let them work at once."""
        self._device.keep(fields)
        if self._device.settings.full_screen != self._window.fills_screen:
            self._window.toggle_full_screen()
        self._stale = True


def settle() -> None:
    """Take what is loaded now out of later garbage collections, which would halt a frame."""
    gc.collect()
    gc.freeze()


def run(wish: Wish | None = None) -> None:
    """Open the window and play; a wish leads past the title."""
    kept_in = memory.folder()
    settings = memory.read_settings(kept_in)
    size = (settings.width, settings.height)
    window = Window(size, settings.full_screen, settings.position)
    app = App(window, kept_in)
    if wish is not None:
        app.begin(wish)
    app.run()
