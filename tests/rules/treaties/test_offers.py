"""Offers, counters, refusals and their limits."""

import msgspec

from game.model.ids import SeatId, TreatyId, Turn
from game.model.treaties import Clause, Duration, Reason, Terms
from game.model.world import World
from game.rules import engine
from game.rules.engine import Command
from game.rules.slots.board import open_board
from game.rules.treaties.drafts import DeleteDraft, SaveDraft
from game.rules.treaties.known import visible_to
from game.rules.treaties.offers import (
    CounterTreaty,
    OfferTreaty,
    RejectTreaty,
    WithdrawOffer,
    lapse,
)
from game.rules.treaties.signing import InitialArticle
from tests.rules.treaties.talks import LEASE, QUOTA, RENT, next_year, offered, the_table, the_text
from tests.worlds import EUR, KAZ, RUS, a_treaty, after, play, refusal, some_terms

SITES = Clause(kind="lease_sites", by=(RUS,), to=(KAZ,), p={"pads": ("site_31",)})
ONLY_RENT = some_terms(RENT, title="Lease", purpose="lease")


def counter(world: World, actor: SeatId, terms: Terms = ONLY_RENT) -> Command:
    """Return a counter to the newest version of the only text."""
    text = the_text(world)
    return CounterTreaty(actor=actor, treaty=text.id, version=text.version, terms=terms)


def test_a_draft_is_known_to_its_author_alone() -> None:
    """What lies in a drawer is on nobody's table."""
    world = play(the_table(), SaveDraft(actor=KAZ, terms=LEASE))
    (draft,) = world.drafts

    assert refusal(world, SaveDraft(actor=RUS, draft=draft, terms=LEASE)) == "treaty.unknown"
    assert refusal(world, DeleteDraft(actor=RUS, draft=draft)) == "treaty.unknown"
    assert refusal(world, RejectTreaty(actor=RUS, treaty=draft)) == "treaty.unknown"


def test_a_draft_may_be_unfinished_and_saved_in_any_phase() -> None:
    """Students write while rockets fly; a text without parties or articles is a beginning."""
    empty = some_terms(parties=(KAZ,), title="")
    world = play(the_table(phase="launch"), SaveDraft(actor=KAZ, terms=empty))

    assert [draft.terms for draft in world.drafts.values()] == [empty]


def test_an_offered_draft_leaves_the_drawer_and_keeps_its_name() -> None:
    """The card that a student wrote is the card that the others get."""
    world = play(the_table(), SaveDraft(actor=KAZ, terms=LEASE))
    (draft,) = world.drafts
    world = play(world, OfferTreaty(actor=KAZ, terms=LEASE, draft=draft))

    assert not world.drafts
    assert the_text(world).id == draft


def test_an_offer_is_seen_by_its_parties_only() -> None:
    """Even a public text is a talk behind closed doors until it is signed."""
    world = offered()

    assert set(visible_to(world, RUS)) == set(world.treaties)
    assert not visible_to(world, EUR)
    assert refusal(world, counter(world, EUR)) == "treaty.unknown"


def test_a_counter_makes_a_new_version_and_clears_initials() -> None:
    """Whoever agreed to the old text has not agreed to the new one."""
    world = offered()
    text = the_text(world)
    world = play(world, InitialArticle(actor=RUS, treaty=text.id, version=1, articles=(1,)))
    world = play(world, counter(world, RUS))
    text = the_text(world)

    assert text.version == 2
    assert text.state == "countered"
    assert text.initials == {RUS: (1,)}


def test_an_old_version_cannot_be_answered() -> None:
    """Two counters at once: the slower one reads the news first."""
    world = offered()
    late = counter(world, RUS, some_terms(QUOTA))
    world = play(world, counter(world, RUS))

    assert refusal(world, late) == "treaty.version_old"


def test_a_counter_keeps_the_parties() -> None:
    """Another circle needs another offer, else versions would be shown to newcomers."""
    world = offered()
    wider = some_terms(RENT, parties=(KAZ, RUS, EUR))

    assert refusal(world, counter(world, RUS, wider)) == "treaty.parties_fixed"
    assert refusal(world, counter(world, RUS, LEASE)) == "treaty.unchanged"


def test_an_offer_lives_until_the_next_negotiate_ends() -> None:
    """Nobody must answer in the last second of a phase."""
    world = next_year(offered())
    talks_over = engine.change(world, phase="orders")

    assert the_text(world).state == "offered"
    assert refusal(talks_over, counter(talks_over, RUS)) == "treaty.lapsed"
    assert the_text(after(talks_over, lapse)).state == "lapsed"


def test_a_counter_gives_an_offer_new_time() -> None:
    """Talks that go on do not run out."""
    world = next_year(offered())
    world = next_year(play(world, counter(world, RUS)))

    assert the_text(world).state == "countered"


def test_a_dead_offer_is_cleared_at_the_next_brief() -> None:
    """The journal keeps it; the table does not."""
    world = offered()
    world = play(world, RejectTreaty(actor=RUS, treaty=the_text(world).id))

    assert the_text(world).state == "rejected"
    assert not next_year(world).treaties


