"""The shield of every page: what browsers may do with it, and that no other site speaks for it."""

from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
"""Nothing from elsewhere, nothing written into the page itself, no page around ours."""
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # "no-referrer" makes browsers send forms from "null"
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}
ENCRYPTED = {"Strict-Transport-Security": "max-age=86400"}
"""For a day: a school may go back to a plain address."""
READING = ("GET", "HEAD", "OPTIONS")


async def cover(request: web.BaseRequest, response: web.StreamResponse) -> None:
    """Give an answer the headers that it does not set itself."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if request.secure:
        response.headers.update(ENCRYPTED)


@web.middleware
async def own_pages_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse what a page of another site would change here."""
    origin = request.headers.get("Origin")
    if request.method not in READING and origin is not None and not _is_ours(origin, request):
        raise web.HTTPForbidden(text="Only pages of this server may send this.")
    return await handler(request)


def _is_ours(origin: str, request: web.Request) -> bool:
    """Return whether an origin is the address under which this server was asked."""
    return urlsplit(origin).netloc.lower() == request.host.lower()
