"""Announcement: tells the class network where this server is, so that nobody has to type it.

Only the address goes out: no code, no title, and not the name of this computer, which is often a
teacher's. Many school networks block such calls; the address on the board always works.
"""

import asyncio
import logging
import socket

from zeroconf import BadTypeInNameException, InterfaceChoice, NonUniqueNameException, ServiceInfo
from zeroconf.asyncio import AsyncZeroconf

from game.wire.nearby import KIND
from game.wire.to_server import PROTOCOL

Interfaces = InterfaceChoice | list[str]
log = logging.getLogger(__name__)


class Announcement:
    """One server's call; silent until it is begun."""

    def __init__(self, interfaces: Interfaces = InterfaceChoice.All) -> None:
        self._interfaces = interfaces
        self._caller: AsyncZeroconf | None = None
        self._task: asyncio.Task[None] | None = None

    def begin(self, shared: str) -> None:
        """Call an address and port out, beside everything else; once is enough."""
        if self._task is None and shared:
            self._task = asyncio.create_task(self._call(shared))

    async def end(self) -> None:
        """Take the call back."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        if self._caller is not None:
            await self._caller.async_unregister_all_services()
            await self._caller.async_close()
        self._task, self._caller = None, None

    async def _call(self, shared: str) -> None:
        try:
            self._caller = AsyncZeroconf(interfaces=self._interfaces)
            await self._caller.async_register_service(card(shared))
        except (OSError, NonUniqueNameException, BadTypeInNameException) as fault:
            log.warning("the class network cannot be told where the server is: %s", fault)


def card(shared: str) -> ServiceInfo:
    """Return what is called out; raises OSError if the address is no number."""
    address, _, port = shared.rpartition(":")
    name = f"steppe-{address.replace('.', '-')}-{port}"
    return ServiceInfo(
        KIND,
        f"{name}.{KIND}",
        addresses=[socket.inet_aton(address)],
        port=int(port),
        properties={"protocol": str(PROTOCOL)},
        server=f"{name}.local.",
    )
