"""Papers: what comes to a bot's desk besides offers: ratifications, findings, votes, accessions."""

from collections.abc import Iterator
from typing import Literal

import msgspec

from game.bots.craft.aim import reserved
from game.bots.craft.amendments import gain_by
from game.bots.craft.judgement import would_sign
from game.bots.craft.mind import Mind
from game.bots.craft.weighing import weighed
from game.model.compliance import Finding
from game.model.incidents import Incident
from game.model.treaties import BINDING, Treaty
from game.rules.compliance.answers import AnswerFinding
from game.rules.deck.incidents_deck import AnswerIncident
from game.rules.home.approval import approval
from game.rules.incident_kind import default_choice, kind_of
from game.rules.treaties.accession import AccedeTreaty, invited
from game.rules.treaties.leaving import SuspendArticle
from game.rules.treaties.motions import VoteMotion
from game.rules.treaties.ratification import (
    APPROVED,
    LOBBIED,
    LOBBY_COST,
    LobbyApproval,
    RatifyTreaty,
    may_ratify,
)
from game.rules.treaties.reservations import ReserveArticle, may_reserve
from game.rules.vocabulary import AnyCommand

TO_SPARE = 10
"""Percent of its purse that a seat spares for a common good that a card asks for."""
CONVINCING = ("strong", "proof")


def answers_to_findings(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return an honest answer to every suspicion against the seat."""
    return tuple(
        AnswerFinding(finding=finding.id, answer="admit")
        for finding in mind.own.findings.values()
        if finding.obligor == mind.seat
        and (finding.status, finding.answer) == ("suspected", "none")
    )


def answers_to_cards(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return the answer to every card that waits for one."""
    return tuple(
        AnswerIncident(incident=card.id, choice=choice)
        for card in mind.public.incidents.values()
        if mind.seat in card.deciders and not card.resolved and card.id not in mind.own.answers
        if (choice := _choice(mind, card)) is not None
    )


def _choice(mind: Mind, card: Incident) -> str | None:
    """Return what a card expects of a seat that does nothing out of the way.

    Where everybody is asked to pay for the common good, whoever carries its burden pays what it
    can spare, and the others save their money.
    """
    if len(card.deciders) < 2 or not card.choices:
        return default_choice(card)

    def price(choice: str) -> int:
        """Return the most that an answer costs the seat."""
        return kind_of(card).price(mind.world, card, mind.seat, choice)

    if not mind.temper.gives(mind.company):
        return min(card.choices, key=price)
    spare = mind.me.cash * TO_SPARE // 100
    payable = [choice for choice in card.choices if price(choice) <= spare]
    return max(payable, key=price, default=default_choice(card))


def ratifications(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return what the people say to each signed text, once the window is open."""
    if not mind.public.ratifying:
        return ()
    return tuple(
        command
        for treaty in mind.texts.values()
        if may_ratify(treaty, mind.seat) and treaty.refused.get(mind.seat) != mind.public.turn
        for command in _ratify(mind, treaty)
    )


def reservations(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return the articles that the seat takes out for itself, between signature and approval."""
    return tuple(
        ReserveArticle(treaty=treaty.id, article=article)
        for treaty in mind.texts.values()
        if mind.seat in treaty.signatures and may_reserve(treaty, mind.seat)
        if mind.seat not in treaty.reservations
        for article in reserved(mind, mind.bound_by(treaty))
    )


def countermeasures(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return the promises that the seat lets rest towards seats that broke the same ones lately."""
    if not mind.temper.retaliates:
        return ()
    found = {**mind.public.findings, **mind.own.findings}
    return tuple(
        SuspendArticle(treaty=finding.treaty, article=finding.article, finding=finding.id)
        for finding in found.values()
        if finding.status == "confirmed" and mind.seat in finding.victims
        if finding.turn >= mind.public.turn - 1 and not _answered(mind, finding)
    )


def _answered(mind: Mind, finding: Finding) -> bool:
    """Return whether a promise rests already because of a breach."""
    treaty = mind.texts.get(finding.treaty)
    return treaty is None or any(
        rest.finding == finding.id and rest.by == mind.seat for rest in treaty.suspensions
    )


def votes(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return the votes that the seat owes: on amendments, contested findings and sanctions."""
    return (*_on_amendments(mind), *_on_findings(mind))


def accessions(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return the signatures under texts in force that the seat would join."""
    return tuple(
        AccedeTreaty(treaty=treaty.id, version=treaty.version)
        for treaty in mind.texts.values()
        if treaty.state in BINDING
        and mind.seat not in (*treaty.bound, *treaty.signatures)
        and not treaty.locked
        and invited(mind.world, treaty, mind.seat)
        and _would_join(mind, treaty)
    )


def _would_join(mind: Mind, treaty: Treaty) -> bool:
    """Return whether the seat would be one of the parties of a text as it stands."""
    bound = (*treaty.bound, mind.seat)
    terms = msgspec.structs.replace(treaty.terms, parties=bound)
    return would_sign(mind, weighed(mind, terms))


def _ratify(mind: Mind, treaty: Treaty) -> Iterator[AnyCommand]:
    """Yield the ratification, with lobbying where it helps, or the news that the people refuse."""
    level = approval(mind.mood, treaty.terms)
    lobbied = mind.seat in treaty.lobbied
    if LOBBIED <= level < APPROVED and not lobbied and mind.me.influence >= LOBBY_COST:
        yield LobbyApproval(treaty=treaty.id)
        lobbied = True
    passes = level >= APPROVED or (level >= LOBBIED and lobbied)
    yield RatifyTreaty(treaty=treaty.id, ratify=passes)


def _on_amendments(mind: Mind) -> Iterator[AnyCommand]:
    """Yield the vote on each amendment that is put to the seat."""
    for treaty in mind.texts.values():
        amendment = treaty.amendment
        if amendment is None or amendment.adopted or mind.seat in amendment.votes:
            continue
        if mind.seat in treaty.bound and mind.me.is_state and not treaty.locked:
            welcome = gain_by(mind, treaty, amendment.clauses) > 0
            new = msgspec.structs.replace(treaty.terms, clauses=amendment.clauses)
            level = approval(mind.mood, new)
            agrees = welcome and level >= min(APPROVED, approval(mind.mood, treaty.terms))
            yield VoteMotion(treaty=treaty.id, vote="yes" if agrees else "no")


def _on_findings(mind: Mind) -> Iterator[AnyCommand]:
    """Yield the vote on each contested finding, and on each sanction that needs votes."""
    for finding in (*mind.public.findings.values(), *mind.own.findings.values()):
        if finding.obligor == mind.seat:
            continue
        if (finding.status, finding.answer) == ("suspected", "contest"):
            if mind.seat not in finding.votes:
                yield _vote(finding, finding.evidence in CONVINCING)
        elif _awaits_sanction(mind, finding):
            agrees = mind.temper.punishes(finding)
            if agrees is not None:
                yield _vote(finding, agrees)


def _awaits_sanction(mind: Mind, finding: Finding) -> bool:
    """Return whether a breach may still be punished and the seat has not voted on it."""
    open_ = finding.status == "confirmed" and finding.charged and not finding.sanctioned
    return open_ and mind.seat not in finding.sanction_votes


def _vote(finding: Finding, agrees: bool) -> AnyCommand:
    """Return a vote on a finding."""
    vote: Literal["yes", "no"] = "yes" if agrees else "no"
    return VoteMotion(treaty=finding.treaty, finding=finding.id, vote=vote)
