"""Review conference: a majority may change the lease for a turn."""

from game.model.ids import Turn
from game.model.incidents import Deck
from game.model.treaties import Clause, Version
from game.rules.deck import incidents_deck
from game.rules.deck.incident_cards import opened
from game.rules.engine import change
from game.rules.treaties.amending import amend_rule
from tests.rules.incidents.table import a_table, drawn, kind
from tests.worlds import KAZ, RUS, a_treaty, after, some_terms

TERM = Clause(kind="lease_term", by=("RUS",), to=("KAZ",), p={"years": 20, "review": 5})
TEXT = some_terms(TERM, purpose="lease")
LEASE = a_treaty(
    TERM,
    name="t-lease",
    versions=(Version(number=1, author=KAZ, terms=TEXT, turn=Turn(0)),),
)


def test_a_majority_may_amend_the_lease_this_turn() -> None:
    """Next turn its own rule counts again."""
    world, card = drawn(a_table(treaties={LEASE.id: LEASE}), "review_conference")
    lease = world.treaties[LEASE.id]

    assert card.facts["seats"] == (KAZ, RUS)
    assert amend_rule(world, lease) == "majority"
    assert amend_rule(change(world, turn=Turn(2)), lease) == "all"


def test_the_lease_itself_calls_for_it() -> None:
    """In the fifth year of its force, whatever the deck holds."""
    called = [
        "review_conference"
        in after(
            a_table(turn=Turn(turn), phase="brief", deck=Deck(), treaties={LEASE.id: LEASE}),
            incidents_deck.draw,
        ).deck.played
        for turn in (4, 5, 6)
    ]

    assert called == [False, True, False]


def test_without_a_lease_nobody_meets() -> None:
    """There is nothing to review."""
    assert tuple(opened(a_table(), kind("review_conference"), {})) == ()
