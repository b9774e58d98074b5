"""A server of the crowd in a process of its own: started, weighed, stopped."""

import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 20.0
"""Seconds in which a child has to end."""


class Child:
    """A process that listens on a port."""

    def __init__(self, process: "subprocess.Popen[str]", port: int, key: str) -> None:
        self._process = process
        self.port, self.key = port, key

    def memory(self) -> float:
        """Return the kilobytes that the process has in memory; 0 where this cannot be told."""
        return _told(Path(f"/proc/{self._process.pid}/status"), "VmRSS:")

    def seconds(self) -> float:
        """Return the processor time it has used; 0 where this cannot be told."""
        try:
            words = Path(f"/proc/{self._process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            return 0.0
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def serving(folder: Path) -> Iterator[Child]:
    """Give our server, with its journal in a folder."""
    key = secrets.token_urlsafe(18)
    with _started("game.cli.load.served", str(folder), key) as (process, port):
        yield Child(process, port, key)


@contextmanager
def relaying() -> Iterator[Child]:
    """Give the relay."""
    with _started("game.cli.load.relay") as (process, port):
        yield Child(process, port, "")


@contextmanager
def _started(module: str, *words: str) -> Iterator["tuple[subprocess.Popen[str], int]"]:
    """Give a running module that has told its port; it ends when its input is closed."""
    process = subprocess.Popen(
        [sys.executable, "-m", module, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield process, int(process.stdout.readline())
    finally:
        process.stdin.close()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


def _told(path: Path, name: str) -> float:
    """Return a number of a status file."""
    try:
        lines = path.read_text().splitlines()
    except OSError:
        return 0.0
    return next((float(line.split()[1]) for line in lines if line.startswith(name)), 0.0)
