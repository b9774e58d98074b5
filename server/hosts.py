"""Which names this server answers to: a page from elsewhere cannot pretend to be it."""

import ipaddress
import socket
from contextlib import suppress

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


def own_address() -> str:
    """Return this computer's address in its network; nothing is sent to find it out."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(OSError):
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return socket.gethostname()


def for_students(host: str, everywhere: bool) -> str:
    """Return the address that others type, given the Host header of a browser on our wall.

    The browser may run on this computer and say "localhost", which leads others nowhere; the
    address in the network helps only where the server listens ``everywhere``.
    """
    name, _, port = host.partition(":")
    local = name.lower() == "localhost" or name.startswith("127.")
    return f"{own_address()}:{port}" if local and port and everywhere else host


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
