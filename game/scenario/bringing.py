"""Bringing a scenario along: its files are checked, and kept if there is no mistake in them."""

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from game.scenario.check import Report, check
from game.scenario.folder import MAIN, MOST_FILES, find, inside, shipped, treaty_files
from game.scenario.mistakes import Mistake
from game.scenario.own import place
from game.scenario.reading import Document, Unreadable, read
from game.scenario.shapes import LANGUAGES

MOST_BYTES = 1_000_000
"""Of all files together."""
GOOD_NAME = re.compile(r"(?:[A-Za-z0-9_-]{1,40}/)?[A-Za-z0-9_-]{1,60}\.ya?ml")
GOOD_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
TEXTS = tuple(f"{language}.yaml" for language in LANGUAGES)


class NoPlace(Exception):  # noqa: N818 - an answer for whoever starts the program
    """There is no folder for own scenarios."""


def bring(scenario: str | Path) -> Report:
    """Keep a scenario given by file or folder; the report says what is wrong if it is not kept.

    Raises NoPlace, and OSError if the folder cannot be written.
    """
    try:
        main = find(scenario)
    except Unreadable as unreadable:
        return _refused(unreadable.mistake)
    if not inside(main.parent, main.name):
        return _refused(Mistake(file=main.name, key="file.outside"))
    paths = [main, *_beside(main)][:MOST_FILES]
    if sum(path.stat().st_size for path in paths) > MOST_BYTES:
        return _too_large(sum(path.stat().st_size for path in paths))
    names = {path: path.relative_to(main.parent).as_posix() for path in paths}
    names[main] = MAIN
    return keep({names[path]: path.read_bytes() for path in paths})


def _beside(main: Path) -> Iterator[Path]:
    """Yield the files beside the main one; links that lead out of the folder are left alone."""
    folder = main.parent
    for path in (*folder.glob("*.y*ml"), *folder.glob("*/*.y*ml")):
        if path != main and path.is_file() and inside(folder, str(path.relative_to(folder))):
            yield path


def keep(files: Mapping[str, bytes]) -> Report:
    """Keep a scenario given as the contents of its files, by name, or say what is wrong with it.

    A scenario of the same id that was brought along before is replaced; one that comes with the
    game is not. Raises NoPlace, and OSError if the folder cannot be written.
    """
    home = place()
    if home is None:
        raise NoPlace
    strange = [name for name in files if GOOD_NAME.fullmatch(name) is None]
    if strange or len(files) > MOST_FILES:
        return _refused(Mistake(file=strange[0] if strange else MAIN, key="file.bad-name"))
    size = sum(map(len, files.values()))
    if size > MOST_BYTES:
        return _too_large(size)
    home.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".new-", dir=home) as hidden:
        return _kept(Path(hidden), files, home)


def _kept(hidden: Path, files: Mapping[str, bytes], home: Path) -> Report:
    """Write the files where nobody looks, check them there, and move them if they are sound."""
    try:
        folder = _written(hidden, files)
    except Unreadable as unreadable:
        return _refused(unreadable.mistake)
    report = check(folder)
    if report.mistakes:
        return report
    if folder.name in shipped():
        taken = Mistake(file=MAIN, key="file.shipped-id", parameters={"name": folder.name})
        return _refused(taken)
    target = home / folder.name
    if target.exists():
        shutil.rmtree(target)
    folder.rename(target)
    return report


def _written(hidden: Path, files: Mapping[str, bytes]) -> Path:
    """Write the files into a folder that is called like the scenario. Raises Unreadable."""
    (hidden / MAIN).write_bytes(files.get(MAIN, b""))
    main = read(hidden / MAIN, MAIN)
    given = main.data.get("id") if isinstance(main.data, dict) else None
    known = isinstance(given, str) and GOOD_ID.fullmatch(given) is not None
    folder = hidden / (str(given) if known else "scenario")
    for name, contents in files.items():
        path = folder / place_in(name, main)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(contents)
    return folder


def place_in(name: str, main: Document) -> str:
    """Return where a file belongs; what a browser sends has lost its folder."""
    last = PurePosixPath(name).name
    if last in TEXTS:
        return f"text/{last}"
    wanted = [each for each in treaty_files(main.data) if PurePosixPath(each).name == last]
    named = [each for each in wanted if GOOD_NAME.fullmatch(each) is not None]
    return named[0] if named and name not in named else name


def _refused(mistake: Mistake) -> Report:
    """Return the report of something that cannot be read or kept at all."""
    return Report(file=mistake.file, readable=False, mistakes=(mistake,), warnings=())


def _too_large(size: int) -> Report:
    """Return the report of too much at once."""
    limits = {"bytes": size, "most": MOST_BYTES}
    return _refused(Mistake(file=MAIN, key="file.too-large", parameters=dict(limits)))
