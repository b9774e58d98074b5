"""Standing at the end of a turn: who keeps promises gains respect, and extremes fade.

Only what is known counts. A breach that nobody found takes nothing, else reputation would tell.
"""

from collections.abc import Iterator

from game.model.ids import SeatId
from game.model.treaties import BINDING, Treaty
from game.model.values import half_up
from game.model.world import World
from game.rules.engine import Event
from game.rules.standing.standing import ReputationChanged, TrustChanged

LEVEL = 500
"""Where reputation drifts to, tenths."""
KEPT = 20
"""Reputation for a turn without a known breach, tenths."""
TRUST = 10
"""Trust for each treaty that the other side kept, tenths."""
MOST_TRUST = 30


def settle(world: World) -> Iterator[Event]:
    """Settle reputation and trust (a step of Review)."""
    for seat in world.seats.values():
        rise = KEPT if respected(world, seat.id) else 0
        drift = half_up((LEVEL - seat.reputation - rise) * 5, 100)
        if rise + drift:
            yield ReputationChanged(seat=seat.id, by=rise + drift, reason="turn")
    kept = _kept_towards(world)
    for (truster, of), by in kept.items():
        if world.seats[truster].trust.get(of, LEVEL) < 1000:
            yield TrustChanged(truster=truster, of=of, by=min(by, MOST_TRUST), reason="kept")


def respected(world: World, seat: SeatId) -> bool:
    """Return whether a public treaty binds the seat and no breach of one is known this turn."""
    bound = any(seat in treaty.bound for treaty in _public(world))
    broken = any(
        finding.obligor == seat
        and finding.confirmed == world.turn
        and finding.status == "confirmed"
        and world.treaties[finding.treaty].existence_is_public
        for finding in world.findings.values()
    )
    return bound and not broken


def _public(world: World) -> Iterator[Treaty]:
    """Yield the treaties in force of which everybody knows."""
    for treaty in world.treaties.values():
        if treaty.state in BINDING and treaty.existence_is_public:
            yield treaty


def _kept_towards(world: World) -> dict[tuple[SeatId, SeatId], int]:
    """Return how much trust each pair gains: truster, trusted, tenths."""
    suspected = {
        (finding.treaty, finding.obligor)
        for finding in world.findings.values()
        if world.turn in (finding.turn, finding.confirmed) and finding.status != "dropped"
    }
    gains: dict[tuple[SeatId, SeatId], int] = {}
    for treaty in world.treaties.values():
        if treaty.state not in BINDING:
            continue
        for of in treaty.bound:
            if (treaty.id, of) in suspected:
                continue
            for truster in treaty.bound:
                if truster != of:
                    gains[truster, of] = gains.get((truster, of), 0) + TRUST
    return gains
