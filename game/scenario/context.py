"""What a check looks at: one preset of a scenario, as typed values and with their places."""

from collections.abc import Callable, Iterable, Iterator

import msgspec

from game.model.treaties import Parameter
from game.model.values import Value
from game.scenario.folder import Folder
from game.scenario.mistakes import Mistake
from game.scenario.nearest import unknown
from game.scenario.reading import Document, Path_
from game.scenario.schema import ScenarioFile
from game.scenario.words import Lexicon


class Context(Value, frozen=True, kw_only=True):
    """One preset of a scenario."""

    document: Document
    """The main file with the preset laid over it."""
    file: ScenarioFile
    folder: Folder
    preset: str
    lexicon: Lexicon

    def unknown(self, path: Path_, name: str, known: Iterable[str], what: str) -> Iterator[Mistake]:
        """Yield a mistake if a name is not known."""
        names = tuple(known)
        if name not in names:
            yield self.document.fault(path, "check.unknown", **unknown(what, name, names))

    def warning(self, path: Path_, key: str, **parameters: Parameter) -> Mistake:
        """Return a warning at a place of the main file."""
        return as_warning(self.document.fault(path, key, **parameters))


Check = Callable[[Context], Iterator[Mistake]]


def as_warning(mistake: Mistake) -> Mistake:
    """Return the same finding as a warning."""
    return msgspec.structs.replace(mistake, severity="warning")
