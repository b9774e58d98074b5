"""The host reads whether it became a bridge: diplomatic, scientific, commercial."""

from game.client.parts import bridges
from game.model.ids import Tenths
from game.model.scores import Score
from tests.client import scenes
from tests.client.scenes import KAZ, RUS

SCORE = Score(
    metrics={},
    points={
        "multi_vector": Tenths(600),
        "convening": Tenths(800),
        "host_income": Tenths(500),
        "baiterek": Tenths(700),
    },
)


def test_the_host_has_three_bridges() -> None:
    """Two are means of its objectives, one is what everybody learned here."""
    found = list(bridges.rows(scenes.scene(scenes.ended()), KAZ, SCORE))

    assert [row.value for row in found][:2] == ["70 points", "60 points"]
    assert len(found) == 3


def test_other_seats_have_none() -> None:
    """They are judged by their own objectives alone."""
    assert not list(bridges.rows(scenes.scene(scenes.ended()), RUS, SCORE))
