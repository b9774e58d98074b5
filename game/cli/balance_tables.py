"""What many games say about balance, as tables: seats, endings, articles and cards."""

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import mean, median

from rich.table import Table

from game.cli.balance_account import Account, account_of
from game.cli.claims import claims_table
from game.cli.fairness import SOME, cards_of, claims
from game.model.ids import MILLION
from game.model.world import World
from game.rehearsal.casting import TEMPERS
from game.rehearsal.record import GameRecord
from game.rehearsal.replies import Table as Replies
from game.rehearsal.standings import (
    agenda_points,
    judged,
    means,
    means_by_temper,
    medals,
    quiet_seats,
    tops,
)
from game.scenario.load import first_world

AMONG_BOTS = "Claims of balance among bots"


def tables(scenario: str, preset: int, games: Sequence[GameRecord]) -> Iterator[Table]:
    """Yield every table of a preset."""
    account = account_of(scenario, preset, games)
    yield _seats(account)
    yield _endings(account)
    yield _kinds(account)
    if any(game.agendas for game in account.games):
        yield _agendas(account)
    yield claims_table(AMONG_BOTS, claims(account))


def _seats(account: Account) -> Table:
    """Return score, share of tables topped and purse of each seat."""
    title = f"{account.scenario}, {account.preset} turns, {len(account.games)} games: seats"
    table = _headed(title, "seat", "mean", "of it secret", "tops", "final cash $M")
    average, topped = means(account.scores), tops(account.scores)
    for seat in average:
        cash = median(game.cash[seat] for game in account.games) / MILLION
        secret = mean(game.secret[seat] * game.shared / 1000 for game in account.games)
        numbers = (f"{average[seat]:.1f}", f"{secret:.1f}", f"{topped[seat]:.2f}", f"{cash:,.0f}")
        table.add_row(seat, *numbers)
    for temper, points in sorted(means_by_temper(account.games, account.scores).items()):
        table.add_row(f"as {temper}", f"{points:.1f}")
    for medal, share in medals(account.scores).items():
        table.add_row(f"medal: {medal}", f"{100 * share:.0f} %")
    return table


def _endings(account: Account) -> Table:
    """Return when the middle band closed, and how full it is three turns on."""
    table = _headed("The sky", "middle band", "games")
    closed = Counter(game.closed for game in account.games)
    for turn in sorted(turn for turn in closed if turn is not None):
        table.add_row(f"closed in turn {turn}", str(closed[turn]))
    table.add_row("stayed open", str(closed[None]))
    index = mean(game.index_mid for game in account.games) / 10
    table.add_row("mean index three turns on", f"{index:.0f}")
    flown = mean(game.launches for game in account.games)
    table.add_row("launches a game", f"{flown:.0f}")
    held = sum(game.slots for game in account.games)
    used = 100 * sum(game.flown for game in account.games) / max(1, held)
    table.add_row("slots of the site flown", f"{used:.0f} %")
    return table


def _kinds(account: Account) -> Table:
    """Return the share of games in which each kind of article was agreed, and each card drawn."""
    table = _headed("Articles agreed and cards drawn", "kind", "share of games", "")
    agreed = Counter(kind for game in account.games for kind in game.kinds)
    first = first_world(account.scenario, account.preset)
    drawn = Counter(kind for game in account.games for kind in game.incidents)
    for name, count in (
        *((kind, agreed[kind]) for kind in first.settings.clause_kinds),
        *((kind, drawn[kind]) for kind in cards_of(first)),
    ):
        share = count / len(account.games)
        table.add_row(name, f"{share:.2f}", "" if share >= SOME else "rare")
    return table


def _agendas(account: Account) -> Table:
    """Return how far each secret agenda was reached."""
    table = _headed("Secret agendas", "agenda", "dealt", "mean points of 15")
    for name, (dealt, points) in agenda_points(account.games).items():
        table.add_row(name, str(dealt), f"{points:.1f}")
    return table


def replies_table(found: Replies) -> Table:
    """Return the mean score of every reply in every field, the best one marked."""
    title = "One seat among others that all play alike, or as the scenario casts them"
    table = _headed(title, "field", *TEMPERS)
    for field, row in found.items():
        best = max(row.values())
        table.add_row(field, *(f"{row[t]:.1f}{'*' if row[t] == best else ''}" for t in TEMPERS))
    return table


def quiet_table(first: World, games: Sequence[GameRecord]) -> Table:
    """Return how seats that never touch their adviser's sheet fare under the par of a world."""
    weights = {name: seat.objectives for name, seat in first.seats.items()}
    scores = tuple(judged(game, weights, first.par) for game in games)
    points, last = quiet_seats(games, scores)
    table = _headed(f"{len(games)} games, in each one quiet seat", "", "quiet seats", "all seats")
    everybody = mean(means(scores).values())
    table.add_row("mean score", f"{points:.1f}", f"{everybody:.1f}")
    table.add_row("share of games ended last", f"{last:.2f}", f"{1 / len(first.seats):.2f}")
    return table


def _headed(title: str, *headings: str) -> Table:
    """Return an empty table; everything after the first column stands to the right."""
    table = Table(title=title)
    for number, heading in enumerate(headings):
        table.add_column(heading, justify="right" if number else "left")
    return table
