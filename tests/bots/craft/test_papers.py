"""What comes to a bot's desk besides offers."""

from typing import Literal

import msgspec
import pytest

from game.bots import bot_of
from game.bots.craft.papers import (
    accessions,
    answers_to_cards,
    answers_to_findings,
    countermeasures,
    ratifications,
    votes,
)
from game.model.compliance import Evidence, Finding, Status
from game.model.ids import FindingId, IncidentId, TreatyId, Turn, million
from game.model.incidents import Incident
from game.model.treaties import Amendment, Clause, Signature, Treaty
from game.rules.compliance.answers import AnswerFinding
from game.rules.deck.incidents_deck import AnswerIncident
from game.rules.engine import digest
from game.rules.treaties.accession import AccedeTreaty
from game.rules.treaties.leaving import SuspendArticle
from game.rules.treaties.motions import VoteMotion
from game.rules.treaties.ratification import LobbyApproval, RatifyTreaty
from tests.bots.scene import CUSTODIAN, RECIPROCATOR, STATES, a_table, mind_of
from tests.worlds import EUR, KAZ, RUS, a_treaty, play, with_seat

NAME = TreatyId("t-1")
PAY = Clause(kind="gen_pay", by=(RUS,), to=(KAZ,), p={"amount": million(20)})
SHORT = Clause(kind="lease_term", by=(RUS,), to=(KAZ,), p={"years": 5})
LEASE = Clause(kind="lease_rent", by=(RUS,), to=(KAZ,), p={"amount": million(200)})


def signed(*clauses: Clause) -> Treaty:
    """Return a treaty that KAZ and RUS signed and nobody ratified."""
    text = a_treaty(*clauses, state="signed")
    seal = Signature(version=1, turn=Turn(1), hash=digest(text.terms))
    return msgspec.structs.replace(text, signatures={KAZ: seal, RUS: seal}, signed_turn=Turn(1))


def a_finding(status: Status, evidence: Evidence = "proof", answer: str = "none") -> Finding:
    """Return a breach by RUS of the text that all three states share."""
    charged = status == "confirmed"
    finding = Finding(
        id=FindingId("f-1"),
        treaty=NAME,
        article=1,
        kind="debris_disposal",
        obligor=RUS,
        grade="material",
        turn=Turn(1),
        status=status,
        evidence=evidence,
        charged=charged,
    )
    return msgspec.structs.replace(finding, answer=answer)


def test_a_text_that_the_people_like_is_ratified() -> None:
    """50 or more."""
    world = a_table(signed(PAY), phase="orders", ratifying=True)

    assert ratifications(mind_of(world, KAZ)) == (RatifyTreaty(treaty=NAME),)


def test_a_doubtful_text_is_lobbied_for_first() -> None:
    """Russia's people think that 200 $M is too much: 38; with long years of lease it is 46."""
    rent = msgspec.structs.replace(LEASE, p={"amount": million(200)})
    few = Clause(kind="lease_host_quota", by=(RUS,), to=(KAZ,), p={"slots": 2})
    world = a_table(signed(rent, few), phase="orders", ratifying=True)
    lobbied, ratified = ratifications(mind_of(world, RUS))
    broke = with_seat(world, RUS, influence=0)

    assert isinstance(lobbied, LobbyApproval)
    assert ratified == RatifyTreaty(treaty=NAME)
    assert ratifications(mind_of(broke, RUS)) == (RatifyTreaty(treaty=NAME, ratify=False),)


def test_a_text_that_the_people_refuse_goes_back() -> None:
    """So that nobody waits for an answer."""
    world = a_table(signed(SHORT), phase="orders", ratifying=True)
    refused = ratifications(mind_of(world, RUS))

    assert refused == (RatifyTreaty(treaty=NAME, ratify=False),)


def test_nothing_is_ratified_before_the_window_opens() -> None:
    """The people are asked at the end of Orders."""
    assert ratifications(mind_of(a_table(signed(PAY), phase="orders"), KAZ)) == ()


def test_a_suspicion_is_admitted_once() -> None:
    """A bot does not deny what it did."""
    suspected = a_finding("suspected")
    promise = a_treaty(Clause(kind="debris_disposal"), parties=STATES)
    world = a_table(promise, findings={suspected.id: suspected})
    answered = msgspec.structs.replace(suspected, answer="admit")

    (answer,) = answers_to_findings(mind_of(world, RUS))
    assert isinstance(answer, AnswerFinding)
    assert answer.answer == "admit"
    assert not answers_to_findings(mind_of(world, KAZ))
    later = a_table(promise, findings={answered.id: answered})
    assert not answers_to_findings(mind_of(later, RUS))


@pytest.mark.parametrize(
    ("evidence", "vote"), [("hint", "no"), ("strong", "yes"), ("proof", "yes")]
)
def test_a_contested_finding_is_judged_by_its_evidence(
    evidence: Evidence, vote: Literal["yes", "no"]
) -> None:
    """A hint is not enough."""
    contested = a_finding("suspected", evidence, answer="contest")
    promise = a_treaty(Clause(kind="debris_disposal"), parties=STATES)
    world = a_table(promise, findings={contested.id: contested})

    assert votes(mind_of(world, EUR)) == (VoteMotion(treaty=NAME, finding=contested.id, vote=vote),)


