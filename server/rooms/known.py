"""What a room remembers besides its world: where it stands in its journal, and what it has done."""

from collections.abc import Iterable

from game.rules.classroom.rewinding import TurnRewound
from game.rules.turns import PhaseOpened, RatificationOpened
from server.journal.entry import Entry
from server.journal.snapshot import Snapshot

RECENT = 1_000
"""Commands whose repeats are recognised; a client repeats only what it sent moments ago."""


class Known:
    """A room's memory of its entries."""

    def __init__(self, *, number: int = 0, at: int = 0, recent: Iterable[str] = ()) -> None:
        self.number = number
        """The last entry."""
        self.phase_since = at
        """When the phase, or the ratification window, began: milliseconds since 1970."""
        self.written = at
        """When the last entry was written."""
        self._recent = dict.fromkeys(recent)

    @classmethod
    def of(cls, snapshot: Snapshot) -> "Known":
        """Return what was known when a snapshot was taken."""
        return cls(number=snapshot.number, at=snapshot.at, recent=snapshot.recent)

    @property
    def recent(self) -> tuple[str, ...]:
        """Return the latest commands, oldest first."""
        return tuple(self._recent)

    def has(self, key: str) -> bool:
        """Return whether a command of this actor and id was done already."""
        return key in self._recent

    def note(self, entry: Entry) -> None:
        """Remember an entry."""
        self.number, self.written = entry.number, entry.at
        begins = (PhaseOpened, RatificationOpened, TurnRewound)
        if any(isinstance(event, begins) for event in entry.events):
            self.phase_since = entry.at
        self._recent[key_of(entry.actor, entry.id)] = None
        while len(self._recent) > RECENT:
            del self._recent[next(iter(self._recent))]


def key_of(actor: str, id: str) -> str:
    """Return the name by which a repeat is recognised; ids of two seats never meet."""
    return f"{actor}/{id}"
