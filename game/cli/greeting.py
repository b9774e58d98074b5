"""What `steppe serve` says when it listens: where it is, and how the teacher comes in."""

import os
import sys
import webbrowser

import segno
import typer

from server.app import Server
from server.settings import LOOPBACK, Settings


def greet(server: Server, settings: Settings) -> None:
    """Say where the server is and what the teacher needs."""
    typer.echo("Steppe to Orbit is serving.")
    typer.echo(f"  Teacher's page: {_home(server)}/sign-in/{server.keys.link()}   (works once)")
    if server.keys.shown:
        typer.echo(f"  Teacher's key:  {server.keys.shown}   (shown only now: write it down)")
    else:
        typer.echo("  Teacher's key:  the one of the first start; --new-key draws a new one.")
    typer.echo(f"  This computer:  {_home(server)}")
    _greet_class(server, settings)
    typer.echo(f"  Projector:      {_home(server)}/projector/<the six digits of a room>")
    typer.echo(f"  Games are in:   {settings.data}")
    typer.echo("  Stop with Ctrl-C.")


def open_page(server: Server) -> None:
    """Open the teacher's page, signed in, where somebody sits before a screen."""
    seen = sys.platform in ("win32", "darwin") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    if seen and sys.stdout.isatty():
        webbrowser.open(f"{_home(server)}/sign-in/{server.keys.link()}")


def _greet_class(server: Server, settings: Settings) -> None:
    """Say what the class types, with a picture for phones, or how the class is let in."""
    shared = server.listener.shared()
    if shared:
        address = f"{server.listener.scheme}://{shared}"
        typer.echo(f"  Class network:  {address}")
        if server.reopened:
            typer.echo("                  open again: a class was here in the last six hours.")
        segno.make(address, micro=False).terminal(compact=True, border=2)
    elif settings.opens_to_class:
        typer.echo(
            "  Other computers can connect as soon as you open a lesson; --lan: from now on."
        )
    else:
        typer.echo("  Other computers cannot connect; --lan opens the server to the class network.")


def _home(server: Server) -> str:
    """Return the address on this computer."""
    return f"{server.listener.scheme}://{LOOPBACK}:{server.port}"
