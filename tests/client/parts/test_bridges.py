"""The host reads whether it became a bridge: diplomatic, scientific, commercial."""

import msgspec

from game.client.parts import bridges
from game.model.ids import PayloadId, Turn
from game.model.scores import Score
from game.rules.engine import change
from tests.client import scenes
from tests.client.scenes import A_FLIGHT, KAZ, RUS

SCORE = Score(
    metrics={},
    points={"multi_vector": 600, "convening": 800, "host_income": 500, "baiterek": 700},
)


def test_the_host_has_three_bridges() -> None:
    """Two are means of its objectives, one is what everybody learned here."""
    found = list(bridges.rows(scenes.scene(scenes.ended()), KAZ, SCORE))

    assert [row.value for row in found][:2] == ["70 points", "60 points"]
    assert len(found) == 3


def test_other_seats_have_none() -> None:
    """They are judged by their own objectives alone."""
    assert not list(bridges.rows(scenes.scene(scenes.ended()), RUS, SCORE))


def test_science_counts_what_flew_from_here() -> None:
    """Not what failed, and not what flew from home."""
    flight = msgspec.structs.replace(A_FLIGHT, payload=PayloadId("science_platform"))
    home = msgspec.structs.replace(flight, pad=None)
    lost = msgspec.structs.replace(flight, outcome="failure")
    world = scenes.ended()
    ground = msgspec.structs.replace(world.ground, works=())
    earned = [
        bridges.science(
            scenes.scene(
                change(world, ground=ground, launches=(), launch_log=flights, turn=Turn(4))
            )
        )
        for flights in ((flight,), (flight, home, lost))
    ]

    assert earned[0] > 0
    assert earned[0] == earned[1]
