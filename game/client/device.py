"""The device: what belongs to this machine and not to a room: settings, notes, sounds, memory.

The app asks it and tells it what happened; a scene begins with what it knows.
"""

from pathlib import Path

import msgspec

from game.client import fault, memory
from game.client.announcer import Announcer
from game.client.art import sound
from game.client.art.sound import SoundName
from game.client.memory import HeldPlace, Settings
from game.client.nearby import Door
from game.client.scene import Note, Scene

FAULT_TOLD = 20.0
"""Seconds for which an error is told."""
FAREWELL_TOLD = 20.0
"""Seconds for which the title tells why a game was left."""


class Device:
    """The machine of one student; ``kept_in`` is the folder of its memory."""

    def __init__(self, kept_in: Path) -> None:
        self.kept_in = kept_in
        self.settings: Settings = memory.read_settings(kept_in)
        self._places: tuple[HeldPlace, ...] = memory.read_places(kept_in)
        self._announcer = Announcer()
        self._fault = fault.read(kept_in)
        self._door = Door()
        self._around: tuple[str, ...] = ()

    def scene(self, now: float, pointer: tuple[int, int]) -> Scene:
        """Return what the device knows of this moment, outside of every room."""
        return Scene(
            settings=self.settings,
            now=now,
            pointer=pointer,
            fault=self._fault,
            nearby=self._around,
            places=self._places,
            notes=self.notes,
        )

    # ------------------------------------------------------------ memory
    def keep(self, fields: dict[str, object]) -> None:
        """Remember settings; sounds that play follow them at once."""
        self.settings = msgspec.structs.replace(self.settings, **fields)
        memory.write_settings(self.kept_in, self.settings)
        sound.set_volumes(self._volumes)

    def keep_fault(self, error: Exception, page: str) -> None:
        """Keep an error for the teacher."""
        fault.keep(self.kept_in, error, page)
        self._fault = fault.read(self.kept_in)

    def reread_places(self) -> tuple[HeldPlace, ...]:
        """Return the rooms that this device may return to, as they are kept now."""
        self._places = memory.read_places(self.kept_in)
        return self._places

    # ------------------------------------------------------------ notes and sounds
    @property
    def notes(self) -> tuple[Note, ...]:
        """Return the notes of the device."""
        return self._announcer.notes

    def say(self, words: str, icon: str, now: float) -> None:
        """Make a note that stays for some seconds."""
        self._announcer = self._announcer.saying(words, icon, now)

    def say_long(self, words: str, icon: str, now: float, seconds: float) -> None:
        """Make a note that stays so long."""
        self._announcer = self._announcer.saying(words, icon, now, seconds)

    def dismiss(self, note: str) -> None:
        """Take a note away."""
        self._announcer = self._announcer.without(note)

    def play(self, name: SoundName, scene: Scene) -> None:
        """Play a sound, and tell it in words where the student wants that."""
        sound.play(name, self._volumes)
        self._announcer = self._announcer.captioned(scene, name)

    @property
    def _volumes(self) -> sound.Volumes:
        kept = self.settings
        return sound.Volumes(master=kept.master, music=kept.music, effects=kept.effects)

    # ------------------------------------------------------------ time
    def call_time(self, scene: Scene) -> bool:
        """Let old notes go, and call the end of a phase; return whether a note came or went."""
        before, self._announcer = self._announcer, self._announcer.at(scene)
        if len(self._announcer.called) > len(before.called) and self._announcer.notes:
            sound.play("tick", self._volumes)
        return self._announcer != before

    def look_around(self, *, wanted: bool) -> bool:
        """Look for classes while a page asks for them; return whether others are found now."""
        before, self._around = self._around, self._door.look(wanted)
        return self._around != before
