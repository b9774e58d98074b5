"""The listener: heard on this computer first, on the class network when the class is let in."""

import ssl

from aiohttp import web

from server import hosts
from server.settings import EVERYWHERE, LOOPBACK, Settings


class Listener:
    """Where a server listens, and under which address others find it."""

    def __init__(self, runner: web.AppRunner, settings: Settings) -> None:
        self.everywhere = settings.host == EVERYWHERE
        """Whether other computers can connect."""
        self.port = settings.port
        self.scheme = "http" if settings.tls is None else "https"
        self._runner, self._settings = runner, settings
        self._seal: ssl.SSLContext | None = None
        self._site: web.TCPSite | None = None

    async def start(self, seal: ssl.SSLContext | None) -> None:
        """Listen; raises OSError if the port is taken."""
        self._seal = seal
        await self._listen(self._settings.host)
        self.port = self._runner.addresses[0][1]

    async def open_to_class(self) -> None:
        """Listen to other computers too, where the settings allow it; once is enough.

        Raises OSError if that cannot be; then this computer is still served. Connections stay.
        """
        if self.everywhere or self._site is None or not self._settings.opens_to_class:
            return
        await self._site.stop()
        try:
            await self._listen(EVERYWHERE)
        except OSError:
            await self._listen(self._settings.host)
            raise
        self.everywhere = True

    def shared(self) -> str:
        """Return what others type, address and port; empty while only this computer is served."""
        if self.everywhere:
            return f"{hosts.own_address()}:{self.port}"
        if self._settings.host not in (LOOPBACK, "localhost", "::1"):
            return f"{self._settings.host}:{self.port}"
        return ""

    def for_students(self, host: str) -> str:
        """Return the address that others type, given the Host header of a browser of ours."""
        return hosts.for_students(host, self.everywhere)

    async def _listen(self, host: str) -> None:
        """Listen at an address of this computer."""
        self._site = web.TCPSite(self._runner, host, self.port, ssl_context=self._seal)
        await self._site.start()
