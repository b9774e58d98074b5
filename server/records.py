"""Records: what the server notes about itself, one JSON object a line, without personal data.

A line says when, how bad, which part and what; addresses are masked, long words are cut. What
students write, their call signs and keys are never given to the log in the first place.
"""

import logging
import re
import sys
import traceback
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

import msgspec

FILE = "server.log"
"""Name of the file beside the journal."""
MOST_BYTES, MOST_FILES = 1_000_000, 3
"""Older lines are thrown away: three files of a megabyte."""
MOST_WORDS, MOST_FAULT = 500, 4_000
"""Characters of a message, and of the way to a mistake of ours."""
ADDRESS = re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[0-9a-fA-F]{0,4}:){3,7}[0-9a-fA-F]{0,4}\b")
MASK = "[address]"


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line."""

    at: str
    level: str
    part: str
    words: str
    fault: str = ""
    """The way to a mistake of ours: files and lines, no contents."""


class JsonLines(logging.Formatter):
    """Writes lines for machines."""

    def format(self, record: logging.LogRecord) -> str:
        """Return a record as one line."""
        at = datetime.fromtimestamp(record.created, UTC)
        line = Line(
            at=at.isoformat(timespec="milliseconds"),
            level=record.levelname.lower(),
            part=record.name,
            words=masked(record.getMessage())[:MOST_WORDS],
            fault=_way(record),
        )
        return msgspec.json.encode(line).decode()


class PlainWords(logging.Formatter):
    """Writes lines for the teacher who looks at the terminal."""

    def format(self, record: logging.LogRecord) -> str:
        """Return a record as one short sentence."""
        return f"{record.levelname.lower()}: {masked(record.getMessage())[:MOST_WORDS]}"


def to_file(folder: Path) -> None:
    """Keep records in a folder, and show warnings at the terminal; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = RotatingFileHandler(
        folder / FILE, maxBytes=MOST_BYTES, backupCount=MOST_FILES - 1, encoding="utf-8"
    )
    kept.setFormatter(JsonLines())
    shown = logging.StreamHandler(sys.stderr)
    shown.setFormatter(PlainWords())
    shown.setLevel(logging.WARNING)
    _use(kept, shown)


def to_terminal() -> None:
    """Write records to the terminal as JSON, for a service that collects them."""
    shown = logging.StreamHandler(sys.stderr)
    shown.setFormatter(JsonLines())
    _use(shown)


def masked(words: str) -> str:
    """Return words without addresses of computers."""
    return ADDRESS.sub(MASK, words)


def _use(*handlers: logging.Handler) -> None:
    """Let everything go to these handlers alone."""
    logging.basicConfig(level=logging.INFO, handlers=handlers, force=True)


def _way(record: logging.LogRecord) -> str:
    """Return the way to an exception: places and its kind, not what it says."""
    if not record.exc_info or record.exc_info[1] is None:
        return ""
    fault = record.exc_info[1]
    steps = traceback.extract_tb(fault.__traceback__)
    places = " < ".join(f"{Path(step.filename).name}:{step.lineno}" for step in reversed(steps))
    return f"{type(fault).__name__} at {places}"[:MOST_FAULT]
