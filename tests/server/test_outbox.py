"""What waits for a client goes out in order, all at once, and no faster than it is read."""

import asyncio

import pytest
from engineio import packet as eio

from server import outbox as outboxes
from server.outbox import BINARY, MOST_UNREAD, Outbox, framed


class Pipe(asyncio.Transport):
    """A transport that keeps what is written, with a reader who may be asleep or gone."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[bytes] = []
        self.unread = 0
        self.closing = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Keep it."""
        self.written.append(bytes(data))

    def get_write_buffer_size(self) -> int:
        """Return what was not read."""
        return self.unread

    def is_closing(self) -> bool:
        """Return whether the reader is gone."""
        return self.closing


async def a_round() -> None:
    """Let the event loop go round once."""
    await asyncio.sleep(0)


async def test_what_comes_in_one_round_is_written_at_once_and_in_order() -> None:
    """Ten letters cost one call of the system."""
    pipe = Pipe()
    outbox = Outbox(pipe)
    for number in range(10):
        outbox.message(bytes([number]))
    waiting = outbox.qsize()
    await a_round()

    assert (waiting, outbox.qsize()) == (10, 0)
    assert pipe.written == [b"".join(framed(BINARY, bytes([number])) for number in range(10))]


async def test_packets_of_the_engine_go_out_between_ours() -> None:
    """Signs of life are text, packets are not."""
    pipe = Pipe()
    outbox = Outbox(pipe)
    outbox.message(b"ours")
    await outbox.put(eio.Packet(eio.PING))
    outbox.put_nowait(eio.Packet(eio.MESSAGE, data=b"more"))
    await a_round()

    assert pipe.written == [b"\x82\x04ours\x81\x012\x82\x04more"]


async def test_a_reader_who_sleeps_is_written_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it has not taken waits here, where it is counted, until it reads on."""
    monkeypatch.setattr(outboxes, "SLOW_READER", 0.001)
    pipe = Pipe()
    pipe.unread = MOST_UNREAD + 1
    outbox = Outbox(pipe)
    outbox.message(b"first")
    await a_round()
    outbox.message(b"second")
    asleep = (outbox.qsize(), list(pipe.written))
    pipe.unread = 0
    async with asyncio.timeout(10):
        while outbox.qsize():
            await asyncio.sleep(0.001)

    assert asleep == (2, [])
    assert pipe.written == [b"\x82\x05first\x82\x06second"]


async def test_nothing_follows_a_goodbye() -> None:
    """The engine says goodbye once, and then the connection ends."""
    pipe = Pipe()
    outbox = Outbox(pipe)
    outbox.message(b"bye")
    outbox.put_nowait(eio.Packet(eio.CLOSE))
    outbox.message(b"and another thing")
    await asyncio.wait_for(outbox.gone, 10)

    assert pipe.written == [b"\x82\x03bye\x81\x011"]


@pytest.mark.parametrize("pipe", [None, Pipe()])
async def test_what_nobody_reads_any_more_is_thrown_away(pipe: Pipe | None) -> None:
    """The reader hung up before it was written."""
    if pipe is not None:
        pipe.closing = True
    outbox = Outbox(pipe)
    outbox.message(b"anybody?")
    await asyncio.wait_for(outbox.gone, 10)

    assert outbox.qsize() == 0
    assert pipe is None or pipe.written == []


@pytest.mark.parametrize(
    ("size", "head"),
    [
        (125, b"\x82\x7d"),
        (126, b"\x82\x7e\x00\x7e"),
        (65_536, b"\x82\x7f" + bytes(5) + b"\x01\0\0"),
    ],
)
def test_a_frame_tells_its_length(size: int, head: bytes) -> None:
    """In one byte, in two, or in eight."""
    assert framed(BINARY, bytes(size)) == head + bytes(size)
