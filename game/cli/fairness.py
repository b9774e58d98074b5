"""Claims of balance about games among bots: tempers, seats, medals, articles and cards."""

from collections import Counter
from collections.abc import Iterator, Mapping

from game.cli.balance_account import Account
from game.cli.claims import Claim
from game.model.seats import Temper
from game.model.world import World
from game.rehearsal.replies import CAST, best_replies, dominant
from game.rehearsal.replies import Table as Replies
from game.rehearsal.standings import (
    FAIR,
    SELFISH,
    apart,
    means,
    means_by_temper,
    medals,
    tops,
    tops_by_temper,
)
from game.rules.incident_kind import kinds
from game.scenario.load import first_world

SOME = 0.01
"""Share of games in which every kind of article should be agreed."""
REPLIES = 3
"""Different best replies that there should be at least."""
APART = 15
"""Points by which the selfish should stay below the fair."""
NEAR = 3
"""Points by which the mean of a seat may differ from that of all."""
LEAST_TOPS, MOST_TOPS = 0.06, 0.18
LEAST_GOLD, MOST_GOLD, MOST_NONE = 0.05, 0.20, 0.50
SELDOM, OFTEN = 0.03, 0.35
STORIES = {"asteroid": ("asteroid_watch", "asteroid_rehearsal", "asteroid_shelter")}
"""Cards that come only in scenarios with an extra."""


def claims(account: Account) -> Iterator[Claim]:
    """Yield B9 to B12 for the games of a preset."""
    yield from _tempers(account)
    yield from _seats(account)
    yield _medals(account)
    yield from _variety(account)


def claims_of_replies(found: Replies) -> Iterator[Claim]:
    """Yield B8, and B9 in the scenario's own cast, for one seat's replies to all fields."""
    best, strongest = len(set(best_replies(found).values())), dominant(found)
    says = "different best replies among five uniform fields"
    yield Claim("B8", says, f"at least {REPLIES}", str(best), best >= REPLIES)
    says = "tempers that are better than every other one in all of them"
    yield Claim("B8", says, "none", ", ".join(strongest) or "none", not strongest)
    yield distance(found[CAST], "seat by seat in the scenario's own cast")


def _tempers(account: Account) -> Iterator[Claim]:
    """Yield how far the selfish stay below the fair, and whether they still top some games."""
    found = means_by_temper(account.games, account.scores)
    if {*SELFISH} & found.keys() and {*FAIR} & found.keys():
        yield distance(found, "by lot")
    shares = tops_by_temper(account.games, account.scores)
    topped, best = shares["profiteer"], max(shares, key=lambda temper: shares[temper])
    says = "share of games that a profiteer tops"
    yield Claim("B9", says, f"at least {SELDOM}", f"{topped:.2f}", topped >= SELDOM)
    says = "share of games that one temper tops"
    shown = f"{shares[best]:.2f} ({best})"
    yield Claim("B9", says, f"at most {OFTEN}", shown, shares[best] <= OFTEN)


def distance(found: Mapping[Temper, float], cast: str) -> Claim:
    """Return how far the selfish stay below the fair in one sort of cast."""
    gap = apart(found)
    says = f"profiteers and free riders below reciprocators and brokers, {cast}"
    return Claim("B9", says, f"at least {APART}", f"{gap:+.1f}", gap >= APART)


def _seats(account: Account) -> Iterator[Claim]:
    """Yield how even the seats are."""
    average, topped = means(account.scores), tops(account.scores)
    middle = sum(average.values()) / len(average)
    off = {seat: points - middle for seat, points in average.items()}
    low, high = min(off, key=lambda s: off[s]), max(off, key=lambda s: off[s])
    shown = f"{off[low]:+.1f} ({low}) to {off[high]:+.1f} ({high})"
    even = all(abs(points) <= NEAR for points in off.values())
    yield Claim("B10", "seat means around that of all", f"within {NEAR}", shown, even)
    few, many = min(topped, key=lambda s: topped[s]), max(topped, key=lambda s: topped[s])
    shown = f"{topped[few]:.2f} ({few}) to {topped[many]:.2f} ({many})"
    holds = topped[few] >= LEAST_TOPS and topped[many] <= MOST_TOPS
    band = f"{LEAST_TOPS} to {MOST_TOPS}"
    yield Claim("B10", "share of games topped by a seat", band, shown, holds)


def _medals(account: Account) -> Claim:
    """Return how often gold and no medal are given."""
    given = medals(account.scores)
    holds = LEAST_GOLD <= given["gold"] <= MOST_GOLD and given["none"] <= MOST_NONE
    shown = f"{given['gold']:.2f}, {given['none']:.2f}"
    return Claim("B11", "medals: gold, none", "0.05 to 0.20, at most 0.50", shown, holds)


def _variety(account: Account) -> Iterator[Claim]:
    """Yield what is never agreed and never drawn, of all that the room allows."""
    first = first_world(account.scenario, account.preset)
    agreed = Counter(kind for game in account.games for kind in game.kinds)
    drawn = Counter(kind for game in account.games for kind in game.incidents)
    for says, wanted, found in (
        ("every allowed kind of article is agreed", first.settings.clause_kinds, agreed),
        ("every card of the deck is drawn", cards_of(first), drawn),
    ):
        rare = [name for name in wanted if found[name] < SOME * len(account.games)]
        shown = f"{len(wanted) - len(rare)} of {len(wanted)}"
        shown += f"; not: {', '.join(rare)}" if rare else ""
        yield Claim("B12", says, "in 1 % of games", shown, not rare)


def cards_of(first: World) -> tuple[str, ...]:
    """Return the cards that can come up: by chance, from launches, or because they are timed."""
    timed = {event.kind for event in first.deck.timed}
    absent = {
        card
        for story, cards in STORIES.items()
        if story not in first.settings.extras
        for card in cards
    }
    drawn = set(first.deck.kinds) - absent
    return tuple(
        name
        for name, kind in kinds().items()
        if name in timed or (name in drawn and kind.comes != "timed")
    )
