"""Voting rules."""

import pytest

from game.model.ids import PayloadId, SeatId, Turn
from game.model.orbit import Cohort
from game.model.treaties import AmendRule, VotingRule
from game.model.world import World
from game.rules.treaties.voting import carried, voters
from tests.rules.treaties.talks import GRANT, the_table
from tests.worlds import COM, EUR, KAZ, RUS, a_sky, a_treaty, a_world

FOUR = (KAZ, RUS, EUR, COM)
Y, N = True, False


def uneven() -> World:
    """Return a world in which EUR has most satellites and RUS most derelicts."""
    fleet = {KAZ: 10, RUS: 20, EUR: 40, COM: 5}
    cohorts = tuple(
        Cohort(owner=s, payload=PayloadId("comms"), shell="MID", launched=Turn(0), count=n)
        for s, n in fleet.items()
    )
    return a_world(sky=a_sky(cohorts=cohorts, derelicts_of={"RUS": 90, "KAZ": 5, "EUR": 5}))


@pytest.mark.parametrize(
    ("rule", "votes", "passes"),
    [
        ("consensus", {KAZ: Y}, True),
        ("consensus", {KAZ: Y, RUS: N}, False),
        ("consensus", {}, False),
        ("two_thirds", {KAZ: Y, RUS: Y, EUR: N}, True),
        ("two_thirds", {KAZ: Y, RUS: N}, False),
        ("two_thirds", {KAZ: Y}, False),
        ("two_thirds", {KAZ: Y, RUS: Y}, True),
        ("majority", {KAZ: Y}, True),
        ("majority", {KAZ: Y, RUS: N}, False),
        ("weighted", {EUR: Y, RUS: N, KAZ: N}, True),
        ("weighted", {EUR: N, RUS: Y, KAZ: Y}, False),
        ("double_majority", {KAZ: Y, EUR: Y, COM: Y}, False),
        ("double_majority", {RUS: Y, KAZ: Y, EUR: Y}, True),
        ("double_majority", {RUS: Y, KAZ: Y}, False),
        ("all", {KAZ: Y, RUS: Y, EUR: Y}, False),
        ("all", {KAZ: Y, RUS: Y, EUR: Y, COM: Y}, True),
        ("acceptors", {KAZ: Y, RUS: N, EUR: N}, False),
        ("acceptors", {KAZ: Y, RUS: N, EUR: Y}, True),
    ],
)
def test_rules_of_procedure(
    rule: VotingRule | AmendRule, votes: dict[SeatId, bool], passes: bool
) -> None:
    """Who must agree, of those who vote and of those who do not."""
    assert carried(uneven(), rule, FOUR, votes) is passes


def test_votes_of_outsiders_do_not_count() -> None:
    """Only the seats with a vote are heard."""
    assert not carried(uneven(), "majority", (KAZ,), {RUS: Y})


def test_a_company_has_no_vote_in_a_treaty() -> None:
    """It joined; it does not rule. In its own contracts it is an equal side."""
    treaty = a_treaty(GRANT, parties=(KAZ, RUS, COM))
    contract = a_treaty(GRANT, parties=(KAZ, COM), form="contract")

    assert voters(the_table(), treaty) == (KAZ, RUS)
    assert voters(the_table(), contract) == (KAZ, COM)
