"""The directory: which room stands behind six digits, and which place behind a token."""

import secrets
from collections.abc import Iterable

from game.model.ids import PlaceId
from game.rules.engine import Refused
from server.rooms import passes
from server.rooms.call_signs import NAMES, label
from server.rooms.passes import Pass


class Directory:
    """Codes and tokens of all rooms, open or not; tokens are known by their fingerprints alone."""

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}
        self._tokens: dict[str, tuple[str, PlaceId]] = {}

    def enter(self, code: str, room: str) -> None:
        """List a room."""
        self._codes[code] = room

    def strike(self, code: str, held: Iterable[Pass] = ()) -> None:
        """List a room no more, nor the passes to it."""
        self._codes.pop(code, None)
        for one in held:
            self._tokens.pop(one.token, None)

    def room(self, code: str) -> str:
        """Return the room of a code, or refuse."""
        if code not in self._codes:
            raise Refused("room.unknown")
        return self._codes[code]

    def admit(self, fingerprint: str, room: str, place: PlaceId) -> None:
        """Note what a token opens."""
        self._tokens[fingerprint] = (room, place)

    def dismiss(self, fingerprint: str) -> None:
        """Let a token open nothing any more."""
        self._tokens.pop(fingerprint, None)

    def place(self, token: str) -> tuple[str, PlaceId]:
        """Return the room and the place of a token, or refuse."""
        found = self._tokens.get(passes.fingerprint(token))
        if found is None:
            raise Refused("seat.token_unknown")
        return found

    def new_code(self) -> str:
        """Return six digits that no room has, with a word of its own while words last."""
        words = {label(code) for code in self._codes}
        while True:
            code = f"{secrets.randbelow(1_000_000):06d}"
            taken = label(code) in words and len(words) < len(NAMES)
            if code not in self._codes and not taken:
                return code
