"""A scenario's folder: which files belong to it, and what they say."""

from functools import cache
from itertools import chain, islice
from pathlib import Path

import msgspec

from game.assets import scenario_path
from game.model.values import Value
from game.rules.engine import digest
from game.scenario import own
from game.scenario.library import shelf
from game.scenario.migration import migrated
from game.scenario.mistakes import Mistake
from game.scenario.nearest import nearest
from game.scenario.reading import Document, Path_, Plain, Unreadable, read, value_at
from game.scenario.shapes import LANGUAGES

MAIN = own.MAIN
PAR = "par.yaml"
MOST_FILES = 60
"""Files that a scenario may name."""
SHOWN = 60
"""Letters of a file's name that a message repeats."""
MOST_VALUES = 10_000
"""Values in all its files together; further files are not read."""


class Folder(Value, frozen=True, kw_only=True):
    """Everything that belongs to one scenario, as read."""

    place: Path
    main: Document
    texts: dict[str, Document] = {}
    """By language."""
    treaties: dict[str, Document] = {}
    """By the name that the scenario gives them."""
    par: Document | None = None
    unreadable: tuple[Mistake, ...] = ()
    """Files besides the main one that could not be read."""

    @property
    def documents(self) -> tuple[Document, ...]:
        """Return every file that was read, in a fixed order."""
        par = (self.par,) if self.par is not None else ()
        return (self.main, *self.texts.values(), *self.treaties.values(), *par)


def find(scenario: str | Path) -> Path:
    """Return the main file of a scenario given by id, folder or file.

    Raises Unreadable if there is none; the message names a file that may have been meant, or the
    scenarios that ship.
    """
    for place in _places(scenario):
        if is_there(place) and place.is_file():
            return place
        if is_there(place / MAIN) and (place / MAIN).is_file():
            return place / MAIN
    for place in _places(scenario):
        if other := _otherwise_called(place):
            told = {"name": _shown(other)}
            raise Unreadable(
                Mistake(file=str(scenario), key="file.otherwise-called", parameters=dict(told))
            )
    raise Unreadable(
        Mistake(file=str(scenario), key="file.no-scenario", parameters={"known": playable()})
    )


def _otherwise_called(place: Path) -> str:
    """Return the only YAML file of a folder that has no main one, or nothing."""
    if not is_there(place) or not place.is_dir():
        return ""
    files = [file.name for file in islice(place.glob("*.y*ml"), MOST_FILES) if file.is_file()]
    called = [name for name in files if Path(name).stem == Path(MAIN).stem]
    return next(iter(called or (files if len(files) == 1 else [])), "")


def _places(scenario: str | Path) -> tuple[Path, ...]:
    """Return where a scenario may lie: at a path, among those of the game, among one's own."""
    home = own.place()
    brought = () if home is None else (home / scenario,)
    return (Path(scenario), scenario_path(str(scenario)), *brought)


def playable() -> tuple[str, ...]:
    """Return the ids of all scenarios on this computer: the game's, then one's own."""
    known = shipped()
    return (*known, *(name for name in own.own() if name not in known))


def shipped() -> tuple[str, ...]:
    """Return the ids of the scenarios that come with the game."""
    return tuple(sorted(main.parent.name for main in scenario_path().glob(f"*/{MAIN}")))


def gather(scenario: str | Path) -> Folder:
    """Read a scenario's main file and every file that belongs to it.

    Raises Unreadable if the main file cannot be read; other files are reported in ``unreadable``.
    """
    path = find(scenario)
    place = path.parent
    if not inside(place, path.name):
        raise Unreadable(Mistake(file=path.name, key="file.outside"))
    main = migrated(read(path, path.name))
    beside = _Beside(place, len(main.marks))
    texts = {
        str(language): document
        for language in LANGUAGES
        if (document := beside.perhaps(f"text/{language}.yaml"))
    }
    treaties = {
        name: document for name in treaty_files(main.data) if (document := beside.named(name, main))
    }
    par = beside.perhaps(PAR)
    return Folder(
        place=place,
        main=main,
        texts=texts,
        treaties=treaties,
        par=par,
        unreadable=tuple(beside.faults),
    )


