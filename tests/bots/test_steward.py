"""The steward holds course for a delegation that is away."""

import msgspec
import pytest

from game import bots
from game.model.ids import IncidentId, SeatId, Turn, million
from game.model.incidents import Incident
from game.model.instructions import StandingInstructions
from game.model.launches import OrderSheet, Slot, WeaponTest
from game.model.treaties import Clause, Duration, Treaty
from game.model.world import World
from game.rules.deck.incidents_deck import AnswerIncident
from game.rules.engine import Command, change
from game.rules.orders.orders import SetOrders
from game.rules.treaties.leaving import GiveNotice
from game.rules.treaties.offers import RejectTreaty
from game.rules.treaties.ratification import RatifyTreaty
from game.rules.treaties.signing import InitialArticle, SignTreaty
from game.sight.seat import seat_sight
from tests.bots.scene import a_bargain, a_table, an_offer
from tests.rules.yard import an_entry, owned_by
from tests.worlds import EUR, KAZ, RUS, a_treaty, play, some_terms, with_seat

GIFT = an_offer(
    a_bargain(
        Clause(kind="gen_pay", by=(RUS,), to=(KAZ,), p={"amount": million(80)}), parties=(RUS, KAZ)
    )
)
CRASH = Incident(
    id=IncidentId("i-1"),
    kind="drop_zone_protest",
    turn=Turn(1),
    until=Turn(2),
    deciders=(KAZ,),
    choices=("compensate", "close", "ignore"),
    facts={"amount": million(10), "corridor": "C51", "quarter": 2},
)
PLANNED = ("site_31/1/2/a", "site_31/1/3/a")


def away(world: World, since: int = 0, **told: object) -> World:
    """Return the world with a steward in the seat of KAZ and its instructions."""
    instructions = msgspec.convert(told, StandingInstructions)
    return with_seat(
        world, KAZ, played_by="steward", steward_since=Turn(since), instructions=instructions
    )


def acts(world: World, seat: SeatId = KAZ) -> tuple[Command, ...]:
    """Return what the steward does now."""
    return bots.act(seat_sight(world, seat))


def in_orders(world: World, **fields: object) -> World:
    """Return the world in Orders, with two launches on the standing orders of KAZ."""
    entries = tuple(an_entry(slot) for slot in PLANNED)
    standing = {KAZ: OrderSheet(manifest=entries, weapon_test=WeaponTest(band="MID"))}
    world = owned_by(world, KAZ, *PLANNED)
    return change(
        with_seat(world, KAZ, cash=million(400)), phase="orders", standing=standing, **fields
    )


def with_owner(slot: Slot, owner: SeatId | None) -> Slot:
    """Return a slot that belongs to somebody else, or to the pool."""
    return msgspec.structs.replace(slot, owner=owner)


def the_sheet(world: World) -> OrderSheet:
    """Return the sheet that the steward sets."""
    (sheet,) = (wish.sheet for wish in acts(world) if isinstance(wish, SetOrders))
    return sheet


def test_it_declines_new_offers_with_thanks() -> None:
    """That is what it does when nobody told it anything."""
    (answer,) = acts(away(a_table(GIFT)))

    assert isinstance(answer, RejectTreaty)
    assert answer.reason is not None


def test_it_signs_nothing_new_in_its_first_turn() -> None:
    """However good the offer is; it waits for the students."""
    world = away(a_table(GIFT), since=1, new_offers="accept_if_better", kinds=["gen_pay"])

    assert acts(world) == ()


def test_later_it_accepts_what_the_delegation_ticked() -> None:
    """A kind that is ticked, and clearly better than none."""
    done = acts(away(a_table(GIFT), new_offers="accept_if_better", kinds=["gen_pay"]))

    assert [type(wish) for wish in done] == [InitialArticle, SignTreaty]


@pytest.mark.parametrize(("kinds", "margin"), [([], 5), (["gen_pay"], 20)])
def test_it_accepts_nothing_else(kinds: list[str], margin: int) -> None:
    """Neither a kind that is not ticked, nor a gain below the margin."""
    small = a_bargain(
        Clause(kind="gen_pay", by=(RUS,), to=(KAZ,), p={"amount": million(10)}), parties=(RUS, KAZ)
    )
    offer = a_table(an_offer(small))
    world = away(offer, new_offers="accept_if_better", kinds=kinds, margin=margin)

    assert acts(world) == ()


def test_a_text_that_it_initialled_is_signed_when_the_others_have() -> None:
    """The delegation agreed before it left; only the seal is missing."""
    offer = msgspec.structs.replace(GIFT, initials={RUS: (1,), KAZ: (1,)}, state="initialled")

    assert [type(wish) for wish in acts(away(a_table(offer)))] == [SignTreaty]
    assert acts(away(a_table(offer), since=1)) == ()


def test_it_repeats_the_launches() -> None:
    """And never tests a weapon, whatever the old sheet says."""
    sheet = the_sheet(away(in_orders(a_table())))

    assert [entry.slot for entry in sheet.manifest] == list(PLANNED)
    assert sheet.weapon_test is None


