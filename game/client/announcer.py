"""Announcer: says in words what else is only heard or seen at the edge: time, sounds, pictures.

Its notes belong to this device; the room knows nothing of them.
"""

import msgspec

from game.client.art.sound import SoundName
from game.client.scene import Note, Scene

CALLS = (60, 20)
"""Seconds before the end of a phase at which the time is called."""
SECONDS = 5.0
"""How long a note of the device stays."""
MOST = 2
"""Notes of the device that are shown at once."""
SILENT: frozenset[SoundName] = frozenset(("click", "tick", "wind"))
"""Sounds that say nothing which is not in the notes already."""


class Announcer(msgspec.Struct, frozen=True, kw_only=True):
    """The notes of this device, and which calls of this phase are over."""

    notes: tuple[Note, ...] = ()
    called: tuple[int, ...] = ()
    phase: tuple[int, str] = (0, "")
    number: int = 0

    def saying(self, words: str, icon: str, now: float, seconds: float = SECONDS) -> "Announcer":
        """Return the announcer with one more note."""
        note = Note(id=f"device-{self.number}", words=words, icon=icon, until=now + seconds)
        notes = (*self.notes, note)[-MOST:]
        return msgspec.structs.replace(self, notes=notes, number=self.number + 1)

    def captioned(self, scene: Scene, sound: SoundName) -> "Announcer":
        """Return the announcer with a sound in words, if this device wants captions."""
        if not scene.settings.captions or sound in SILENT:
            return self
        return self.saying(scene.say(f"caption.{sound}"), "volume-2", scene.now)

    def at(self, scene: Scene) -> "Announcer":
        """Return the announcer as time has gone on: old notes are gone, the clock is called."""
        notes = tuple(note for note in self.notes if note.until > scene.now)
        kept = self if notes == self.notes else msgspec.structs.replace(self, notes=notes)
        return kept._clocked(scene)

    def without(self, note: str) -> "Announcer":
        """Return the announcer after a note was taken away."""
        notes = tuple(each for each in self.notes if each.id != note)
        return msgspec.structs.replace(self, notes=notes)

    def _clocked(self, scene: Scene) -> "Announcer":
        """Return the announcer after it has called the time, once for each call of a phase."""
        if scene.known is None or scene.left is None:
            return self
        phase = (scene.public.turn, scene.public.phase)
        fresh = self if phase == self.phase else self._in(phase, scene.left)
        due = tuple(call for call in CALLS if scene.left <= call and call not in fresh.called)
        if not due or scene.left == 0:
            return fresh
        words = scene.say("announce.left", seconds=due[-1], phase=scene.say(f"phase.{phase[1]}"))
        said = fresh.saying(words, "timer", scene.now)
        return msgspec.structs.replace(said, called=(*fresh.called, *due))

    def _in(self, phase: tuple[int, str], left: int) -> "Announcer":
        """Return the announcer in another phase; a phase that begins shorter is not called late."""
        late = tuple(call for call in CALLS if left < call)
        return msgspec.structs.replace(self, phase=phase, called=late)
