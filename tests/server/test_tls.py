"""Encrypted connections, and what is said of files that cannot encrypt."""

import ssl
from pathlib import Path

import aiohttp
import msgspec
import pytest
import trustme

from server.tls import BadCertificate, Certificate, seal
from tests.server.sockets import FAST, a_server


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Return an authority that signs certificates for tests."""
    return trustme.CA()


def certificate(authority: trustme.CA, folder: Path) -> Certificate:
    """Return a certificate of this computer, in two files."""
    issued = authority.issue_cert("127.0.0.1")
    chain, key = folder / "chain.pem", folder / "key.pem"
    issued.cert_chain_pems[0].write_to_path(chain)
    issued.private_key_pem.write_to_path(key)
    return Certificate(chain=chain, key=key)


async def test_pages_and_sockets_are_encrypted(tmp_path: Path, authority: trustme.CA) -> None:
    """The cookie is then sent over encrypted connections only, and browsers remember that."""
    settings = msgspec.structs.replace(FAST, tls=certificate(authority, tmp_path))
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    async with a_server(settings=settings) as server, aiohttp.ClientSession() as browser:
        base = f"https://127.0.0.1:{server.port}"
        page = await browser.get(f"{base}/health", ssl=trusting)
        link = f"{base}/sign-in/{server.keys.link()}"
        signed = await browser.get(link, ssl=trusting, allow_redirects=False)
        url = f"{base}/socket.io/?EIO=4&transport=websocket"
        async with browser.ws_connect(url, ssl=trusting) as socket:
            greeting = await socket.receive_str(timeout=20)

    assert "Strict-Transport-Security" in page.headers
    assert "Secure" in signed.headers["Set-Cookie"].split("; ")
    assert greeting.startswith("0{")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    """With its path."""
    with pytest.raises(BadCertificate, match=r"chain\.pem is not there"):
        seal(Certificate(chain=tmp_path / "chain.pem", key=tmp_path / "key.pem"))


def test_files_that_are_no_certificate_are_named(tmp_path: Path) -> None:
    """Both, for either may be the wrong one."""
    for name in ("chain.pem", "key.pem"):
        (tmp_path / name).write_text("a photo of a certificate")

    with pytest.raises(BadCertificate, match="are no certificate with its key"):
        seal(Certificate(chain=tmp_path / "chain.pem", key=tmp_path / "key.pem"))
