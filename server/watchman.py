"""What a watchman may ask: is the server alive, can it take a class, and its numbers."""

import ipaddress

from aiohttp import web

from game.rules.engine import Refused
from server.doorkeeper import Doorkeeper
from server.gateway import Gateway
from server.journal.faults import CannotWrite
from server.metrics import Metrics
from server.rooms.hall import Hall
from server.signin import signed_in

BEARER = "Bearer "


class Watchman:
    """Answers /health, /ready and /metrics; no room and no person is named."""

    def __init__(
        self, hall: Hall, gateway: Gateway, metrics: Metrics, doorkeeper: Doorkeeper
    ) -> None:
        self._hall, self._gateway = hall, gateway
        self._metrics, self._doorkeeper = metrics, doorkeeper
        self.warm = False
        """Whether what takes long is loaded, so that the first turn does not wait for it."""
        metrics.gauge("steppe_rooms", "Rooms that are open.", lambda: len(hall.tables))
        metrics.gauge("steppe_connections", "Connections.", lambda: gateway.lines)
        metrics.gauge("steppe_waiting_packets", "Packets in all queues.", lambda: gateway.waiting)

    def attach(self, app: web.Application) -> None:
        """Answer under the three paths."""
        app.router.add_get("/health", self._health)
        app.router.add_get("/ready", self._ready)
        app.router.add_get("/metrics", self._numbers)

    async def _health(self, request: web.Request) -> web.Response:
        """Tell that we are alive."""
        return web.json_response(
            {
                "ok": True,
                "rooms": len(self._hall.tables),
                "lines": self._gateway.lines,
                "late_ms": round(self._gateway.lag, 1),
            }
        )

    async def _ready(self, request: web.Request) -> web.Response:
        """Tell whether a class can be taught now, and if not, why."""
        try:
            await self._hall.journal.check()
        except CannotWrite as fault:
            return _not_yet(f"games cannot be kept: {fault.reason}")
        if not self.warm:
            return _not_yet("still loading")
        return web.json_response({"ready": True})

    async def _numbers(self, request: web.Request) -> web.Response:
        """Tell the numbers to this computer, to the teacher, and to who shows the key."""
        if not (_is_here(request) or signed_in(request)):
            shown = request.headers.get("Authorization", "")
            if not shown.startswith(BEARER):
                raise web.HTTPForbidden(text="Show the teacher's key as a bearer token.")
            try:
                await self._doorkeeper.admit(request.remote or "", shown.removeprefix(BEARER))
            except Refused as refused:
                raise web.HTTPForbidden(text=refused.refusal.key) from None
        return self._metrics.page()


def _not_yet(why: str) -> web.Response:
    """Return that no class should come now."""
    return web.json_response({"ready": False, "why": why}, status=503)


def _is_here(request: web.Request) -> bool:
    """Return whether somebody on this computer asks."""
    try:
        return ipaddress.ip_address(request.remote or "").is_loopback
    except ValueError:
        return False
