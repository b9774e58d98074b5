"""The class network is told where the server is, and nothing else."""

import socket

import pytest

from game.wire.nearby import KIND
from server.announcement import Announcement, card
from server.settings import EVERYWHERE, Settings
from tests.server.sockets import FAST, a_server

SHARED = "127.0.0.1:8765"


def test_only_the_address_goes_out() -> None:
    """No code and no name of a computer or a person."""
    told = card("192.168.1.20:8765")

    assert told.parsed_addresses() == ["192.168.1.20"]
    assert told.port == 8765
    assert set(told.properties) == {b"protocol"}
    assert socket.gethostname() not in f"{told.name} {told.server}"


def test_the_kind_is_short_enough() -> None:
    """Else the network drops it without a word."""
    assert len(KIND.split(".")[0].lstrip("_")) <= 15


async def test_an_address_that_is_no_number_is_not_called_out(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A computer without a network knows only its own name."""
    announcement = Announcement(["127.0.0.1"])
    announcement.begin("classroom:8765")
    assert announcement._task is not None
    await announcement._task
    await announcement.end()

    assert "cannot be told" in caplog.text


async def test_a_server_of_this_computer_alone_is_never_called_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Solo play and a prepared lesson are nobody's business."""
    begun: list[str] = []
    monkeypatch.setattr(Announcement, "begin", lambda _, shared: begun.append(shared))
    alone = Settings(announced=True, port=0, own_process=False)
    async with a_server(settings=alone):
        pass

    assert not any(begun)
    assert FAST.host != EVERYWHERE
