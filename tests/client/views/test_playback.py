"""The year is played scene by scene, skipped, and watched again."""

import msgspec
import pygame
import pytest

from game.client.answers import Back, Open
from game.client.memory import Settings
from game.client.parts.acts.liftoff import Liftoff
from game.client.parts.acts.year import acts
from game.client.parts.show_foot import VoiceChip
from game.client.parts.show_head import ShowHead
from game.client.scene import Scene
from game.client.views.playback import CURTAIN, STILL, Playback
from game.client.views.report import Report
from game.client.widgets.gestures import Key
from tests.client import scenes
from tests.client.hands import became, both
from tests.client.scenes import A_FLIGHT, KAZ, RUS

SCENE = scenes.scene(scenes.eventful(), RUS, now=20.0)
ACTS = acts(SCENE)
FIRST = Playback(acts=ACTS, begun=20.0, turn=1)


def at(seconds: float) -> Scene:
    """Return the scene some seconds later."""
    return msgspec.structs.replace(SCENE, now=20.0 + seconds)


def test_the_clock_of_a_scene_starts_when_it_is_first_seen() -> None:
    """However long the letter took."""
    page = became(Playback(acts=ACTS).tick(SCENE))

    assert page == FIRST


def test_one_scene_follows_the_other() -> None:
    """And after the last the game is back."""
    last = msgspec.structs.replace(FIRST, place=len(ACTS) - 1)
    over = at(CURTAIN + ACTS[0].seconds + 0.01)

    assert FIRST.tick(at(1)) is None
    assert became(FIRST.tick(over)) == msgspec.structs.replace(FIRST, place=1, begun=over.now)
    assert last.tick(at(CURTAIN + ACTS[-1].seconds + 0.01)) == Back()


def test_a_scene_is_skipped_by_button_and_by_key() -> None:
    """But a key that is still held down from before skips nothing."""
    second = msgspec.structs.replace(FIRST, place=1, begun=22.0)

    assert became(both(FIRST, at(2), "show.next")) == second
    assert became(FIRST.shortcut(Key("space"), at(2))) == second
    assert FIRST.shortcut(Key("space"), at(0.1)) is None


def test_the_whole_show_can_be_left() -> None:
    """By its button and by escape."""
    assert both(FIRST, at(0), "show.end") == Back()
    assert FIRST.shortcut(Key("escape"), at(0)) == Back()


def test_the_show_ends_when_the_next_year_begins() -> None:
    """Nobody misses the talks because of a film."""
    later = msgspec.structs.replace(FIRST, turn=0)

    assert later.tick(at(1)) == Back()


def test_without_motion_each_scene_is_a_still() -> None:
    """It stands for some seconds and does not move."""
    calm = msgspec.structs.replace(at(STILL), settings=Settings(calm=True))

    assert not FIRST.moves(calm)
    assert FIRST.tick(calm) is not None


def test_the_year_is_watched_again_from_the_report() -> None:
    """As often as one likes."""
    answer = both(Report(), SCENE, "again")

    assert answer == Open("playback", {"acts": ACTS, "place": 0, "begun": -1.0, "turn": 0})


@pytest.mark.parametrize("place", range(len(ACTS)))
def test_every_scene_moves(place: int) -> None:
    """Its picture at the end is not the one at the beginning."""
    page = msgspec.structs.replace(FIRST, place=place)
    pictures = []
    for seconds in (CURTAIN, CURTAIN + ACTS[place].key):
        surface = pygame.Surface((1280, 720), 0, 32)
        page.backdrop(surface, at(seconds))
        pictures.append(pygame.image.tobytes(surface, "RGB"))

    assert pictures[0] != pictures[1]


def test_a_launch_shows_its_clock_and_what_it_is_to_others() -> None:
    """The clock runs from liftoff; the builder of the rocket has a chip at the edge."""
    flight = Liftoff(launch=msgspec.structs.replace(A_FLIGHT, provider=KAZ))
    page = msgspec.structs.replace(FIRST, acts=(flight,))
    shown = page.widgets(at(CURTAIN + 3.0))

    heads = [each for each in shown if isinstance(each, ShowHead)]
    chips = [each.code for each in shown if isinstance(each, VoiceChip)]

    assert heads[0].seconds == pytest.approx(3.0)
    assert heads[0].steps == flight.steps(SCENE)
    assert chips == [KAZ]
