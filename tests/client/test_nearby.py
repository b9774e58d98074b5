"""A class calls out, and the window at the door finds it; all of it on this computer."""

import asyncio
import time

import pytest

from game.client.nearby import Door, Nearby
from server.announcement import Announcement

LOOP = "127.0.0.1"
PATIENCE = 30.0


async def appeared(nearby: Nearby, address: str) -> bool:
    """Wait until an address was found."""
    end = time.monotonic() + PATIENCE
    while address not in nearby.addresses and time.monotonic() < end:
        await asyncio.sleep(0.02)
    return address in nearby.addresses


@pytest.mark.evening
async def test_a_class_that_calls_out_is_found() -> None:
    """Nobody types an address."""
    announcement = Announcement([LOOP])
    nearby = Nearby((LOOP,))
    announcement.begin(f"{LOOP}:28765")
    found = await appeared(nearby, f"{LOOP}:28765")
    nearby.close()
    await announcement.end()

    assert found


def test_nobody_looks_around_unless_somebody_is_at_the_door() -> None:
    """The network is left alone while a game is played."""
    assert Door().look(wanted=False) == ()
