"""A play-test: the computers play an author's scenario a few times before a class does.

The games are played in a process of their own that gives way to lessons on the same computer.
"""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from game.rehearsal.record import Job, rehearsed
from game.rehearsal.tryout import tryout_of
from game.rehearsal.tryout_words import told
from game.scenario.load import first_world, loaded_of

GAMES = 10
"""Enough to see that there is a deal, few enough to wait for."""
GIVES_WAY = 10
"""Steps by which the games stand back behind lessons."""


def playtest(folder: Path, language: str) -> tuple[str, ...]:
    """Return what some games of a sound scenario say, in its usual length; takes a while."""
    preset = int(loaded_of(folder).preset)
    jobs = [
        Job(scenario=str(folder), preset=preset, seed=f"tryout {preset} {number}")
        for number in range(GAMES)
    ]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, initializer=_stand_back) as pool:
        games = tuple(pool.map(rehearsed, jobs))
    return tuple(
        line.strip() for line in told(tryout_of(first_world(folder, preset), games), language)
    )


def _stand_back() -> None:
    """Let everything else on this computer go first."""
    if hasattr(os, "nice"):
        os.nice(GIVES_WAY)
