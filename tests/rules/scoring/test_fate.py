"""Shared fate."""

import pytest

from game.model.ids import STEPPE_FUND, million
from game.model.incidents import Deck
from game.rules.engine import change
from game.rules.scoring.fate import ending_of, fate_of, quiet_years, shared_fate
from game.scenario.load import first_world
from tests.worlds import a_ground, a_world


def test_the_formula_of_shared_fate() -> None:
    """0.70 + 0.20 H + 0.06 E/100 + 0.04 (1 - W/100), at most 1.05 with an asteroid beaten."""
    assert shared_fate(1000, 1000, 0) == 1000
    assert shared_fate(0, 0, 1000) == 700
    assert shared_fate(500, 650, 450) == 861
    assert shared_fate(1000, 1000, 0, defended=50) == 1050


@pytest.mark.parametrize(
    ("health", "ending"),
    [(700, "open_skies"), (699, "managed"), (399, "crowded"), (99, "closed_shell")],
)
def test_the_sky_names_the_ending(health: int, ending: str) -> None:
    """By the health of the middle band when everybody is judged."""
    assert ending_of(health) == ending


def test_three_quiet_years_heal_the_steppe_and_calm_the_world() -> None:
    """Plus two points a year, and nine tenths of the tension."""
    later = quiet_years(a_world())

    assert later.ground.steppe == 650 + 60
    assert later.tension == 329


def test_the_steppe_fund_spends_what_it_holds() -> None:
    """Two clean-ups of 20 $M out of 45."""
    world = change(first_world("baikonur_70"), funds={STEPPE_FUND: million(45)})

    assert quiet_years(world).ground.steppe == 650 + 120 + 60


def test_the_sky_is_judged_three_turns_on() -> None:
    """The path shows where the index went."""
    world = first_world("baikonur_70")
    fate = fate_of(world)

    assert len(fate.path) == 3
    assert fate.path[-1] == fate.index_mid
    assert fate_of(world) == fate


def test_readiness_counts_where_it_was_an_aim() -> None:
    """Once an asteroid was announced, 40 points of readiness are worth 50 permille."""
    ready = change(a_world(ground=a_ground()), planetary_defence=400)
    warned = change(ready, deck=Deck(played={"asteroid_notice": 2}))

    assert fate_of(warned).shared == fate_of(ready).shared + 50
