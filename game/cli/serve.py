"""`steppe serve`: a server for a class, until Ctrl-C."""

import asyncio
import errno
import os
import signal
import socket
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import typer

from game.cli import greeting
from game.cli.brought import bring_along
from game.cli.endings import give_up, reason_of
from game.cli.tuning import run, tune
from server import keys, records
from server.app import opened
from server.embedded import user_folder
from server.journal.faults import CannotWrite
from server.settings import EVERYWHERE, LOOPBACK, PORT, Settings
from server.tls import BadCertificate, Certificate


class Wishes(NamedTuple):
    """What was asked for on the command line."""

    host: str = LOOPBACK
    port: int = PORT
    lan: bool = False
    data: Path | None = None
    scenarios: tuple[Path, ...] = ()
    """Files or folders that are brought along."""
    days: int = 30
    names: tuple[str, ...] = ()
    tls: tuple[Path, Path] | None = None
    """Certificate and key."""
    new_key: bool = False
    """Draw a new lasting key."""
    browser: bool = True
    """Open the teacher's page."""
    json_log: bool = False
    """Write records to the terminal as JSON instead of into the data folder."""

    def settings(self) -> Settings:
        """Return what the server is started with."""
        return Settings(
            host=EVERYWHERE if self.lan else self.host,
            port=self.port,
            data=self.data or user_folder(),
            names=self.names,
            days=self.days,
            tls=Certificate(chain=self.tls[0], key=self.tls[1]) if self.tls else None,
            opens_to_class=self.host == LOOPBACK,
            announced=True,
        )


def serve(wishes: Wishes) -> None:
    """Serve until Ctrl-C; where it cannot, say in one line why and what helps."""
    settings = wishes.settings()
    bring_along(wishes.scenarios, wishes.data)
    try:
        _keep_records(wishes)
        with suppress(KeyboardInterrupt):
            run(_serve(wishes, settings))
    except CannotWrite as fault:
        give_up(f"Games cannot be kept: {fault.reason}. Choose another folder with --data.")
    except BadCertificate as fault:
        give_up(f"Nothing can be encrypted: {fault}. Look at --tls-cert and --tls-key.")
    except OSError as fault:
        give_up(_deaf(settings, fault))


def _deaf(settings: Settings, fault: OSError) -> str:
    """Return why the server cannot listen, and what helps."""
    if isinstance(fault, socket.gaierror) or fault.errno == errno.EADDRNOTAVAIL:
        return f"{settings.host} is no address of this computer. Choose another one with --host."
    why = os.strerror(fault.errno) if fault.errno else str(fault)
    cure = "Choose another port with --port."
    if fault.errno == errno.EADDRINUSE:
        cure = "Perhaps a server runs already; stop it, or choose another port with --port."
    return f"Port {settings.port} on {settings.host} cannot be used: {why}. {cure}"


async def _serve(wishes: Wishes, settings: Settings) -> None:
    """Listen, tell where, wait for the end, tell everybody."""
    asked_to_stop = _listening_for_the_end()
    draw = keys.renewed if wishes.new_key else keys.kept_in
    server = opened(settings, await asyncio.to_thread(draw, settings.data or user_folder()))
    try:
        await server.start()
        greeting.greet(server, settings)
        if wishes.browser:
            greeting.open_page(server)
        tune()
        await asked_to_stop.wait()
        typer.echo("\nStopping; players are told, games are kept.")
    finally:
        await server.stop()


def _keep_records(wishes: Wishes) -> None:
    """Begin to note what happens; raises ``CannotWrite``."""
    if wishes.json_log:
        records.to_terminal()
        return
    folder = wishes.data or user_folder()
    try:
        records.to_file(folder)
    except OSError as fault:
        raise CannotWrite(f"{folder}: {reason_of(fault)}") from fault


def _listening_for_the_end() -> asyncio.Event:
    """Return what is set by Ctrl-C, or when the system asks us to end."""
    asked = asyncio.Event()
    with suppress(NotImplementedError):  # on Windows Ctrl-C interrupts the wait instead
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, asked.set)
    return asked
