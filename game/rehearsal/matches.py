"""Matches: two bargainers take turns until one accepts, one ends, or no time is left."""

from collections.abc import Iterator
from time import process_time

from game.bots.bargaining.bargain import Accept, Bargain, End, Move, next_move
from game.bots.bargaining.domain import Outcome
from game.bots.bargaining.styles import MANNERS
from game.model.seats import Style
from game.model.values import Value
from game.rehearsal.foreigners import FOREIGNERS, Chooser
from game.rehearsal.lease_domains import LeaseDomain


class Party(Value, frozen=True, kw_only=True):
    """Somebody at the table: a name, a way to choose, and a style if it is one of ours."""

    name: str
    choose: Chooser
    style: Style = "linear"

    @property
    def is_ours(self) -> bool:
        """Return whether it is one of our own bots."""
        return self.choose is next_move


class Match(Value, frozen=True, kw_only=True):
    """How one match went."""

    host: str
    tenant: str
    domain: int
    deal: bool
    efficiency: float
    """Nash efficiency, 0 without a deal."""
    distance: float | None
    """From the frontier; None without a deal."""
    host_gain: float | None
    """Over its reservation, as a part of 1; None without a deal."""
    tenant_gain: float | None
    our_least: float | None
    """The smaller gain of those that one of ours made; None without a deal."""
    offers: int
    """Offers of both sides together."""
    seconds: tuple[float, ...]
    """Processor time of each decision of our bargainers."""


OURS = tuple(Party(name=style, choose=next_move, style=style) for style in MANNERS)
OTHERS = tuple(Party(name=name, choose=choose) for name, choose in FOREIGNERS.items())


def match(number: int, lease: LeaseDomain, host: Party, tenant: Party, exchanges: int) -> Match:
    """Return how host and tenant bargain over a lease; the host speaks first."""
    sides = [
        Bargain(lease.host, host.style, exchanges),
        Bargain(lease.tenant, tenant.style, exchanges),
    ]
    timer = _Timer()
    outcome, offers = _played(sides, (host, tenant), timer)
    gains = (None, None) if outcome is None else lease.gained(outcome)
    return Match(
        host=host.name,
        tenant=tenant.name,
        domain=number,
        deal=outcome is not None,
        efficiency=lease.efficiency(outcome),
        distance=None if outcome is None else lease.distance(outcome),
        host_gain=gains[0],
        tenant_gain=gains[1],
        our_least=_least(gains, (host, tenant)),
        offers=offers,
        seconds=tuple(timer.taken),
    )


def among_ours(leases: dict[int, LeaseDomain], exchanges: int) -> Iterator[Match]:
    """Yield every match of two of our styles."""
    for number, lease in leases.items():
        for host in OURS:
            for tenant in OURS:
                yield match(number, lease, host, tenant, exchanges)


def against(other: Party, leases: dict[int, LeaseDomain], exchanges: int) -> Iterator[Match]:
    """Yield every match of each of our styles against another party, on either side."""
    for number, lease in leases.items():
        for ours in OURS:
            yield match(number, lease, ours, other, exchanges)
            yield match(number, lease, other, ours, exchanges)


def _least(
    gains: tuple[float, float] | tuple[None, None], parties: tuple[Party, Party]
) -> float | None:
    """Return the smaller gain of our own bargainers, None if there was no deal."""
    pairs = zip(gains, parties, strict=True)
    return min((g for g, party in pairs if g is not None and party.is_ours), default=None)


class _Timer:
    """A stop watch for our own decisions."""

    def __init__(self) -> None:
        self.taken: list[float] = []

    def timed(self, bargain: Bargain, choose: Chooser) -> Move:
        """Return the move, and note how long one of ours took."""
        start = process_time()
        move = choose(bargain)
        if choose is next_move:
            self.taken.append(process_time() - start)
        return move


def _played(
    sides: list[Bargain], parties: tuple[Party, Party], timer: _Timer
) -> tuple[Outcome | None, int]:
    """Return what was agreed, None for nothing, and how many offers it took."""
    offers = 0
    for turn in range(2 * sides[0].talk.exchanges):
        me, you = turn % 2, 1 - turn % 2
        move = timer.timed(sides[me], parties[me].choose)
        if isinstance(move, Accept):
            return sides[me].domain.outcome(sides[me].talk.heard[-1]), offers
        if isinstance(move, End):
            break
        offers += 1
        sides[me], sides[you] = sides[me].says(move.outcome), sides[you].hears(move.outcome)
    return None, offers
