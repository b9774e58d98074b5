"""How a folder of kinds is found: one file is one kind, and its stem is its name everywhere."""

import importlib
import pkgutil
from functools import cache
from types import ModuleType


@cache
def modules(package: str) -> dict[str, ModuleType]:
    """Return the modules of a package by stem, sorted by name; packages inside it are no kinds.

    Raises LookupError when the folder holds no file: an empty folder of kinds is a broken build.
    """
    folder = importlib.import_module(package)
    found = pkgutil.iter_modules(folder.__path__)
    stems = sorted(info.name for info in found if not info.ispkg)
    if not stems:
        raise LookupError(f"{package}: no kinds found; this installation is incomplete")
    return {stem: importlib.import_module(f"{package}.{stem}") for stem in stems}
