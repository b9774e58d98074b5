"""Whole games of the flagship, played by nine bots in memory."""

from collections.abc import Iterator

import pytest

from game.bots.craft.ideas.compact import TITLE
from game.model.world import World
from game.rules.engine import digest
from tests.bots.scene import flagship, phases_of_game
from tests.worlds import KAZ, with_seat

TURNS = 8


@pytest.fixture(scope="module")
def game() -> tuple[World, ...]:
    """Return the world at the end of every phase of one game; no command was ever refused."""
    return tuple(phases_of_game(flagship(TURNS)))


def reviews(game: tuple[World, ...]) -> Iterator[World]:
    """Yield the world at the end of every Review."""
    yield from (world for world in game if world.phase == "review")


def test_a_game_of_bots_comes_to_its_end(game: tuple[World, ...]) -> None:
    """Eight turns are played, and fate is judged."""
    assert [world.turn for world in reviews(game)] == list(range(1, TURNS + 1))
    assert game[-1].phase == "ended"
    assert game[-1].fate is not None


def test_every_turn_something_is_agreed_or_refused_with_a_reason(game: tuple[World, ...]) -> None:
    """There is always something to talk about."""
    for world in reviews(game):
        signed = [t for t in world.treaties.values() if t.signed_turn == world.turn]
        refused = [t for t in world.treaties.values() if t.state == "rejected" and t.reasons]

        assert signed or refused, world.turn


def test_a_debris_compact_enters_into_force_early(game: tuple[World, ...]) -> None:
    """Half of the states ratify it in the first turn or two."""
    compact = [
        treaty
        for treaty in game[-1].treaties.values()
        if treaty.terms.purpose == "debris" and treaty.terms.form == "treaty"
    ]
    begun = [t.force_turn for t in compact if (t.force_turn or 0) > 1]

    assert begun
    assert min(turn or TURNS for turn in begun) <= 3


def test_several_treaties_enter_into_force(game: tuple[World, ...]) -> None:
    """Launch contracts, rides, programmes."""
    begun = [t for t in game[-1].treaties.values() if (t.force_turn or 0) > 1]

    assert len(begun) >= 10


def test_bots_launch_and_the_sky_stays_open(game: tuple[World, ...]) -> None:
    """They fly most of what they want and keep what they promised about it."""
    flown = [len(world.launches) for world in reviews(game)]

    assert min(flown) >= 12
    assert sum(flown) >= TURNS * 20
    assert game[-1].sky.bands["MID"].index < 2500


def test_nobody_goes_broke(game: tuple[World, ...]) -> None:
    """A bot spends what it has, never what it hopes for."""
    for world in reviews(game):
        assert all(seat.cash >= 0 for seat in world.seats.values()), world.turn


def test_an_offer_is_never_repeated_unchanged(game: tuple[World, ...]) -> None:
    """Within a turn a refused text does not come back; the next one asks for less."""
    for world in game:
        failed = [t for t in world.treaties.values() if t.state in ("rejected", "withdrawn")]
        texts = [digest(treaty.versions[0].terms) for treaty in failed]

        assert len(texts) == len(set(texts))


def test_a_silent_seat_does_not_hold_the_others_up() -> None:
    """A delegation of students that never answers is left out of the next compact."""
    first = with_seat(flagship(seed="silence"), KAZ, played_by="player")
    phases = phases_of_game(first, silent=(KAZ,))
    world = next(w for w in phases if (w.turn, w.phase) == (3, "brief"))
    compacts = [t for t in world.treaties.values() if t.terms.title == TITLE and t.bound]

    assert compacts
    assert all(KAZ not in compact.bound for compact in compacts)


def test_the_same_seed_gives_the_same_game() -> None:
    """Two turns are enough to see it."""

    def played() -> str:
        for world in phases_of_game(flagship(seed="twice")):
            if (world.turn, world.phase) == (2, "orders"):
                return digest(world)
        raise AssertionError("the game ended too early")

    assert played() == played()
