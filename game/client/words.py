"""Words about the program itself."""

from functools import lru_cache
from importlib import metadata


@lru_cache(maxsize=1)
def version() -> str:
    """Return the version of the game, as its installation says."""
    try:
        return metadata.version("steppe-to-orbit")
    except metadata.PackageNotFoundError:
        return ""
