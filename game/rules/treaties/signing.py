"""Initials and signatures: parties agree article by article, then all sign one and the same text.

A signature is the fingerprint of the exact text. Whoever signs names the version it has read, so
nobody ever signs a text that changed meanwhile.
"""

from collections.abc import Iterator

from game.model.ids import SeatId, TreatyId, Turn
from game.model.treaties import Reason, Signature, Treaty
from game.model.world import World
from game.rules.engine import Audience, Command, Event, digest, require
from game.rules.treaties.binding import enter
from game.rules.treaties.faults import kinds_of, require_sound
from game.rules.treaties.known import at_the_table, changed, hearers
from game.rules.treaties.offers import (
    answered_state,
    articles_of,
    require_addressed,
    require_current,
    with_reason,
)
from game.rules.treaties.reasons import require_reason


class InitialArticle(Command, frozen=True, kw_only=True):
    """Agree to some articles of an offer, or to all of them."""

    treaty: TreatyId
    version: int
    articles: tuple[int, ...] = ()
    """Empty: the whole text."""
    reason: Reason | None = None

    def decide(self, world: World) -> Iterator[Event]:
        """Any party, article by article; the rest stays open."""
        seat, treaty = at_the_table(world, self.actor, self.treaty)
        require_addressed(world, treaty, seat)
        require_current(treaty, self.version)
        articles = named_articles(treaty, self.articles)
        require_reason(world, seat, treaty.terms, self.reason)
        agreed = set(treaty.initials.get(seat, ())) | set(articles)
        yield _initials(treaty, seat, agreed, self.reason)


class WithdrawInitial(Command, frozen=True, kw_only=True):
    """Take back the own initials."""

    treaty: TreatyId
    articles: tuple[int, ...] = ()
    """Empty: all of them."""

    def decide(self, world: World) -> Iterator[Event]:
        """Until the seat has signed."""
        seat, treaty = at_the_table(world, self.actor, self.treaty)
        require_addressed(world, treaty, seat)
        require(seat not in treaty.signatures, "treaty.already_signed")
        articles = named_articles(treaty, self.articles)
        yield _initials(treaty, seat, set(treaty.initials.get(seat, ())) - set(articles), None)


class SignTreaty(Command, frozen=True, kw_only=True):
    """Sign the text that all parties have initialled."""

    treaty: TreatyId
    version: int
    reason: Reason | None = None

    def decide(self, world: World) -> Iterator[Event]:
        """Each party once; a contract is in force with the second signature."""
        seat, treaty = at_the_table(world, self.actor, self.treaty)
        waits = awaits_signatures(treaty)
        if waits:
            require(seat in treaty.terms.parties, "treaty.not_addressed")
        else:
            require_addressed(world, treaty, seat)
        require_current(treaty, self.version)
        require(seat not in treaty.signatures, "treaty.already_signed")
        require(waits or treaty.state == "initialled", "sign.not_initialled")
        require_sound(treaty.terms, world, kinds_of(treaty.terms))
        require_reason(world, seat, treaty.terms, self.reason)
        signed = TreatySigned(
            treaty=treaty.id, by=seat, signature=seal(world, treaty), reason=self.reason
        )
        yield signed
        world = signed.evolve(world)
        if world.treaties[treaty.id].state == "signed" and treaty.terms.form == "contract":
            yield from enter(world, treaty.id, treaty.terms.parties)


class ArticlesInitialled(Event, frozen=True, kw_only=True):
    """A party agreed to articles of an offer, or took its agreement back."""

    treaty: TreatyId
    by: SeatId
    articles: tuple[int, ...]
    """All articles that now carry its initials."""
    reason: Reason | None = None

    def evolve(self, world: World) -> World:
        """Keep the initials; with all of them the text is ready to be signed."""
        text = world.treaties[self.treaty]
        initials = {**text.initials, self.by: self.articles}
        reasons = with_reason(text, self.by, self.reason)
        world = changed(world, self.treaty, initials=initials, reasons=reasons)
        return changed(world, self.treaty, state=answered_state(world.treaties[self.treaty]))

    def seen_by(self, world: World) -> Audience:
        """Only the parties."""
        return hearers(world, self.treaty)


class TreatySigned(Event, frozen=True, kw_only=True):
    """A party signed."""

    treaty: TreatyId
    by: SeatId
    signature: Signature
    reason: Reason | None = None

    def evolve(self, world: World) -> World:
        """Keep the seal; the last party's makes the text a signed one, if it is not one yet."""
        text = world.treaties[self.treaty]
        signatures = {**text.signatures, self.by: self.signature}
        reasons = with_reason(text, self.by, self.reason)
        world = changed(world, self.treaty, signatures=signatures, reasons=reasons)
        missing = any(party not in signatures for party in text.terms.parties)
        if missing or text.adopted is not None:
            return world
        return changed(world, self.treaty, state="signed", signed_turn=self.signature.turn)

    def seen_by(self, world: World) -> Audience:
        """The parties; everybody, once the last one has signed a public text."""
        return hearers(world, self.treaty)


def seal(world: World, treaty: Treaty) -> Signature:
    """Return a signature under the current text."""
    return Signature(version=treaty.version, turn=Turn(world.turn), hash=digest(treaty.terms))


def awaits_signatures(treaty: Treaty) -> bool:
    """Return whether a text that a conference adopted is open for signature by each party."""
    return treaty.adopted is not None and treaty.state in ("signed", "pending")


def named_articles(treaty: Treaty, articles: tuple[int, ...]) -> tuple[int, ...]:
    """Return the articles meant, all of them if none is named, or refuse unknown ones."""
    known = articles_of(treaty.terms)
    require(all(article in known for article in articles), "treaty.article_unknown")
    return articles or known


def _initials(treaty: Treaty, seat: SeatId, agreed: set[int], reason: Reason | None) -> Event:
    """Return the event that leaves a party's initials on exactly these articles."""
    articles = tuple(article for article in articles_of(treaty.terms) if article in agreed)
    return ArticlesInitialled(treaty=treaty.id, by=seat, articles=articles, reason=reason)
