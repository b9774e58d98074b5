"""The teacher's keys: the lasting key, links that sign in once, and what browsers are given then.

The lasting key is drawn at the first start and shown once; what is kept of it is a slow hash, in a
file that only its owner may read. Links and sessions are long random numbers, kept as fingerprints;
sessions are kept in the file too, so that a server that was killed finds its teacher signed in.
Everything is compared in a time that tells nothing.
"""

import asyncio
import base64
import hashlib
import logging
import os
import secrets
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from server.journal.faults import CannotWrite
from server.rooms.passes import fingerprint

FILE = "keyring.json"
"""Name of the file beside the journal."""
COST, BLOCK = 2**14, 8
"""Work and memory (16 MB) of one look at a slow hash; about 50 ms."""
LINK_LASTS = 3_600.0
"""Seconds in which a link can be used."""
SESSION_LASTS = 12 * 3_600.0
"""Seconds for which a browser stays signed in: a school day."""
MOST_SESSIONS = 50
"""Browsers that are signed in at the same time; the oldest is signed out."""
LONGEST = 128
"""Characters of a key or token that are looked at."""
log = logging.getLogger(__name__)


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What the file holds."""

    salt: str
    key: str
    """The slow hash of the lasting key."""
    sessions: dict[str, float] = {}
    """Fingerprints of sessions, and when each ends: seconds since 1970."""


class Keyring:
    """Knows who the teacher is. One for each server."""

    def __init__(self, kept: Kept | None, path: Path | None, now: Callable[[], float]) -> None:
        self.shown = ""
        """The lasting key if it was drawn just now, to be shown once; else empty."""
        self._kept, self._path, self._now = kept, path, now
        self._known = ""
        """Fingerprint of the lasting key, once somebody has shown it."""
        self._sessions = dict(kept.sessions) if kept is not None else {}
        self._links: dict[str, float] = {}
        self._looking, self._writing = asyncio.Lock(), asyncio.Lock()

    async def fits(self, key: str) -> bool:
        """Return whether this is the lasting key.

        The slow hash is made beside the event loop, one at a time, so that guessing costs others
        nothing.
        """
        if self._known and secrets.compare_digest(self._known, fingerprint(key)):
            return True
        if self._kept is None or len(key) > LONGEST:
            return False
        async with self._looking:
            found = await asyncio.to_thread(_slow, key, self._kept.salt)
        if not secrets.compare_digest(found, self._kept.key):
            return False
        self._known = fingerprint(key)
        return True

    def link(self) -> str:
        """Return a new token that signs one browser in, once."""
        token = new_key()
        self._links[fingerprint(token)] = self._now() + LINK_LASTS
        return token

    def redeem(self, link: str) -> bool:
        """Return whether a link may be used; from now on it may not."""
        until = self._links.pop(fingerprint(link[:LONGEST]), 0.0)
        return until > self._now()

    async def sign_in(self) -> str:
        """Return a new session, which the browser keeps as a cookie."""
        token = new_key()
        self._sessions[fingerprint(token)] = self._now() + SESSION_LASTS
        await self._keep()
        return token

    async def sign_out(self, session: str) -> None:
        """Forget a session."""
        if self._sessions.pop(fingerprint(session[:LONGEST]), None) is not None:
            await self._keep()

    def knows(self, session: str) -> bool:
        """Return whether a session is one of ours and has not ended."""
        return self._sessions.get(fingerprint(session[:LONGEST]), 0.0) > self._now()

    async def _keep(self) -> None:
        """Drop what has ended, and write the rest down where there is a file."""
        lasting = {name: end for name, end in self._sessions.items() if end > self._now()}
        latest = sorted(lasting, key=lasting.__getitem__)[-MOST_SESSIONS:]
        self._sessions = {name: lasting[name] for name in latest}
        if self._kept is not None and self._path is not None:
            self._kept = msgspec.structs.replace(self._kept, sessions=dict(self._sessions))
            async with self._writing:
                await asyncio.to_thread(_write_if_possible, self._path, self._kept)


def given(key: str, now: Callable[[], float] = time.time) -> Keyring:
    """Return a keyring in memory with a key that is known: for a game in one window, for tests."""
    ring = Keyring(None, None, now)
    ring.shown, ring._known = key, fingerprint(key)
    return ring


def kept_in(folder: Path, *, now: Callable[[], float] = time.time) -> Keyring:
    """Return the keyring of a data folder, with a key drawn now if it has none.

    Raises ``CannotWrite`` if the folder cannot be written, or holds a keyring that is damaged.
    """
    path = folder / FILE
    if not path.exists():
        return renewed(folder, now=now)
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=Kept)
    except (OSError, msgspec.DecodeError) as fault:
        raise CannotWrite(f"{path}: {fault}; --new-key makes a new one") from fault
    return Keyring(kept, path, now)


def renewed(folder: Path, *, now: Callable[[], float] = time.time) -> Keyring:
    """Return a keyring with a new key, in place of the one before; everybody is signed out."""
    key, salt = new_key(), secrets.token_hex(16)
    kept = Kept(salt=salt, key=_slow(key, salt))
    _write(folder / FILE, kept)
    ring = Keyring(kept, folder / FILE, now)
    ring.shown, ring._known = key, fingerprint(key)
    return ring


def new_key() -> str:
    """Return a key that nobody can guess."""
    return secrets.token_urlsafe(18)


def _slow(key: str, salt: str) -> str:
    """Return a hash that takes long to make."""
    made = hashlib.scrypt(key.encode(), salt=bytes.fromhex(salt), n=COST, r=BLOCK, p=1, dklen=32)
    return base64.b64encode(made).decode()


def _write_if_possible(path: Path, kept: Kept) -> None:
    """Write the file; on a full disk the sessions last only as long as the server."""
    try:
        _write(path, kept)
    except CannotWrite as fault:
        log.warning("sessions are not kept: %s", fault.reason)


def _write(path: Path, kept: Kept) -> None:
    """Write the file whole or not at all, readable for its owner alone."""
    spare = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(file, "wb") as opened:
            opened.write(msgspec.json.encode(kept))
            opened.flush()
            os.fsync(opened.fileno())
        spare.replace(path)
    except OSError as fault:
        raise CannotWrite(f"{path}: {fault}") from fault
