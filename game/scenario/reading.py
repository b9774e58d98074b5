"""Reading a file that somebody typed: its values, and where in the file each of them stands.

A scenario may come from a stranger. Before a value is made the file has passed limits of size,
depth and number; anchors and aliases, with which a few lines can unfold into millions, are refused.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.reader import ReaderError
from ruamel.yaml.resolver import VersionedResolver

from game.model.treaties import Parameter
from game.model.values import Value
from game.scenario.mistakes import Mistake

MOST_BYTES = 200_000
MOST_EVENTS = 8_000
"""Keys, values, beginnings and ends."""
MOST_DEPTH = 20

DECIMAL = re.compile(r"[-+]?[0-9]{1,18}")
FRACTION = re.compile(r"[-+]?[0-9]{1,18}\.[0-9]{0,18}")

Step = str | int
Path_ = tuple[Step, ...]
"""The way to a value: keys of maps and numbers in lists."""
Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]
"""What a file can hold; keys of maps are text as written."""


class Mark(Value, frozen=True, kw_only=True):
    """A place in a file; both count from 1."""

    line: int
    column: int


class Slip(Value, frozen=True, kw_only=True):
    """A common slip of the pen: what the parser says about it, and our sentence with the cure."""

    says: str
    key: str
    begins: bool = False
    """The cure is where the broken thing begins, not where the parser noticed."""


SLIPS = (
    Slip(says="could not find expected ':'", key="file.no-colon", begins=True),
    Slip(says="mapping values are not allowed", key="file.second-colon"),
    Slip(says="expected ',' or", key="file.open-bracket", begins=True),
    Slip(says="did not find expected node content", key="file.open-bracket", begins=True),
    Slip(says="unexpected end of stream", key="file.open-quote", begins=True),
    Slip(says="'\\t' that cannot start any token", key="file.tab"),
    Slip(says="but found '<block", key="file.indent"),
    Slip(says="but found '?'", key="file.dash"),
    Slip(says="that cannot start any token", key="file.odd-start"),
)


class Unreadable(Exception):  # noqa: N818 - an answer for the author of the file
    """The file cannot be read at all; ``mistake`` says why and where."""

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(mistake.key)
        self.mistake = mistake


class Document(Value, frozen=True, kw_only=True):
    """A file that was read: its values and where they stand."""

    name: str
    """How the file is called in messages."""
    data: Plain
    marks: dict[Path_, Mark]
    """Of every value; of a value in a map, where its key stands."""
    twice: tuple[Path_, ...] = ()
    """Keys that are given more than once in their map; the last one counts."""

    def mark(self, path: Path_) -> Mark:
        """Return where a value stands, or the nearest thing around it."""
        while path and path not in self.marks:
            path = path[:-1]
        return self.marks.get(path, Mark(line=1, column=1))

    def fault(self, path: Path_, key: str, **parameters: Parameter) -> Mistake:
        """Return a mistake that stands at a path."""
        mark = self.mark(path)
        return Mistake(
            file=self.name, line=mark.line, column=mark.column, key=key, parameters=parameters
        )

    @property
    def parts(self) -> "tuple[Document, ...]":
        """Return each element of a list as a document of its own; else the document alone."""
        if not isinstance(self.data, list):
            return (self,)
        return tuple(self.part((number,)) for number in range(len(self.data)))

    def part(self, path: Path_) -> "Document":
        """Return a value of the document as a document of its own."""
        data = value_at(self.data, path)
        marks = {
            inner[len(path) :]: mark
            for inner, mark in self.marks.items()
            if inner[: len(path)] == path
        }
        twice = tuple(p[len(path) :] for p in self.twice if p[: len(path)] == path)
        return Document(name=self.name, data=data, marks=marks, twice=twice)


def read(path: Path, name: str) -> Document:
    """Return what a file says.

    Raises Unreadable if it is missing, too large, not UTF-8 or not YAML.
    """
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise _unreadable(name, "file.too-large", bytes=size, most=MOST_BYTES)
        raw = path.read_bytes()
    except IsADirectoryError:
        raise _unreadable(name, "file.is-folder") from None
    except (OSError, ValueError):
        raise _unreadable(name, "file.missing") from None
    return read_bytes(raw, name)


def read_bytes(raw: bytes, name: str) -> Document:
    """Return what the bytes of a file say. Raises Unreadable."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = raw.count(b"\n", 0, fault.start) + 1
        column = fault.start - (raw.rfind(b"\n", 0, fault.start) + 1) + 1
        raise _unreadable(name, "file.not-utf8", line=line, column=column) from None
    try:
        return _Builder(name).built(_events(text))
    except MarkedYAMLError as fault:
        _refuse_odd_spaces(name, text)
        raise _not_yaml(name, fault) from None
    except ReaderError as fault:
        line = text.count("\n", 0, fault.position) + 1
        raise _unreadable(name, "file.strange-character", line=line) from None
    except (YAMLError, ValueError) as fault:
        raise _unreadable(name, "file.not-yaml", problem=str(fault).splitlines()[0]) from None


def value_at(data: Plain, path: Path_) -> Plain:
    """Return the value at a path of maps and lists; a step that leads nowhere is left out."""
    for step in path:
        if isinstance(data, dict):
            data = data.get(str(step))
        elif isinstance(data, list) and isinstance(step, int):
            data = data[step]
    return data


