"""Asteroid shelter: seats under its path protect their people."""

import msgspec

from game.model.ids import million
from game.model.world import World
from game.rules.engine import change
from tests.rules.asteroid.sky import under_threat
from tests.rules.incidents.table import cases, drawn, outcome, settled
from tests.worlds import EUR, KAZ, RUS, cash


def over_russia() -> World:
    """Return a world in which the published part lies over RUS alone."""
    world = under_threat("hit", turn=7)
    assert world.asteroid is not None
    return change(world, asteroid=msgspec.structs.replace(world.asteroid, low=40, high=48))


def test_only_seats_under_its_path_are_asked() -> None:
    """In the first year that is the whole corridor."""
    _, early = drawn(under_threat(), "asteroid_shelter")
    _, late = drawn(over_russia(), "asteroid_shelter")

    assert early.deciders == (EUR, RUS, KAZ)
    assert late.deciders == (RUS,)


def test_protection_costs_and_counts() -> None:
    """30 $M a year."""
    before, card = drawn(over_russia(), "asteroid_shelter")
    world = settled(before, card, RUS="protect")

    assert outcome(world, card) == "protected"
    assert cash(before, RUS) - cash(world, RUS) == million(30)
    assert world.asteroid is not None
    assert world.asteroid.shelters == {RUS: 1}


def test_whoever_hopes_pays_nothing() -> None:
    """The default."""
    before, card = drawn(over_russia(), "asteroid_shelter")
    world = settled(before, card)

    assert outcome(world, card) == "nobody"
    assert cash(world, RUS) == cash(before, RUS)


def test_three_years_are_all_that_can_be_done() -> None:
    """Then the seat is not asked any more."""
    world = over_russia()
    assert world.asteroid is not None
    dug = msgspec.structs.replace(world.asteroid, shelters={RUS: 3})

    assert cases(change(world, asteroid=dug), "asteroid_shelter") == ()
