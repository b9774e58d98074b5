"""`steppe serve`: a server for a class, until Ctrl-C."""

import asyncio
import gc
import signal
import socket
from contextlib import suppress
from pathlib import Path

import typer

from server.app import Server, new_key, opened
from server.embedded import user_folder
from server.hosts import own_address
from server.journal.faults import CannotWrite
from server.settings import EVERYWHERE, LOOPBACK, Settings


def serve(host: str, port: int, data: Path | None, lan: bool, days: int) -> None:
    """Serve until Ctrl-C; where it cannot, say in one line why and what helps."""
    settings = Settings(
        host=EVERYWHERE if lan else host, port=port, data=data or user_folder(), days=days
    )
    try:
        with suppress(KeyboardInterrupt), asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(_serve(settings))
    except CannotWrite as fault:
        _give_up(f"Games cannot be kept: {fault.reason}. Choose another folder with --data.")
    except socket.gaierror:
        _give_up(f"{settings.host} is no address of this computer. Choose another one with --host.")
    except OSError as fault:
        _give_up(
            f"Port {port} on {settings.host} cannot be used: {fault.strerror}. "
            "Perhaps a server runs already; stop it, or choose another port with --port."
        )


async def _serve(settings: Settings) -> None:
    """Listen, tell where, wait for the end, tell everybody."""
    asked_to_stop = _listening_for_the_end()
    server = opened(settings, new_key())
    try:
        await server.start()
        _greet(server, settings)
        _tune()
        await asked_to_stop.wait()
        typer.echo("\nStopping; players are told, games are kept.")
    finally:
        await server.stop()


def _greet(server: Server, settings: Settings) -> None:
    """Say where the server is and what the teacher needs."""
    typer.echo("Steppe to Orbit is serving.")
    typer.echo(f"  This computer:  http://{LOOPBACK}:{server.port}")
    if settings.host == EVERYWHERE:
        typer.echo(f"  Class network:  http://{own_address()}:{server.port}")
    else:
        typer.echo("  Other computers cannot connect; --lan opens the server to the class network.")
    typer.echo(f"  Teacher's key:  {server.key}   (new at every start; show it to nobody)")
    typer.echo(
        f"  Projector:      http://{LOOPBACK}:{server.port}/projector/<the six digits of a room>"
    )
    typer.echo(f"  Games are in:   {settings.data}")
    typer.echo("  Stop with Ctrl-C.")


def _listening_for_the_end() -> asyncio.Event:
    """Return what is set by Ctrl-C, or when the system asks us to end."""
    asked = asyncio.Event()
    with suppress(NotImplementedError):  # on Windows Ctrl-C interrupts the wait instead
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, asked.set)
    return asked


def _tune() -> None:
    """Keep the collector from searching everything that was loaded at the start, again and again.

    With thousands of connections a full search stops the server for a quarter of a second.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)


def _loop_factory() -> "type[asyncio.AbstractEventLoop] | None":
    """Return the faster event loop where it is installed."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.Loop


def _give_up(reason: str) -> None:
    """End with one line."""
    typer.echo(reason, err=True)
    raise typer.Exit(1)