@pytest.mark.parametrize(("told", "flown"), [("crew_and_science", 0), ("nothing_new", 0)])
def test_it_flies_less_where_it_was_told_so(told: str, flown: int) -> None:
    """Both launches of the standing orders are commercial."""
    assert len(the_sheet(away(in_orders(a_table()), manifest=told)).manifest) == flown


@pytest.mark.parametrize(("money", "flown"), [("never_below_zero", 0), ("down_to_minus_50", 1)])
def test_the_purse_keeps_its_floor(money: str, flown: int) -> None:
    """With 15 $M a launch of about 60 needs credit."""
    world = with_seat(in_orders(a_table()), KAZ, cash=million(15))

    assert len(the_sheet(away(world, money=money)).manifest) == flown


@pytest.mark.parametrize(("told", "conduct"), [("as_promised", "none"), ("full_kit", "kit")])
def test_care_at_the_end_of_life(told: str, conduct: str) -> None:
    """As promised means nothing where nothing is promised."""
    assert the_sheet(away(in_orders(a_table()), end_of_life=told)).conduct == conduct


@pytest.mark.parametrize(
    ("told", "toothless", "with_teeth"),
    [("keep_all", "kit", "kit"), ("keep_sanctioned", "none", "kit")],
)
def test_promises_without_a_sanction_may_be_left(
    told: str, toothless: str, with_teeth: str
) -> None:
    """Only where the delegation said so."""
    promise = Clause(article=1, kind="debris_disposal")
    sanction = Clause(article=2, kind="gen_sanction", p={"articles": ("1",)})
    conducts = [
        the_sheet(
            away(in_orders(a_table(a_treaty(*text, parties=(KAZ, EUR)))), promises=told)
        ).conduct
        for text in ((promise,), (promise, sanction))
    ]

    assert conducts == [toothless, with_teeth]


@pytest.mark.parametrize(("told", "bids"), [("slot_price", 2), ("up_to_20", 2), ("none", 0)])
def test_a_launch_without_a_slot_is_bid_for(told: str, bids: int) -> None:
    """Nobody has a home range, and the slots of the standing orders are in the pool."""
    world = in_orders(a_table())
    pool = {name: with_owner(slot, None) for name, slot in world.slots.items()}
    for seat in world.seats:
        world = with_seat(world, seat, home_slots=0)
    world = away(change(world, slots=pool), pool_bids=told)
    sheet = the_sheet(world)

    assert len(sheet.bids) == bids
    assert all(bid.price >= million(20) for bid in sheet.bids) or told != "up_to_20"


def test_a_sheet_of_the_delegation_stands() -> None:
    """They ordered something this year, then went away."""
    sheet = OrderSheet(upkeep=True)
    world = away(in_orders(a_table(), sheets={KAZ: sheet}, sheets_set=(KAZ,)))

    assert not [wish for wish in acts(world) if isinstance(wish, SetOrders)]


@pytest.mark.parametrize(
    ("told", "choice"),
    [("default", "compensate"), ("cheapest", "close"), ("kindest", "compensate")],
)
def test_cards_are_answered_as_told(told: str, choice: str) -> None:
    """Compensation costs money, closing the corridor does not."""
    world = away(a_table(incidents={CRASH.id: CRASH}), incidents=told)
    (answer,) = (wish for wish in acts(world) if isinstance(wish, AnswerIncident))

    assert answer.choice == choice


def a_signed_text() -> Treaty:
    """Return a text that the head signed and the people have to ratify."""
    text = a_treaty(Clause(kind="debris_tracking"), parties=(KAZ, EUR))
    return msgspec.structs.replace(
        text, state="signed", bound=(), force_turn=None, signed_turn=Turn(1)
    )


@pytest.mark.parametrize(("told", "ratified"), [("if_approved", True), ("no", False)])
def test_it_ratifies_what_the_people_approve(told: str, ratified: bool) -> None:
    """Unless the delegation told it not to."""
    world = away(in_orders(a_table(a_signed_text()), ratifying=True), ratify=told)
    (answer,) = (wish for wish in acts(world) if isinstance(wish, RatifyTreaty))

    assert answer.ratify == ratified


@pytest.mark.parametrize(("told", "notices"), [("yes", 0), ("no", 1)])
def test_texts_are_renewed_unless_told_otherwise(told: str, notices: int) -> None:
    """Notice is given in the last turn of the term."""
    terms = some_terms(
        Clause(kind="debris_tracking"),
        parties=(KAZ, EUR),
        duration=Duration(turns=1, renewal="auto"),
    )
    text = a_treaty(*terms.clauses, parties=(KAZ, EUR))
    version = msgspec.structs.replace(text.versions[-1], terms=terms)
    text = msgspec.structs.replace(text, versions=(version,), end_turn=Turn(2))
    given = [w for w in acts(away(a_table(text), renewals=told)) if isinstance(w, GiveNotice)]

    assert len(given) == notices


def test_everything_it_wants_is_taken_by_the_rules() -> None:
    """The filter of bots holds for stewards too."""
    world = away(in_orders(a_table(GIFT, incidents={CRASH.id: CRASH})))
    for wish in acts(world):
        world = play(world, msgspec.structs.replace(wish, actor=KAZ))

    assert world.sheets_set == (KAZ,)
