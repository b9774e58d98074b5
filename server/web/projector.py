"""The projector's page: GET /projector/<code> for the wall, and /data for what changes on it.

Everything on it is made from the public sight. The tag of an answer is that of its bytes, so that
not even the rhythm of answers tells when somebody did something in secret.
"""

import asyncio
import hashlib
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import msgspec
from aiohttp import web

from game import text
from game.model.world import World
from game.projector.chart import Future
from game.projector.page import NO_SCORES, Scores, Wall, page, stage, unknown
from game.rules.engine import Refused, require
from game.sight.projector import public_sight
from server.listener import Listener
from server.meter import Meters
from server.rooms.hall import Hall, ticks
from server.rooms.table import Table
from server.web.futures import Futures
from server.web.qr import qr

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
DIGITS = 6
RETRY = "5"
"""Seconds after which somebody who asks too often may ask again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Shot:
    """A stage as it was drawn last, and from what."""

    world: World
    futures: tuple[Future, ...]
    wall: Wall
    stage: str

    def holds(self, world: World, futures: tuple[Future, ...], wall: Wall) -> bool:
        """Return whether it would be drawn the same again."""
        return self.world is world and self.futures is futures and self.wall == wall


class Data(msgspec.Struct, frozen=True, kw_only=True):
    """What the page asks for again and again."""

    stage: str
    left: int | None
    """Milliseconds left in the phase; None: no end is set."""
    running: bool


class Projector:
    """Answers the walls of all rooms."""

    def __init__(self, hall: Hall, listener: Listener, futures: Futures) -> None:
        self._hall, self._listener, self._futures = hall, listener, futures
        self._shots: WeakKeyDictionary[Table, dict[str, Shot]] = WeakKeyDictionary()
        self._spoken: set[str] = set()
        """Languages whose texts are loaded."""
        self._codes = Meters(most=30, rate=0.5)
        """Wrong codes of an address."""
        self._looks = Meters(most=120, rate=20)
        """Pages and data for an address."""

    def attach(self, app: web.Application) -> None:
        """Answer under the two paths."""
        app.router.add_get("/projector/{code}", self._page)
        app.router.add_get("/projector/{code}/data", self._data)

    async def _page(self, request: web.Request) -> web.Response:
        """Answer with the whole page."""
        wall = await self._wall(request)
        try:
            table = await self._behind(request)
        except Refused as refused:
            return _no(refused, wall.language)
        public = public_sight(table.room.world)
        futures = self._futures.of(table, public)
        return _html(page(public, futures, wall, _scores(table)))

    async def _data(self, request: web.Request) -> web.Response:
        """Answer with the stage and the time left, or that nothing is new."""
        wall = await self._wall(request)
        try:
            table = await self._behind(request)
        except Refused as refused:
            return _no(refused, wall.language)
        shown, clock = self._stage(table, wall), table.clock.news()
        data = Data(stage=shown, left=clock.left, running=not clock.paused)
        headers = {**HEADERS, "ETag": _tag(data)}
        if request.headers.get("If-None-Match") == headers["ETag"]:
            return web.Response(status=304, headers=headers)
        body = msgspec.json.encode(data)
        return web.Response(body=body, content_type="application/json", headers=headers)

    async def _behind(self, request: web.Request) -> Table:
        """Return the table behind a code, or refuse; wrong codes are counted."""
        address = request.remote or ""
        require(self._looks.of(address).take(), "rate.slow_down")
        meter = self._codes.of(address)
        require(meter.allows(), "rate.slow_down")
        try:
            return await self._hall.at(request.match_info["code"])
        except Refused:
            meter.take()
            raise

    def _stage(self, table: Table, wall: Wall) -> str:
        """Return the stage, drawn anew only where something is new."""
        world = table.room.world
        shots = self._shots.setdefault(table, {})
        last = shots.get(wall.language)
        if last is not None and last.holds(world, self._futures.known(table), wall):
            return last.stage
        public = public_sight(world)
        futures = self._futures.of(table, public)
        drawn = stage(public, futures, wall, _scores(table))
        shots[wall.language] = Shot(world=world, futures=futures, wall=wall, stage=drawn)
        return drawn

    async def _wall(self, request: web.Request) -> Wall:
        """Return where the wall hangs that asks.

        The texts of its language are read beside the event loop: that takes half a second, once.
        """
        wanted = request.query.get("lang", "")
        language = wanted if wanted in text.LANGUAGES else text.LANGUAGES[0]
        if language not in self._spoken:
            await asyncio.to_thread(unknown, language)
            self._spoken.add(language)
        code, address = request.match_info["code"], self._listener.for_students(request.host)
        right = len(code) == DIGITS and code.isdecimal()
        picture = qr(f"{self._listener.scheme}://{address}/join/{code}") if right else ""
        return Wall(code=code, address=address, language=language, qr=picture)


def _scores(table: Table) -> Scores:
    """Return everybody's scores once the game has ended, as every seat sees them then."""
    world = table.room.world
    return world.scores if world.phase == "ended" else NO_SCORES


def _tag(data: Data) -> str:
    """Return the tag of what is shown; a clock that only runs on is nothing new."""
    end = data.left
    if end is not None and data.running:
        end = ticks() + end
    second = "" if end is None else str(round(end / 1000))
    shown = f"{data.stage}|{second}|{data.running}"
    return f'"{hashlib.sha256(shown.encode()).hexdigest()[:32]}"'


def _html(words: str, status: int = 200) -> web.Response:
    """Return a page."""
    return web.Response(text=words, status=status, content_type="text/html", headers=HEADERS)


def _no(refused: Refused, language: str) -> web.Response:
    """Return why there is no wall: nobody has the code, or somebody asks too often."""
    key = refused.refusal.key
    if key == "room.unknown":
        return _html(unknown(language), 404)
    words = text.say(language, key)
    headers = {**HEADERS, "Retry-After": RETRY}
    return web.Response(text=words, status=429, headers=headers)
