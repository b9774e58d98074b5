"""Own scenarios: those that a teacher brought along, kept in a folder of this computer.

Where the folder is, the whole program must agree on, the processes that it starts too; so its name
travels in the environment.
"""

import os
from pathlib import Path

MAIN = "scenario.yaml"
PLACE = "STEPPE_SCENARIOS"
"""Name of the variable; without it there are no own scenarios."""


def use(folder: Path) -> None:
    """Keep own scenarios in a folder from now on."""
    os.environ[PLACE] = str(folder)


def place() -> Path | None:
    """Return the folder of own scenarios, if there is one."""
    named = os.environ.get(PLACE, "")
    return Path(named) if named else None


def own() -> tuple[str, ...]:
    """Return the ids of the scenarios that were brought along, by name."""
    folder = place()
    if folder is None:
        return ()
    return tuple(sorted(main.parent.name for main in folder.glob(f"[a-z]*/{MAIN}")))
