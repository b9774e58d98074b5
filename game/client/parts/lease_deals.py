"""Lease deals: every lease that could have been signed, and where the signed one stands.

What an article is worth to a side is reckoned from what everybody knows, as good offices do it. A
deal is the sum of its articles, on each side's own scale: 0 is its worst deal, 100 its best. The
best fair deal has the largest product of both (J. Nash 1950).
"""

from functools import lru_cache
from itertools import product

import msgspec

from game.client.known import Known
from game.client.parts import texts
from game.client.scene import Scene
from game.model.ids import SeatId, TreatyId, million
from game.model.treaties import Clause, Parameter, Terms, Treaty
from game.rules.conference.public_outlook import public_outlook
from game.rules.kinds import kind_of
from game.rules.parameters import Number

Deal = tuple[float, float]
"""What a deal is worth to the host and to the tenant."""
_MOST_VALUES, _MOST_ARTICLES = 6, 4


class Deals(msgspec.Struct, frozen=True):
    """All deals with those that stand out."""

    title: str
    host: SeatId
    tenant: SeatId
    every: tuple[Deal, ...]
    frontier: tuple[Deal, ...]
    """Deals that cannot be better for one side without being worse for the other."""
    signed: Deal
    fair: Deal

    @property
    def left(self) -> int:
        """Return how many points both sides together left that harmed neither."""
        better = [
            sum(deal) - sum(self.signed)
            for deal in self.every
            if deal[0] >= self.signed[0] and deal[1] >= self.signed[1]
        ]
        return round(max(better, default=0.0))


def deals(scene: Scene) -> Deals | None:
    """Return the deals around the last lease in force; None if there was none."""
    ground = scene.public.ground
    text = lease(scene)
    if text is None or scene.known is None:
        return None
    return _reckoned(scene.known, text.id, ground.host, ground.tenant)


def lease(scene: Scene) -> Treaty | None:
    """Return the last public text with a rent between host and tenant that was ever in force."""
    both = {scene.public.ground.host, scene.public.ground.tenant}
    found = [
        text
        for text in texts.seen(scene).values()
        if text.force_turn is not None
        and both <= set(text.terms.parties)
        and any(clause.kind == "lease_rent" for clause in text.terms.clauses)
    ]
    return max(found, key=lambda text: text.force_turn or 0, default=None)


def _worths(
    known: Known, terms: Terms, host: SeatId, tenant: SeatId
) -> tuple[tuple[tuple[Deal, ...], Deal], ...]:
    """Return for each article what its values are worth to both, and what the signed one is."""
    outlooks = [public_outlook(known.world, seat) for seat in (host, tenant)]

    def worth(clause: Clause) -> Deal:
        """Return what one article is worth to host and tenant."""
        kind = kind_of(clause)
        one, other = (kind.worth_to(outlook, clause, terms) for outlook in outlooks)
        return (one / million(1), other / million(1))

    talked = _open_to_talk(terms)
    rest = _sum(tuple(worth(clause) for clause in terms.clauses if clause not in talked))
    numbered = tuple(
        (tuple(worth(each) for each in _readings(clause)), worth(clause)) for clause in talked
    )
    return (*numbered, ((rest,), rest))


@lru_cache(maxsize=2)
def _reckoned(known: Known, text: TreatyId, host: SeatId, tenant: SeatId) -> Deals:
    """Return the sums over all combinations, on each side's own scale."""
    terms = {**known.sight.public.treaties, **known.sight.own.treaties}[text].terms
    worths = _worths(known, terms, host, tenant)
    signed = _sum(tuple(now for _, now in worths))
    sums = {_sum(chosen) for chosen in product(*(values for values, _ in worths))} | {signed}
    low = (min(a for a, _ in sums), min(b for _, b in sums))
    high = (max(a for a, _ in sums), max(b for _, b in sums))
    every = tuple(sorted({_scaled(deal, low, high) for deal in sums}))
    return Deals(
        title=terms.title,
        host=host,
        tenant=tenant,
        every=every,
        frontier=frontier(every),
        signed=_scaled(signed, low, high),
        fair=max(every, key=lambda deal: (deal[0] * deal[1], deal)),
    )


def _scaled(deal: Deal, low: Deal, high: Deal) -> Deal:
    """Return a deal as 0 to 100 between each side's worst and best."""
    host, tenant = (
        100 * (value - least) / ((most - least) or 1)
        for value, least, most in zip(deal, low, high, strict=True)
    )
    return (round(host, 1), round(tenant, 1))


def frontier(every: tuple[Deal, ...]) -> tuple[Deal, ...]:
    """Return the deals that no other one beats for both, from the host's worst to its best."""
    best: list[Deal] = []
    for deal in sorted(every, key=lambda each: (-each[0], -each[1])):
        if not best or deal[1] > best[-1][1]:
            best.append(deal)
    return tuple(best[::-1])


def _sum(parts: tuple[Deal, ...]) -> Deal:
    return (round(sum(a for a, _ in parts), 1), round(sum(b for _, b in parts), 1))


def _open_to_talk(terms: Terms) -> tuple[Clause, ...]:
    """Return the articles of the lease with a number, the first few."""
    numbered = [clause for clause in terms.clauses if _number(clause) is not None]
    return tuple(numbered[:_MOST_ARTICLES])


def _number(clause: Clause) -> Number | None:
    """Return the first parameter of a clause if it is a number."""
    parameters = kind_of(clause).parameters
    first = parameters[0] if parameters else None
    return first if isinstance(first, Number) else None


def _readings(clause: Clause) -> tuple[Clause, ...]:
    """Return the clause at some values of its number, from the least to the largest."""
    number = _number(clause)
    if number is None:
        return (clause,)
    values: tuple[Parameter, ...] = number.choices()
    step = max(1, -(-len(values) // _MOST_VALUES))
    return tuple(
        msgspec.structs.replace(clause, p={**clause.p, number.name: value})
        for value in values[::step]
    )
