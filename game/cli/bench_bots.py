"""`steppe bench bots`: how well computer delegations bargain, and how long a decision takes them.

Bargains are over invented leases, among our own styles and against simple ways of bargaining that
others are known for. Then whole games are played, and every decision in them is timed.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import fmean, median
from time import process_time

from game import bots
from game.cli.measures import Measure, print_json, print_rows
from game.model.ids import SeatId, TreatyId
from game.model.treaties import Treaty
from game.model.world import World
from game.rehearsal.lease_domains import LeaseDomain
from game.rehearsal.matches import OTHERS, Match, against, among_ours
from game.rehearsal.table import moves
from game.scenario.load import first_world
from game.sight.seat import seat_sight

SCENARIO, PRESET = "baikonur_70", 8
TALKING = ("negotiate", "orders")
OURS, GAMES = "our styles", "whole games"
FATES = ("agreed", "rejected", "withdrawn", "lapsed", "still open")


def bench_bots(domains: int, exchanges: int, games: int, as_json: bool) -> None:
    """Print how well our bots bargain."""
    measures = (*bargains(domains, exchanges), *whole_games(games))
    if as_json:
        print_json("bots", measures)
        return
    print_rows(f"Bots ({domains} leases, {exchanges} offers of each side)", measures)


def bargains(domains: int, exchanges: int) -> Iterator[Measure]:
    """Yield how bargains over seeded leases end."""
    leases = {number: LeaseDomain(number) for number in range(1, domains + 1)}
    ours = tuple(among_ours(leases, exchanges))
    yield from _quality(OURS, ours, least=(95.0, 0.75))
    taken = [1000 * second for each in ours for second in each.seconds]
    yield Measure(OURS, "a decision, median", median(taken), "ms", most=5.0)
    yield Measure(OURS, "a decision, longest", max(taken), "ms", most=300.0)
    for other in OTHERS:
        played = tuple(against(other, leases, exchanges))
        yield from _quality(f"against {other.name}", played)


def _quality(
    name: str, played: Sequence[Match], least: tuple[float | None, float | None] = (None, None)
) -> Iterator[Measure]:
    """Yield rate of agreement, efficiency, distance, and deals below our reservation."""
    deals = [each for each in played if each.deal]
    distances = [each.distance for each in deals if each.distance is not None]
    rate = 100 * len(deals) / len(played)
    yield Measure(name, "agreement", rate, "%", least=least[0])
    efficiency = fmean(each.efficiency for each in played)
    yield Measure(name, "Nash efficiency", efficiency, "0-1", least=least[1])
    yield Measure(name, "distance to frontier", fmean(distances or [0.0]), "0-1")
    below = sum(each.our_least is not None and each.our_least < 0 for each in played)
    yield Measure(name, "below our reservation", float(below), "deals", most=0.0)


def whole_games(games: int, turns: int | None = None) -> Iterator[Measure]:
    """Yield what becomes of texts between two seats in games, and what decisions take.

    ``turns`` makes the games shorter.
    """
    fates: Counter[str] = Counter()
    taken: list[float] = []
    exchanges: list[int] = []
    for number in range(1, games + 1):
        last = _played(number, taken, turns)
        offered = [text for text in last if len(text.terms.parties) == 2 and text.offered_turn]
        fates.update(_fate(text) for text in offered)
        exchanges += [len(text.versions) for text in offered if _fate(text) == "agreed"]
    if not games or not taken:
        return
    whole = max(1, sum(fates.values()))
    yield Measure(GAMES, "texts of two seats", whole / games, "a game")
    for fate in FATES:
        yield Measure(GAMES, fate, 100 * fates[fate] / whole, "%")
    yield Measure(GAMES, "versions until agreed", fmean(exchanges or [0]), "versions")
    yield Measure(GAMES, "a decision, median", median(taken), "ms", most=5.0)
    yield Measure(GAMES, "a decision, longest", max(taken), "ms", most=300.0)


def _played(number: int, taken: list[float], turns: int | None) -> tuple[Treaty, ...]:
    """Return every text of a game, as it was last seen; note what each bot's decision took."""
    texts: dict[TreatyId, Treaty] = {}
    world = first_world(SCENARIO, PRESET, seed=f"bench {number}")
    for move in moves(world, turns):
        if move.world.treaties is not world.treaties:
            texts.update(move.world.treaties)
        if (move.world.turn, move.world.phase) != (world.turn, world.phase):
            taken.extend(_decisions(move.world))
        world = move.world
    return tuple(texts.values())


def _decisions(world: World) -> Iterator[float]:
    """Yield the milliseconds of each bot's first decision in a phase; nothing is remembered."""
    if world.phase not in TALKING:
        return
    for seat in world.seats:
        yield _milliseconds(world, seat)


def _milliseconds(world: World, seat: SeatId) -> float:
    """Return what one decision takes."""
    sight = seat_sight(world, seat)
    start = process_time()
    bots.act(sight)
    return 1000 * (process_time() - start)


def _fate(text: Treaty) -> str:
    """Return what became of an offer."""
    if text.signed_turn is not None or text.force_turn is not None:
        return "agreed"
    return text.state if text.state in FATES else "still open"
