"""Asteroid notice: who pays for readiness."""

from game.model.world import Settings
from game.rules.scoring.fate import ASTEROID
from tests.rules.incidents.table import a_table, cases, drawn, settled
from tests.worlds import EUR, KAZ, RUS, SEATS, cash


def test_every_part_makes_the_world_readier() -> None:
    """15 $M for three points; who waits pays nothing."""
    world, card = drawn(a_table(), "asteroid_notice")
    later = settled(world, card, KAZ="wait", RUS="wait")

    assert card.deciders == SEATS
    assert later.planetary_defence == world.planetary_defence + 60
    assert [cash(later, seat) for seat in (KAZ, EUR)] == [100_000, 85_000]
    assert later.incidents[card.id].facts["parts"] == 2


def test_the_end_of_the_game_remembers_it() -> None:
    """From then on readiness counts for everybody."""
    world, card = drawn(a_table(), "asteroid_notice")

    assert card.kind == ASTEROID
    assert ASTEROID in world.deck.played


def test_a_scenario_with_its_own_asteroid_needs_no_other() -> None:
    """One stone at a time."""
    story = Settings(turns=8, extras=("asteroid",))

    assert cases(a_table(settings=story), "asteroid_notice") == ()
    assert cash(a_table(), RUS) == 100_000
