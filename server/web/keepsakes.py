"""What a teacher takes home from a room: game file, report, and what the class answered."""

import asyncio

from aiohttp import web

from game.debrief.page import page
from game.debrief.story import tell
from game.debrief.voices import voiced
from game.rules.engine import Refused
from server.journal.faults import CannotRead
from server.journal.files import SUFFIX, packed
from server.rooms.hall import Hall
from server.rooms.table import Table
from server.signin import HOME, for_teachers
from server.web import pages
from server.web.voice_files import answers_table, quiz_table


class Keepsakes:
    """Answers the downloads of teachers; nothing is kept on the server for them."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall

    def attach(self, app: web.Application) -> None:
        """Answer under the room's paths."""
        room = f"{HOME}/rooms/{{room}}"
        app.router.add_get(f"{room}/game{SUFFIX}", for_teachers(self._game))
        app.router.add_get(f"{room}/report.html", for_teachers(self._report))
        app.router.add_get(f"{room}/quiz.csv", for_teachers(self._quiz))
        app.router.add_get(f"{room}/answers.csv", for_teachers(self._answers))

    async def _game(self, request: web.Request) -> web.Response:
        """Answer with the journal of the room, secrets included."""
        table = await self._table(request)
        try:
            body = await packed(self._hall.journal, table.room.name)
        except CannotRead:
            raise web.HTTPNotFound from None
        return _file(body, "application/gzip", f"{_stem(table)}{SUFFIX}")

    async def _report(self, request: web.Request) -> web.Response:
        """Answer with the story of the game so far and what the class said, as one page."""
        reader = await pages.reader_of(request)
        table = await self._table(request)
        world = table.room.world
        said = voiced(world, reader.language)
        words = await asyncio.to_thread(lambda: page(tell(world), world, reader.language, said))
        return _file(words.encode(), "text/html", f"{_stem(table)}.html")

    async def _quiz(self, request: web.Request) -> web.Response:
        """Answer with what was chosen in the quiz, before and after."""
        table = await self._table(request)
        body = quiz_table(table.code, table.room.world)
        return _file(body, "text/csv", f"{_stem(table)}-quiz.csv")

    async def _answers(self, request: web.Request) -> web.Response:
        """Answer with words, exit tickets and what was written in reflective pauses."""
        reader = await pages.reader_of(request)
        table = await self._table(request)
        body = answers_table(table.code, table.room.world, reader.language)
        return _file(body, "text/csv", f"{_stem(table)}-answers.csv")

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
