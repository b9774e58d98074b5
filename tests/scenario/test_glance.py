"""A list of scenarios tells the same as the whole reading, only sooner."""

import pytest

from game.scenario.folder import shipped
from game.scenario.glance import glance, seen
from game.scenario.load import loaded_of
from game.scenario.reading import Unreadable


@pytest.mark.parametrize("scenario", shipped())
def test_a_glance_sees_what_the_scenario_says(scenario: str) -> None:
    """Title, summary, seats and lengths, in every language."""
    loaded = loaded_of(scenario)

    assert glance(scenario) == seen(scenario, loaded.file, loaded.title, loaded.summary)


def test_what_is_not_there_cannot_be_seen() -> None:
    """The message names the scenarios that are there."""
    with pytest.raises(Unreadable):
        glance("nowhere")
