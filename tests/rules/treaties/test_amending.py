"""Amendments: proposed, voted on, in effect from the next Brief."""

import msgspec

from game.model.ids import IncidentId, SeatId, Turn, million
from game.model.incidents import Incident
from game.model.treaties import AmendRule, Clause
from game.model.world import Settings, World
from game.rules import engine
from game.rules.engine import digest
from game.rules.treaties.accession import AccedeTreaty
from game.rules.treaties.amending import ProposeAmendment
from game.rules.treaties.leaving import GiveNotice
from game.rules.treaties.motions import VoteMotion
from game.rules.treaties.ratification import RatifyTreaty
from tests.rules.treaties.talks import (
    QUOTA,
    RENT,
    SANCTION,
    TRACKING,
    in_force,
    in_the_window,
    next_year,
    the_text,
)
from tests.worlds import EUR, KAZ, RUS, play, refusal, some_terms

CHEAPER = msgspec.structs.replace(RENT, article=1, p={"amount": million(105)})
SECOND = msgspec.structs.replace(QUOTA, article=2)


def propose(world: World, actor: SeatId, *clauses: Clause) -> ProposeAmendment:
    """Return the proposal of new articles for the only text."""
    return ProposeAmendment(actor=actor, treaty=the_text(world).id, clauses=clauses)


def vote(world: World, actor: SeatId, answer: str = "yes") -> VoteMotion:
    """Return a vote on the amendment of the only text."""
    return msgspec.convert(
        {"actor": actor, "treaty": the_text(world).id, "vote": answer, "command": "VoteMotion"},
        VoteMotion,
    )


def three_parties(amend: AmendRule) -> World:
    """Return a world with a promise of all to all in force, under an amendment rule."""
    return in_force(
        some_terms(TRACKING, SANCTION, parties=(KAZ, RUS, EUR), amend=amend, title="Shared")
    )


def test_an_adopted_amendment_holds_from_the_next_brief() -> None:
    """Until then the old articles run."""
    world = in_force()
    world = play(world, propose(world, RUS, CHEAPER, SECOND))
    assert the_text(world).state == "amending"
    assert the_text(world).version == 1
    world = next_year(play(world, vote(world, KAZ)))

    assert the_text(world).state == "in_force"
    assert the_text(world).terms.clauses == (CHEAPER, SECOND)


def test_all_parties_stand_by_the_amended_text() -> None:
    """Every seal carries the fingerprint of the text in force."""
    world = in_force()
    world = play(world, propose(world, RUS, CHEAPER, SECOND))
    text = the_text(next_year(play(world, vote(world, KAZ))))

    assert {seal.hash for seal in text.signatures.values()} == {digest(text.terms)}
    assert {seal.version for seal in text.signatures.values()} == {2}


def test_without_the_votes_nothing_changes() -> None:
    """The rule ``all`` means all."""
    world = in_force()
    silent = next_year(play(world, propose(world, RUS, CHEAPER, SECOND)))

    assert the_text(silent).version == 1
    assert the_text(silent).state == "in_force"
    assert the_text(silent).amendment is None


def test_two_thirds_bind_the_third() -> None:
    """Whoever signed the rule stands by its outcome."""
    world = three_parties("two_thirds")
    tracking, sanction = the_text(world).terms.clauses
    article = msgspec.structs.replace(tracking, p={"level": 3})
    world = play(world, propose(world, KAZ, article, sanction))
    world = play(world, vote(world, EUR), vote(world, RUS, "no"))

    assert the_text(next_year(world)).terms.clauses == (article, sanction)


def test_under_acceptors_the_others_keep_the_old_article() -> None:
    """The changed article binds who agreed; RUS goes on as before and counts as reserving."""
    world = three_parties("acceptors")
    old, sanction = the_text(world).terms.clauses
    article = msgspec.structs.replace(old, p={"level": 3})
    world = play(world, propose(world, KAZ, article, sanction))
    world = play(world, vote(world, EUR), vote(world, RUS, "no"))
    text = the_text(next_year(world))

    kept = msgspec.structs.replace(old, article=3, by=(RUS,))

    assert text.terms.clauses == (article, sanction, kept)
    assert text.reservations == {RUS: (1,)}


