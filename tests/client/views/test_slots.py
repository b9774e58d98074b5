"""The slot board: choose, bid, buy."""

import msgspec

from game.client.answers import Switch
from game.client.parts import slot_board, slot_sheet
from game.client.scene import Scene
from game.client.views.slots import Slots
from game.model.ids import SlotId
from game.model.launches import Bid
from game.model.treaties import Clause
from game.rules.engine import change
from game.rules.orders.orders import PlaceBid
from tests.client import scenes
from tests.client.hands import became, both, click, keys, widget
from tests.client.scenes import KAZ, RUS
from tests.worlds import a_treaty

WORLD = scenes.ordering()
OF_RUSSIA = next(slot.id for slot in WORLD.slots.values() if slot.owner == RUS)


def with_pool() -> tuple[Scene, SlotId]:
    """Return a scene in which one of Russia's slots is in the pool."""
    slot = msgspec.structs.replace(WORLD.slots[OF_RUSSIA], owner=None, source="pool")
    world = change(WORLD, slots={**WORLD.slots, OF_RUSSIA: slot})
    return scenes.scene(world, KAZ), OF_RUSSIA


def test_a_cell_opens_its_sheet() -> None:
    """By mouse and by keyboard."""
    scene = scenes.scene(WORLD)

    assert became(both(Slots(), scene, f"slot.{OF_RUSSIA}")) == Slots(chosen=OF_RUSSIA)


def test_our_slots_stand_beside_the_board() -> None:
    """With what we plan for them; a press opens the sheet, another press closes it."""
    scene = scenes.scene(WORLD)
    mine = next(slot.id for slot in WORLD.slots.values() if slot.owner == KAZ)

    page = became(both(Slots(), scene, f"ours.{mine}"))

    assert page == Slots(chosen=mine)
    assert became(both(page, scene, f"slot.{mine}")) == Slots()


def test_a_bid_is_made_with_price_and_pledge() -> None:
    """The score shows what the pledge is worth, the button places the bid."""
    scene, slot = with_pool()
    page = became(keys(Slots(chosen=slot), scene, "bid.price", "right"))
    page = became(click(page, scene, "pledge.tracking"))

    answer = both(page, scene, "bid.place")

    assert isinstance(answer, PlaceBid)
    assert answer.bid.pledges.tracking
    assert slot_sheet.score(answer.bid) == answer.bid.price // 500 + 5


def test_a_pledge_that_the_sheet_does_not_keep_is_told() -> None:
    """Full kits must be ordered before they are pledged."""
    scene, slot = with_pool()
    page = became(click(Slots(chosen=slot), scene, "pledge.kit"))

    assert not widget(page, scene, "bid.place").enabled


def test_the_slot_of_another_is_asked_for_on_paper() -> None:
    """The way leads to a contract that is already written."""
    answer = click(Slots(chosen=OF_RUSSIA), scenes.scene(WORLD), "slot.buy")

    assert isinstance(answer, Switch)
    draft = answer.fields["draft"]
    assert draft.terms.clauses[0].p["slots"] == (OF_RUSSIA,)  # type: ignore[attr-defined]  # a Draft


def test_a_score_counts_price_twice_and_pledges() -> None:
    """Twice the 22 $M, and what two pledges count: 57."""
    bid = Bid(slot=OF_RUSSIA, price=22_000)  # type: ignore[arg-type]  # k$
    for pledge in ("kit", "tracking"):
        bid = slot_sheet.flipped(bid, pledge)

    assert slot_sheet.score(bid) == 57


def test_next_year_can_be_looked_at() -> None:
    """The board turns to next year, where a press tells whose a slot would be."""
    scene = scenes.scene(WORLD)
    page = became(both(Slots(), scene, "slots.year.1"))
    assert page == Slots(ahead=True)
    slot = slot_board.next_year(scene).slots[0]

    chosen = became(both(Slots(ahead=True), scene, f"slot.{slot.id}"))

    assert slot.turn == WORLD.turn + 1
    assert chosen == Slots(ahead=True, chosen=slot.id)


def test_an_offer_for_a_slot_stands_on_its_sheet() -> None:
    """A press opens the talk about it."""
    clause = Clause(
        article=1,
        kind="slot_trade",
        by=(RUS,),
        to=(KAZ,),
        p={"slots": (OF_RUSSIA,), "price": 20_000, "anonymous": False},
    )
    text = a_treaty(clause, name="t-sale", form="contract", state="offered")
    scene = scenes.scene(scenes.with_text(WORLD, text))

    answer = both(Slots(chosen=OF_RUSSIA), scene, "offer.t-sale")

    assert answer == Switch("talks", {"channel": "t-sale", "draft": None})
