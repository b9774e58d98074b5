"""`steppe scenario calibrate`: many games by bots, par from them, and what they say about balance.

Tempers are drawn by lot, game by game; game number 7 of a preset is the same game on any machine.
"""

import multiprocessing
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from itertools import cycle, islice

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from game.cli.balance_tables import AMONG_BOTS, quiet_table, replies_table, tables
from game.cli.claims import claims_table
from game.cli.endings import give_up, writing
from game.cli.fairness import claims_of_replies
from game.cli.reports import sound
from game.rehearsal.par import par_from
from game.rehearsal.record import GameRecord, Job, rehearsed
from game.rehearsal.replies import table_of as table_of_replies
from game.rehearsal.replies import trials
from game.scenario.folder import PAR, Folder, gather, rules_hash_of
from game.scenario.load import first_world
from game.scenario.par import joined, table_of, written

JUST_ME = 1
ELSEWHERE = "copy the scenario to a folder of your own and calibrate it there"


def calibrate(scenario: str, games: int, preset: int | None, jobs: int | None) -> None:
    """Play the games of one preset or of all, write par.yaml and print what the games say."""
    console = Console()
    presets = presets_of(scenario, preset)
    file = gather(scenario).place / PAR
    if not os.access(file.parent, os.W_OK):
        give_up(f"{file.parent}: nothing can be written here; {ELSEWHERE}")
    for number in presets:
        records = played(scenario, number, games, jobs or cores(), console)
        with writing(file, ELSEWHERE):
            save(gather(scenario), number, records)
        for table in tables(scenario, number, records):
            console.print(table)
    console.print(f"Par of {games} games each for {len(presets)} presets: {file}")


def presets_of(scenario: str, preset: int | None) -> tuple[int, ...]:
    """Return the presets to play; says which there are if a scenario has not the one asked for."""
    known = tuple(int(name) for name in sound(scenario).file.turns.presets)
    if preset is None:
        return known
    if preset not in known:
        names = ", ".join(map(str, known))
        give_up(f"{scenario} has no preset of {preset} turns; choose one of: {names}")
    return (preset,)


def played(
    scenario: str, preset: int, games: int, workers: int, console: Console
) -> tuple[GameRecord, ...]:
    """Return the records of some games, in order, while a bar shows how far it is."""
    wanted = [
        Job(scenario=scenario, preset=preset, seed=f"calibration {preset} {number}")
        for number in range(games)
    ]
    with bar(console) as progress, results(wanted, workers) as found:
        return tuple(progress.track(found, total=games, description=f"{preset} turns"))


def save(folder: Folder, preset: int, records: tuple[GameRecord, ...]) -> None:
    """Write par of one preset; others stay if the scenario has not changed since."""
    table = table_of(par_from(records))
    file = joined(folder.par, rules_hash_of(folder), str(preset), len(records), table)
    (folder.place / PAR).write_text(written(file), encoding="utf-8")


def rehearse(scenario: str, games: int, preset: int | None, jobs: int | None) -> None:
    """Play games that calibration did not see and print how they score under the par there is.

    In each of them another seat leaves its adviser's sheet as it is.
    """
    console = Console()
    for number in presets_of(scenario, preset):
        first = first_world(scenario, number)
        if not first.par:
            give_up(
                f"{scenario} has no par for {number} turns; "
                f"run: steppe scenario calibrate {scenario} --preset {number}"
            )
        seats = cycle(first.seats)
        wanted = [
            Job(scenario=scenario, preset=number, seed=f"rehearsal {number} {game}", quiet=seat)
            for game, seat in enumerate(islice(seats, games))
        ]
        with bar(console) as progress, results(wanted, jobs or cores()) as found:
            records = tuple(progress.track(found, total=games, description=f"{number} turns"))
        console.print(quiet_table(first, records))


def replies(scenario: str, games: int, preset: int | None, jobs: int | None) -> None:
    """Play one seat's replies to six fields and print which does best in each."""
    console = Console()
    for number in presets_of(scenario, preset):
        first = first_world(scenario, number)
        fields = trials(scenario, number, tuple(first.seats), games)
        wanted = [trial.job for trial in fields]
        with bar(console) as progress, results(wanted, jobs or cores()) as found:
            records = tuple(progress.track(found, total=len(wanted), description=f"{number} turns"))
        weights = {name: seat.objectives for name, seat in first.seats.items()}
        table = table_of_replies(fields, records, weights, first.par or par_from(records))
        console.print(replies_table(table))
        console.print(claims_table(AMONG_BOTS, claims_of_replies(table)))


def cores() -> int:
    """Return how many processes can work at once."""
    return os.cpu_count() or JUST_ME


def bar(console: Console) -> Progress:
    """Return a progress bar with the time that is left."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, TimeRemainingColumn(), console=console, transient=True)


@contextmanager
def results(wanted: list[Job], workers: int) -> Iterator[Iterable[GameRecord]]:
    """Give the records of games, played by some processes or, with one worker, in this one."""
    if workers == JUST_ME:
        yield map(rehearsed, wanted)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        yield pool.map(rehearsed, wanted)
