"""Claims: damages that one seat asks of another, frozen until the arbiter of a text has spoken.

A crash or a collision raises a claim; where a text between the two names an arbiter, either may
bring it there. The arbiter awards all of it, half or nothing; where it stays silent until its
deadline, half. A binding award is paid at once, and what the purse cannot bear becomes arrears.
"""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Award, Claim
from game.model.ids import TEACHER, ClaimId, Money, SeatId, Turn
from game.model.treaties import BINDING
from game.model.values import half_up
from game.model.world import World
from game.rules.answers import Arbitration
from game.rules.clause_kind import Duty
from game.rules.compliance.contests import middle, panel
from game.rules.dice import token
from game.rules.engine import Audience, Command, Event, Refused, change, only, require
from game.rules.kinds import duties_answering
from game.rules.money.treasury import pay
from game.rules.treaties.known import may_see

PERCENT: dict[Award, int] = {"dismiss": 0, "half": 50, "full": 100}
SILENT: Award = "half"
"""What counts where no arbiter spoke in time."""


class AwardClaim(Command, frozen=True, kw_only=True):
    """Decide a claim as its arbiter; a later word replaces the first until all have spoken."""

    claim: ClaimId
    award: Award

    def decide(self, world: World) -> Iterator[Event]:
        """By an arbiter of the claim, as long as it is open."""
        require(world.phase not in ("lobby", "ended"), "phase.wrong", when="turns")
        claim = next((known for known in world.claims if known.id == self.claim), None)
        if claim is None or self.actor not in (*claim.arbiters, *sides(claim)):
            raise Refused("claim.unknown")
        require(self.actor in claim.arbiters, "claim.not_arbiter")
        require(claim.decided is None, "claim.decided")
        if claim.awards.get(self.actor) != self.award:
            yield ClaimAwarded(claim=claim.id, by=self.actor, award=self.award)


class ClaimFiled(Event, frozen=True, kw_only=True):
    """A claim went to the arbiter of a text."""

    claim: Claim

    def evolve(self, world: World) -> World:
        """Freeze it."""
        return change(world, claims=(*world.claims, self.claim))

    def seen_by(self, world: World) -> Audience:
        """Both sides and the arbiters."""
        return hearers(world, self.claim.id)


class ClaimAwarded(Event, frozen=True, kw_only=True):
    """An arbiter said what it thinks of a claim."""

    claim: ClaimId
    by: str
    award: Award

    def evolve(self, world: World) -> World:
        """Keep its word."""
        claim = found(world, self.claim)
        return _with(world, claim, awards={**claim.awards, self.by: self.award})

    def seen_by(self, world: World) -> Audience:
        """Both sides and the arbiters."""
        return hearers(world, self.claim)


class ClaimDecided(Event, frozen=True, kw_only=True):
    """A claim was decided."""

    claim: ClaimId
    award: Award
    amount: Money
    """What is due by it, or advised."""
    turn: Turn

    def evolve(self, world: World) -> World:
        """Close it."""
        claim = found(world, self.claim)
        return _with(world, claim, decided=self.turn, award=self.award, due=self.amount)

    def seen_by(self, world: World) -> Audience:
        """Both sides and the arbiters."""
        return hearers(world, self.claim)


def court(world: World, claimant: SeatId, defendant: SeatId) -> tuple[Duty, Arbitration] | None:
    """Return the oldest public article that names an arbiter for disputes between two seats.

    That a secret text names one would be told by the news.
    """
    for duty in duties_answering(world, "arbitration"):
        named = duty.kind.arbitration(world, duty) if duty.public else None
        if named is not None and claimant in duty.bound and defendant in duty.bound:
            return duty, named
    return None


def filed(world: World, claimant: SeatId, defendant: SeatId, amount: int) -> Iterator[Event]:
    """Yield a claim that goes to the arbiter between two seats; nothing where there is none."""
    named = court(world, claimant, defendant)
    if named is None:
        return
    duty, arbitration = named
    name = token(world, "c", "claim", claimant, defendant, len(world.claims))
    yield ClaimFiled(
        claim=Claim(
            id=ClaimId(name),
            claimant=claimant,
            defendant=defendant,
            amount=Money(amount),
            treaty=duty.treaty,
            article=duty.article,
            arbiters=judges(world, duty, arbitration, (claimant, defendant)),
            binding=arbitration.binding,
            turn=Turn(world.turn),
            until=Turn(world.turn + arbitration.deadline),
        )
    )


def settle_claims(world: World) -> Iterator[Event]:
    """Decide the claims on which all arbiters spoke or time is over (a step of Review)."""
    for claim in world.claims:
        for event in _settled(world, claim):
            yield event
            world = event.evolve(world)


def _settled(world: World, claim: Claim) -> Iterator[Event]:
    """Decide one claim, and carry a binding award out."""
    asked = claim.arbiters
    given = [claim.awards[name] for name in asked if name in claim.awards]
    silent = len(given) < max(1, len(asked))
    if claim.decided is not None or (silent and world.turn < claim.until):
        return
    award = middle(given) if given else SILENT
    amount = Money(half_up(claim.amount * PERCENT[award], 100))
    yield ClaimDecided(claim=claim.id, award=award, amount=amount, turn=Turn(world.turn))
    still = world.treaties[claim.treaty].state in BINDING
    if claim.binding and amount and still:
        yield from pay(
            world,
            claim.defendant,
            claim.claimant,
            amount,
            "award",
            claim.treaty,
            claim.article,
        )


def judges(
    world: World, duty: Duty, arbitration: Arbitration, parties: tuple[SeatId, SeatId]
) -> tuple[str, ...]:
    """Return who decides a claim: the teacher for the UN, the host, or a panel by lot."""
    treaty, host = world.treaties[duty.treaty], world.ground.host
    outside = tuple(seat for seat in world.seats if may_see(treaty, seat) and seat not in parties)
    bodies: dict[str, tuple[str, ...]] = {
        "un": (TEACHER,),
        "kaz": (host,) if host in outside else (),
        "panel": panel(world, world.turn, "+".join(parties), outside),
    }
    return bodies[arbitration.body]


def sides(claim: Claim) -> tuple[SeatId, SeatId]:
    """Return claimant and defendant."""
    return claim.claimant, claim.defendant


def hearers(world: World, name: ClaimId) -> Audience:
    """Return who hears of a claim."""
    claim = found(world, name)
    seats = tuple(SeatId(judge) for judge in claim.arbiters if judge in world.seats)
    return only(*sides(claim), *seats)


def found(world: World, name: ClaimId) -> Claim:
    """Return a claim that is there."""
    return next(claim for claim in world.claims if claim.id == name)


def claims_of(world: World, seat: SeatId) -> tuple[Claim, ...]:
    """Return the claims of which a seat knows."""
    return tuple(claim for claim in world.claims if seat in (*sides(claim), *claim.arbiters))


def _with(world: World, old: Claim, **fields: object) -> World:
    """Return the world with some fields of a claim replaced."""
    new = msgspec.structs.replace(old, **fields)
    return change(world, claims=tuple(new if c.id == old.id else c for c in world.claims))
