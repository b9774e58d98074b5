"""What two seats of a scenario have to bargain over."""

import msgspec
import pytest

from game.bots import bot_of
from game.bots.craft.mind import Mind
from game.bots.craft.weighing import weighed
from game.model.ids import TreatyId, million
from game.model.treaties import Clause, Terms, Treaty
from game.model.world import World
from game.rehearsal.deals import at_half_time, common, deal, deals, levers_between, without, worths
from game.scenario.load import first_world
from game.sight.seat import seat_sight
from tests.bots.scene import a_bargain, a_table
from tests.worlds import EUR, KAZ, RUS, with_seat

GIFT = a_bargain(Clause(article=1, kind="gen_pay", by=(KAZ,), to=(RUS,), p={"amount": million(20)}))
SLOTS = a_bargain(
    Clause(article=1, kind="slot_grant", by=(RUS,), to=(EUR,), p={"slots": 2, "price": million(8)}),
    parties=(RUS, EUR),
)


@pytest.fixture(scope="module")
def halfway() -> World:
    """Return the flagship of six turns in the year in which its launch contracts end."""
    return at_half_time(first_world("baikonur_70", 6))


def contracts(world: World) -> dict[TreatyId, Treaty]:
    """Return the launch contracts with which the flagship starts."""
    return {
        name: text
        for name, text in world.treaties.items()
        if text.terms.title.startswith("Launch contract with") and text.force_turn == 1
    }


def test_half_time_is_the_last_year_of_the_contracts_of_the_start(halfway: World) -> None:
    """In talks, when there is a reason to speak about the next ones."""
    ends = {text.end_turn for text in contracts(halfway).values()}

    assert (halfway.turn, halfway.phase) == (3, "negotiate")
    assert ends == {4}


def test_without_its_lease_the_tenant_controls_nothing(halfway: World) -> None:
    """That is what no deal means: the board of the year shows it."""
    lease = next(n for n, text in halfway.treaties.items() if text.terms.purpose == "lease")
    free = without(halfway, lease)

    assert RUS in halfway.ground.controllers.values()
    assert set(free.ground.controllers.values()) == {KAZ}


def test_a_gift_is_a_deal_for_one_side_only() -> None:
    """Nobody would sign to be the giver."""
    found = deal(a_table(), GIFT)

    assert found.about == "gen_pay"
    assert set(found.shares.values()) == {0.0}


def test_a_grid_holds_the_worth_of_every_outcome() -> None:
    """The same that a bot reckons for the text with those values."""
    world = with_seat(a_table(), EUR, home_slots=0)
    mind = Mind(seat_sight(world, EUR), bot_of("broker"))
    levers = levers_between(mind, SLOTS)
    grid = worths(mind, SLOTS, levers)
    last = {lever.name: lever.levels[-1] for lever in levers}
    changed = msgspec.structs.replace(SLOTS.clauses[0], p={**SLOTS.clauses[0].p, **last})
    terms: Terms = msgspec.structs.replace(SLOTS, clauses=(changed,))

    assert grid.shape == tuple(len(lever.levels) for lever in levers)
    assert int(grid.flat[-1]) == weighed(mind, terms).worth


def test_both_sides_must_like_an_outcome(halfway: World) -> None:
    """A guest likes cheap slots and their tenant dear ones: a part of the grid suits both."""
    name, text = next(iter(contracts(halfway).items()))
    welcome = common(without(halfway, name), text.terms, "broker")

    assert 0 < welcome.mean() < 1


def test_every_pair_of_the_flagship_has_something_to_bargain_over() -> None:
    """The lease, the launch contracts, the crew seats: each leaves some gain, none all of it."""
    found = tuple(deals("baikonur_70", 8))

    assert [each.about for each in found] == ["lease", *["slot_grant"] * 7, "slot_ride"]
    assert all(each.least >= 0.05 and each.most <= 0.90 for each in found)
