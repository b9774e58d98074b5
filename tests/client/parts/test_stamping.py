"""A seal falls once, in sight of whoever reads the text, and not without motion."""

import msgspec
import pytest

from game.client.memory import Settings
from game.client.parts import stamping
from game.client.parts.stamping import SECONDS
from game.client.scene import Scene
from game.model.ids import Turn
from game.model.treaties import Signature
from tests.client import scenes
from tests.client.scenes import KAZ, RUS, SIGNED

WORLD = scenes.signed()
TEXT = WORLD.treaties[SIGNED]
SIGNATURE = Signature(version=1, turn=Turn(1), hash="")
HALF = msgspec.structs.replace(TEXT, signatures={KAZ: SIGNATURE})


def at(now: float, **fields: object) -> Scene:
    """Return the scene at a second of the window's clock."""
    return scenes.scene(WORLD, KAZ, now=now, **fields)


def test_seals_that_lay_there_lie_still() -> None:
    """A text that was signed long ago is opened without a show."""
    shown = stamping.noted(at(5.0), TEXT, None)

    assert stamping.fallen(at(5.0), TEXT, shown) == {KAZ: 1.0, RUS: 1.0}
    assert not stamping.falls(at(5.0), shown)


def test_a_new_signature_falls_and_then_lies() -> None:
    """Kazakhstan's was there, Russia's comes."""
    shown = stamping.noted(at(9.0), TEXT, stamping.noted(at(5.0), HALF, None))

    assert stamping.fallen(at(9.0 + SECONDS / 2), TEXT, shown)[RUS] == pytest.approx(0.5)
    assert stamping.falls(at(9.0 + SECONDS / 2), shown)
    assert stamping.fallen(at(9.0 + 2 * SECONDS), TEXT, shown) == {KAZ: 1.0, RUS: 1.0}
    assert not stamping.falls(at(9.0 + 2 * SECONDS), shown)


def test_a_signature_that_was_not_noted_yet_has_not_fallen() -> None:
    """Else the seal would lie there, jump up and fall."""
    shown = stamping.noted(at(5.0), HALF, None)

    assert stamping.fallen(at(5.1), TEXT, shown) == {KAZ: 1.0, RUS: 0.0}


def test_without_motion_a_seal_is_simply_there() -> None:
    """Reduced motion shows the end of the movement."""
    calm = at(9.0, settings=Settings(calm=True))
    shown = stamping.noted(calm, TEXT, stamping.noted(calm, HALF, None))

    assert stamping.fallen(calm, TEXT, shown) == {KAZ: 1.0, RUS: 1.0}
    assert not stamping.falls(calm, shown)
