"""What a confirmed breach costs in reputation, trust and world tension."""

from collections.abc import Iterator

from game.model.compliance import Finding
from game.model.ids import SeatId
from game.model.treaties import Grade
from game.model.values import Value, half_up
from game.model.world import World
from game.rules.compliance.findings import FindingCharged
from game.rules.engine import Event
from game.rules.gauges import moved
from game.rules.standing.standing import ReputationChanged, TrustChanged


class Penalty(Value, frozen=True, kw_only=True):
    """What one grade of breach costs, in tenths."""

    reputation: int
    trust: int
    """Of each victim; other parties lose half of it."""
    tension: int = 0


PENALTIES: dict[Grade, Penalty] = {
    "minor": Penalty(reputation=40, trust=100),
    "material": Penalty(reputation=100, trust=200),
    "grave": Penalty(reputation=250, trust=400, tension=50),
}


def charge(world: World, finding: Finding) -> Iterator[Event]:
    """Take reputation and trust for a breach, and raise tension for a grave one.

    The world's gauges move only for texts whose existence is public; otherwise they would tell.
    """
    lost = reputation_lost(world, finding)
    if lost:
        yield ReputationChanged(seat=finding.obligor, by=-lost, reason="breach")
    for seat, trust in trust_lost(world, finding):
        yield TrustChanged(truster=seat, of=finding.obligor, by=-trust, reason="breach")
    if world.treaties[finding.treaty].existence_is_public:
        yield from moved("tension", PENALTIES[finding.grade].tension, "breach")
    yield FindingCharged(finding=finding.id)


def reputation_lost(world: World, finding: Finding) -> int:
    """Return the reputation that a breach costs (tenths): half if it was made good in time."""
    if not world.treaties[finding.treaty].existence_is_public:
        return 0
    full = PENALTIES[finding.grade].reputation
    return half_up(full, 2) if finding.status == "cured" else full


def trust_lost(world: World, finding: Finding) -> Iterator[tuple[SeatId, int]]:
    """Yield whose trust in the breaker falls, and by how much (tenths)."""
    full = PENALTIES[finding.grade].trust
    for seat in world.seats:
        if seat == finding.obligor:
            continue
        if seat in finding.victims:
            yield seat, full
        elif seat in world.treaties[finding.treaty].bound:
            yield seat, half_up(full, 2)
