"""Six ways to share out 24 slots among nine bidders, by how much of their worth is realised.

Worth, wishes and budgets are drawn at random; the shares of quotas are the flagship's. Auction and
lottery are those of the game's pool.
"""

from collections.abc import Callable
from random import Random
from statistics import mean

from game.model.ids import Money, SeatId, SlotId, million
from game.model.launches import PoolRule
from game.model.values import Value
from game.rules.slots.auction import PoolBid, sold

SLOTS = 24
MEANS = {
    "KAZ": 26, "RUS": 34, "CHN": 30, "USA": 30, "EUR": 28, "IND": 24, "JPN": 25, "UAE": 27,
    "COM": 36,
}  # fmt: skip
"""Mean worth of a seat's first slot, $M."""
BUDGETS = {
    "KAZ": 70, "RUS": 160, "CHN": 150, "USA": 160, "EUR": 110, "IND": 70, "JPN": 75, "UAE": 80,
    "COM": 140,
}  # fmt: skip
"""What a seat can spend on slots, $M."""
QUOTAS = {
    "KAZ": 3, "RUS": 9, "CHN": 2, "USA": 2, "EUR": 2, "IND": 1, "JPN": 1, "UAE": 2, "COM": 2,
}  # fmt: skip
SPREAD, LEAST = 8.0, 5.0
"""Standard deviation and least worth of a first slot, $M."""
FADES = (0.80, 0.93)
"""Each further slot is worth this part of the one before."""
WISHES = (2, 8)
Held = dict[str, int]
Wants = dict[str, tuple[float, ...]]


class Draw(Value, frozen=True, kw_only=True):
    """One year: what each slot would be worth to each seat, best first ($M)."""

    worth: Wants
    tickets: dict[str, tuple[int, ...]]


def drawn(random: Random) -> Draw:
    """Return a year by chance."""
    worth = {seat: _worth(random, level) for seat, level in MEANS.items()}
    tickets = {
        seat: tuple(random.getrandbits(30) for _ in wishes) for seat, wishes in worth.items()
    }
    return Draw(worth=worth, tickets=tickets)


def _worth(random: Random, level: int) -> tuple[float, ...]:
    """Return what a seat's slots are worth to it."""
    first, fades = max(LEAST, random.gauss(level, SPREAD)), random.uniform(*FADES)
    return tuple(first * fades**place for place in range(random.randint(*WISHES)))


def quota(draw: Draw) -> Held:
    """Everybody flies on its quota; what it does not want is lost."""
    return {seat: min(QUOTAS[seat], len(wishes)) for seat, wishes in draw.worth.items()}


def quota_and_pool(draw: Draw) -> Held:
    """Slots that a quota leaves unused are auctioned."""
    held = quota(draw)
    return _auctioned(draw, held, SLOTS - sum(held.values()), "uniform")


def quota_and_trade(draw: Draw) -> Held:
    """Quotas, and every slot goes on to whoever gains more by it than its holder loses."""
    held, purse = dict(QUOTAS), dict(BUDGETS)
    while True:
        seller = min(held, key=lambda seat: _last(draw, held, seat) if held[seat] else 1e9)
        buyer = max(held, key=lambda seat: _next(draw, held, seat))
        price = (_last(draw, held, seller) + _next(draw, held, buyer)) / 2
        if _next(draw, held, buyer) <= _last(draw, held, seller) or price > purse[buyer]:
            return held
        held[seller], held[buyer] = held[seller] - 1, held[buyer] + 1
        purse[seller], purse[buyer] = purse[seller] + int(price), purse[buyer] - int(price)


def auction(draw: Draw) -> Held:
    """All slots are auctioned at one price."""
    return _auctioned(draw, dict.fromkeys(draw.worth, 0), SLOTS, "uniform")


def half_and_half(draw: Draw) -> Held:
    """Half of each quota is given, the rest auctioned."""
    given = {seat: min(QUOTAS[seat] // 2, len(wishes)) for seat, wishes in draw.worth.items()}
    return _auctioned(draw, given, SLOTS - sum(given.values()), "uniform")


def lottery(draw: Draw) -> Held:
    """All slots are drawn, one ticket for each wish."""
    return _auctioned(draw, dict.fromkeys(draw.worth, 0), SLOTS, "lottery")


RULES: dict[str, Callable[[Draw], Held]] = {
    "quota, unused lost": quota,
    "quota and pool": quota_and_pool,
    "quota and trade": quota_and_trade,
    "uniform auction": auction,
    "half and half": half_and_half,
    "lottery": lottery,
}


def efficiency(draws: int, seed: int = 1) -> dict[str, float]:
    """Return for each rule the mean part of the best possible worth that it realises."""
    random = Random(seed)
    years = [drawn(random) for _ in range(draws)]
    return {
        name: mean(realised(year, rule(year)) / best(year) for year in years)
        for name, rule in RULES.items()
    }


def realised(draw: Draw, held: Held) -> float:
    """Return the worth of the slots that seats hold, each its best ones."""
    return sum(sum(wishes[: held[seat]]) for seat, wishes in draw.worth.items())


def best(draw: Draw) -> float:
    """Return the most that the slots can be worth."""
    return sum(sorted((w for wishes in draw.worth.values() for w in wishes), reverse=True)[:SLOTS])


def _auctioned(draw: Draw, held: Held, lots: int, rule: PoolRule) -> Held:
    """Return what seats hold after slots were sold by a rule of the pool."""
    bids = tuple(bid for seat in draw.worth for bid in _bids(draw, seat, held[seat], rule))
    wins = sold(rule, lots, bids, million(0), million(0))
    return {seat: held[seat] + sum(win.bid.seat == seat for win in wins) for seat in held}


def _bids(draw: Draw, seat: str, held: int, rule: PoolRule) -> list[PoolBid]:
    """Return a seat's bids for further slots at their worth, as far as its budget reaches."""
    bids, left = [], float(BUDGETS[seat])
    for worth, ticket in zip(draw.worth[seat][held:], draw.tickets[seat][held:], strict=True):
        bid = worth if rule == "lottery" else min(worth, left)
        left -= bid
        if bid > 0:
            price = Money(round(1000 * bid))
            bids.append(PoolBid(seat=SeatId(seat), wish=SlotId(""), price=price, ticket=ticket))
    return bids


def _last(draw: Draw, held: Held, seat: str) -> float:
    """Return what the last slot that a seat holds is worth to it; 0 if it has no use for it."""
    place = held[seat] - 1
    return draw.worth[seat][place] if 0 <= place < len(draw.worth[seat]) else 0.0


def _next(draw: Draw, held: Held, seat: str) -> float:
    """Return what one more slot would be worth to a seat."""
    return draw.worth[seat][held[seat]] if held[seat] < len(draw.worth[seat]) else 0.0
