"""Leaving: withdrawal with notice, suspension and termination after a breach."""

from collections.abc import Iterator
from typing import Literal

from game.model.compliance import Finding
from game.model.ids import FindingId, SeatId, TreatyId, Turn
from game.model.treaties import BINDING, Suspension, Treaty
from game.model.values import divided
from game.model.world import World
from game.rules.engine import Audience, Command, Event, Refused, require
from game.rules.kinds import duties_of
from game.rules.money import treasury
from game.rules.treaties import entry
from game.rules.treaties.binding import ended
from game.rules.treaties.known import at_the_table, changed, hearers, texts, without

REST_TURNS = 2
"""Turns after this one for which a suspended article rests."""


class GiveNotice(Command, frozen=True, kw_only=True):
    """Announce that this seat leaves a text, or that it does not want it renewed."""

    treaty: TreatyId
    of: Literal["withdrawal", "no_renewal"] = "withdrawal"

    def decide(self, world: World) -> Iterator[Event]:
        """By a bound seat, once; renewal can be refused in the last turn of the term."""
        seat, treaty = member(world, self.actor, self.treaty)
        if self.of == "no_renewal":
            last = treaty.end_turn == world.turn + 1 and treaty.terms.duration.renewal == "auto"
            require(last, "notice.not_due")
            require(seat not in treaty.no_renewal, "notice.given")
            yield RenewalRefused(treaty=treaty.id, seat=seat)
            return
        require(seat not in treaty.notices, "notice.given")
        free = Turn(world.turn + 1 + treaty.terms.withdraw.notice)
        yield NoticeGiven(treaty=treaty.id, seat=seat, free=free)


class SuspendArticle(Command, frozen=True, kw_only=True):
    """Answer a confirmed breach: one own article rests towards the seat that broke the text."""

    treaty: TreatyId
    article: int
    finding: FindingId

    def decide(self, world: World) -> Iterator[Event]:
        """By an injured party, one article per breach, for two turns."""
        seat, treaty = member(world, self.actor, self.treaty)
        breach = injury(world, treaty, seat, self.finding)
        used = any(s.finding == breach.id and s.by == seat for s in treaty.suspensions)
        require(not used, "suspend.once")
        owed = any(
            duty.article == self.article and seat in duty.obligors
            for duty in duties_of(world, treaty)
        )
        require(owed, "suspend.not_your_duty", article=self.article)
        rest = Suspension(
            article=self.article,
            by=seat,
            towards=breach.obligor,
            until=Turn(world.turn + REST_TURNS),
            finding=breach.id,
        )
        yield ArticleSuspended(treaty=treaty.id, suspension=rest)


class TerminateForBreach(Command, frozen=True, kw_only=True):
    """Leave a text at once because another party broke it gravely."""

    treaty: TreatyId
    finding: FindingId

    def decide(self, world: World) -> Iterator[Event]:
        """By an injured party, for itself."""
        seat, treaty = member(world, self.actor, self.treaty)
        breach = injury(world, treaty, seat, self.finding)
        require(breach.grade == "grave", "terminate.not_grave")
        yield from left(world, treaty, seat, "breach")


class NoticeGiven(Event, frozen=True, kw_only=True):
    """A seat announced that it leaves."""

    treaty: TreatyId
    seat: SeatId
    free: Turn
    """First turn in which it is not bound any more."""

    def evolve(self, world: World) -> World:
        """Note the day."""
        notices = {**world.treaties[self.treaty].notices, self.seat: self.free}
        return changed(world, self.treaty, notices=notices)

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class RenewalRefused(Event, frozen=True, kw_only=True):
    """A seat does not want another term."""

    treaty: TreatyId
    seat: SeatId

    def evolve(self, world: World) -> World:
        """The text will end with its term."""
        against = (*world.treaties[self.treaty].no_renewal, self.seat)
        return changed(world, self.treaty, no_renewal=against)

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class PartyLeft(Event, frozen=True, kw_only=True):
    """A seat is not bound any more."""

    treaty: TreatyId
    seat: SeatId
    reason: Literal["withdrawal", "breach", "expelled"]

    def evolve(self, world: World) -> World:
        """Free it, and forget what it had reserved or suspended here."""
        text = world.treaties[self.treaty]
        suspensions = (s for s in text.suspensions if self.seat not in (s.by, s.towards))
        return changed(
            world,
            self.treaty,
            bound=tuple(seat for seat in text.bound if seat != self.seat),
            signatures=without(text.signatures, self.seat),
            ratified=without(text.ratified, self.seat),
            reservations=without(text.reservations, self.seat),
            objections=without(text.objections, self.seat),
            notices=without(text.notices, self.seat),
            suspensions=tuple(suspensions),
        )

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class ArticleSuspended(Event, frozen=True, kw_only=True):
    """An article rests between two seats."""

    treaty: TreatyId
    suspension: Suspension

    def evolve(self, world: World) -> World:
        """Add the rest; the text counts as suspended."""
        rests = (*world.treaties[self.treaty].suspensions, self.suspension)
        return changed(world, self.treaty, suspensions=rests, state="suspended")

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class SuspensionsEnded(Event, frozen=True, kw_only=True):
    """Articles run again."""

    treaty: TreatyId
    kept: tuple[Suspension, ...]
    """Suspensions that go on."""

    def evolve(self, world: World) -> World:
        """Drop the others."""
        return changed(world, self.treaty, suspensions=self.kept)

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


