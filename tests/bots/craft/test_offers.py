"""The texts that bots put on the table by themselves."""

import msgspec

from game.bots.craft.offers import IDEAS, offers
from game.bots.craft.tries import asked, is_tried
from game.model.ids import Turn
from game.model.treaties import Terms
from game.model.world import Settings
from game.rules.kinds import kinds
from game.rules.treaties.offers import OFFERS_A_TURN, OfferTreaty
from tests.bots.scene import CUSTODIAN, STATES, a_table, an_offer, mind_of
from tests.worlds import COM, EUR, KAZ, a_treaty, play


def compacts(texts: tuple[object, ...]) -> list[Terms]:
    """Return the treaties about debris among offers."""
    terms = [offer.terms for offer in texts if isinstance(offer, OfferTreaty)]
    return [each for each in terms if each.form == "treaty" and each.purpose == "debris"]


def test_a_custodian_offers_the_compact_to_all_states() -> None:
    """Half of them bring it into force; companies and the others may join later."""
    (compact,) = compacts(offers(mind_of(a_table(), EUR, CUSTODIAN)))

    assert compact.parties == STATES
    assert compact.open_to == ("all", COM)
    assert compact.entry.count == 2
    assert compact.depositary == KAZ


def test_no_second_compact_while_one_is_on_the_table_or_in_force() -> None:
    """One text is enough to talk about."""
    (compact,) = compacts(offers(mind_of(a_table(), EUR, CUSTODIAN)))
    offered = an_offer(msgspec.structs.replace(compact, parties=(KAZ, EUR)))
    running = a_treaty(*compact.clauses, parties=STATES)

    for text in (offered, running):
        assert not compacts(offers(mind_of(a_table(text), EUR, CUSTODIAN)))


def test_a_failed_compact_comes_back_smaller_and_without_the_unwilling() -> None:
    """The ask falls; whoever never agreed is not asked again that turn."""
    (first,) = compacts(offers(mind_of(a_table(), EUR, CUSTODIAN)))
    failed = an_offer(msgspec.structs.replace(first, parties=(EUR, KAZ, STATES[1])))
    failed = msgspec.structs.replace(
        failed, state="rejected", initials={EUR: (1,), KAZ: (1,)}, proposer=EUR
    )
    (second,) = compacts(offers(mind_of(a_table(failed), EUR, CUSTODIAN)))

    assert second.parties == (KAZ, EUR)
    assert second.clauses != first.clauses


def test_an_offer_holds_only_kinds_that_the_room_knows() -> None:
    """A first lesson has twelve."""
    first = tuple(name for name, kind in kinds().items() if kind.clause_set == 12)
    world = a_table(settings=Settings(turns=8, clause_kinds=first), turn=Turn(3))
    texts = [offer for seat in STATES for offer in offers(mind_of(world, seat, CUSTODIAN))]

    assert texts
    for offer in texts:
        assert isinstance(offer, OfferTreaty)
        assert all(clause.kind in first for clause in offer.terms.clauses)


def test_a_bot_stops_at_the_limit_of_a_turn() -> None:
    """Three offers, whatever it still thinks of."""
    world = a_table(turn=Turn(2))
    for _ in range(4):
        for offer in offers(mind_of(world, EUR, CUSTODIAN)):
            world = play(world, msgspec.structs.replace(offer, actor=EUR))
    own = [text for text in world.treaties.values() if text.proposer == EUR]

    assert 0 < len(own) <= OFFERS_A_TURN


def test_what_lies_on_the_table_is_not_offered_again() -> None:
    """Nor what failed in the same turn."""
    (compact,) = compacts(offers(mind_of(a_table(), EUR, CUSTODIAN)))
    open_ = an_offer(compact)
    failed = msgspec.structs.replace(open_, state="rejected")
    forgotten = msgspec.structs.replace(open_, state="rejected", offered_turn=Turn(0))

    assert is_tried(mind_of(a_table(open_), EUR), compact)
    assert is_tried(mind_of(a_table(failed), EUR), compact)
    assert not is_tried(mind_of(a_table(forgotten), EUR), compact)


def test_the_ask_falls_with_every_turn() -> None:
    """Down to the last rung, and no further."""
    ladder = ("much", "less", "little")
    asks = [asked(mind_of(a_table(turn=Turn(t)), EUR), ladder, "gen_pay") for t in (1, 2, 3, 8)]

    assert asks == ["much", "less", "little", "little"]


def test_every_idea_yields_sound_texts_or_none() -> None:
    """Whatever a bot thinks of, its rules would let it offer."""
    for turn in (1, 2, 3, 6):
        mind = mind_of(a_table(turn=Turn(turn)), KAZ, CUSTODIAN)
        for idea in IDEAS:
            for terms in idea(mind):
                play(a_table(turn=Turn(turn)), OfferTreaty(actor=KAZ, terms=terms))
