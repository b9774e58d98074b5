"""A rocket rises for eight seconds."""

import msgspec

from game.client.answers import Back
from game.client.art import launch as art
from game.client.views.liftoff import Liftoff
from game.client.widgets.gestures import Key
from tests.client import scenes
from tests.client.hands import became
from tests.client.scenes import RUS

SCENE = scenes.scene(scenes.launching(), RUS, now=20.0)


def test_the_clock_starts_when_it_is_first_seen() -> None:
    """However long the letter took."""
    page = became(Liftoff().tick(SCENE))

    assert isinstance(page, Liftoff)
    assert page.begun == 20.0


def test_it_ends_by_itself() -> None:
    """After as many seconds as the art has."""
    late = msgspec.structs.replace(SCENE, now=20.0 + art.SECONDS)

    assert Liftoff(begun=20.0).tick(late) == Back()


def test_a_key_skips_it_but_not_at_once() -> None:
    """A key still held down from before must not rob anybody of the launch."""
    page = Liftoff(begun=20.0)

    assert page.shortcut(Key("space"), SCENE) != Back()
    assert page.shortcut(Key("space"), msgspec.structs.replace(SCENE, now=22.0)) == Back()