def withdraw(world: World) -> Iterator[Event]:
    """Free the seats whose notice has run out and who can pay the fee (a step of Brief)."""
    for name in tuple(treaty.id for treaty in texts(world, *BINDING)):
        for seat, free in tuple(world.treaties[name].notices.items()):
            treaty = world.treaties[name]
            fee = treaty.terms.withdraw.fee
            if seat not in treaty.bound or free > world.turn:
                continue
            if treasury.available(world, seat) < fee:
                yield NoticeGiven(treaty=name, seat=seat, free=Turn(world.turn + 1))
                continue
            for event in _departure(world, treaty, seat):
                yield event
                world = event.evolve(world)


def resume(world: World) -> Iterator[Event]:
    """Let suspended articles run again after a cure or in time (a step of Review)."""
    for treaty in texts(world, *BINDING):
        kept = tuple(rest for rest in treaty.suspensions if _rests_on(world, rest))
        if kept != treaty.suspensions:
            yield SuspensionsEnded(treaty=treaty.id, kept=kept)


def left(
    world: World, treaty: Treaty, seat: SeatId, reason: Literal["withdrawal", "breach", "expelled"]
) -> Iterator[Event]:
    """Free a seat, and end the text for all if it cannot go on without it.

    Only a withdrawal tests the entry rule: a victim that leaves or a breaker that is expelled does
    not take the treaty away from the others while two remain.
    """
    gone = PartyLeft(treaty=treaty.id, seat=seat, reason=reason)
    yield gone
    rest = gone.evolve(world).treaties[treaty.id]
    broken = reason == "withdrawal" and not entry.holds(world, rest.terms, rest.bound)
    if broken or len(rest.bound) < 2:
        yield ended(world, rest, reason)


def member(world: World, actor: str, treaty: TreatyId) -> tuple[SeatId, Treaty]:
    """Return the acting seat and a text in force that binds it, or refuse."""
    seat, found = at_the_table(world, actor, treaty)
    require(found.state in BINDING, "treaty.not_in_force")
    require(seat in found.bound, "treaty.not_a_member")
    return seat, found


def injury(world: World, treaty: Treaty, seat: SeatId, finding: FindingId) -> Finding:
    """Return a confirmed breach that injured the seat, or refuse."""
    found = world.findings.get(finding)
    if found is None or found.treaty != treaty.id:
        raise Refused("finding.unknown")
    require(found.status == "confirmed", "finding.not_confirmed")
    require(seat in found.victims, "finding.not_injured")
    return found


def _departure(world: World, treaty: Treaty, seat: SeatId) -> Iterator[Event]:
    """Pay the fee to the others in equal parts, then leave."""
    others: dict[str, int] = {other: 1 for other in treaty.bound if other != seat}
    for other, part in divided(treaty.terms.withdraw.fee, others).items():
        for event in treasury.pay(world, seat, other, part, "withdrawal_fee", treaty.id):
            yield event
            world = event.evolve(world)
    yield from left(world, treaty, seat, "withdrawal")


def _rests_on(world: World, rest: Suspension) -> bool:
    """Return whether a suspension goes on after this turn."""
    finding = world.findings.get(FindingId(rest.finding))
    cured = finding is not None and finding.status in ("cured", "dropped")
    return rest.until > world.turn and not cured
