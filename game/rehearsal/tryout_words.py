"""What a tryout says, in sentences for its author."""

from collections.abc import Iterator, Sequence

from game.rehearsal.tryout import Tryout
from game.text import say

SHOWN = 12
"""Names in a line; further ones are counted."""
ENOUGH = 40
"""Games from which on one can speak of fairness."""
OFTEN = 2.0
"""A seat that tops so many times its share of the tables deserves a look."""


def told(tryout: Tryout, language: str) -> Iterator[str]:
    """Yield what a tryout says, line by line."""
    counts = {"preset": tryout.preset, "games": tryout.games}
    yield say(language, "tryout.preset", minutes=tryout.minutes, **counts)
    yield "  " + say(language, "tryout.deals", deals=tryout.deals, games=tryout.games)
    yield "  " + say(language, "tryout.tops", seats=_shares(tryout))
    for seat, share in tryout.tops.items():
        if tryout.games >= ENOUGH and share * len(tryout.tops) >= OFTEN:
            yield "  " + say(language, "tryout.often", seat=seat, percent=round(100 * share))
    yield "  " + say(language, "tryout.sky", index=tryout.index_mid)
    if tryout.closing is not None:
        closed = {"closed": tryout.closed, "games": tryout.games, "turn": int(tryout.closing)}
        yield "  " + say(language, "tryout.closed", **closed)
    for key, names in (
        ("tryout.unagreed", tryout.unagreed),
        ("tryout.unseen", tryout.unseen),
        ("tryout.still", tryout.still),
    ):
        if names:
            yield "  " + say(language, key, names=_listed(names))


def _shares(tryout: Tryout) -> str:
    """Return how often each seat comes out on top, the most frequent first."""
    ranked = sorted(tryout.tops.items(), key=lambda item: -item[1])
    return ", ".join(f"{seat} {100 * share:.0f} %" for seat, share in ranked)


def _listed(names: Sequence[str]) -> str:
    """Return some names, and how many more there are."""
    more = len(names) - SHOWN
    return ", ".join(names[:SHOWN]) + (f" (+{more})" if more > 0 else "")
