"""The page for authors, as tests read it: its examples as files."""

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "scenarios.md"
EXAMPLE = re.compile(r"```yaml\n(.*?)```", re.DOTALL)


def the_page() -> str:
    """Return the words of the page."""
    return PAGE.read_text(encoding="utf-8")


def examples() -> tuple[str, str]:
    """Return the example's main file and its text in force, as they stand on the page."""
    main, lease, *_ = EXAMPLE.findall(the_page())
    return main, lease


def own_agendas() -> str:
    """Return the agendas that the page makes up, as they stand on it."""
    _, _, agendas, _ = EXAMPLE.findall(the_page())
    return str(agendas)


def own_proof() -> str:
    """Return the playthrough of the example, as it stands on the page."""
    _, _, _, proof = EXAMPLE.findall(the_page())
    return str(proof)


def as_typed(place: Path) -> Path:
    """Write the example into a folder, as an author would, and return the folder."""
    folder = place / "water_and_orbit"
    folder.mkdir()
    for name, words in zip(("scenario.yaml", "lease.yaml"), examples(), strict=True):
        (folder / name).write_text(words, encoding="utf-8")
    return folder
