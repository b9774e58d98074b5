"""`steppe scenario check --play`: bots play a scenario many times, and what that says."""

from rich.console import Console

from game.cli.calibrate import bar, cores, presets_of, results
from game.rehearsal.record import GameRecord, Job
from game.rehearsal.tryout import tryout_of
from game.rehearsal.tryout_words import told
from game.scenario.load import first_world


def play(scenario: str, games: int, language: str, jobs: int | None = None) -> None:
    """Play so many games in all, shared out among the presets, and print what they say."""
    console = Console(highlight=False, soft_wrap=True)
    presets = presets_of(scenario, None)
    each = max(1, games // len(presets))
    for preset in presets:
        records = _played(scenario, preset, each, jobs or cores(), console)
        for line in told(tryout_of(first_world(scenario, preset), records), language):
            console.print(line)


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
