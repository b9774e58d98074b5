"""A disk that is really full, in the middle of a game over real sockets.

Where a small disk cannot be mounted (it needs an administrator) the test is left out;
`tests/server/journal` fills a file of limited size everywhere.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from game.rules.engine import Refusal
from game.rules.talking import SendMessage
from game.wire.to_client import Accepted
from server.journal.faults import CannotWrite
from server.journal.sqlite import SqliteJournal
from server.settings import FILE
from tests.server.sockets import Client, a_room, a_server


@contextmanager
def a_small_disk(folder: Path) -> Iterator[Path]:
    """Give a disk of two megabytes; skip the test where there can be none."""
    disk = folder / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only an administrator of Linux can mount a small disk")
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this computer lets nobody mount a small disk")
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


async def test_a_full_disk_refuses_loses_nothing_and_recovers(tmp_path: Path) -> None:
    """The student hears why, the class goes on, and with room made the game is kept again."""
    with a_small_disk(tmp_path) as disk:
        async with a_server(SqliteJournal(disk / FILE)) as server:
            teacher, room = await a_room(server)
            student = Client()
            await student.join(server.port, room.code, "RUS")
            before = await student.submit(SendMessage(channel="plenary", text="before"))
            _fill(disk / "holiday-video")
            refused = await _refusal(student)
            seen = [message.text for message in student.sight().own.messages]
            (disk / "holiday-video").unlink()
            after = await student.submit(SendMessage(channel="plenary", text="after"))
            kept = await server.hall.journal.read(room.room)
            await student.close()
            await teacher.close()

    assert isinstance(before, Accepted)
    assert refused.key == "journal.cannot_write"
    assert "full" in str(refused.parameters["reason"])
    assert seen[0] == "before"
    assert isinstance(after, Accepted)
    assert [entry.number for entry in kept] == list(range(1, len(kept) + 1))
    assert kept[-1].actor == "RUS"


def _fill(path: Path) -> None:
    """Write until nothing more fits."""
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            return


async def _refusal(student: Client) -> Refusal:
    """Say long things until one is refused; the file may still have a little room of its own."""
    for number in range(3_000):
        text = f"{chr(97 + number % 26)}" * 200
        answer = await student.submit(SendMessage(channel="plenary", text=text))
        if isinstance(answer, Refusal):
            return answer
    raise AssertionError("the disk never became full")


def test_a_folder_that_may_only_be_read_is_named(tmp_path: Path) -> None:
    """A school image without rights: the start says so, nothing half begins."""
    if sys.platform == "win32" or os.geteuid() == 0:
        pytest.skip("an administrator may write everywhere")
    tmp_path.chmod(0o500)
    with pytest.raises(CannotWrite, match=FILE):
        SqliteJournal(tmp_path / FILE)
