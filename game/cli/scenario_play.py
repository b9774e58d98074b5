"""`steppe scenario check --play`: bots play a scenario many times, and what that says in words."""

from collections.abc import Iterator, Sequence

from rich.console import Console

from game.cli.calibrate import bar, cores, presets_of, results
from game.rehearsal.record import GameRecord, Job
from game.rehearsal.tryout import Tryout, tryout_of
from game.scenario.load import first_world
from game.text import say

SHOWN = 12
"""Names in a line; further ones are counted."""
OFTEN = 2.0
"""A seat that tops so many times its share of the tables deserves a look."""


def play(scenario: str, games: int, language: str, jobs: int | None = None) -> None:
    """Play so many games in all, shared out among the presets, and print what they say."""
    console = Console(highlight=False, soft_wrap=True)
    presets = presets_of(scenario, None)
    each = max(1, games // len(presets))
    for preset in presets:
        records = _played(scenario, preset, each, jobs or cores(), console)
        for line in told(tryout_of(first_world(scenario, preset), records), language):
            console.print(line)


def told(tryout: Tryout, language: str) -> Iterator[str]:
    """Yield what a tryout says, line by line."""
    counts = {"preset": tryout.preset, "games": tryout.games}
    yield say(language, "tryout.preset", minutes=tryout.minutes, **counts)
    yield "  " + say(language, "tryout.deals", deals=tryout.deals, games=tryout.games)
    yield "  " + say(language, "tryout.tops", seats=_shares(tryout))
    for seat, share in tryout.tops.items():
        if share * len(tryout.tops) >= OFTEN:
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


def _played(
    scenario: str, preset: int, games: int, workers: int, console: Console
) -> tuple[GameRecord, ...]:
    """Return the records of the games of one preset, while a bar shows how far it is."""
    wanted = [
        Job(scenario=scenario, preset=preset, seed=f"tryout {preset} {number}")
        for number in range(games)
    ]
    with bar(console) as progress, results(wanted, min(workers, games)) as found:
        return tuple(progress.track(found, total=games, description=str(preset)))


def _shares(tryout: Tryout) -> str:
    """Return how often each seat comes out on top, the most frequent first."""
    ranked = sorted(tryout.tops.items(), key=lambda item: -item[1])
    return ", ".join(f"{seat} {100 * share:.0f} %" for seat, share in ranked)


def _listed(names: Sequence[str]) -> str:
    """Return some names, and how many more there are."""
    more = len(names) - SHOWN
    return ", ".join(names[:SHOWN]) + (f" (+{more})" if more > 0 else "")