def keys_at(data: Plain, path: Path_) -> tuple[str, ...]:
    """Return the keys of the map at a path of maps; none where there is no map."""
    for step in path:
        data = data.get(str(step)) if isinstance(data, dict) else None
    return tuple(data) if isinstance(data, dict) else ()


def _events(text: str) -> Iterator[Event]:
    """Yield the events of a YAML text, one by one and without recursion."""
    parser = YAML(typ="safe", pure=True)
    yield from parser.parse(text)


def _refuse_odd_spaces(name: str, text: str) -> None:
    """Raise Unreadable for the first line that is indented with spaces that are no spaces."""
    for number, line in enumerate(text.splitlines(), start=1):
        indent = line[: len(line) - len(line.lstrip())]
        odd = next((column for column, sign in enumerate(indent) if sign not in " \t"), None)
        if odd is not None and line.strip():
            raise _unreadable(name, "file.odd-space", line=number, column=odd + 1)


def _not_yaml(name: str, fault: MarkedYAMLError) -> Unreadable:
    """Return what is wrong with the signs of a file, where the author has to look for it."""
    problem = str(fault.problem or fault.context or "")
    slip = next((slip for slip in SLIPS if slip.says in problem), None)
    mark = fault.context_mark if slip is not None and slip.begins else fault.problem_mark
    mark = mark or fault.problem_mark or fault.context_mark
    where = {"line": mark.line + 1, "column": mark.column + 1} if mark is not None else {}
    if slip is not None:
        return _unreadable(name, slip.key, **where)
    return _unreadable(name, "file.not-yaml", problem=problem, **where)


def _unreadable(
    name: str, key: str, line: int = 1, column: int = 1, **parameters: str | int
) -> Unreadable:
    """Return the exception that says why a file cannot be read."""
    return Unreadable(
        Mistake(file=name, line=line, column=column, key=key, parameters=dict(parameters))
    )


class _Builder:
    """Makes values out of events and notes where each of them stands."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.marks: dict[Path_, Mark] = {}
        self.twice: list[Path_] = []
        self.open: list[list[Plain] | dict[str, Plain]] = []
        self.path: list[Step] = []
        self.key: list[str | None] = []
        """The key that waits for its value, one for each open collection."""
        self.root: Plain = None
        self.resolver = VersionedResolver(version=(1, 2))

    def built(self, events: Iterator[Event]) -> Document:
        """Return the document."""
        documents = 0
        for number, event in enumerate(events):
            documents += self._take(event)
            if documents > 1:
                raise self._refused("file.several-documents", event)
            if number > MOST_EVENTS:
                raise self._refused("file.too-many-values", event)
        return Document(name=self.name, data=self.root, marks=self.marks, twice=tuple(self.twice))

    def _take(self, event: Event) -> int:
        """Take one event; return 1 if a value at the top of the file began."""
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None) is not None:
            raise self._refused("file.alias", event)
        top = not self.open
        if isinstance(event, ScalarEvent):
            self._scalar(event)
        elif isinstance(event, MappingStartEvent | SequenceStartEvent):
            self._begin(event)
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            self.open.pop()
            self.key.pop()
            if self.open:
                self.path.pop()
            return 0
        else:
            return 0
        return int(top)

    def _scalar(self, event: ScalarEvent) -> None:
        """Take a key, or put a value where it belongs."""
        if self.open and isinstance(self.open[-1], dict) and self.key[-1] is None:
            key = str(event.value)
            if key in self.open[-1]:
                self.twice.append((*self.path, key))
            self.key[-1] = key
            self.marks[(*self.path, key)] = _mark(event)
            return
        self._put(event, self._value(event))

    def _begin(self, event: Event) -> None:
        """Open a map or a list."""
        if len(self.open) >= MOST_DEPTH:
            raise self._refused("file.too-deep", event)
        if self.open and isinstance(self.open[-1], dict) and self.key[-1] is None:
            raise self._refused("file.odd-key", event)
        value: list[Plain] | dict[str, Plain] = {} if isinstance(event, MappingStartEvent) else []
        step = self._put(event, value)
        if step is not None:
            self.path.append(step)
        self.open.append(value)
        self.key.append(None)

    def _put(self, event: Event, value: Plain) -> Step | None:
        """Put a value into the open collection; return the last step of its path."""
        if not self.open:
            self.root = value
            self.marks[()] = _mark(event)
            return None
        into = self.open[-1]
        if isinstance(into, list):
            into.append(value)
            step: Step = len(into) - 1
            self.marks[(*self.path, step)] = _mark(event)
            return step
        key = self.key[-1] or ""
        into[key] = value
        self.key[-1] = None
        return key

    def _value(self, event: ScalarEvent) -> Plain:
        """Return what a scalar means in YAML 1.2; dates and the like stay text."""
        text = str(event.value)
        if not event.implicit[0]:
            return text
        tag = str(self.resolver.resolve(ScalarNode, text, event.implicit))
        if tag.endswith(":null"):
            return None
        if tag.endswith(":bool"):
            return text.lower() == "true"
        if tag.endswith(":int") and DECIMAL.fullmatch(text):
            return int(text)
        if tag.endswith(":float") and FRACTION.fullmatch(text):
            return float(text)
        return text

    def _refused(self, key: str, event: Event) -> Unreadable:
        """Return the exception for something that this file may not hold."""
        mark = _mark(event)
        return _unreadable(self.name, key, line=mark.line, column=mark.column)


def _mark(event: Event) -> Mark:
    """Return where an event begins."""
    return Mark(line=event.start_mark.line + 1, column=event.start_mark.column + 1)
