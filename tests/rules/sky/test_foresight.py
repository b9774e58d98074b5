"""Foresight shows two futures that differ by the text alone."""

import pytest

from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules import engine
from game.rules.sky.foresight import foresee
from game.scenario.load import first_world
from game.sight.outlook import outlook
from game.sight.seat import seat_sight
from tests.worlds import KAZ, a_treaty, a_world, some_terms


@pytest.fixture(scope="module")
def flagship() -> World:
    """Return the first world of the flagship."""
    return first_world("baikonur_70")


def compact(world: World) -> Terms:
    """Return a promise of every state to clean up after itself."""
    disposal = Clause(kind="debris_disposal", p={"rate": 95, "years": 5, "covers": "both"})
    states = tuple(name for name, seat in world.seats.items() if seat.is_state)
    return some_terms(disposal, parties=states)


def test_a_promise_to_clean_up_bends_the_curve(flagship: World) -> None:
    """Twenty-five years later there are clearly fewer fragments."""
    seen = outlook(seat_sight(flagship, KAZ))
    future = foresee(flagship.sky.record, seen, compact(flagship))

    assert future.without[0] == future.with_text[0]
    assert future.with_text[-1] < future.without[-1] - 100


def test_without_a_text_there_is_one_future(flagship: World) -> None:
    """The orbit view shows where everybody's habits lead."""
    seen = outlook(seat_sight(flagship, KAZ))
    future = foresee(flagship.sky.record, seen, years=3)

    assert future.with_text == future.without
    assert len(future.without) == 4


def test_a_world_without_a_sky_stays_as_it_is() -> None:
    """Small worlds of tests and lease scenarios have none."""
    world = a_world()
    seen = outlook(seat_sight(world, KAZ))

    assert set(foresee(world.sky.record, seen, years=2).without) == {1000}


def test_a_text_in_force_is_compared_with_its_absence(flagship: World) -> None:
    """Asking about it again does not count it twice."""
    terms = compact(flagship)
    treaty = a_treaty(*terms.clauses, parties=terms.parties, name="t-compact")
    world = engine.change(flagship, treaties={**flagship.treaties, treaty.id: treaty})
    seen = outlook(seat_sight(world, KAZ))
    future = foresee(world.sky.record, seen, treaty.terms)
    before = foresee(flagship.sky.record, outlook(seat_sight(flagship, KAZ)), terms)

    assert future.without == before.without
    assert future.with_text == before.with_text
