"""The writer confirms in groups: a class does not wait for the disk one by one."""

import asyncio
import sqlite3
import threading
from pathlib import Path

from server.journal.writer import Writer

WAITING = 200


async def test_all_who_wait_share_one_commit(tmp_path: Path) -> None:
    """While one group is being written, two hundred more line up: the disk turns once for them."""
    file = sqlite3.connect(tmp_path / "a.db", isolation_level=None, check_same_thread=False)
    said: list[str] = []
    file.set_trace_callback(said.append)
    begun, go_on = threading.Event(), threading.Event()
    done: list[int] = []

    def first(_: sqlite3.Connection) -> None:
        begun.set()
        go_on.wait(5)

    writer = Writer(file)
    slow = asyncio.create_task(writer.do(first))
    await asyncio.to_thread(begun.wait, 5)
    others = [asyncio.create_task(writer.do(lambda _: done.append(1))) for _ in range(WAITING)]
    await asyncio.sleep(0)
    go_on.set()
    await asyncio.gather(slow, *others)
    await writer.close()

    assert len(done) == WAITING
    assert said.count("COMMIT") == 2
