"""The ledger leads from a promise to its text."""

from game.client.answers import Switch
from game.client.parts import promises, texts
from game.client.views.ledger import Ledger
from tests.client import scenes
from tests.client.hands import both
from tests.client.scenes import RUS


def test_a_promise_opens_its_treaty() -> None:
    """What must be kept can be read."""
    scene = scenes.scene(scenes.negotiating(), RUS)
    row = promises.due(scene)[0]

    answer = both(Ledger(), scene, "due.0")

    assert answer == Switch("talks", {"channel": row.treaty, "draft": None})


def test_a_treaty_in_force_opens_too() -> None:
    """Everything in force is one press away."""
    scene = scenes.scene(scenes.negotiating())
    text = texts.binding_us(scene)[0]

    answer = both(Ledger(), scene, f"treaty.{text.id}")

    assert answer == Switch("talks", {"channel": text.id, "draft": None, "version": 0})