class _Beside:
    """Reads the files beside the main one, until all together hold too much."""

    def __init__(self, place: Path, values: int) -> None:
        self.place = place
        self.values = values
        """Values read so far."""
        self.faults: list[Mistake] = []

    def perhaps(self, name: str) -> Document | None:
        """Return a file if it is there."""
        return self.needed(name) if is_there(self.place / name) else None

    def needed(self, name: str) -> Document | None:
        """Return a file; one that is not there, lies elsewhere or is too much is a fault."""
        try:
            document = self._read(name)
        except Unreadable as unreadable:
            self.faults.append(unreadable.mistake)
            return None
        self.values += len(document.marks)
        return document

    def named(self, name: str, main: Document) -> Document | None:
        """Return a file that the main one names; what keeps it away is a fault of the name."""
        where = _naming_place(main, name)
        if not inside(self.place, name):
            self.faults.append(main.fault(where, "file.outside-named", name=_shown(name)))
            return None
        if is_there(self.place / name):
            return self.needed(name)
        files = chain(self.place.glob("*.yaml"), self.place.glob("*/*.yaml"))
        beside = islice((file.relative_to(self.place).as_posix() for file in files), MOST_FILES)
        known = sorted(name for name in beside if name != MAIN)
        fault = main.fault(where, "file.not-beside", name=_shown(name))
        cured = {**fault.parameters, **nearest(name, known)}
        self.faults.append(msgspec.structs.replace(fault, parameters=cured))
        return None

    def _read(self, name: str) -> Document:
        """Return a file of the folder. Raises Unreadable."""
        if not inside(self.place, name):
            raise Unreadable(Mistake(file=name, key="file.outside"))
        if self.values > MOST_VALUES:
            full = {"most": MOST_VALUES}
            raise Unreadable(Mistake(file=name, key="file.folder-full", parameters=dict(full)))
        return read(self.place / name, name)


def _shown(name: str) -> str:
    """Return a file's name as a message repeats it; signs that cannot be printed are shown as _."""
    return "".join(sign if sign.isprintable() else "_" for sign in name[:SHOWN])


def _naming_place(main: Document, name: str) -> Path_:
    """Return where the main file names another one."""
    files = (path for path in main.marks if path[-1:] == ("file",))
    return next((path for path in files if value_at(main.data, path) == name), ())


def is_there(path: Path) -> bool:
    """Return whether a path exists; a name that no system would take does not."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def inside(place: Path, name: str) -> bool:
    """Return whether a name leads to somewhere inside a folder."""
    try:
        return (place / name).resolve().is_relative_to(place.resolve())
    except (OSError, ValueError, RuntimeError):
        return False


def treaty_files(data: Plain) -> tuple[str, ...]:
    """Return the treaty files that a scenario and its presets name, each once."""
    names: list[str] = []
    for part in (data, *_presets(data)):
        for entry in _naming(part):
            name = entry.get("file") if isinstance(entry, dict) else None
            if isinstance(name, str) and name not in names:
                names.append(name)
    return tuple(names[:MOST_FILES])


def _naming(part: Plain) -> tuple[Plain, ...]:
    """Return the entries of a scenario or a preset that may name a text."""
    if not isinstance(part, dict):
        return ()
    lists = [part.get(key) for key in ("treaties", "offers")]
    listed = [entry for found in lists if isinstance(found, list) for entry in found]
    return (*listed, part.get("conference"))


def _presets(data: Plain) -> tuple[Plain, ...]:
    """Return what the presets say, if the file is that far in shape."""
    turns = data.get("turns") if isinstance(data, dict) else None
    presets = turns.get("presets") if isinstance(turns, dict) else None
    return tuple(presets.values()) if isinstance(presets, dict) else ()


def hash_of(folder: Folder) -> str:
    """Return a fingerprint of everything that a scenario's files and the library say."""
    return digest([said(folder), _library_hash(), folder.par.data if folder.par else None])


def rules_hash_of(folder: Folder) -> str:
    """Return the same without par and translations: what a calibration depends on."""
    ruling = (folder.main, *folder.treaties.values())
    return digest([{d.name: d.data for d in ruling}, _library_hash()])


def said(folder: Folder) -> dict[str, Plain]:
    """Return what the files say, texts apart from par, by name."""
    return {d.name: d.data for d in folder.documents if d.name != PAR}


@cache
def _library_hash() -> str:
    """Return a fingerprint of the library."""
    return digest(shelf())
