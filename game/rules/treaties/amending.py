"""Amending: the parties change the articles of a text in force.

One party proposes the new articles, the parties vote until Review, and what was adopted holds from
the next Brief. Under the rule ``acceptors`` the changed articles bind only those who agreed: the
others keep the old ones, and count as having reserved the new ones.
"""

from collections.abc import Iterator

import msgspec

from game.model.ids import SeatId, TreatyId, Turn
from game.model.treaties import (
    BINDING,
    Amendment,
    AmendRule,
    Clause,
    Signature,
    Terms,
    Treaty,
    Version,
    VotingRule,
)
from game.model.world import World
from game.rules.engine import Audience, Command, Event, digest, require
from game.rules.kinds import duties_of
from game.rules.treaties.faults import MOST_CLAUSES, kinds_of, require_sound
from game.rules.treaties.known import changed, hearers, texts
from game.rules.treaties.leaving import member
from game.rules.treaties.voting import carried, voters


class ProposeAmendment(Command, frozen=True, kw_only=True):
    """Propose new articles for a text in force."""

    treaty: TreatyId
    clauses: tuple[Clause, ...]
    """All articles as they shall be."""

    def decide(self, world: World) -> Iterator[Event]:
        """By a party with a vote; one amendment at a time; the new text must be sound."""
        seat, treaty = member(world, self.actor, self.treaty)
        require(seat in voters(world, treaty), "vote.none")
        require(treaty.amendment is None, "amend.under_way")
        amended = msgspec.structs.replace(treaty.terms, clauses=self.clauses)
        require(amended != treaty.terms, "treaty.unchanged")
        require_sound(amended, world, kinds_of(treaty.terms))
        fits = treaty.terms.amend != "acceptors" or _has_room(treaty, self.clauses)
        require(fits, "treaty.limit", what="clauses", most=MOST_CLAUSES)
        amendment = Amendment(
            proposer=seat, clauses=self.clauses, turn=Turn(world.turn), votes={seat: True}
        )
        yield AmendmentProposed(treaty=treaty.id, amendment=amendment)


class AmendmentProposed(Event, frozen=True, kw_only=True):
    """A party proposed new articles."""

    treaty: TreatyId
    amendment: Amendment

    def evolve(self, world: World) -> World:
        """Put it to the vote; the old articles run on meanwhile."""
        return changed(world, self.treaty, amendment=self.amendment, state="amending")

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class AmendmentVoted(Event, frozen=True, kw_only=True):
    """A party voted on an amendment."""

    treaty: TreatyId
    seat: SeatId
    agree: bool

    def evolve(self, world: World) -> World:
        """Keep the vote; a later one replaces it."""
        amendment = world.treaties[self.treaty].amendment
        if amendment is None:
            return world
        votes = {**amendment.votes, self.seat: self.agree}
        voted = msgspec.structs.replace(amendment, votes=votes)
        return changed(world, self.treaty, amendment=voted)

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class AmendmentDecided(Event, frozen=True, kw_only=True):
    """The votes on an amendment were counted."""

    treaty: TreatyId
    adopted: bool

    def evolve(self, world: World) -> World:
        """Keep what was adopted for the next Brief, drop what was not."""
        amendment = world.treaties[self.treaty].amendment
        if amendment is None or not self.adopted:
            return changed(world, self.treaty, amendment=None)
        adopted = msgspec.structs.replace(amendment, adopted=True)
        return changed(world, self.treaty, amendment=adopted)

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class TreatyAmended(Event, frozen=True, kw_only=True):
    """New articles hold from now on."""

    treaty: TreatyId
    version: Version
    signatures: dict[SeatId, Signature]
    """Under the new text: by the rule they signed, all parties stand by what was adopted."""
    reservations: dict[SeatId, tuple[int, ...]]

    def evolve(self, world: World) -> World:
        """Add the version and put the amendment away."""
        return changed(
            world,
            self.treaty,
            state="in_force",
            versions=(*world.treaties[self.treaty].versions, self.version),
            signatures=self.signatures,
            reservations=self.reservations,
            amendment=None,
        )

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


def count_votes(world: World) -> Iterator[Event]:
    """Count the votes on every amendment (a step of Review)."""
    for treaty in texts(world, *BINDING):
        if treaty.amendment is not None and not treaty.amendment.adopted:
            seats = voters(world, treaty)
            adopted = carried(world, amend_rule(world, treaty), seats, treaty.amendment.votes)
            yield AmendmentDecided(treaty=treaty.id, adopted=adopted)


