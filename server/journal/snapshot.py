"""Snapshot: the world of a room at one moment, so that opening it need not fold everything."""

import msgspec

from game.model.values import Value
from game.model.world import World

NOTE = "snapshot"
"""Name of the note in which the latest one is kept."""


class Snapshot(Value, frozen=True, kw_only=True):
    """A world, and what a room must remember besides it."""

    number: int
    """The entry after which it was taken."""
    at: int
    """When its phase began: milliseconds since 1970."""
    world: World
    recent: tuple[str, ...]
    """Actor and id of the latest commands, to recognise repeats."""


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Snapshot)


def packed(snapshot: Snapshot) -> bytes:
    """Return a snapshot as a note."""
    return _ENCODER.encode(snapshot)


def unpacked(note: bytes | None) -> Snapshot | None:
    """Return the snapshot of a note; None if there is none or another version has written it.

    Losing a snapshot loses nothing: the room is folded from its first entry instead.
    """
    if note is None:
        return None
    try:
        return _DECODER.decode(note)
    except msgspec.DecodeError:
        return None
