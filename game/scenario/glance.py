"""A glance: what a list tells of a scenario of the game, read without all that it plays by.

Nothing is checked here: tests prove that the scenarios of the game are sound.
"""

from game.model.values import Text, Value
from game.scenario.delegations import with_names
from game.scenario.folder import find, is_there
from game.scenario.migration import migrated
from game.scenario.reading import read
from game.scenario.schema import ScenarioFile
from game.scenario.shape import typed
from game.scenario.shapes import LANGUAGES
from game.scenario.words import lexicon_of


class Glance(Value, frozen=True, kw_only=True):
    """A scenario in a list."""

    scenario: str
    """Its id."""
    title: Text
    summary: Text
    seats: int
    presets: tuple[int, ...]
    """Numbers of turns, the shortest first."""
    usual: int
    """The preset that is played without a wish."""


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
        seats=len(file.seats),
        presets=tuple(sorted(int(preset) for preset in file.turns.presets)),
        usual=int(file.turns.default),
    )
