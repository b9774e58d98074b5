"""Signing in: a browser shows a one-time link or the teacher's key and is given a cookie.

The page with the form is one of `server.web`; here is only what it sends. The cookie can be read by
no script and is sent to no page that another site leads to.
"""

from collections.abc import Awaitable, Callable

from aiohttp import web

from game.rules.engine import Refused
from server.doorkeeper import Doorkeeper
from server.keys import LONGEST, SESSION_LASTS, Keyring

HOME, FORM = "/teacher", "/sign-in"
"""Where a teacher goes who is signed in, and who is not."""
LINK_USED = "teacher.link_used"
KEYS = web.AppKey("keys", Keyring)
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


def signed_in(request: web.Request) -> bool:
    """Return whether the teacher is signed in in the browser that asks."""
    return request.app[KEYS].knows(request.cookies.get(_name(request), ""))


def for_teachers(answer: Answer) -> Answer:
    """Return a handler that leads whoever is not signed in to the form."""

    async def handle(request: web.Request) -> web.StreamResponse:
        return await answer(request) if signed_in(request) else _to(FORM)

    return handle


class SignIn:
    """Answers what browsers send to sign in and out."""

    def __init__(self, doorkeeper: Doorkeeper) -> None:
        self._doorkeeper, self._keys = doorkeeper, doorkeeper.keys

    def attach(self, app: web.Application) -> None:
        """Answer under the paths."""
        app[KEYS] = self._keys
        app.router.add_get(FORM + "/{link}", self._by_link)
        app.router.add_post(FORM, self._by_key)
        app.router.add_post("/sign-out", self._out)

    async def _by_link(self, request: web.Request) -> web.Response:
        """Sign in with a link; one that was used before leads a signed-in teacher home."""
        if self._keys.redeem(request.match_info["link"]):
            return await self._welcome(request)
        return _to(HOME if signed_in(request) else f"{FORM}?refused={LINK_USED}")

    async def _by_key(self, request: web.Request) -> web.Response:
        """Sign in with the key that was typed into the form."""
        key = (await request.post()).get("key")
        try:
            await self._doorkeeper.admit(request.remote or "", _typed(key))
        except Refused as refused:
            return _to(f"{FORM}?refused={refused.refusal.key}")
        return await self._welcome(request)

    async def _out(self, request: web.Request) -> web.Response:
        """Sign out, here and now."""
        await self._keys.sign_out(request.cookies.get(_name(request), ""))
        answer = _to(FORM)
        answer.del_cookie(_name(request))
        return answer

    async def _welcome(self, request: web.Request) -> web.Response:
        """Give a browser its cookie."""
        answer = _to(HOME)
        answer.set_cookie(
            _name(request),
            await self._keys.sign_in(),
            max_age=int(SESSION_LASTS),
            httponly=True,
            samesite="Strict",
            secure=request.secure,
        )
        return answer


def _typed(field: object) -> str:
    """Return the key as it was typed, without the spaces that copying adds."""
    return field.strip()[:LONGEST] if isinstance(field, str) else ""


def _name(request: web.Request) -> str:
    """Return the name of the cookie: two servers on one computer have two."""
    return f"steppe_teacher_{request.url.port}"


def _to(path: str) -> web.Response:
    """Lead a browser to a page of ours."""
    return web.Response(status=303, headers={"Location": path, "Cache-Control": "no-store"})
