"""`steppe bench client`: what a frame of each page costs, and how soon the window is there.

Every frame is painted in full with SDL's software surfaces, as if something moved all the time.
Time of a frame is processor time, so that another program on the same machine does not count.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from statistics import median, quantiles
from time import process_time
from typing import NamedTuple

import msgspec

from game.cli.measures import Measure, print_grid, print_json, print_rows
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


class Start(NamedTuple):
    """Seconds to the first frame and to a game against bots, and the most memory (MB)."""

    first: float
    ready: float
    memory: float
    """0 where the system does not tell."""


def bench_client(as_json: bool = False) -> None:
    """Print the cost of frames and of the start."""
    start, frames = tuple(_of_start(started())), tuple(measured())
    if as_json:
        print_json("client", (*start, *frames))
        return
    print_grid("A frame, processor time", frames)
    print_rows("The start of the program", start)


def _of_start(start: Start) -> Iterator[Measure]:
    """Yield how the program starts, in numbers."""
    of = "the start"
    yield Measure(of, "first frame", start.first, "s", most=1.0)
    yield Measure(of, "a game against bots", start.ready, "s", most=2.0)
    if start.memory:
        yield Measure(of, "memory at most", start.memory, "MB", most=400.0)


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


def measured(frames: int = FRAMES) -> Iterator[Measure]:
    """Yield the cost of every page, and of the orbit under the fullest sky, at both sizes."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pages = (*moments(), *_full_sky())
    settle()  # the recorded game is none of a window's own
    for moment in pages:
        for size in SIZES:
            yield from _costs(moment, size, frames)


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


def _costs(moment: Moment, size: tuple[int, int], frames: int) -> Iterator[Measure]:
    """Yield what a page costs while time goes on and the pointer moves."""
    taken = list(_frames(moment, size, frames))[WARM:]
    window = f"{size[0]} x {size[1]}"
    most = LIMIT if size == SIZES[0] else None
    yield Measure(moment.name, f"{window}, median", median(taken), "ms", most=most)
    yield Measure(moment.name, f"{window}, p99", quantiles(taken, n=100)[98], "ms")


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