def test_a_review_conference_lets_a_majority_amend() -> None:
    """For the turn of the conference only."""
    world = three_parties("all")
    card = Incident(
        id=IncidentId("i-1"),
        kind="review_conference",
        turn=Turn(2),
        until=Turn(2),
        facts={"review_of": the_text(world).id},
    )
    tracking, sanction = the_text(world).terms.clauses
    article = msgspec.structs.replace(tracking, p={"level": 3})
    world = play(world, propose(world, KAZ, article, sanction))
    world = play(world, vote(world, EUR), vote(world, RUS, "no"))
    reviewed = engine.change(world, incidents={card.id: card})

    assert the_text(next_year(world)).version == 1
    assert the_text(next_year(reviewed)).version == 2


def test_an_amendment_is_refused_for_what_is_wrong_with_it() -> None:
    """One at a time, sound, different, and by a party."""
    world = in_force()
    under_way = play(world, propose(world, RUS, CHEAPER, SECOND))
    unsound = msgspec.structs.replace(CHEAPER, p={"amount": 1})

    assert refusal(under_way, propose(world, KAZ, SECOND)) == "amend.under_way"
    assert refusal(world, propose(world, RUS, unsound)) == "treaty.value_out_of_range"
    assert refusal(world, propose(world, RUS, *the_text(world).terms.clauses)) == "treaty.unchanged"
    assert refusal(world, propose(world, EUR, SECOND)) == "treaty.not_a_member"


def test_an_amendment_may_keep_kinds_that_the_room_does_not_offer() -> None:
    """The lease of the start may hold articles that a first lesson leaves out."""
    few = Settings(turns=8, clause_kinds=("lease_rent",))
    world = engine.change(in_force(), settings=few)

    assert play(world, propose(world, RUS, CHEAPER, SECOND))
    foreign = msgspec.structs.replace(TRACKING, article=2)
    assert refusal(world, propose(world, RUS, CHEAPER, foreign)) == "treaty.kind_not_allowed"


def test_a_vote_needs_something_to_vote_on() -> None:
    """No motion, no vote; and half a yes is for arbiters."""
    world = in_force()
    open_ = play(world, propose(world, RUS, CHEAPER, SECOND))

    assert refusal(world, vote(world, KAZ)) == "vote.nothing"
    assert refusal(open_, vote(open_, KAZ, "half")) == "vote.nothing"
    assert refusal(open_, vote(open_, EUR)) == "treaty.not_a_member"


def test_a_seat_that_joins_while_the_text_changes_stands_by_the_new_one() -> None:
    """It ratified before the Brief that changed the text."""
    world = in_force(some_terms(TRACKING, SANCTION, open_to=("all",), title="Shared"))
    text = the_text(world).id
    tracking, article = the_text(world).terms.clauses
    changed = msgspec.structs.replace(tracking, p={"level": 3})
    world = play(world, propose(world, KAZ, changed, article), vote(world, RUS))
    world = play(world, AccedeTreaty(actor=EUR, treaty=text, version=1))
    joined = the_text(next_year(sent_home(world, EUR)))

    assert joined.bound == (KAZ, RUS, EUR)
    assert joined.signatures[EUR].hash == digest(joined.terms)


def sent_home(world: World, seat: SeatId) -> World:
    """Return the world after a seat has ratified the only text."""
    return play(in_the_window(world), RatifyTreaty(actor=seat, treaty=the_text(world).id))


def test_a_text_in_amendment_can_still_be_left() -> None:
    """Amending is one of the states of a text in force."""
    world = in_force()
    world = play(world, propose(world, RUS, CHEAPER, SECOND))
    world = play(world, GiveNotice(actor=KAZ, treaty=the_text(world).id))

    assert the_text(world).notices == {KAZ: 4}