def test_only_the_proposer_withdraws_and_only_others_reject() -> None:
    """Both take the text off the table; the words differ."""
    world = offered()
    text = the_text(world)

    assert refusal(world, WithdrawOffer(actor=RUS, treaty=text.id)) == "treaty.not_your_offer"
    assert refusal(world, RejectTreaty(actor=KAZ, treaty=text.id)) == "treaty.own_offer"
    withdrawn = play(world, WithdrawOffer(actor=KAZ, treaty=text.id))
    assert the_text(withdrawn).state == "withdrawn"
    assert refusal(withdrawn, RejectTreaty(actor=RUS, treaty=text.id)) == "treaty.not_open"


def test_three_offers_a_turn_and_six_at_a_time() -> None:
    """A flood of paper is no negotiation."""
    world = the_table()
    for _ in range(3):
        world = play(world, OfferTreaty(actor=KAZ, terms=LEASE))
    fourth = OfferTreaty(actor=KAZ, terms=LEASE)

    assert refusal(world, fourth) == "treaty.limit"
    world = next_year(world)
    for _ in range(3):
        world = play(world, OfferTreaty(actor=KAZ, terms=LEASE))
    assert len(world.treaties) == 6
    assert refusal(engine.change(world, turn=Turn(2)), fourth) == "treaty.limit"


def test_an_amended_text_is_no_new_offer() -> None:
    """A sight keeps the last version alone, and counts no more offers than the room."""
    offer = OfferTreaty(actor=KAZ, terms=LEASE)
    world = play(play(the_table(), offer), offer)
    (one, *_) = world.treaties.values()
    later = msgspec.structs.replace(one.versions[0], number=2)
    amended = msgspec.structs.replace(one, versions=(later,), state="in_force")
    world = engine.change(world, treaties={**world.treaties, one.id: amended})

    world = play(play(world, offer), offer)
    assert len(world.treaties) == 4
    assert refusal(world, offer) == "treaty.limit"


def test_treaties_are_talked_about_in_negotiate_and_orders_only() -> None:
    """While rockets fly nobody signs."""
    offer = OfferTreaty(actor=KAZ, terms=LEASE)

    assert refusal(the_table(phase="launch"), offer) == "phase.wrong"
    assert play(the_table(phase="orders"), offer).treaties


def test_one_offers_only_what_one_is_party_to() -> None:
    """A seat cannot write for others."""
    assert refusal(the_table(), OfferTreaty(actor=EUR, terms=LEASE)) == "treaty.own_party"
    assert refusal(the_table(), OfferTreaty(actor="teacher", terms=LEASE)) == "seat.only"


def test_a_reason_names_articles_and_public_objectives() -> None:
    """Free words would go round the chat rules."""
    world = offered()
    text = the_text(world)
    true = Reason(verdict="refuse", because=((1, "worse", "wealth"),))
    false = Reason(verdict="refuse", because=((1, "worse", "call me at home"),))

    assert refusal(world, RejectTreaty(actor=RUS, treaty=text.id, reason=false)) == "treaty.reason"
    world = play(world, RejectTreaty(actor=RUS, treaty=text.id, reason=true))
    assert the_text(world).reasons == {RUS: true}


def test_texts_have_opaque_names() -> None:
    """A counter would tell rivals how much is being written."""
    world = offered()
    twice = play(world, OfferTreaty(actor=KAZ, terms=LEASE))

    assert len(twice.treaties) == 2
    assert all(len(TreatyId(name)) == len("t-7f3a9c2e") for name in twice.treaties)


def sale(*slots: str, buyer: SeatId = KAZ) -> Terms:
    """Return a contract by which RUS sells slots."""
    trade = Clause(kind="slot_trade", by=(RUS,), to=(buyer,), p={"slots": slots})
    return some_terms(trade, parties=(RUS, buyer), form="contract", duration=Duration(turns=1))


def selling() -> World:
    """Return a world in which RUS holds the slots of Site 31 and has offered one to KAZ."""
    world = after(the_table(a_treaty(SITES), phase="brief"), open_board)
    offer = OfferTreaty(actor=RUS, terms=sale("site_31/1/2/a"))
    return play(engine.change(world, phase="negotiate"), offer)


def test_a_slot_is_offered_to_one_buyer_at_a_time() -> None:
    """Another slot may go to the second buyer, and so may the first once its offer is gone."""
    world = selling()
    (text,) = (known for known in world.treaties.values() if known.state == "offered")
    twice = OfferTreaty(actor=RUS, terms=sale("site_31/1/2/a", buyer=EUR))
    other = OfferTreaty(actor=RUS, terms=sale("site_31/1/2/b", buyer=EUR))

    assert refusal(world, twice) == "slot.promised"
    assert play(world, other)
    assert play(world, WithdrawOffer(actor=RUS, treaty=text.id), twice)


def test_what_a_seller_offers_elsewhere_hinders_no_buyer() -> None:
    """Else a refusal would tell EUR of talks between RUS and KAZ."""
    asked = OfferTreaty(actor=EUR, terms=sale("site_31/1/2/a", buyer=EUR))

    assert play(selling(), asked)


def test_a_counter_offer_promises_no_slot_twice_either() -> None:
    """The seller may change the price of what it offered, but not add what it offered elsewhere."""
    world = play(selling(), OfferTreaty(actor=RUS, terms=sale("site_31/1/2/b", buyer=EUR)))
    (text,) = (known for known in world.treaties.values() if EUR in known.terms.parties)
    both = sale("site_31/1/2/a", "site_31/1/2/b", buyer=EUR)
    counter_offer = CounterTreaty(actor=RUS, treaty=text.id, version=1, terms=both)

    assert refusal(world, counter_offer) == "slot.promised"
