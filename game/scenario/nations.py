"""Names of seats that an author may have meant: those of the file, then nations of the library."""

from functools import cache

from game.assets import scenario_path
from game.scenario.reading import Document, keys_at


@cache
def nations() -> tuple[str, ...]:
    """Return the nations of the library, by their three letters."""
    return tuple(sorted(file.stem for file in scenario_path("library", "nations").glob("*.yaml")))


def seats_known(document: Document) -> tuple[str, ...]:
    """Return the names of seats that a scenario file gives, and those that the library knows."""
    return tuple(dict.fromkeys((*keys_at(document.data, ("seats",)), *nations())))
