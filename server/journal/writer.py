"""Writer: one thread that makes jobs durable in groups.

A disk confirms a write only after it has turned; a school's hard disk does so perhaps forty times a
second. So everything that waits is written together and confirmed at once: twenty commands cost one
turn of the disk, not twenty.
"""

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress

from server.journal.faults import CannotWrite, NumberTaken

Work = Callable[[sqlite3.Connection], None]
MOST_IN_GROUP = 512
"""Jobs that are confirmed at once."""


class Job:
    """Something to write, and who waits for it."""

    def __init__(self, work: Work) -> None:
        self.loop = asyncio.get_running_loop()
        self.done: asyncio.Future[None] = self.loop.create_future()
        self._work = work
        self._fault: Exception | None = None

    def run(self, file: sqlite3.Connection) -> None:
        """Do the work inside the group's transaction; a number taken spoils no other job."""
        try:
            self._work(file)
        except NumberTaken as taken:
            self._fault = taken

    def fail(self, fault: Exception) -> None:
        """Note that it was not done."""
        self._fault = fault

    def answer(self) -> None:
        """Tell who waits; runs in the loop of the one who asked."""
        if self.done.done():
            return
        if self._fault is None:
            self.done.set_result(None)
        else:
            self.done.set_exception(self._fault)


class Writer:
    """The only one who writes to the file."""

    def __init__(self, file: sqlite3.Connection) -> None:
        self._file = file
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write_on, name="journal", daemon=True)
        self._thread.start()

    async def do(self, work: Work) -> None:
        """Do work in the next group; return when it is durable.

        Raises NumberTaken if the work does, and CannotWrite if the file cannot be written; then
        nothing of the work was kept.
        """
        job = Job(work)
        self._jobs.put(job)
        await asyncio.shield(job.done)

    async def close(self) -> None:
        """Finish what was begun and end the thread."""
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)

    def _write_on(self) -> None:
        """Write group after group until the end is asked for."""
        going = True
        while going:
            group, going = self._next_group()
            if group:
                _write(self._file, group)
                _confirm(group)
        with suppress(sqlite3.Error):
            self._file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._file.close()

    def _next_group(self) -> tuple[list[Job], bool]:
        """Return everything that waits (at least one job), and whether to go on after it."""
        group: list[Job] = []
        while not group or (not self._jobs.empty() and len(group) < MOST_IN_GROUP):
            job = self._jobs.get()
            if job is None:
                return group, False
            group.append(job)
        return group, True


def _write(file: sqlite3.Connection, group: list[Job]) -> None:
    """Write a group in one transaction; if anything fails, nothing of it is kept."""
    try:
        file.execute("BEGIN IMMEDIATE")
        for job in group:
            job.run(file)
        file.execute("COMMIT")
    except Exception as fault:  # the thread must live: every later game depends on it
        with suppress(sqlite3.Error):
            file.execute("ROLLBACK")
        for job in group:
            job.fail(CannotWrite(str(fault)))


def _confirm(group: list[Job]) -> None:
    """Answer everybody, waking each loop once."""
    for loop in dict.fromkeys(job.loop for job in group):
        waiting = [job for job in group if job.loop is loop]
        with suppress(RuntimeError):  # a loop that has ended waits for nothing any more
            loop.call_soon_threadsafe(_answer_all, waiting)


def _answer_all(jobs: list[Job]) -> None:
    """Answer jobs in the order in which they were written."""
    for job in jobs:
        job.answer()
