"""Reservations: a seat takes an article out for itself; others may object to that."""

from collections.abc import Iterator

from game.model.ids import SeatId, TreatyId, Turn
from game.model.treaties import BINDING, Treaty
from game.model.world import World
from game.rules.engine import Audience, Command, Event, require
from game.rules.kinds import kind_of
from game.rules.treaties.known import at_the_table, changed, hearers

MOST_RESERVED = 2


class ReserveArticle(Command, frozen=True, kw_only=True):
    """Take an article out between this seat and the others."""

    treaty: TreatyId
    article: int

    def decide(self, world: World) -> Iterator[Event]:
        """With the signature, before ratification; two articles at most, of kinds that allow it."""
        seat, treaty = at_the_table(world, self.actor, self.treaty)
        require(seat in treaty.signatures, "reserve.sign_first")
        require(may_reserve(treaty, seat), "reserve.too_late")
        clauses = {clause.article: clause for clause in treaty.terms.clauses}
        require(self.article in clauses, "treaty.article_unknown")
        clause = clauses[self.article]
        require(kind_of(clause).reservable, "reserve.not_allowed", kind=clause.kind)
        reserved = treaty.reservations.get(seat, ())
        require(self.article not in reserved, "reserve.already")
        require(len(reserved) < MOST_RESERVED, "reserve.limit", most=MOST_RESERVED)
        yield ArticleReserved(
            treaty=treaty.id, seat=seat, article=self.article, turn=Turn(world.turn)
        )


class ObjectReservation(Command, frozen=True, kw_only=True):
    """Object to a reservation: then nothing of the text runs between the two seats."""

    treaty: TreatyId
    seat: SeatId
    """Whose reservation."""

    def decide(self, world: World) -> Iterator[Event]:
        """By another signatory, until the end of the Negotiate after the reservation."""
        actor, treaty = at_the_table(world, self.actor, self.treaty)
        require(actor in treaty.signatures or actor in treaty.bound, "treaty.not_a_member")
        reserves = self.seat in treaty.reservations and self.seat != actor
        require(reserves, "reserve.none", seat=self.seat)
        require(self.seat not in treaty.objections.get(actor, ()), "reserve.already_objected")
        require(_in_time(world, treaty, self.seat), "reserve.too_late")
        yield ReservationObjected(treaty=treaty.id, by=actor, to=self.seat)


class ArticleReserved(Event, frozen=True, kw_only=True):
    """A seat took an article out for itself."""

    treaty: TreatyId
    seat: SeatId
    article: int
    turn: Turn

    def evolve(self, world: World) -> World:
        """The article runs neither from this seat nor towards it."""
        text = world.treaties[self.treaty]
        articles = (*text.reservations.get(self.seat, ()), self.article)
        return changed(
            world,
            self.treaty,
            reservations={**text.reservations, self.seat: articles},
            reserved={**text.reserved, self.seat: self.turn},
        )

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class ReservationObjected(Event, frozen=True, kw_only=True):
    """A seat does not accept another's reservation."""

    treaty: TreatyId
    by: SeatId
    to: SeatId

    def evolve(self, world: World) -> World:
        """The whole text rests between the two, in both directions."""
        objections = world.treaties[self.treaty].objections
        against = (*objections.get(self.by, ()), self.to)
        return changed(world, self.treaty, objections={**objections, self.by: against})

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


def may_reserve(treaty: Treaty, seat: SeatId) -> bool:
    """Return whether a signatory has not ratified yet."""
    waiting = treaty.state in ("initialled", "signed", "pending", *BINDING)
    return waiting and seat not in treaty.ratified and seat not in treaty.bound


def _in_time(world: World, treaty: Treaty, seat: SeatId) -> bool:
    """Return whether a reservation can still be objected to."""
    last = treaty.reserved.get(seat, Turn(0)) + 1
    return world.turn < last or (world.turn == last and world.phase == "negotiate")
