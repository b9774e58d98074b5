"""`steppe doctor`: whether this computer can run the game and teach a class, and what to do if not.

Each look ends well, with a warning (one part will not work), or badly (nothing will). The command
ends with 1 if anything ended badly.
"""

import json
import os
import shutil
import socket
import sqlite3
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, NamedTuple

import typer
from rich.console import Console
from rich.table import Table

from game.cli.endings import reason_of
from server.embedded import user_folder
from server.hosts import own_address

State = Literal["well", "warning", "bad"]
KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
"""Letters that a font must have besides the Russian ones."""
LITTLE, TOO_LITTLE = 200_000_000, 20_000_000
"""Bytes of disk with which we warn, and with which no lesson can be begun."""
NEWEST_PAST = datetime(2025, 1, 1, tzinfo=UTC)
"""A clock that shows an earlier day was never set."""
FEW_FILES = 1_024
"""Open files with which a class of forty works well."""
STDERR = 2
"""Number of the error stream, also for what is not written in Python."""
PATIENCE = 2.0
"""Seconds for an answer of a server on this computer."""


class Finding(NamedTuple):
    """What one look found."""

    what: str
    state: State
    words: str
    cure: str = ""


def doctor(port: int, data: Path | None, as_json: bool) -> None:
    """Print what was found; end with 1 if anything is bad."""
    findings = tuple(examined(port, data or user_folder()))
    if as_json:
        print(json.dumps([finding._asdict() for finding in findings]))
    else:
        _show(findings)
    if any(finding.state == "bad" for finding in findings):
        raise typer.Exit(1)


def examined(port: int, data: Path) -> Iterator[Finding]:
    """Yield every finding."""
    yield look("port", lambda: port_free(port))
    yield look("network", network)
    yield look("folder", lambda: writable(data))
    yield look("disk", lambda: disk(shutil.disk_usage(_existing(data)).free))
    yield look("clock", lambda: clock(time.time()))
    yield look("files", files)
    yield look("fonts", fonts)
    yield look("display", display)
    yield look("sound", sound)


def look(what: str, examine: Callable[[], Finding]) -> Finding:
    """Return what a look finds; one that fails itself is a warning, not the end of the others."""
    try:
        return examine()
    except Exception as fault:  # whatever is wrong with this computer is what we are asked for
        return Finding(what, "warning", f"could not be looked at: {fault}")


def port_free(port: int) -> Finding:
    """Look whether a server could listen, or whether one of ours does already."""
    with socket.socket() as probe:
        if sys.platform != "win32":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as fault:
            if _is_ours(port):
                return Finding("port", "well", f"a server of the game runs on {port}")
            cure = "stop the other program, or choose another port with --port"
            return Finding("port", "bad", f"{port} cannot be used: {fault.strerror}", cure)
    return Finding("port", "well", f"{port} is free")


def network() -> Finding:
    """Look whether a class could reach this computer."""
    address = own_address()
    if address.startswith("127.") or not address[0].isdigit():
        cure = "connect to the school's network or open a hotspot on this computer"
        return Finding("network", "warning", "no network: a class could not connect", cure)
    return Finding("network", "well", f"a class reaches this computer at {address}")


def writable(data: Path) -> Finding:
    """Look whether games can be kept: written, confirmed by the disk, and locked against others."""
    cure = "choose another folder with --data, on a disk of this computer"
    try:
        data.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=data) as spare:
            mode = _journal_mode(Path(spare) / "try.db")
    except OSError as fault:
        return Finding("folder", "bad", f"{data}: {reason_of(fault)}", cure)
    except sqlite3.Error as fault:
        return Finding("folder", "bad", f"{data}: {fault}", cure)
    if mode != "wal":
        return Finding("folder", "bad", f"{data}: this disk cannot keep a journal", cure)
    return Finding("folder", "well", f"games are kept in {data}")


def _journal_mode(path: Path) -> str:
    """Write a little journal and return how the disk keeps it."""
    with closing(sqlite3.connect(path)) as file:
        (mode,) = file.execute("PRAGMA journal_mode = WAL").fetchone()
        file.execute("CREATE TABLE try (x)")
        file.commit()
    return str(mode)


