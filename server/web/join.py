"""The class address: students type six digits here and learn how they come into the room."""

from aiohttp import web

from game import text
from game.rules.engine import Refused, require
from game.wire.to_client import Door
from server.listener import Listener
from server.meter import Meters
from server.rooms import seating
from server.rooms.hall import Hall
from server.web import pages
from server.web.looks import looks
from server.web.qr import qr


class JoinPages:
    """Answers what students open in a browser."""

    def __init__(self, hall: Hall, listener: Listener) -> None:
        self._hall, self._listener = hall, listener
        self._codes = Meters(most=30, rate=0.5)
        """Wrong codes of an address."""

    def attach(self, app: web.Application) -> None:
        """Answer at the class address."""
        app.router.add_get("/", self._ask)
        app.router.add_get("/join", self._lead)
        app.router.add_get("/join/{code}", self._room)

    async def _ask(self, request: web.Request) -> web.Response:
        """Ask for the six digits."""
        return _code_page(request, await pages.reader_of(request))

    async def _lead(self, request: web.Request) -> web.Response:
        """Lead to the room whose digits were typed."""
        code = "".join(sign for sign in request.query.get("code", "") if sign.isdecimal())
        return web.Response(status=303, headers={"Location": f"/join/{code[:6]}" if code else "/"})

    async def _room(self, request: web.Request) -> web.Response:
        """Show what is behind a code and how to come in; ask again if there is nothing."""
        reader = await pages.reader_of(request)
        try:
            door = await self._behind(request)
        except Refused as refused:
            return _code_page(request, reader, refused)
        address = self._listener.for_students(request.host)
        given = {
            "door": door,
            "title": text.pick(door.title, reader.language),
            "here": sum(len(chair.players) for chair in door.chairs),
            "looks": looks(tuple(chair.seat for chair in door.chairs)),
            "address": address,
            "qr": qr(f"{self._listener.scheme}://{address}/join/{door.code}"),
        }
        return pages.answer(request, reader, "join/room.html", given)

    async def _behind(self, request: web.Request) -> Door:
        """Return what is behind a code, or refuse; wrong codes are counted."""
        meter = self._codes.of(request.remote or "")
        require(meter.allows(), "rate.slow_down")
        try:
            table = await self._hall.at(request.match_info["code"])
        except Refused:
            meter.take()
            raise
        return seating.door(table.room.world, table.code)


def _code_page(
    request: web.Request, reader: pages.Reader, refused: Refused | None = None
) -> web.Response:
    """Ask for the six digits, and say what was wrong with the last ones."""
    key = "" if refused is None else refused.refusal.key
    given = {"refused": reader.say(key) if key else ""}
    status = {"": 200, "rate.slow_down": 429}.get(key, 404)
    return pages.answer(request, reader, "join/code.html", given, status)
