"""What a teacher takes home from a room: the whole game as one file, and its report as a page."""

import asyncio

from aiohttp import web

from game.debrief.page import page
from game.debrief.story import tell
from game.rules.engine import Refused
from server.journal.faults import CannotRead
from server.journal.files import SUFFIX, packed
from server.rooms.hall import Hall
from server.rooms.table import Table
from server.signin import HOME, for_teachers
from server.web import pages


class Keepsakes:
    """Answers the downloads of teachers; nothing is kept on the server for them."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall

    def attach(self, app: web.Application) -> None:
        """Answer under the room's paths."""
        room = f"{HOME}/rooms/{{room}}"
        app.router.add_get(f"{room}/game{SUFFIX}", for_teachers(self._game))
        app.router.add_get(f"{room}/report.html", for_teachers(self._report))

    async def _game(self, request: web.Request) -> web.Response:
        """Answer with the journal of the room, secrets included."""
        table = await self._table(request)
        try:
            body = await packed(self._hall.journal, table.room.name)
        except CannotRead:
            raise web.HTTPNotFound from None
        return _file(body, "application/gzip", f"{_stem(table)}{SUFFIX}")

    async def _report(self, request: web.Request) -> web.Response:
        """Answer with the story of the game so far, as one page that needs nothing else."""
        reader = await pages.reader_of(request)
        table = await self._table(request)
        world = table.room.world
        words = await asyncio.to_thread(lambda: page(tell(world), world, reader.language))
        return _file(words.encode(), "text/html", f"{_stem(table)}.html")

    async def _table(self, request: web.Request) -> Table:
        """Return the room that is asked for, or 404."""
        try:
            return await self._hall.named(request.match_info["room"])
        except Refused:
            raise web.HTTPNotFound from None


def _stem(table: Table) -> str:
    """Return how a file of a room is called."""
    return f"{table.room.world.scenario.id}-{table.code}"


def _file(body: bytes, kind: str, name: str) -> web.Response:
    """Answer with something to be saved, never shown inside our own pages."""
    headers = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "Cache-Control": "no-store",
    }
    return web.Response(body=body, content_type=kind, headers=headers)
