"""The app: the window's loop. It holds what changes: the stage, the sight, the line, the settings.

Each round it reads gestures, collects news, carries out wishes and paints if something changed.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pygame

from game.client import bindings, fault, memory
from game.client.announcer import Announcer
from game.client.answers import (
    Begin,
    ChooseSeat,
    Copy,
    Dismiss,
    GoOn,
    Guide,
    HostRoom,
    Join,
    Keep,
    Leave,
    LookAhead,
    Open,
    PlaySolo,
    Quit,
    Rejoin,
    Teach,
    Wish,
)
from game.client.art import sound
from game.client.nearby import Door
from game.client.scene import Scene
from game.client.stage import Errand, Stage, opened
from game.client.tutorial.progress import Tour
from game.client.widgets.gestures import (
    Drag,
    Gesture,
    Key,
    Move,
    from_event,
)
from game.client.window import Window, pictures_folder
from game.rules.engine import Command, Event

if TYPE_CHECKING:
    from game.client.room import Room

TICK = 0.5
"""Seconds between two looks of a page at the time."""
LIVELY = 0.4
"""Seconds after a gesture in which the window answers at full rate."""
AGAIN = 5.0
"""Seconds after an error in which a second one closes the window."""
FAULT_TOLD = 20.0
"""Seconds for which an error is told."""
FAREWELL_TOLD = 20.0
"""Seconds for which the title tells why a game was left."""


class App:
    """The running client."""

    def __init__(self, window: Window, kept_in: Path) -> None:
        self._window = window
        self._kept_in = kept_in
        self._settings = memory.read_settings(kept_in)
        self._stage: Stage = opened("title")
        self._places = memory.read_places(kept_in)
        self._announcer = Announcer()
        self._fault = fault.read(kept_in)
        self._failed = -AGAIN
        self._room: Room | None = None
        self._door = Door()
        self._around: tuple[str, ...] = ()
        """The classes that were found on the network."""
        self._tour: Tour | None = None
        self._led = ""
        """The page to which the room led last."""
        self._now = 0.0
        self._lively_until = 0.0
        self._ticked = 0.0
        self._pointer = (640, 360)
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
        fault.keep(self._kept_in, error, self._stage.top.name)
        if self._now - self._failed < AGAIN:
            raise error
        self._failed = self._now
        self._fault = fault.read(self._kept_in)
        self._stage = opened((self._room.page if self._room is not None else "") or "title")
        words = self.scene().say("fault.kept")
        self._announcer = self._announcer.saying(words, "triangle-alert", self._now, FAULT_TOLD)
        self._stale = True

    def round(self, events: tuple[pygame.Event, ...]) -> None:
        """Do everything once: gestures, news, time, painting, and the wait for the next frame."""
        for event in events:
            self._read(event)
        self._collect()
        self._tick()
        if self._stale:
            self._follow_tour()
        scene = self.scene()
        moving = self._stage.moves(scene)
        if self._stale or moving:
            self._stage.paint(self._window.canvas, scene)
            self._window.show(self._stage.lens(scene))
            self._stale = False
        self._now = self._window.rest(moving or self._now < self._lively_until)

    def close(self) -> None:
        """Hang up, remember the window and give the screen back."""
        self._door.look(False)
        if self._room is not None:
            self._room.close()
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
        plain = Scene(
            settings=self._settings,
            now=self._now,
            pointer=self._pointer,
            tour=self._tour,
            fault=self._fault,
            nearby=self._around,
        )
        own = self._announcer.notes
        if self._room is None:
            return msgspec.structs.replace(plain, places=self._places, notes=own)
        scene = self._room.scene(plain)
        return msgspec.structs.replace(scene, notes=(*scene.notes, *own)) if own else scene

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
        else:
            self._hear(from_event(event, self._window.fit))

    def _hear_key(self, event: pygame.Event) -> None:
        """Hear a key: one that the page waits for, one of an action, or one of every page."""
        name = pygame.key.name(event.key)
        action = bindings.action_of(self._settings.keys, name)
        if self._stage.top.view.awaits_key:
            self._follow(*self._stage.hear_key(name, self.scene()))
        elif action in bindings.TABS:
            self._hear(Key(bindings.TABS[action]))
        elif action:
            self._do(action)
        elif name not in bindings.DEFAULTS.values():
            self._hear(from_event(event, self._window.fit))

    def _do(self, action: str) -> None:
        """Do what a key asks of the window itself."""
        if action == "full_screen":
            self._keep({"full_screen": not self._settings.full_screen})
        elif action == "magnifier":
            step = memory.ZOOMS.index(self._settings.zoom) + 1
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
        self._announcer = self._announcer.saying(words, "info", self._now)
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
        if self._room is None:
            return
        if self._room.collect(self._now):
            self._stale = True
        page = self._room.page
        if page != self._led:
            self._led = page
            self._stage = self._stage.led_to(page)
        self._witness(self._room.events_since())
        if (why := self._room.ended) is not None:
            words = self.scene().why(why)
            self._leave()
            self._announcer = self._announcer.saying(words, "info", self._now, FAREWELL_TOLD)

    def _witness(self, events: tuple[Event, ...]) -> None:
        """Let what happened be heard, and seen once the year has flown."""
        from game.client import echoes  # loads the rules, which the title does not need

        scene = self.scene()
        for sound_name in echoes.sounds(events):
            sound.play(sound_name, self._volumes())
            self._announcer = self._announcer.captioned(scene, sound_name)
        played = echoes.show(scene, events)
        if played and not self._settings.calm:
            show = {"acts": played, "place": 0, "begun": -1.0, "turn": 0}
            self._stage, _ = self._stage.follow(Open("playback", show))

    def _volumes(self) -> sound.Volumes:
        kept = self._settings
        return sound.Volumes(master=kept.master, music=kept.music, effects=kept.effects)

    def _tick(self) -> None:
        """Let the page look at the time twice a second."""
        if self._now - self._ticked < TICK:
            return
        self._ticked = self._now
        if self._room is not None and self._room.tick(self._now):
            self._stale = True
        self._call_time()
        self._look_around()
        self._follow(*self._stage.tick(self.scene()))

    def _look_around(self) -> None:
        """Look for classes on the network while a page asks for them."""
        found = self._door.look(self._stage.top.view.looks_around)
        self._stale = self._stale or found != self._around
        self._around = found

    def _call_time(self) -> None:
        """Let old notes go, and call the last minute and the last seconds of a phase."""
        called = self._announcer.called
        announcer = self._announcer.at(self.scene())
        self._stale = self._stale or announcer != self._announcer
        self._announcer = announcer
        if len(announcer.called) > len(called) and announcer.notes:
            sound.play("tick", self._volumes())

    def _follow_tour(self) -> None:
        """Let the adviser notice what was done."""
        if self._room is None:
            return
        from game.client.tutorial import guiding  # loads the lessons, only in a game

        tour = guiding.followed(self._tour, self.scene(), self._stage.top, self._kept_in)
        self._stale = self._stale or tour != self._tour
        self._tour = tour

    # ------------------------------------------------------------ errands
    def _run(self, errands: tuple[Errand, ...]) -> None:
        """Carry out wishes and send commands."""
        for errand in errands:
            self._stale = True
            if isinstance(errand, Command):
                if self._room is not None:
                    self._room.send(errand)
            else:
                self._carry_out(errand)

    def _carry_out(self, wish: Errand) -> None:
        match wish:
            case Join(address=address, code=code, seat_key=key):
                self._keep({"address": address})
                self._enter().join(address, code, key)
            case Rejoin(address=address, code=code):
                self._enter().rejoin(memory.read_places(self._kept_in), address, code)
            case GoOn(code=code):
                self._go_on(code)
            case PlaySolo():
                self._enter().play_solo(wish)
            case HostRoom():
                self._enter().host(wish)
            case ChooseSeat(seat=seat) if self._room is not None:
                self._room.choose_seat(seat)
            case Begin() if self._room is not None:
                self._room.begin()
            case Teach() if self._room is not None:
                self._room.teach()
            case LookAhead(terms=terms) if self._room is not None:
                self._room.look_ahead(terms)
            case Dismiss(about=note):
                self._dismiss(note)
            case Guide(turning=turning) if self._tour is not None:
                from game.client.tutorial import guiding  # loaded already: there is a tour

                self._tour = guiding.led(self._tour, turning, self._kept_in)
            case Keep(fields=fields):
                self._keep(fields)
            case Copy(text=text):
                pygame.scrap.put_text(text)
            case Leave():
                self._leave()
            case Quit():
                self._running = False

    def _dismiss(self, note: str) -> None:
        """Take a note away, whoever made it."""
        self._announcer = self._announcer.without(note)
        if self._room is not None:
            self._room.dismiss(note)

    def _go_on(self, code: str) -> None:
        """Go on with a game of this machine."""
        for place in memory.read_places(self._kept_in):
            if place.solo and place.code == code:
                self._enter().go_on(place)
                return

    def _enter(self) -> "Room":
        """Return a fresh room to go to; the old one is left."""
        from game.client.room import Room  # loads the network, which the title does not need

        if self._room is not None:
            self._room.close()
        self._room = Room(self._kept_in)
        return self._room

    def _leave(self) -> None:
        """Go back to the title."""
        if self._room is not None:
            self._room.close()
        self._room, self._led, self._tour = None, "", None
        self._stage = opened("title")
        self._places = memory.read_places(self._kept_in)
        self._stale = True

    def _keep(self, fields: dict[str, object]) -> None:
        """Remember settings and let them work at once."""
        before = self._settings
        self._settings = msgspec.structs.replace(before, **fields)
        memory.write_settings(self._kept_in, self._settings)
        sound.set_volumes(self._volumes())
        if self._settings.full_screen != self._window.fills_screen:
            self._window.toggle_full_screen()
        self._stale = True


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
