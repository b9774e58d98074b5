"""Keeping: a teacher takes a game home as one file, and brings one back.

The file holds everything, secrets and seed included; only a page that is signed in gets it.
"""

import secrets

from aiohttp import web

from server.journal import files
from server.journal.faults import CannotRead, CannotWrite
from server.journal.journal import Journal
from server.rooms.hall import CODE_NOTE, Hall
from server.signin import signed_in

GAME = "/teacher/rooms/{room}/game"
"""GET: the file. Nothing else of a room is a file."""
GAMES = "/teacher/games"
"""POST: a file; the game stands in the list of rooms afterwards."""


class Keeping:
    """Answers for files of games."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall

    def attach(self, app: web.Application) -> None:
        """Answer under the two paths."""
        app.router.add_get(GAME, self._give)
        app.router.add_post(GAMES, self._take)

    async def _give(self, request: web.Request) -> web.Response:
        """Give the file of a room."""
        _for_teachers(request)
        room = request.match_info["room"]
        try:
            data = await files.packed(self._hall.journal, room)
        except CannotRead as fault:
            raise web.HTTPNotFound(text=fault.reason) from None
        name = f'attachment; filename="{room}{files.SUFFIX}"'
        headers = {"Content-Disposition": name, "Cache-Control": "no-store"}
        return web.Response(body=data, content_type="application/octet-stream", headers=headers)

    async def _take(self, request: web.Request) -> web.Response:
        """Take a file into the journal; a game that is here already is refused."""
        _for_teachers(request)
        try:
            room = await brought(self._hall.journal, await request.read())
            code = await self._hall.adopt(room)
        except CannotRead as fault:
            raise web.HTTPUnprocessableEntity(text=fault.reason) from None
        except CannotWrite as fault:
            raise web.HTTPInsufficientStorage(text=fault.reason) from None
        return web.json_response({"room": room, "code": code})


async def brought(journal: Journal, data: bytes) -> str:
    """Put the game of a file into a journal under its own name; return the name.

    Raises ``CannotRead`` if the file is damaged or the game is here already.
    """
    head, entries = files.unpacked(data, "the file")
    if await journal.read(head.room):
        raise CannotRead(f"the game {head.room} is here already; delete it first to bring it back")
    await journal.append(head.room, *entries)
    return head.room


async def listed(journal: Journal, room: str) -> str:
    """Give a game a code, so that the next server lists it; return the code."""
    taken = {note.decode() for note in (await journal.noted(CODE_NOTE)).values()}
    code = f"{secrets.randbelow(1_000_000):06d}"
    while code in taken:
        code = f"{secrets.randbelow(1_000_000):06d}"
    await journal.keep(room, CODE_NOTE, code.encode())
    return code


def _for_teachers(request: web.Request) -> None:
    """Refuse whoever is not signed in."""
    if not signed_in(request):
        raise web.HTTPForbidden(text="Sign in as the teacher first.")
