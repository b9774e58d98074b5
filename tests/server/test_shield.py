"""What every page carries, whoever wrote it."""

import aiohttp
import pytest

from server.shield import HEADERS
from tests.server.sockets import a_server

PATHS = ("/health", "/static/projector.js", "/projector/000000", "/no/such/page", "/sign-in/x")


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_carries_the_headers(path: str) -> None:
    """Errors and redirects too."""
    async with a_server() as server, aiohttp.ClientSession() as browser:
        url = f"http://127.0.0.1:{server.port}{path}"
        answer = await browser.get(url, allow_redirects=False)

    assert set(HEADERS) <= set(answer.headers)


async def test_no_page_allows_a_script_from_elsewhere_or_in_line() -> None:
    """What a student manages to write into a page does not run."""
    async with a_server() as server, aiohttp.ClientSession() as browser:
        answer = await browser.get(f"http://127.0.0.1:{server.port}/projector/000000")
        policy = answer.headers["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "frame-ancestors 'none'" in policy


async def test_a_long_body_is_refused_before_it_is_kept() -> None:
    """A form has one field; nobody fills the memory through it."""
    async with a_server() as server, aiohttp.ClientSession() as browser:
        url = f"http://127.0.0.1:{server.port}/sign-in"
        answer = await browser.post(url, data={"key": "x" * 2_000_000})

    assert answer.status == 413
