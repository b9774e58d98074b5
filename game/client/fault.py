"""Fault: what is kept of the last error, so that a student can show it to the teacher.

Nothing of the game, no names and no places on the disk are in it: only the program's own lines.
"""

import platform
import traceback
from pathlib import Path

from game.client.words import version

FILE = "last-error.txt"
MOST = 12
"""Steps that are kept, the last ones."""


def keep(kept_in: Path, error: BaseException, page: str) -> Path:
    """Write down an error and return the file; a device that forbids writing keeps nothing."""
    path = kept_in / FILE
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(told(error, page), "utf-8")
    except OSError:
        return path
    return path


def read(kept_in: Path) -> str:
    """Return what was written down last; empty: nothing ever went wrong."""
    try:
        return (kept_in / FILE).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def told(error: BaseException, page: str) -> str:
    """Return an error as text: the program, the page, and the way through our own files."""
    steps = traceback.extract_tb(error.__traceback__)[-MOST:]
    way = [f"  {_short(step.filename)}:{step.lineno} {step.name}" for step in steps]
    head = [
        f"Steppe to Orbit {version()}",
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}",
        f"Page: {page}",
        f"{type(error).__name__}: {error}",
    ]
    return "\n".join((*head, *way, ""))


def _short(file: str) -> str:
    """Return the last two parts of a file's name, without the folders of this device."""
    return "/".join(Path(file).parts[-2:])
