"""Entry: one line of a journal: who asked for what, when, and what happened."""

import msgspec

from game.model.ids import Actor, PlaceId
from game.model.values import Value
from game.wire.codec import AnyCommand, AnyEvent
from server.journal.faults import CannotRead


class Entry(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One accepted command and the events that followed.

    Events are facts: folding them gives the world again. The command is kept to explain, and to
    decide once more in a what-if.
    """

    number: int
    """1 for the opening, then without gaps."""
    at: int
    """When it was written: milliseconds since 1970."""
    actor: Actor
    place: PlaceId | None = None
    """Which student of the seat, if it was one."""
    id: str = ""
    """The sender's name for the command; a repeat is recognised by it."""
    command: AnyCommand | None = None
    """None for the opening, which nobody asks for."""
    events: tuple[AnyEvent, ...]
    digest: str = ""
    """Fingerprint of the world after it; written when a phase begins."""


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Entry)


def line_of(entry: Entry) -> bytes:
    """Return an entry as one line of JSON, without the line's end."""
    return _ENCODER.encode(entry)


def entry_of(line: bytes, where: str) -> Entry:
    """Return the entry of a line; raises ``CannotRead`` with ``where`` if it is none."""
    try:
        return _DECODER.decode(line)
    except msgspec.DecodeError as fault:
        raise CannotRead(f"{where}: {fault}; a newer version of the game may read it") from fault
