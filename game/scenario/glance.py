"""A glance: what a list tells of a scenario of the game, read without all that it plays by.

Those of the game are not checked here, tests prove that they are sound; one's own are.
"""

from collections.abc import Iterator

from game.model.glance import Glance
from game.model.values import Text
from game.scenario.delegations import with_names
from game.scenario.folder import find, is_there, playable, shipped
from game.scenario.load import BrokenScenario, loaded_of
from game.scenario.migration import migrated
from game.scenario.reading import Unreadable, read
from game.scenario.schema import ScenarioFile
from game.scenario.shape import typed
from game.scenario.shapes import LANGUAGES
from game.scenario.words import lexicon_of


def glances() -> Iterator[Glance]:
    """Yield the scenarios of the game, then one's own without mistakes."""
    known = shipped()
    for name in playable():
        try:
            yield glance(name) if name in known else _checked(name)
        except (Unreadable, BrokenScenario):
            continue


def glance(scenario: str) -> Glance:
    """Return what a list tells of a scenario. Raises Unreadable if there is none."""
    path = find(scenario)
    file = typed(migrated(read(path, path.name)), ScenarioFile)
    texts = {
        str(language): read(beside, beside.name)
        for language in LANGUAGES
        if is_there(beside := path.parent / "text" / f"{language}.yaml")
    }
    spoken = with_names(lexicon_of(texts, file.language), file)
    return seen(scenario, file, spoken.text(file.title), spoken.text(file.summary))


def seen(scenario: str, file: ScenarioFile, title: Text, summary: Text) -> Glance:
    """Return a scenario that was read already as a list shows it."""
    return Glance(
        scenario=scenario,
        title=title,
        summary=summary,
        level=file.level,
        seats=len(file.seats),
        presets=tuple(sorted(int(preset) for preset in file.turns.presets)),
        usual=int(file.turns.default),
    )


def _checked(name: str) -> Glance:
    """Return a scenario that somebody wrote on this computer. Raises as `loaded_of`."""
    loaded = loaded_of(name)
    return seen(name, loaded.file, loaded.title, loaded.summary)
