"""Town utilities: whoever owes the upkeep pays for pipes, or does not."""

from game.model.treaties import Clause
from tests.rules.incidents.table import a_table, cases, drawn, settled
from tests.rules.yard import with_pad
from tests.worlds import KAZ, RUS, a_treaty, cash

UPKEEP = a_treaty(Clause(kind="lease_upkeep", by=("RUS",), to=("KAZ",)))


def test_pipes_fail_where_the_whole_site_is_worn() -> None:
    """Mean condition of the open pads below 45 %; now and then below 65 %."""
    worn = used = a_table()
    for pad in worn.ground.pads:
        worn, used = with_pad(worn, pad, condition=440), with_pad(used, pad, condition=640)

    assert cases(a_table(), "town_utilities") == ()
    assert cases(worn, "town_utilities")[0].chance == 500
    assert cases(used, "town_utilities")[0].chance == 50


def test_whoever_owes_the_upkeep_is_asked() -> None:
    """The tenant under an article, else the host."""
    assert drawn(a_table(), "town_utilities")[1].deciders == (KAZ,)
    assert drawn(a_table(treaties={UPKEEP.id: UPKEEP}), "town_utilities")[1].deciders == (RUS,)


def test_people_suffer_once_or_twice() -> None:
    """Three points at once, three more without new pipes for ten million."""
    world, card = drawn(a_table(), "town_utilities")
    paid, waited = settled(world, card), settled(world, card, KAZ="wait")

    assert world.ground.steppe == a_table().ground.steppe - 30
    assert (paid.ground.steppe, cash(paid, KAZ)) == (world.ground.steppe, 90_000)
    assert (waited.ground.steppe, cash(waited, KAZ)) == (world.ground.steppe - 30, 100_000)


def test_a_scenario_says_how_much_a_town_decays() -> None:
    """Nothing at once, two points a year while nobody pays."""
    world, card = drawn(a_table(), "town_utilities", now=0, later=2)
    waited = settled(world, card, KAZ="wait")

    assert world.ground.steppe == a_table().ground.steppe
    assert waited.ground.steppe == world.ground.steppe - 20
