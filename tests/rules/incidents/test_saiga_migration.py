"""Saiga migration: wait a quarter, or fly over the herds."""

from game.rules.deck import incidents_deck
from game.rules.launches import launches
from game.rules.orders import closing
from tests.rules.incidents.table import a_table, drawn, reputation, settled
from tests.rules.yard import a_clear_sky, a_sheet, an_entry, ordered, owned_by
from tests.worlds import KAZ, RUS, after


def test_rockets_wait_for_the_herds() -> None:
    """A launch through the corridor moves from spring to summer."""
    slot = "site_31/1/2/a"
    world = owned_by(a_clear_sky(a_table()), RUS, slot, "site_31/1/3/a")
    world = ordered(world, RUS, a_sheet(an_entry(slot)))
    world, card = drawn(world, "saiga_migration", corridor="C51")
    year = after(world, closing.close_sheets, incidents_deck.close_answers, launches.fly)

    assert card.deciders == (KAZ,)
    assert [launch.quarter for launch in year.launches] == [3]


def test_keeping_the_date_is_seen_by_the_world() -> None:
    """Steppe −3, reputation −1."""
    world, card = drawn(a_table(), "saiga_migration")
    later = settled(world, card, KAZ="keep")

    assert later.ground.steppe == world.ground.steppe - 30
    assert reputation(later, KAZ) == reputation(world, KAZ) - 10
    assert not later.ground.closures
