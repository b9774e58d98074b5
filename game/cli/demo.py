"""`steppe demo`: a whole game by bots over real sockets, and what is left of it.

The folder holds the journal, one picture of each main view per turn as Kazakhstan saw it, and the
debrief as one HTML page.
"""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import typer
from rich.console import Console
from rich.progress import Progress, TaskID

from game.cli.endings import give_up, writing
from game.cli.keepsakes import Keepsakes
from game.cli.robots import PATIENCE, Host, Robot
from game.model.ids import TEACHER, SeatId
from game.model.world import World
from game.rules.engine import change, digest
from game.rules.turns import EndGame, StartGame
from game.scenario.folder import shipped
from game.scenario.load import loaded_of
from server.journal.faults import CannotWrite

if TYPE_CHECKING:
    from server.embedded import Embedded

ROUNDS = 8
"""Rounds of talks in one phase at most; a round in which nobody acts ends them earlier."""
STOPPED = 130
"""What a command ends with after Ctrl-C, as shells have it."""
ELSEWHERE = "choose another folder with --out"
Place = tuple[int, str, bool]
"""Turn, phase, and whether texts are being ratified."""


def demo(scenario: str, turns: int | None, seed: int, out: Path) -> None:
    """Play, then write journal, pictures and debrief to ``out`` and say what happened."""
    console = Console()
    _make(out, scenario)
    try:
        with Progress(console=console, transient=True) as progress:
            task = progress.add_task("Negotiating", total=None)
            world = asyncio.run(Demo(scenario, turns, str(seed), out, progress, task).run())
    except KeyboardInterrupt:
        give_up(f"Stopped before the end; the pictures so far are in {out}", STOPPED)
    except TimeoutError:
        give_up(f"{out}: the game stood still for {PATIENCE:.0f} s; look for room on that disk")
    except (CannotWrite, OSError) as fault:
        give_up(f"{out}: {fault}; make room there, or {ELSEWHERE}")
    _conclude(world, out)


def _conclude(world: World, out: Path) -> None:
    """Say how the game went and where to look."""
    agreements = sum(treaty.force_turn is not None for treaty in world.treaties.values())
    launches = len(world.launch_log) + len(world.launches)
    typer.echo(f"Turns: {world.turn}. Launches: {launches}. Agreements: {agreements}.")
    typer.echo(f"Last world: {fingerprint(world)}")
    typer.echo(f"Journal, pictures and debrief.html are in {out}")


def fingerprint(world: World) -> str:
    """Return the digest of a world, apart from which room it was and who sat where."""
    return digest(change(world, room="", places={}))


def _make(out: Path, scenario: str) -> None:
    """Make the folder for a game that can be played, or say in one line why not."""
    if scenario not in shipped():
        give_up(f"{scenario}: no such scenario; choose with --scenario: {', '.join(shipped())}")
    with writing(out, ELSEWHERE):
        out.mkdir(parents=True, exist_ok=True)


class Demo:
    """One demo game: the real server, a host and one robot per seat."""

    def __init__(
        self,
        scenario: str,
        turns: int | None,
        seed: str,
        out: Path,
        progress: Progress,
        task: TaskID,
    ) -> None:
        self._scenario = scenario
        self._turns = turns
        self._seed = seed
        self._out = out
        self._progress = progress
        self._task = task
        self._host = Host()
        self._robots: list[Robot] = []
        self._keepsakes = Keepsakes(out)

    async def run(self) -> World:
        """Play the game to its end and keep what is left of it; return the last world."""
        from server import embedded

        with TemporaryDirectory(dir=self._out) as data, embedded.start(Path(data)) as server:
            await self._host.open(server.address)
            try:
                await self._whole_game(server)
            finally:
                for line in (*self._robots, self._host):
                    await line.close()
            server.stop()
            world = await self._keepsakes.journal(self._host.room, Path(data))
        self._keepsakes.debrief(world)
        return world

    async def _whole_game(self, server: "Embedded") -> None:
        """Open a room, seat the robots and play to the end."""
        usual = loaded_of(self._scenario).file.turns.default
        code = await self._host.open_room(server.key, self._scenario, usual, self._seed)
        for seat in (await self._host.watch()).seats:
            await self._seated(server.address, code, seat)
        await self._played()

    async def _seated(self, address: str, code: str, seat: SeatId) -> None:
        """Let a robot take a seat."""
        robot = Robot()
        await robot.open(address)
        await robot.sit(code, seat)
        self._robots.append(robot)

    async def _played(self) -> None:
        """Start the game and play it phase by phase to its end."""
        await self._host.direct(StartGame(actor=TEACHER))
        while (place := await self._here())[1] != "ended":
            await self._phase(place)

    async def _phase(self, place: Place) -> None:
        """Let the robots act until nobody wants anything, then go on together."""
        self._show(place)
        for _ in range(ROUNDS):
            if not sum([await robot.act() for robot in self._robots]):
                break
        if place[1] == "review":
            await self._keepsakes.pictures(self._robots[0].sight)
        if place[:2] == (self._turns, "review"):
            await self._host.direct(EndGame(actor=TEACHER))
            return
        await self._go_on(place)
        await self._robots[0].leaves(place)

    async def _go_on(self, place: Place) -> None:
        """Say that nobody needs more time; ratification ends by itself with the last answer."""
        if place[2]:
            return
        for robot in self._robots:
            await robot.ready()

    async def _here(self) -> Place:
        """Return where the room stands now."""
        await self._robots[0].look()
        return self._robots[0].stands()

    def _show(self, place: Place) -> None:
        """Move the progress bar."""
        public = self._robots[0].sight.public
        last = min(self._turns or public.settings.turns, public.settings.turns)
        phases = ("brief", "negotiate", "orders", "launch", "review")
        done = (place[0] - 1) * len(phases) + phases.index(place[1])
        words = f"Turn {place[0]} of {last}: {place[1]}"
        self._progress.update(
            self._task, description=words, completed=done, total=last * len(phases)
        )
