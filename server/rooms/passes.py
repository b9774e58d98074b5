"""Passes: the way back to a place. A socket is only a cable; who holds the pass holds the place.

A device keeps a long random token. A four-digit key, shown once in the corner, opens the place on
another device of the same room. Both are kept as fingerprints only, and go with the room.
"""

import secrets
from hashlib import blake2b

import msgspec

from game.model.ids import PlaceId
from game.model.values import Value

NOTE = "pass/"
"""Notes of a room that hold passes begin with this; the place follows."""


class Pass(Value, frozen=True, kw_only=True):
    """What is kept of a place's token and key."""

    place: PlaceId
    token: str
    """Fingerprint of the token."""
    seat_key: str
    """Fingerprint of the four digits, mixed with the place."""


def new_place() -> PlaceId:
    """Return a name for a place; it tells nothing and opens nothing."""
    return PlaceId(f"p-{secrets.token_hex(5)}")


def new_token() -> str:
    """Return a token that nobody can guess."""
    return secrets.token_urlsafe(24)


def new_seat_key() -> str:
    """Return four digits."""
    return f"{secrets.randbelow(10_000):04d}"


def fingerprint(secret: str, of: str = "") -> str:
    """Return what is kept of a secret; ``of`` keeps equal short keys from looking equal."""
    return blake2b(f"{of}/{secret}".encode(), digest_size=24).hexdigest()


def made(place: PlaceId, token: str, seat_key: str) -> Pass:
    """Return the pass of a place."""
    return Pass(place=place, token=fingerprint(token), seat_key=fingerprint(seat_key, place))


def opens(held: Pass, seat_key: str) -> bool:
    """Return whether four digits are the key of a place, in the same time for every answer."""
    return secrets.compare_digest(held.seat_key, fingerprint(seat_key, held.place))


def packed(held: Pass) -> bytes:
    """Return a pass as a note."""
    return msgspec.json.encode(held)


def unpacked(notes: dict[str, bytes]) -> dict[PlaceId, Pass]:
    """Return the passes among the notes of a room."""
    found = (
        msgspec.json.decode(note, type=Pass)
        for name, note in notes.items()
        if name.startswith(NOTE)
    )
    return {held.place: held for held in found}
