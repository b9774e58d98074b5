"""Crowding: how often one computer may knock, so that a script cannot keep the door busy."""

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from server.meter import Meters
from server.settings import Pace

SOCKETS = "/socket.io/"
RETRY = "5"
"""Seconds after which somebody who knocks too often may knock again."""


def guard(pace: Pace) -> Middleware:
    """Return a guard that lets one address open so many connections at once, and so many a second.

    A class behind one address comes back after a broken network at the same moment: that is well
    within the limit.
    """
    knocks = Meters(most=pace.connections, rate=pace.connections_a_second)

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path == SOCKETS and not knocks.of(request.remote or "").take():
            raise web.HTTPTooManyRequests(headers={"Retry-After": RETRY})
        return await handler(request)

    return check
