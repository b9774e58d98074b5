"""`steppe bench rules`: what a command, a turn, a game and a replay cost, in time of one core.

A game by bots is played once; its moves are then decided again one by one. The crowded turn is
taken at a new table each time, so nothing that was kept from the one before helps. Time is
processor time, so that another program on the same machine does not count.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from statistics import median
from time import process_time

from game.cli.measures import Measure, print_json, print_rows
from game.model.ids import CLOCK
from game.model.world import World
from game.rehearsal.crowd import crowded
from game.rehearsal.table import Move, moves
from game.rules.compliance import dues
from game.rules.engine import Event, Outcome, Refusal, change, fold, follow, play
from game.rules.phases import LAUNCH
from game.rules.sky import sky
from game.rules.turns import AdvancePhase, CloseReview, RoomOpened, RunLaunch, StartGame
from game.scenario.load import first_world
from server.journal.entry import Entry, entry_of, line_of

SCENARIO, PRESET, SEED = "baikonur_70", 8, "bench"
TEXTS = 40
"""Texts in force besides those of the scenario in the crowded turn."""
CLOCK_STEPS = (StartGame, AdvancePhase, RunLaunch, CloseReview)
TURN = (
    RunLaunch(actor=CLOCK),
    CloseReview(actor=CLOCK),
    *(3 * (AdvancePhase(actor=CLOCK),)),
)
"""From Orders to the Orders of the next turn."""
GAME, A_TURN, A_COMMAND = "a whole game", "a turn", "a command (median)"
REPEATS = 5
ORDINARY = 100.0
"""The most that a command should cost, µs."""


def bench_rules(as_json: bool = False) -> None:
    """Print what commands, turns, games and replays cost."""
    measures = tuple(measured())
    if as_json:
        print_json("rules", measures)
        return
    print_rows(f"Rules ({SCENARIO}, {PRESET} turns), processor time", measures)


def measured(turns: int | None = None) -> Iterator[Measure]:
    """Yield every measure; ``turns`` makes the game shorter."""
    first = first_world(SCENARIO, PRESET, seed=SEED)
    start = process_time()
    game = list(moves(first, turns))
    yield Measure(GAME, "played by bots", process_time() - start, "s", most=3.0)
    yield from _replay(first, game)
    yield from _turns(game)
    yield from _commands(game)


def _replay(first: World, game: Sequence[Move]) -> Iterator[Measure]:
    """Yield size of the journal, and the time to read and fold it."""
    lines = journal_of(first, game)
    entries = [entry_of(line, "journal") for line in lines]
    events = [event for entry in entries for event in entry.events]
    yield Measure(GAME, "its journal", sum(len(line) + 1 for line in lines) / 1000, "kB")
    folding = _milliseconds(partial(fold, first, events))
    yield Measure(GAME, "replay: folding events", folding / 1000, "s", most=0.5)
    reading = _milliseconds(lambda: [entry_of(line, "journal") for line in lines])
    yield Measure(GAME, "replay: reading lines", reading / 1000, "s")


def journal_of(first: World, game: Sequence[Move]) -> list[bytes]:
    """Return the lines of the journal that a server would keep of a game."""
    done = [(move.command, move.outcome) for move in game if isinstance(move.outcome, Outcome)]
    opening = Entry(number=1, at=0, actor="system", events=(RoomOpened(world=first),))
    played = (
        Entry(number=number, at=0, actor=command.actor, command=command, events=outcome.events)
        for number, (command, outcome) in enumerate(done, start=2)
    )
    return [line_of(entry) for entry in (opening, *played)]


def _turns(game: Sequence[Move]) -> Iterator[Measure]:
    """Yield what a turn costs as it was played, and one at a crowded table."""
    steps = [move for move in game if isinstance(move.command, CLOCK_STEPS)]
    taken = sum(_again_ms(move) for move in steps)
    turns = max(move.world.turn for move in game)
    yield Measure(A_TURN, "as it was played", 1000 * turns / taken, "a second")
    launches = [move.before for move in game if isinstance(move.command, RunLaunch)]
    tables = [crowded(launches[len(launches) // 2], TEXTS) for _ in range(REPEATS)]
    crowd = tables[0]
    years = _milliseconds(partial(_sky_years, before_sky(crowd)))
    whole = median(_once(partial(turn_of, table)) for table in tables)
    of = f"{A_TURN}, {TEXTS} more texts"
    yield Measure(of, "besides the sky", whole - years, "ms", most=25.0)
    yield Measure(of, "its years of the sky", years, "ms")
    seat = next(iter(crowd.seats))
    yield Measure(of, "promises of one seat", _milliseconds(partial(dues, crowd, seat)), "ms")


def turn_of(world: World) -> World:
    """Return the world a turn later, from Orders to Orders."""
    for command in TURN:
        outcome = play(world, command)
        if isinstance(outcome, Refusal):
            raise ValueError(f"the clock was refused: {outcome.key}")
        world = outcome.world
    return world


def before_sky(world: World) -> World:
    """Return a world in Orders as it is when the years of the sky begin to pass."""
    launched = change(world, phase="launch", ratifying=False)
    return fold(launched, follow(launched, LAUNCH[: LAUNCH.index(sky.advance)]))


def _sky_years(world: World) -> tuple[Event, ...]:
    """Let the years of a turn pass."""
    return tuple(sky.advance(world))


def _commands(game: Sequence[Move]) -> Iterator[Measure]:
    """Yield the median of each ordinary command, and of all of them."""
    taken: dict[str, list[float]] = {}
    for move in game:
        if not isinstance(move.command, CLOCK_STEPS) and isinstance(move.outcome, Outcome):
            taken.setdefault(type(move.command).__name__, []).append(1000 * _again_ms(move))
    if not taken:
        return
    everything = [micros for times in taken.values() for micros in times]
    yield Measure(A_COMMAND, "any ordinary one", median(everything), "µs", most=ORDINARY)
    for name, times in sorted(taken.items()):
        yield Measure(A_COMMAND, f"{name} ({len(times)})", median(times), "µs", most=ORDINARY)


def _again_ms(move: Move) -> float:
    """Return how long a move takes to be decided and folded once more."""
    return _milliseconds(partial(play, move.before, move.command))


def _milliseconds(work: Callable[[], object]) -> float:
    """Return the median processor time of some work, which is done a few times."""
    return median(_once(work) for _ in range(REPEATS))


def _once(work: Callable[[], object]) -> float:
    """Return the milliseconds of doing it once."""
    start = process_time()
    work()
    return 1000 * (process_time() - start)
