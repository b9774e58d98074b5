"""Which names this server answers to: a page from elsewhere cannot pretend to be it."""

import ipaddress
import socket

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware


def known_names(further: tuple[str, ...]) -> frozenset[str]:
    """Return the names under which this machine may be called, besides its addresses."""
    own = socket.gethostname().lower()
    return frozenset(("localhost", own, f"{own}.local", *(name.lower() for name in further)))


def guard(names: frozenset[str]) -> Middleware:
    """Return a guard that answers only calls to an address or a known name.

    Without it a page of another site could have its own name lead to this machine and then talk to
    the game from a student's browser.
    """

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not answers_to(request.host, names):
            raise web.HTTPMisdirectedRequest(text="This server does not answer to that name.")
        return await handler(request)

    return check


def answers_to(host: str, names: frozenset[str]) -> bool:
    """Return whether a Host header names this server."""
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    name = name.strip("[]").lower()
    return name in names or _is_address(name)


def _is_address(name: str) -> bool:
    """Return whether a name is an IP address."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
