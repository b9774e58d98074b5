"""The measuring line: when a server hangs up, it says why."""

import pytest

from game.cli.load.wire import Broken, Wire


async def test_a_server_that_hangs_up_is_quoted() -> None:
    """A measurement once ended with "the server hung up" and nobody could say why."""
    wire = Wire("", lambda body: None)
    greeting = wire._greeted
    wire.data_received(b"HTTP/1.1 101 Switching Protocols\r\n\r\n\x88\x0a\x03\xf0too slow")
    wire.connection_lost(None)

    with pytest.raises(Broken, match="hung up: 1008 too slow"):
        await greeting
