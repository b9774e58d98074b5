"""`steppe shots`: a picture of every page, in every language and both themes, from a bot game."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from rich.progress import track

from game.cli.endings import writing
from game.cli.moments import Moment, moments
from game.client.memory import LANGUAGES, Settings

THEMES = {"dark": False, "contrast": True}
"""Name of each theme, and whether it is the one of high contrast."""


def shots(out: Path) -> None:
    """Write ``out/<language>-<theme>/<page>.png`` for every page."""
    with writing(out, "choose another folder with --out"):
        out.mkdir(parents=True, exist_ok=True)
        wanted = [(moment, settings) for moment in moments() for settings in _looks()]
        for moment, settings in track(wanted, description="Pictures"):
            folder = out / f"{settings.language}-{_theme(settings)}"
            folder.mkdir(exist_ok=True)
            save(moment, settings, folder / f"{moment.name}.png")


def save(moment: Moment, settings: Settings, path: Path) -> None:
    """Paint one page into a file; raises OSError if it cannot be written."""
    import pygame

    from game.client.render import picture_of

    try:
        pygame.image.save(picture_of(moment.view, moment.scene(settings), moment.fields), path)
    except pygame.error as fault:
        raise OSError(f"{path}: {fault}") from fault


def _looks() -> Iterator[Settings]:
    """Yield the settings of each language and theme."""
    for language, contrast in product(LANGUAGES, THEMES.values()):
        yield Settings(language=language, contrast=contrast)


def _theme(settings: Settings) -> str:
    """Return the name of the theme that is set."""
    return next(name for name, contrast in THEMES.items() if contrast == settings.contrast)
