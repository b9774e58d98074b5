"""How a command ends that cannot go on: with one line that names the place and the cure."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import typer

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""What a system says where nothing more can be written: disk full, quota used up, file too long."""


def give_up(reason: str, code: int = 1) -> NoReturn:
    """End with one line on the error stream."""
    typer.echo(reason, err=True)
    raise typer.Exit(code)


@contextmanager
def writing(place: Path, cure: str) -> Iterator[None]:
    """Write below a place; if that cannot be done, end with the reason and the cure."""
    try:
        yield
    except OSError as fault:
        give_up(f"{place}: {reason_of(fault)}; {'make room there, or ' * is_full(fault)}{cure}")


def reason_of(fault: OSError) -> str:
    """Return what a system says about a fault, without numbers and without the path again."""
    return fault.strerror or str(fault)


def is_full(fault: OSError) -> bool:
    """Return whether there is no room for more."""
    return fault.errno in FULL
