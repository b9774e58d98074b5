"""Answers: what a seat may say to a finding against it, and how it may say sorry."""

from collections.abc import Iterator
from typing import Literal

from game.model.compliance import Finding
from game.model.ids import FindingId, Money, SeatId, million
from game.model.treaties import Grade
from game.model.values import divided, half_up
from game.model.world import World
from game.rules.compliance.findings import find, hearers_of, with_finding
from game.rules.compliance.penalties import reputation_lost, trust_lost
from game.rules.engine import Audience, Command, Event, require
from game.rules.kinds import kinds
from game.rules.money import treasury
from game.rules.standing.standing import ReputationChanged, TrustChanged
from game.rules.treaties.known import require_talks, seat_of
from game.rules.wording import private

LONGEST = 200
"""Characters of an explanation: one sentence."""
DAMAGE: dict[Grade, Money] = {"minor": million(5), "material": million(10), "grave": million(25)}
"""What an apology costs where the broken promise was not about money."""


class AnswerFinding(Command, frozen=True, kw_only=True):
    """Admit, explain or contest a suspicion; silence counts as admission."""

    finding: FindingId
    answer: Literal["admit", "explain", "contest"]
    explanation: str = ""

    def decide(self, world: World) -> Iterator[Event]:
        """By the accused, in any phase of a turn, until the next Review."""
        seat = seat_of(world, self.actor)
        require(world.phase not in ("lobby", "ended"), "phase.wrong", when="turns")
        finding = find(world, seat, self.finding)
        require(finding.obligor == seat, "finding.not_yours")
        require(finding.status == "suspected", "finding.settled")
        require(len(self.explanation) <= LONGEST, "chat.too_long", most=LONGEST)
        require(not private(self.explanation), "chat.filtered")
        yield FindingAnswered(
            finding=finding.id, answer=self.answer, explanation=self.explanation.strip()
        )


class Apologise(Command, frozen=True, kw_only=True):
    """Say sorry for a confirmed breach and make the damage good."""

    finding: FindingId

    def decide(self, world: World) -> Iterator[Event]:
        """Once for each breach; half of what it cost in reputation and trust comes back."""
        seat = seat_of(world, self.actor)
        require_talks(world)
        finding = find(world, seat, self.finding)
        require(finding.obligor == seat, "finding.not_yours")
        require(finding.charged, "apology.too_early")
        require(not finding.apologised, "apology.once")
        require(not owes(world, finding), "apology.pay_first")
        damage = damage_of(finding)
        require(treasury.available(world, seat) >= damage, "money.limit", needed=damage)
        for event in _paid(world, finding, damage):
            yield event
            world = event.evolve(world)
        yield Apologised(finding=finding.id)
        yield from _forgiven(world, finding)


class FindingAnswered(Event, frozen=True, kw_only=True):
    """The accused answered."""

    finding: FindingId
    answer: Literal["admit", "explain", "contest"]
    explanation: str = ""

    def evolve(self, world: World) -> World:
        """Keep the answer; Review settles it."""
        return with_finding(world, self.finding, answer=self.answer, explanation=self.explanation)

    def seen_by(self, world: World) -> Audience:
        """The parties."""
        return hearers_of(world, self.finding)


class Apologised(Event, frozen=True, kw_only=True):
    """A seat said sorry."""

    finding: FindingId

    def evolve(self, world: World) -> World:
        """Once is enough."""
        return with_finding(world, self.finding, apologised=True)

    def seen_by(self, world: World) -> Audience:
        """The parties, or everybody."""
        return hearers_of(world, self.finding)


def owes(world: World, finding: Finding) -> bool:
    """Return whether money is still in arrears under the article that was broken."""
    return any(
        debt.debtor == finding.obligor
        and debt.treaty == finding.treaty
        and debt.article == finding.article
        for debt in world.arrears
    )


def damage_of(finding: Finding) -> Money:
    """Return what an apology costs (k$): what is missing, or a sum for the grade.

    Money that was owed to somebody became arrears and is made good by paying those; what an arbiter
    awarded has been paid by the award.
    """
    if finding.unit != "money":
        return DAMAGE[finding.grade]
    audited = kinds()[finding.kind].enforcement == "audit"
    return Money(max(0, finding.short - finding.awarded) if audited else 0)


def _paid(world: World, finding: Finding, damage: Money) -> Iterator[Event]:
    """Pay the damage to the victims in equal parts."""
    victims: dict[str, int] = dict.fromkeys(finding.victims, 1)
    for victim, part in divided(damage, victims).items():
        yield from treasury.pay(
            world, finding.obligor, victim, part, "apology", finding.treaty, finding.article
        )


def _forgiven(world: World, finding: Finding) -> Iterator[Event]:
    """Give back half of the reputation and trust that the breach cost."""
    lost = reputation_lost(world, finding)
    if lost:
        back = half_up(lost, 2)
        yield ReputationChanged(seat=finding.obligor, by=back, reason="apology")
    for seat, trust in trust_lost(world, finding):
        back = half_up(trust, 2)
        yield TrustChanged(truster=SeatId(seat), of=finding.obligor, by=back, reason="apology")
