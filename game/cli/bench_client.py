"""`steppe bench client`: what a frame of each page costs, and how soon the window is there.

Every frame is painted in full with SDL's software surfaces, as if something moved all the time.
Time of a frame is processor time, so that another program on the same machine does not count.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from statistics import median, quantiles
from time import process_time
from typing import NamedTuple

import msgspec
from rich.console import Console
from rich.table import Table

from game.cli.moments import NOW, Moment, moments
from game.client.app import settle
from game.client.known import Known
from game.client.memory import Settings
from game.client.stage import opened
from game.client.widgets.gestures import Move
from game.client.window import FAST, Window
from game.sight.seen import Sight

SIZES = ((1280, 720), (1920, 1080))
FRAMES = 120
"""Frames of each page that are counted; a few before them warm up."""
WARM = 10
PIECES = 20_000
"""Debris points of the fullest sky that is painted."""
LIMIT = 3.5
"""Milliseconds that the median frame may cost at 1280 x 720."""


class Cost(NamedTuple):
    """Milliseconds per frame of one page in a window of one size."""

    page: str
    width: int
    height: int
    median_ms: float
    p99_ms: float


class Start(NamedTuple):
    """Seconds to the first frame and to a game against bots, and the most memory (MB)."""

    first: float
    ready: float
    memory: float


def bench_client(as_json: bool = False) -> None:
    """Print the cost of frames and of the start."""
    start = started()
    costs = tuple(measured())
    if as_json:
        frames = [cost._asdict() for cost in costs]
        print(json.dumps({"start": start._asdict(), "frames": frames}))
        return
    Console().print(_table(costs))
    print(f"first frame {start.first:.2f} s (at most 1) · game against bots {start.ready:.2f} s")
    print(f"(at most 2) · memory {start.memory:.0f} MB (at most 400)")


def started() -> Start:
    """Return how a fresh program starts."""
    environment = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    said = subprocess.run(
        [sys.executable, "-m", "game.cli.first_frame", repr(time.time())],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return Start(**json.loads(said.stdout.splitlines()[-1]))


def measured(frames: int = FRAMES) -> Iterator[Cost]:
    """Yield the cost of every page, and of the orbit under the fullest sky, at both sizes."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pages = (*moments(), *_full_sky())
    settle()  # the recorded game is none of a window's own
    for moment in pages:
        for size in SIZES:
            yield _cost(moment, size, frames)


def _full_sky() -> Iterator[Moment]:
    """Yield the orbit as it looks with very many pieces."""
    for moment in moments():
        if moment.name == "orbit" and moment.known is not None:
            yield msgspec.structs.replace(
                moment, name=f"orbit, {PIECES} pieces", known=Known(_crowded(moment.known.sight))
            )


def _crowded(sight: Sight) -> Sight:
    """Return a sight whose three bands hold all those pieces together."""
    sky = sight.public.sky
    bands = {
        band: msgspec.structs.replace(state, fragments=-(-PIECES // len(sky.bands)))
        for band, state in sky.bands.items()
    }
    public = msgspec.structs.replace(sight.public, sky=msgspec.structs.replace(sky, bands=bands))
    return msgspec.structs.replace(sight, public=public)


def _cost(moment: Moment, size: tuple[int, int], frames: int) -> Cost:
    """Return what a page costs while time goes on and the pointer moves."""
    taken = list(_frames(moment, size, frames))[WARM:]
    return Cost(moment.name, *size, median(taken), quantiles(taken, n=100)[98])


def _frames(moment: Moment, size: tuple[int, int], frames: int) -> Iterator[float]:
    """Yield the milliseconds of each frame: layout, painting, and scaling to the window."""
    window = Window(size, full_screen=False)
    stage = opened(moment.view, moment.fields)
    settings = Settings()
    for number in range(WARM + frames):
        began = process_time()
        scene = moment.scene(settings, NOW + number / FAST)
        pointer = (200 + 7 * number % 900, 360)
        scene = msgspec.structs.replace(scene, pointer=pointer)
        stage, _ = stage.hear(Move(at=pointer), scene)
        stage.paint(window.canvas, scene)
        window.show()
        yield 1000 * (process_time() - began)
    window.close()


def _table(costs: Sequence[Cost]) -> Table:
    """Return the costs as a table, one row for each page."""
    table = Table(title="A frame, milliseconds of processor time (median / p99)")
    table.add_column("page")
    for wide, high in SIZES:
        table.add_column(f"{wide} x {high}", justify="right")
    for page in dict.fromkeys(cost.page for cost in costs):
        cells = (f"{cost.median_ms:.2f} / {cost.p99_ms:.1f}" for cost in costs if cost.page == page)
        table.add_row(page, *cells)
    small = max(cost.median_ms for cost in costs if (cost.width, cost.height) == SIZES[0])
    table.caption = (
        f"dearest median at {SIZES[0][0]} x {SIZES[0][1]}: {small:.2f} (at most {LIMIT})"
    )
    return table
