"""Badges: what waits for this seat."""

import msgspec
import pytest

from game.client.parts.badges import count, waits_for_me
from game.client.parts.frame import ready_ring
from game.client.views.talks import Talks
from game.client.widgets.attention import Attention
from game.client.widgets.focus import reach
from game.model.ids import Turn
from game.model.treaties import State, Treaty
from game.model.world import World
from game.rules.engine import change
from tests.client import scenes
from tests.client.scenes import KAZ, SIGNED


def asked(**fields: object) -> tuple[World, Treaty]:
    """Return a world in which the people of Kazakhstan are asked, and the text about which."""
    world = change(scenes.signed(), ratifying=True, phase="orders")
    text = msgspec.structs.replace(world.treaties[SIGNED], **fields)
    return scenes.with_text(world, text), text


@pytest.mark.parametrize("state", ["signed", "pending"])
def test_a_text_waits_for_us_while_our_people_are_asked(state: State) -> None:
    """Also in a later year than the one in which it was signed."""
    world, text = asked(state=state)
    before = change(world, ratifying=False)

    assert waits_for_me(scenes.scene(world), text)
    assert count(scenes.scene(world), "talks") == count(scenes.scene(before), "talks") + 1


def test_what_was_sent_back_last_year_waits_again() -> None:
    """A no of this year is an answer; an older one is not."""
    world, text = asked(refused={KAZ: Turn(1)})
    again = change(world, turn=Turn(2))

    assert not waits_for_me(scenes.scene(world), text)
    assert waits_for_me(scenes.scene(again), text)


def test_what_waits_for_us_stands_first_in_the_list() -> None:
    """Above the texts in force, so that nobody has to look for it."""
    world, _ = asked()
    scene = scenes.scene(world)
    found = reach(Talks().widgets(scene), Attention(), scene.theme)
    listed = [each.widget.id for each in found if each.widget.id.startswith("text.")]

    assert listed[:2] == ["text.new", f"text.{SIGNED}"]


def test_the_clock_says_what_it_waits_for() -> None:
    """While the people are asked, its tip leads to the texts."""
    world, _ = asked()

    tip = ready_ring(scenes.scene(world)).tip

    assert tip.startswith("The people at home are asked")
    assert ready_ring(scenes.scene(change(world, ratifying=False))).tip != tip
