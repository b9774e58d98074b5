"""The server: journal, hall, gateway and pages, put together and listening."""

import asyncio
import secrets
from functools import partial

from aiohttp import web

from server import hosts, loading
from server.gateway import Gateway
from server.journal.journal import Journal
from server.journal.memory import MemoryJournal
from server.journal.sqlite import SqliteJournal
from server.rooms.hall import Hall
from server.rooms.mill import Mill, ProcessMill, ThreadMill
from server.settings import EVERYWHERE, FILE, Settings
from server.web.projector import Projector
from server.web.static import static
from server.web.status import status

GRACE = 2.0
"""Seconds for open requests when the server stops."""


class Server:
    """A running server."""

    def __init__(self, hall: Hall, settings: Settings, key: str) -> None:
        self.hall, self.key = hall, key
        self._settings = settings
        self._gateway = Gateway(hall, settings, key)
        self._app = web.Application(middlewares=[hosts.guard(hosts.known_names(settings.names))])
        self._app.router.add_get("/", status)
        self._app.router.add_get("/health", self._health)
        self._app.router.add_get("/static/{name}", static)
        self._projector = Projector(hall, settings.host == EVERYWHERE)
        self._projector.attach(self._app)
        self._gateway.attach(self._app)
        self._runner = web.AppRunner(self._app, access_log=None, shutdown_timeout=GRACE)
        self._tasks: tuple[asyncio.Task[None], ...] = ()
        self._stopped = False
        self.port = 0
        """Where it listens."""

    async def start(self) -> None:
        """Find the rooms of before and listen; raises OSError if the port is taken.

        In this order: who came too early would be told that nobody knows their token.
        """
        await self.hall.restore()
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._settings.host, self._settings.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self._tasks = (
            asyncio.create_task(self._gateway.beat()),
            asyncio.create_task(self._settle_in()),
        )

    async def stop(self) -> None:
        """Tell everybody, let go of the port and close the journal; once is enough."""
        if self._stopped:
            return
        self._stopped = True
        for task in self._tasks:
            task.cancel()
        self._projector.close()
        await self._gateway.close()
        await self._runner.cleanup()
        if self._settings.days == 0:
            await self.hall.sweep(days=0)
        await self.hall.close()

    async def _settle_in(self) -> None:
        """Do what can wait until the door is open: warm up, throw old games away."""
        await self.hall.mill.warm()
        if self._settings.days > 0:
            await self.hall.sweep(self._settings.days)

    async def _health(self, request: web.Request) -> web.Response:
        """Tell a watchman how we are; no room is named."""
        return web.json_response(
            {
                "ok": True,
                "rooms": len(self.hall.tables),
                "lines": self._gateway.lines,
                "late_ms": round(self._gateway.lag, 1),
            }
        )


def opened(settings: Settings, key: str) -> Server:
    """Return a server that does not listen yet; raises ``CannotWrite`` for a bad data folder.

    Call it inside the event loop in which it will run.
    """
    journal: Journal = (
        MemoryJournal() if settings.data is None else SqliteJournal(settings.data / FILE)
    )
    mill: Mill = ProcessMill() if settings.own_process else ThreadMill()
    think = partial(mill.think, loading.act)
    hall = Hall(journal, mill, loading.first_world, think, bot_pause=settings.bot_pause)
    return Server(hall, settings, key)


def new_key() -> str:
    """Return a teacher's key that nobody can guess."""
    return secrets.token_urlsafe(18)
