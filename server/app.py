"""The server: journal, hall, gateway and pages, put together and listening."""

import asyncio
import logging
from functools import partial

from aiohttp import web

from server import crowding, hosts, loading, shield, tls
from server.announcement import Announcement
from server.doorkeeper import Doorkeeper
from server.gateway import Gateway
from server.journal.journal import Journal
from server.journal.memory import MemoryJournal
from server.journal.sqlite import SqliteJournal
from server.keeping import Keeping
from server.keys import Keyring
from server.listener import Listener
from server.metrics import METRICS, Metrics
from server.rooms import class_note
from server.rooms.hall import Hall
from server.rooms.mill import Mill, ProcessMill, ThreadMill
from server.settings import FILE, Settings
from server.signin import SignIn
from server.watchman import Watchman
from server.web.site import Site

GRACE = 2.0
"""Seconds for open requests when the server stops."""
IDLE = 30.0
"""Seconds in which somebody who connects has to have asked for something."""
SWEEP = 86_400.0
"""Seconds between two looks for games that are too old."""
MOST_BODY = 1_048_576
"""Bytes of what a page may send at once: a scenario."""
log = logging.getLogger(__name__)


class Server:
    """A running server."""

    def __init__(self, hall: Hall, settings: Settings, keys: Keyring) -> None:
        self.hall, self.keys = hall, keys
        self._settings = settings
        doorkeeper = Doorkeeper(keys)
        guards = [
            hosts.guard(hosts.known_names(settings.names)),
            crowding.guard(settings.pace),
            shield.own_pages_only,
        ]
        self._app = web.Application(middlewares=guards, client_max_size=MOST_BODY)
        self._runner = web.AppRunner(
            self._app, access_log=None, shutdown_timeout=GRACE, keepalive_timeout=IDLE
        )
        self.listener = Listener(self._runner, settings)
        metrics = self._app[METRICS] = Metrics()
        self._gateway = Gateway(hall, settings, doorkeeper, metrics, self.open_to_class)
        self._watchman = Watchman(hall, self._gateway, metrics, doorkeeper)
        self._site = Site(hall, self.listener)
        self._announcement = Announcement()
        self._attach(SignIn(doorkeeper))
        self._tasks: tuple[asyncio.Task[None], ...] = ()
        self._stopped = False
        self.reopened = False
        """Whether the class network was opened at the start, for a lesson that was cut short."""

    @property
    def port(self) -> int:
        """Return where it listens."""
        return self.listener.port

    async def start(self) -> None:
        """Find the rooms of before and listen; to the class too, if one was interrupted.

        Raises OSError if the port is taken and ``BadCertificate`` if nothing can be encrypted.
        In this order: who came too early would be told that nobody knows their token.
        """
        seal = None if self._settings.tls is None else tls.seal(self._settings.tls)
        await self.hall.restore()
        await self._runner.setup()
        await self.listener.start(seal)
        await self._let_class_back()
        self._announce()
        self._tasks = (
            asyncio.create_task(self._gateway.beat()),
            asyncio.create_task(self._settle_in()),
        )

    async def open_to_class(self) -> None:
        """Let the class in: listen to other computers too, where the settings allow it."""
        try:
            await self.listener.open_to_class()
        except OSError as fault:
            log.error("the class network cannot be opened: %s", fault.strerror)
        if self.listener.everywhere:
            await class_note.keep(self.hall.journal)
        self._announce()

    async def _let_class_back(self) -> None:
        """Listen to a class again whose lesson was cut short; it knocks at the port of before."""
        shut = self._settings.opens_to_class and not self.listener.everywhere
        if shut and await self.hall.was_interrupted():
            await self.open_to_class()
            self.reopened = self.listener.everywhere

    def _announce(self) -> None:
        """Tell the class network the address, once others can connect."""
        if self._settings.announced and self.listener.scheme == "http":
            self._announcement.begin(self.listener.shared())

    async def stop(self) -> None:
        """Tell everybody, let go of the port and close the journal; once is enough."""
        if self._stopped:
            return
        self._stopped = True
        for task in self._tasks:
            task.cancel()
        await self._announcement.end()
        self._site.close()
        await self._gateway.close()
        await self._runner.cleanup()
        if self._settings.days == 0:
            await self.hall.sweep(days=0)
        await self.hall.close()

    def _attach(self, sign_in: SignIn) -> None:
        """Answer under all paths."""
        self._app.on_response_prepare.append(shield.cover)
        sign_in.attach(self._app)
        self._watchman.attach(self._app)
        Keeping(self.hall).attach(self._app)
        self._site.attach(self._app)
        self._gateway.attach(self._app)

    async def _settle_in(self) -> None:
        """Do what can wait until the door is open: warm up, throw old games away each day."""
        await self.hall.mill.warm()
        self._watchman.warm = True
        if not self._settings.for_one:  # who plays alone hardly looks at the teacher's pages
            await self._site.warm()
        while self._settings.days > 0:
            gone = await self.hall.sweep(self._settings.days)
            log.info("%d old games were deleted", len(gone))
            await asyncio.sleep(SWEEP)


def opened(settings: Settings, keys: Keyring) -> Server:
    """Return a server that does not listen yet; raises ``CannotWrite`` for a bad data folder.

    Call it inside the event loop in which it will run.
    """
    journal: Journal = (
        MemoryJournal() if settings.data is None else SqliteJournal(settings.data / FILE)
    )
    mill: Mill = ProcessMill() if settings.own_process else ThreadMill()
    think = partial(mill.think, loading.act)
    hall = Hall(
        journal,
        mill,
        loading.first_world,
        think,
        playables=loading.playables,
        bot_pause=settings.bot_pause,
    )
    return Server(hall, settings, keys)