def test_a_custodian_votes_against_sanctions_and_a_reciprocator_for_them() -> None:
    """The one hopes for better, the other answers in kind."""
    breach = a_finding("confirmed")
    promise = a_treaty(Clause(kind="debris_disposal"), parties=STATES)
    world = a_table(promise, findings={breach.id: breach})
    said = [votes(mind_of(world, EUR, temper)) for temper in (CUSTODIAN, RECIPROCATOR)]

    assert [vote.vote for (vote,) in said if isinstance(vote, VoteMotion)] == ["no", "yes"]


def test_an_amendment_is_voted_on_by_what_it_brings() -> None:
    """More money pleases one side only."""
    more = msgspec.structs.replace(PAY, article=1, p={"amount": million(40)})
    amendment = Amendment(proposer=EUR, clauses=(more,), turn=Turn(1))
    text = a_treaty(PAY, amendment=amendment, state="amending")
    world = a_table(text)

    assert votes(mind_of(world, KAZ)) == (VoteMotion(treaty=NAME, vote="yes"),)
    assert votes(mind_of(world, RUS)) == (VoteMotion(treaty=NAME, vote="no"),)


def test_a_seat_joins_an_open_text_that_pays() -> None:
    """Shared tracking costs nothing and saves satellites."""
    kinds = ("debris_asat_ban", "debris_tracking", "gen_sanction")
    text = a_treaty(*(Clause(kind=kind) for kind in kinds))
    version = text.versions[0]
    opened = msgspec.structs.replace(version.terms, open_to=("all",))
    text = msgspec.structs.replace(text, versions=(msgspec.structs.replace(version, terms=opened),))

    (joined,) = accessions(mind_of(a_table(text), EUR, CUSTODIAN))
    assert joined == AccedeTreaty(treaty=NAME, version=1)
    assert not accessions(mind_of(a_table(text), KAZ, CUSTODIAN))


ASKED = Incident(
    id=IncidentId("i-1"),
    kind="asteroid_notice",
    turn=Turn(1),
    until=Turn(1),
    deciders=STATES,
    choices=("pay", "wait"),
)
"""A card that asks everybody for 15 $M."""


def answer_of(temper: str, cash: int) -> str:
    """Return what a bot answers to a card that asks everybody to pay."""
    world = with_seat(a_table(incidents={ASKED.id: ASKED}), EUR, cash=million(cash))
    bot = next(bot_of(name) for name in ("broker", "free_rider") if name == temper)
    (answer,) = answers_to_cards(mind_of(world, EUR, bot))
    assert isinstance(answer, AnswerIncident)
    return answer.choice


def test_whoever_carries_the_burden_pays_for_the_common_good() -> None:
    """If it can spare the money; others save it, whatever the default is."""
    assert answer_of("broker", 400) == "pay"
    assert answer_of("free_rider", 400) == "wait"


def test_a_card_for_one_seat_gets_the_usual_answer() -> None:
    """Nothing out of the way."""
    own = msgspec.structs.replace(ASKED, deciders=(EUR,), choices=("wait", "pay"))
    (answer,) = answers_to_cards(mind_of(a_table(incidents={own.id: own}), EUR))

    assert isinstance(answer, AnswerIncident)
    assert answer.choice == "wait"


def test_an_abstaining_bot_does_not_vote_on_sanctions() -> None:
    """A free rider stays out of it; a broker votes for them."""
    text = a_treaty(Clause(article=1, kind="debris_disposal"), parties=STATES)
    breach = a_finding("confirmed")
    world = a_table(text, findings={breach.id: breach})

    assert votes(mind_of(world, EUR, bot_of("free_rider"))) == ()
    assert [type(vote) for vote in votes(mind_of(world, EUR, bot_of("broker")))] == [VoteMotion]


def test_a_reciprocator_answers_a_breach_in_kind_once() -> None:
    """Its own promise rests towards the breaker; others turn the other cheek."""
    text = a_treaty(Clause(article=1, kind="debris_disposal"), parties=STATES)
    breach = msgspec.structs.replace(a_finding("confirmed"), victims=(EUR, KAZ))
    world = a_table(text, findings={breach.id: breach})
    (rest,) = countermeasures(mind_of(world, EUR))
    rested = play(world, msgspec.structs.replace(rest, actor=EUR))

    assert isinstance(rest, SuspendArticle)
    assert countermeasures(mind_of(rested, EUR)) == ()
    assert countermeasures(mind_of(world, EUR, CUSTODIAN)) == ()


def test_an_old_breach_is_forgiven() -> None:
    """Two years later nobody retaliates any more."""
    text = a_treaty(Clause(article=1, kind="debris_disposal"), parties=STATES)
    breach = msgspec.structs.replace(a_finding("confirmed"), victims=(EUR,))
    world = a_table(text, findings={breach.id: breach}, turn=Turn(3))

    assert countermeasures(mind_of(world, EUR)) == ()
