"""The truth about the asteroid: a question to the seed, asked by nothing that a seat can see.

Whether it hits, where and how hard never enters the world before its time, only what observation
publishes about it does.
"""

from game.model.asteroid import Asteroid
from game.model.ids import Permille, SeatId
from game.model.world import World
from game.rules.dice import rolled

CORRIDORS = (
    ("USA", "EUR", "RUS"),
    ("EUR", "RUS", "KAZ"),
    ("UAE", "KAZ", "CHN"),
    ("UAE", "IND", "CHN"),
    ("IND", "CHN", "JPN"),
    ("KAZ", "CHN", "JPN"),
)
"""Seats under its path, from west to east."""
HIT = (14, 50, 180, 550, 720, 880, 970, 990)
MISS = (14, 30, 60, 110, 40, 5, 0, 0)
"""Published chance of a hit by step of knowledge, permille."""
WIDTH = (100, 80, 60, 40, 25, 15, 8, 4)
"""Width of the part of the corridor in which it may fall, by step of knowledge."""
MOST_STEPS = 8
EAST = 100
SEGMENTS = (33, 66, EAST)
"""Eastern ends of the three parts of the corridor."""
LEAST_DAMAGE, MOST_DAMAGE = 60, 100
BEFORE = 0
"""The truth is older than the first turn."""


def hits(world: World, asteroid: Asteroid) -> bool:
    """Return whether it would hit the Earth if nobody did anything."""
    if asteroid.truth != "chance":
        return asteroid.truth == "hit"
    return bool(rolled(world.seed, BEFORE, "asteroid", "hits", sides=2))


def unspoken(world: World) -> bool:
    """Return whether nothing that was published so far depends on whether it hits."""
    asteroid = world.asteroid
    if asteroid is None or world.phase == "ended":
        return False
    return not asteroid.fall and HIT[: asteroid.step] == MISS[: asteroid.step]


def point(world: World) -> int:
    """Return where in the corridor it would fall, 0 to 100."""
    return rolled(world.seed, BEFORE, "asteroid", "point", sides=EAST + 1)


def size(world: World) -> int:
    """Return the damage that it would do, 60 to 100."""
    more = MOST_DAMAGE - LEAST_DAMAGE + 1
    return LEAST_DAMAGE + rolled(world.seed, BEFORE, "asteroid", "size", sides=more)


def corridor(world: World) -> tuple[SeatId, ...]:
    """Return the seats under its path; where the table is small, the first seats."""
    seated = [path for path in CORRIDORS if all(SeatId(name) in world.seats for name in path)]
    if not seated:
        return tuple(world.seats)[: len(SEGMENTS)]
    drawn = seated[rolled(world.seed, BEFORE, "asteroid", "corridor", sides=len(seated))]
    return tuple(SeatId(name) for name in drawn)


def probability(world: World, asteroid: Asteroid, step: int) -> Permille:
    """Return the chance of a hit that is published at a step of knowledge."""
    return Permille((HIT if hits(world, asteroid) else MISS)[step - 1])


def window(world: World, step: int) -> tuple[int, int]:
    """Return the part of the corridor that is published at a step of knowledge.

    Each part lies within the one before and holds the true point, and chance places it, so that the
    parts together do not give the point away.
    """
    low, true = 0, point(world)
    for known in range(1, step):
        width, before = WIDTH[known], WIDTH[known - 1]
        first, last = max(low, true - width), min(true, low + before - width)
        low = first + rolled(world.seed, BEFORE, "asteroid", "low", known, sides=last - first + 1)
    return low, low + WIDTH[step - 1]


def under(asteroid: Asteroid, place: int) -> SeatId | None:
    """Return the seat under a point of the corridor; None: beyond its eastern end."""
    for end, seat in zip(SEGMENTS, asteroid.corridor, strict=False):
        if place <= end:
            return seat
    return None


def threatened(asteroid: Asteroid) -> tuple[SeatId, ...]:
    """Return the seats that the published part of the corridor touches."""
    starts = (0, *(end + 1 for end in SEGMENTS))
    return tuple(
        seat
        for start, end, seat in zip(starts, SEGMENTS, asteroid.corridor, strict=False)
        if asteroid.low <= end and asteroid.high >= start
    )
