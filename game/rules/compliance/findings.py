"""Findings: a shortfall that somebody noticed, from suspicion to its end."""

from typing import Literal

import msgspec

from game.model.compliance import Finding
from game.model.ids import FindingId, SeatId, Turn
from game.model.seats import Tally
from game.model.treaties import Grade
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Event, Refused, change, only
from game.rules.treaties.known import concerned, may_see

COUNTS: dict[Grade, str] = {
    "minor": "breaches_minor",
    "material": "breaches_material",
    "grave": "breaches_grave",
}


class FindingMade(Event, frozen=True, kw_only=True):
    """A shortfall was noticed: as a suspicion, or in the open and therefore certain."""

    finding: Finding

    def evolve(self, world: World) -> World:
        """File it; what is certain counts as a breach."""
        world = change(world, findings={**world.findings, self.finding.id: self.finding})
        return _counted(world, self.finding) if self.finding.status == "confirmed" else world

    def seen_by(self, world: World) -> Audience:
        """The parties; everybody, if it is confirmed and the text is public."""
        return hearers_of(world, self.finding.id)


class FindingConfirmed(Event, frozen=True, kw_only=True):
    """A suspicion became certain: admitted, left unanswered, or upheld."""

    finding: FindingId
    grade: Grade
    short: int
    turn: Turn
    cure_until: Turn
    awarded: int = 0
    """What a binding award makes the obligor pay, k$."""

    def evolve(self, world: World) -> World:
        """Count it as a breach."""
        world = with_finding(
            world,
            self.finding,
            status="confirmed",
            grade=self.grade,
            short=self.short,
            confirmed=self.turn,
            cure_until=self.cure_until,
            awarded=self.awarded,
        )
        return _counted(world, world.findings[self.finding])

    def seen_by(self, world: World) -> Audience:
        """The parties, or everybody."""
        return hearers_of(world, self.finding)


class FindingClosed(Event, frozen=True, kw_only=True):
    """A suspicion was dropped, or a breach made good."""

    finding: FindingId
    status: Literal["dropped", "cured"]

    def evolve(self, world: World) -> World:
        """Close it."""
        return with_finding(world, self.finding, status=self.status)

    def seen_by(self, world: World) -> Audience:
        """The parties, or everybody."""
        return hearers_of(world, self.finding)


class FindingCharged(Event, frozen=True, kw_only=True):
    """Reputation and trust were lost over a breach."""

    finding: FindingId

    def evolve(self, world: World) -> World:
        """Never charge it again."""
        return with_finding(world, self.finding, charged=True)

    def seen_by(self, world: World) -> Audience:
        """The parties, or everybody."""
        return hearers_of(world, self.finding)


def find(world: World, seat: SeatId, finding: FindingId) -> Finding:
    """Return a finding that a seat knows of, or refuse as if there were none."""
    found = world.findings.get(finding)
    if found is None or not knows_of(world, seat, found):
        raise Refused("finding.unknown")
    return found


def knows_of(world: World, seat: SeatId, finding: Finding) -> bool:
    """Return whether a seat knows of a finding: as a party, or because it is public."""
    treaty = world.treaties[finding.treaty]
    open_ = finding.status in ("confirmed", "cured") and may_see(treaty, seat)
    return open_ or seat in concerned(treaty) or seat == finding.obligor


def hearers_of(world: World, finding: FindingId) -> Audience:
    """Return who hears of a finding."""
    found = world.findings[finding]
    treaty = world.treaties[found.treaty]
    if treaty.text_is_public and found.status in ("confirmed", "cured"):
        return EVERYONE
    return only(*concerned(treaty))


def with_finding(world: World, finding: FindingId, **fields: object) -> World:
    """Return the world with some fields of one finding replaced."""
    found = msgspec.structs.replace(world.findings[finding], **fields)
    return change(world, findings={**world.findings, finding: found})


def _counted(world: World, finding: Finding) -> World:
    """Return the world with a confirmed breach in the obligor's tally of this turn."""
    tally = world.tallies.get(finding.obligor, Tally())
    name = COUNTS[finding.grade]
    counted = msgspec.structs.replace(tally, **{name: getattr(tally, name) + 1})
    return change(world, tallies={**world.tallies, finding.obligor: counted})