def disk(free: int) -> Finding:
    """Judge the room that is left."""
    words, cure = f"{free // 1_000_000:,} MB free", "make room; a lesson takes a few MB"
    if free < TOO_LITTLE:
        return Finding("disk", "bad", words, cure)
    if free < LITTLE:
        return Finding("disk", "warning", words, cure)
    return Finding("disk", "well", words)


def clock(now: float) -> Finding:
    """Judge the clock: old games are thrown away by it, certificates depend on it."""
    shown = datetime.fromtimestamp(now, UTC)
    if shown < NEWEST_PAST:
        return Finding("clock", "bad", f"it shows {shown:%Y-%m-%d}", "set date and time")
    return Finding("clock", "well", f"{shown:%Y-%m-%d %H:%M} UTC")


def files() -> Finding:
    """Look how many connections this system allows a program."""
    if sys.platform == "win32":
        return Finding("files", "well", "no limit to speak of")
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if 0 <= most < FEW_FILES:
        return Finding("files", "warning", f"{most} open files at most", "raise ulimit -n")
    return Finding("files", "well", "enough open files for a class")


def fonts() -> Finding:
    """Look whether our own fonts are there and have every letter of the three languages."""
    import pygame

    from game.assets import asset_path

    paths = sorted(asset_path("fonts").glob("*.ttf"))
    pygame.font.init()
    for path in paths:
        letters = pygame.font.Font(path, 16).metrics(KAZAKH)
        if None in letters:
            return Finding("fonts", "bad", f"{path.name} lacks letters", "install the game again")
    if not paths:
        return Finding("fonts", "bad", "no fonts", "install the game again")
    return Finding("fonts", "well", f"{len(paths)} fonts with all letters")


def display() -> Finding:
    """Look whether a window can be opened."""
    import pygame

    cure = "the server and the demo work without; the window needs a screen"
    try:
        with hushed():
            pygame.display.init()
        driver = pygame.display.get_driver()
        width, height = pygame.display.get_desktop_sizes()[0]
    except (pygame.error, IndexError) as fault:
        return Finding("display", "warning", f"none: {fault}", cure)
    finally:
        pygame.display.quit()
    if driver in ("dummy", "offscreen"):
        return Finding("display", "warning", f"none ({driver})", cure)
    return Finding("display", "well", f"{width} x {height} ({driver})")


def sound() -> Finding:
    """Look whether sounds can be played."""
    import pygame

    try:
        with hushed():
            pygame.mixer.init()
            pygame.mixer.quit()
    except pygame.error as fault:
        return Finding("sound", "warning", f"none: {fault}", "the game is played without sounds")
    if os.environ.get("SDL_AUDIODRIVER") == "dummy":
        return Finding("sound", "warning", "switched off (SDL_AUDIODRIVER=dummy)")
    return Finding("sound", "well", "sounds can be played")


@contextmanager
def hushed() -> Iterator[None]:
    """Keep quiet what libraries in C write into our table; what they find wrong is a finding."""
    sys.stderr.flush()
    kept = os.dup(STDERR)
    try:
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), STDERR)
        yield
    finally:
        os.dup2(kept, STDERR)
        os.close(kept)


def _existing(path: Path) -> Path:
    """Return the path, or the nearest folder above that exists."""
    return path if path.exists() else _existing(path.parent)


def _is_ours(port: int) -> bool:
    """Return whether a server of the game answers on a port."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=PATIENCE) as answer:
            return "late_ms" in json.load(answer)
    except (OSError, ValueError):
        return False


def _show(findings: tuple[Finding, ...]) -> None:
    """Print a table for people."""
    table = Table(show_header=False, box=None)
    marks = {"well": "[green]ok[/]", "warning": "[yellow]![/]", "bad": "[red]no[/]"}
    for finding in findings:
        table.add_row(marks[finding.state], finding.what, finding.words)
        if finding.cure:
            table.add_row("", "", f"→ {finding.cure}")
    Console().print(table)
