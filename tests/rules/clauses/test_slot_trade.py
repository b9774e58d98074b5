"""A slot trade hands slots of this year over against money, once."""

from game.model.ids import SlotId, million
from game.model.treaties import Clause
from game.model.world import World
from game.rules import engine
from tests.rules.clauses.desk import (
    an_article,
    briefed,
    broken,
    faults,
    forecast,
    in_force,
    the_duty,
    with_slots,
)
from tests.worlds import KAZ, RUS, a_world, cash, with_seat

SLOT = SlotId("site_31/1/2/a")
SALE = an_article("slot_trade", KAZ, RUS, slots=(SLOT,), price=million(20))


def traded(clause: Clause = SALE, purse: int = 100) -> World:
    """Return the world after the second signature; the host holds every slot."""
    world = briefed(in_force(clause, form="contract"))
    world = with_seat(engine.change(world, phase="negotiate"), RUS, cash=million(purse))
    duty = the_duty(world)
    return engine.fold(world, tuple(duty.kind.at_force(world, duty)))


def test_slot_and_money_change_hands_at_the_second_signature() -> None:
    """The board says for how much."""
    world = traded()
    slot = world.slots[SLOT]

    assert (slot.owner, slot.source, slot.bought) == (RUS, "trade", million(20))
    assert (cash(world, RUS), cash(world, KAZ)) == (million(80), million(120))
    assert broken(world) == ()


def test_an_anonymous_sale_hides_the_price() -> None:
    """The buyer is on the board all the same."""
    world = traded(
        an_article("slot_trade", KAZ, RUS, slots=(SLOT,), price=million(20), anonymous=True)
    )

    assert world.slots[SLOT].bought is None


def test_a_buyer_who_cannot_pay_gets_nothing_and_breaks_the_contract() -> None:
    """The slot stays where it was."""
    world = traded(purse=-90)

    assert world.slots[SLOT].owner == KAZ
    assert broken(world) == ((RUS, "minor"),)


def test_a_controller_that_denies_what_it_sold_breaks_it_worse() -> None:
    """Selling and withholding is material."""
    assert broken(with_slots(traded(), (SLOT,), denied=RUS)) == ((KAZ, "material"),)


def test_only_own_slots_can_be_sold_and_only_by_contract() -> None:
    """The refusal comes before the signature."""
    world = briefed(a_world())
    strange = an_article("slot_trade", RUS, KAZ, slots=(SLOT,))

    assert faults(strange, world, "contract") == {"treaty.slot_not_held"}
    assert faults(SALE, world, "contract") == set()
    assert faults(SALE, world) == {"treaty.slots_unnamed"}
    assert faults(SALE, traded(), "contract") == {"slot.sold"}


def test_the_forecast_is_one_slot_for_the_price() -> None:
    """In the first year only."""
    told = forecast(a_world(), RUS, SALE, "contract")

    assert (told.slots, told.cash) == ((1, 0, 0), (million(-20), 0, 0))
