"""What is kept of a game: metrics, closing turn, kinds of articles and cards, commands."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Literal

import msgspec

from game.model.ids import Permille, SeatId, Turn
from game.model.seats import Tally, Temper
from game.model.treaties import Clause
from game.model.values import Value
from game.model.world import World
from game.rehearsal.casting import cast_by_lot, tempered
from game.rehearsal.table import moves
from game.rules.engine import Refusal, change
from game.rules.scoring.agendas import secret_points
from game.rules.scoring.metrics import measured
from game.scenario.load import first_world

CLOSED = 0
"""Health of a closed band."""


class GameRecord(Value, frozen=True, kw_only=True):
    """One game, as far as balance is concerned."""

    seed: str
    quiet: SeatId | None = None
    """The seat that left its adviser's sheet as it was, if there was one."""
    tempers: dict[SeatId, Temper]
    metrics: dict[SeatId, dict[str, int]]
    """Each public objective in thousandths."""
    secret: dict[SeatId, int]
    """Points of the secret agendas."""
    agendas: dict[SeatId, str] = {}
    """Which agenda each seat had, if any."""
    shared: Permille
    index_mid: int
    """Fragment index of the middle band three turns on, tenths."""
    closed: Turn | None
    """The turn in which the middle band closed; None if it stayed open."""
    kinds: tuple[str, ...]
    """Kinds of articles that were agreed in it."""
    incidents: tuple[str, ...]
    cash: dict[SeatId, int]
    """At the end, k$."""
    launches: int = 0
    slots: int = 0
    """Slots of the shared site that seats held in all turns."""
    flown: int = 0
    """Those of them from which something flew."""
    commands: dict[str, int] = {}
    refusals: dict[str, int] = {}
    """How often a command was refused: "SetOrders order.no_slot"."""


class Job(Value, frozen=True, kw_only=True):
    """A game to be played."""

    scenario: str
    preset: int
    seed: str
    turns: int | None = None
    """Stop after so many turns."""
    quiet: SeatId | None = None
    """A seat that leaves its adviser's sheet as it is, all the game."""
    cast: Literal["lot", "scenario"] = "lot"
    """Whether temper and style of the seats are drawn, or are those that the scenario names."""
    tempers: dict[SeatId, Temper] = {}
    """Seats whose temper is neither drawn nor that of the scenario."""


def rehearsed(job: Job) -> GameRecord:
    """Play a game with its seats cast as the job says and return what is kept of it.

    It is played without par, so that one calibration does not lean on another.
    """
    world = first_world(job.scenario, job.preset, seed=job.seed)
    cast = cast_by_lot(world) if job.cast == "lot" else world
    return observed(change(tempered(cast, job.tempers), par={}), job.turns, job.quiet)


def observed(first: World, turns: int | None = None, quiet: SeatId | None = None) -> GameRecord:
    """Play a game from its first world and return what is kept of it."""
    world, commands, refusals = first, Counter[str](), Counter[str]()
    for move in moves(first, turns, quiet):
        name = type(move.command).__name__
        commands[name] += 1
        if isinstance(move.outcome, Refusal):
            refusals[f"{name} {move.outcome.key}"] += 1
        world = move.world
    done = record_of(first, world, dict(commands), dict(refusals))
    return msgspec.structs.replace(done, quiet=quiet)


def record_of(
    first: World, last: World, commands: dict[str, int], refusals: dict[str, int]
) -> GameRecord:
    """Return what is kept of a game that ended in ``last``. Raises ValueError if it did not end."""
    if last.fate is None:
        raise ValueError("the game has not been judged")
    return GameRecord(
        seed=last.seed,
        tempers={name: seat.casting.temper for name, seat in last.seats.items()},
        metrics={seat: measured(last, seat) for seat in last.seats},
        secret={seat: secret_points(last, seat) for seat in last.seats},
        agendas={name: s.agenda.id for name, s in last.seats.items() if s.agenda is not None},
        shared=last.fate.shared,
        index_mid=last.fate.index_mid,
        closed=closing_turn(last),
        kinds=kinds_agreed(first, last),
        incidents=tuple(sorted({card.kind for card in last.incidents.values()})),
        cash={name: seat.cash for name, seat in last.seats.items()},
        launches=len((*last.launch_log, *last.launches)),
        slots=_total(last, lambda tally: tally.slots_held),
        flown=_total(last, lambda tally: tally.slots_used),
        commands=commands,
        refusals=refusals,
    )


def closing_turn(world: World) -> Turn | None:
    """Return the first turn after which the middle band was closed."""
    return next((turn.turn for turn in world.history if turn.health["MID"] == CLOSED), None)


def kinds_agreed(first: World, last: World) -> tuple[str, ...]:
    """Return the kinds of articles that entered into force in texts that were not there at first.

    Of an amended text count the articles that did not read so before.
    """
    agreed: set[str] = set()
    for name, treaty in last.treaties.items():
        if treaty.force_turn is not None:
            before = first.treaties.get(name)
            old = before.terms.clauses if before is not None else ()
            agreed |= _kinds(clause for clause in treaty.terms.clauses if clause not in old)
    return tuple(sorted(agreed))


def _total(world: World, count: Callable[[Tally], int]) -> int:
    """Return the sum of something over all seats and turns."""
    return sum(count(tally) for turn in world.history for tally in turn.tallies.values())


def _kinds(clauses: Iterable[Clause]) -> set[str]:
    """Return the kinds of articles, those inside conditions too."""
    return {inner.kind for clause in clauses for inner in (clause, *clause.then)}
