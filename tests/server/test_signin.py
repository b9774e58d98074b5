"""How a browser becomes the teacher's, and what it may do then."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import msgspec
import pytest

from game.rules.engine import Refusal, Refused
from server import doorkeeper
from server.app import Server
from server.keys import Keyring
from server.packets import EVENT
from tests.server.sockets import KEY, Client, Wire, a_server


@asynccontextmanager
async def a_browser(server: Server) -> AsyncIterator[aiohttp.ClientSession]:
    """Give a browser that keeps cookies of addresses and follows no redirect by itself."""
    jar = aiohttp.CookieJar(unsafe=True)
    base = f"http://127.0.0.1:{server.port}"
    async with aiohttp.ClientSession(base, cookie_jar=jar) as browser:
        yield browser


async def sent_to(answer: aiohttp.ClientResponse) -> str:
    """Return where an answer leads."""
    assert answer.status == 303
    return answer.headers["Location"]


async def by_link(browser: aiohttp.ClientSession, keys: Keyring) -> aiohttp.ClientResponse:
    """Sign in with a fresh link."""
    return await browser.get(f"/sign-in/{keys.link()}", allow_redirects=False)


async def by_key(browser: aiohttp.ClientSession, key: str) -> str:
    """Sign in with a key and return where that leads."""
    answer = await browser.post("/sign-in", data={"key": key}, allow_redirects=False)
    return await sent_to(answer)


async def hosting(browser: aiohttp.ClientSession) -> dict[str, object]:
    """Return the answer to ``host`` without a key, over a socket of this browser."""
    async with browser.ws_connect("/socket.io/?EIO=4&transport=websocket") as socket:
        wire = Wire(socket)
        await wire.hello()
        answer = await wire.call("host", {})
    (reply,) = msgspec.convert(answer["data"], list[dict[str, dict[str, object]]])
    assert answer["type"] == EVENT + 1
    return reply.get("ok") or reply["refused"]


async def test_a_link_signs_in_and_works_once() -> None:
    """The second browser is led to the form."""
    async with a_server() as server, a_browser(server) as first, a_browser(server) as second:
        link = f"/sign-in/{server.keys.link()}"
        home = await sent_to(await first.get(link, allow_redirects=False))
        again = await sent_to(await first.get(link, allow_redirects=False))
        other = await sent_to(await second.get(link, allow_redirects=False))

    assert (home, again) == ("/teacher", "/teacher")
    assert other == "/sign-in?refused=teacher.link_used"


async def test_the_cookie_is_kept_from_scripts_and_from_other_sites() -> None:
    """HttpOnly and SameSite=Strict; it is sent to every page of ours."""
    async with a_server() as server, a_browser(server) as browser:
        cookie = (await by_link(browser, server.keys)).headers["Set-Cookie"]

    assert cookie.startswith(f"steppe_teacher_{server.port}=")
    assert {"HttpOnly", "SameSite=Strict", "Path=/"} <= set(cookie.split("; "))


async def test_the_socket_of_a_page_that_is_signed_in_is_the_teachers() -> None:
    """No script ever holds a key."""
    async with a_server() as server, a_browser(server) as browser:
        before = await hosting(browser)
        await by_link(browser, server.keys)
        after = await hosting(browser)
        await browser.post("/sign-out", allow_redirects=False)
        signed_out = await hosting(browser)

    assert before["key"] == signed_out["key"] == "teacher.signed_out"
    assert after["answer"] == "hosting"


async def test_the_key_signs_in_too() -> None:
    """On a phone, where the link was not opened."""
    async with a_server() as server, a_browser(server) as browser:
        wrong = await by_key(browser, "wrong")
        right = await by_key(browser, f" {KEY}\n")

    assert wrong == "/sign-in?refused=teacher.key_wrong"
    assert right == "/teacher"


async def test_guessing_keys_in_the_form_is_slowed_down() -> None:
    """And with it in the game: it is one door."""
    async with a_server() as server, a_browser(server) as browser:
        for _ in range(doorkeeper.TRIES):
            await by_key(browser, "wrong")
        form = await by_key(browser, KEY)
        client = Client()
        await client.connect(server.port)
        game = await client.raw("host", {"key": KEY})
        linked = await sent_to(await by_link(browser, server.keys))
        await client.close()

    assert form == "/sign-in?refused=rate.slow_down"
    assert game == Refusal(key="rate.slow_down")
    assert linked == "/teacher"


async def test_many_guessers_are_one_guesser(monkeypatch: pytest.MonkeyPatch) -> None:
    """A class of forty laptops has no more tries than the server allows in all."""
    monkeypatch.setattr(doorkeeper, "ALL_TRIES", 3)
    async with a_server() as server:
        keeper = doorkeeper.Doorkeeper(server.keys)
        refusals = []
        for number in range(4):
            with pytest.raises(Refused) as refused:
                await keeper.admit(f"10.0.0.{number}", "wrong")
            refusals.append(refused.value.refusal.key)

    assert refusals == [*["teacher.key_wrong"] * 3, "rate.slow_down"]


@pytest.mark.parametrize("origin", ["http://elsewhere.example", "null"])
async def test_a_page_of_another_site_can_send_nothing(origin: str) -> None:
    """Not even with the teacher's cookie."""
    async with a_server() as server, a_browser(server) as browser:
        await by_link(browser, server.keys)
        answer = await browser.post("/sign-out", headers={"Origin": origin})
        still = await hosting(browser)

    assert answer.status == 403
    assert still["answer"] == "hosting"


async def test_a_page_of_ours_can_send() -> None:
    """Its origin is the address under which the server was asked."""
    async with a_server() as server, a_browser(server) as browser:
        origin = {"Origin": f"http://127.0.0.1:{server.port}"}
        answer = await browser.post("/sign-out", headers=origin, allow_redirects=False)

    assert answer.status == 303