def take_effect(world: World) -> Iterator[Event]:
    """Put adopted amendments into the text (a step of Brief)."""
    for treaty in tuple(texts(world, *BINDING)):
        if treaty.amendment is not None and treaty.amendment.adopted:
            amended = _amended(world, treaty, treaty.amendment)
            yield amended
            world = amended.evolve(world)
            for event in _begin_new(world, treaty, world.treaties[treaty.id]):
                yield event
                world = event.evolve(world)


def amend_rule(world: World, treaty: Treaty) -> AmendRule | VotingRule:
    """Return how many must agree: a review conference of this turn makes it a majority."""
    opened = any(
        card.turn == world.turn and card.facts.get("review_of") == treaty.id
        for card in world.incidents.values()
    )
    return "majority" if opened else treaty.terms.amend


def _has_room(treaty: Treaty, clauses: tuple[Clause, ...]) -> bool:
    """Return whether a text can hold old and new articles side by side."""
    return len(merged(treaty, clauses, treaty.bound[:1])) <= MOST_CLAUSES


def merged(
    treaty: Treaty, clauses: tuple[Clause, ...], acceptors: tuple[SeatId, ...]
) -> tuple[Clause, ...]:
    """Return the new articles, followed by the old ones that go on for those who did not agree.

    An old article that was changed or removed keeps running from the seats outside ``acceptors``,
    under a new number after the last.
    """
    new = {clause.article: clause for clause in clauses}
    others = tuple(seat for seat in treaty.bound if seat not in acceptors)
    number = max((*new, *(clause.article for clause in treaty.terms.clauses)), default=0)
    kept: list[Clause] = []
    for clause in treaty.terms.clauses:
        obligors = tuple(seat for seat in _obligors(treaty, clause) if seat in others)
        if clause != new.get(clause.article) and obligors:
            number += 1
            kept.append(msgspec.structs.replace(clause, article=number, by=obligors))
    return (*clauses, *kept)


def _obligors(treaty: Treaty, clause: Clause) -> tuple[str, ...]:
    """Return the bound seats that an article obliges."""
    return treaty.bound if "all" in clause.by else clause.by


def _amended(world: World, treaty: Treaty, amendment: Amendment) -> TreatyAmended:
    """Return the adopted text with its signatures and reservations."""
    terms = msgspec.structs.replace(treaty.terms, clauses=amendment.clauses)
    reservations = _still_there(treaty.reservations, terms)
    if amend_rule(world, treaty) == "acceptors":
        agreed = tuple(seat for seat, vote in amendment.votes.items() if vote)
        terms = msgspec.structs.replace(terms, clauses=merged(treaty, amendment.clauses, agreed))
        reservations = _reserved_by_others(treaty, amendment, agreed, reservations)
    number = treaty.version + 1
    seal = Signature(version=number, turn=Turn(world.turn), hash=digest(terms))
    return TreatyAmended(
        treaty=treaty.id,
        version=Version(
            number=number, author=amendment.proposer, terms=terms, turn=Turn(world.turn)
        ),
        signatures=dict.fromkeys(treaty.bound, seal),
        reservations=reservations,
    )


def _still_there(
    reservations: dict[SeatId, tuple[int, ...]], terms: Terms
) -> dict[SeatId, tuple[int, ...]]:
    """Return the reservations to articles that the text still has."""
    articles = {clause.article for clause in terms.clauses}
    kept = {seat: tuple(a for a in own if a in articles) for seat, own in reservations.items()}
    return {seat: own for seat, own in kept.items() if own}


def _reserved_by_others(
    treaty: Treaty,
    amendment: Amendment,
    agreed: tuple[SeatId, ...],
    reservations: dict[SeatId, tuple[int, ...]],
) -> dict[SeatId, tuple[int, ...]]:
    """Return the reservations with every new article reserved by those who did not agree."""
    old = {clause.article: clause for clause in treaty.terms.clauses}
    fresh = {c.article for c in amendment.clauses if old.get(c.article) != c}
    others = tuple(seat for seat in treaty.bound if seat not in agreed)
    added = {
        seat: tuple(sorted(fresh.union(reservations.get(seat, ())))) for seat in others if fresh
    }
    return {**reservations, **added}


def _begin_new(world: World, before: Treaty, after: Treaty) -> Iterator[Event]:
    """Let the articles that are new begin as if the text had just entered into force."""
    old = {clause.article: clause.kind for clause in before.terms.clauses}
    for duty in duties_of(world, after):
        if old.get(duty.article) != duty.clause.kind:
            for event in duty.kind.at_force(world, duty):
                yield event
                world = event.evolve(world)
