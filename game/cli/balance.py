"""`steppe scenario balance`: the claims of balance that hold without any bots, measured.

Each claim is one line: what was promised, what the rules give, and whether that is within.
"""

from collections.abc import Iterator
from itertools import pairwise

import typer
from rich.console import Console

from game.cli.claims import Claim, claims_table
from game.rehearsal.lease_grid import LeaseGrid, lease_1994
from game.rehearsal.scripted import Course, Plan, Policy, course, flagship, kessler_point
from game.rehearsal.slot_rules import efficiency

FREE = Policy(units=38)
FULL = Policy(units=33, kits=True, removals=3)
KESSLER_FREE, KESSLER_FULL = Policy(units=34), Policy(units=34, kits=True, removals=6)
ALL_SEATS = 9
PARTS = {
    "full": FULL,
    "no disposal": Policy(units=33, removals=3),
    "no fund": Policy(units=33, kits=True),
    "no cap": Policy(units=38, kits=True, removals=3),
    "only removal": Policy(units=38, removals=3),
    "only cap": Policy(units=33),
}
"""The articles of a full treaty of turn 2, one left out or one alone."""
CROWDED = 0.4
"""Health under which a game ends crowded or closed."""
EFFICIENCY = {
    "quota, unused lost": 0.79,
    "quota and pool": 0.95,
    "quota and trade": 1.00,
    "uniform auction": 0.96,
    "half and half": 0.98,
    "lottery": 0.89,
}
"""Part of the best possible worth that each way to share out 24 slots should realise."""
TOLERANCE, DRAWS = 0.03, 3000


def balance() -> None:
    """Print the claims; ends with 1 if one of them does not hold."""
    found = tuple(claims())
    Console().print(claims_table("Claims of balance without bots", found))
    if not all(claim.holds for claim in found):
        raise typer.Exit(1)


def claims() -> Iterator[Claim]:
    """Yield every claim."""
    yield from _free_riding()
    yield from _co_operation()
    yield from _coalitions()
    yield _articles()
    yield from _kessler()
    yield from _slots()
    yield from _lease()


def _free_riding() -> Iterator[Claim]:
    """Yield what happens if nobody cares."""
    short = course(flagship(8), Plan(policy=FREE, free=FREE))
    says = "free riding, 8 turns: index at the end, three turns on"
    holds = 390 <= short.last <= 560 and short.later >= 550
    yield Claim("B1", says, "390-560, at least 550", _ends(short), holds)
    long = course(flagship(12), Plan(policy=FREE, free=FREE))
    holds = long.closed is not None and 9 <= long.closed <= 12
    yield Claim("B2", "the same, 12 turns: closes in turn", "9-12", str(long.closed), holds)


def _co_operation() -> Iterator[Claim]:
    """Yield what all together reach, early and late."""
    for start, least, most in ((1, 0, 150), (3, 150, 220)):
        done = course(flagship(8), Plan(policy=FULL, free=FREE, start=start))
        says = f"co-operation from turn {start}, 8 turns: index at the end"
        yield Claim("B3", says, f"{least}-{most}", _ends(done), least <= done.last <= most)


def _coalitions() -> Iterator[Claim]:
    """Yield what a part of the seats reaches, and whether every further one counts."""
    by_number = [
        course(flagship(8), Plan(policy=FULL, free=FREE, members=number))
        for number in range(ALL_SEATS + 1)
    ]
    five = by_number[5].later
    says = "five of nine co-operate: index three turns on"
    yield Claim("B4", says, "240-350", f"{five:.0f}", 240 <= five <= 350)
    ends = [each.later for each in by_number]
    falls = all(after < before for before, after in pairwise(ends))
    shown = " ".join(f"{end:.0f}" for end in ends)
    yield Claim("B5", "each further seat helps, 0 to 9", "falls strictly", shown, falls)


def _articles() -> Claim:
    """Return what each article of a full treaty is worth."""
    ends = {
        name: course(flagship(8), Plan(policy=policy, free=FREE, start=2))
        for name, policy in PARTS.items()
    }
    later = {name: end.later for name, end in ends.items()}
    ordered = later["no disposal"] > later["no fund"] > later["full"]
    alone = all(ends[name].health < CROWDED for name in ("only removal", "only cap"))
    shown = ", ".join(f"{name} {end:.0f}" for name, end in later.items())
    says = "no disposal > no fund > full; removal or cap alone end crowded"
    return Claim("B6", says, "order", shown, ordered and alone)


def _kessler() -> Iterator[Claim]:
    """Yield how long the window of Kessler Point stays open."""
    world = kessler_point()
    free = course(world, Plan(policy=KESSLER_FREE, free=KESSLER_FREE))
    holds = free.closed is not None and 7 <= free.closed <= 9
    yield Claim("B7", "Kessler Point: free riding closes in", "7-9", str(free.closed), holds)
    for start, band in ((4, "at least 0.4"), (7, "at most 0.1")):
        end = course(world, Plan(policy=KESSLER_FULL, free=KESSLER_FREE, start=start)).health
        holds = end >= CROWDED if start == 4 else end <= 0.1
        says = f"full treaty from turn {start}: health"
        yield Claim("B7", says, band, f"{end:.2f}", holds)


def _slots() -> Iterator[Claim]:
    """Yield how much of the worth of slots each way to share them out realises."""
    measured = efficiency(DRAWS)
    for name, expected in EFFICIENCY.items():
        holds = abs(measured[name] - expected) <= TOLERANCE
        band = f"{expected:.2f} ± {TOLERANCE}"
        yield Claim("B14", f"slots by {name}: efficiency", band, f"{measured[name]:.3f}", holds)


def _lease() -> Iterator[Claim]:
    """Yield the lease of 1994 among everything that could have been signed."""
    bargain = lease_1994()
    grid = LeaseGrid(bargain)
    better, frontier = 100 * float(grid.better.mean()), grid.frontier
    counts = f"{len(grid):,}, {better:.1f} %, {frontier}"
    says = "lease of 1994: outcomes, better for both, on the frontier"
    yield Claim("B15", says, "39,375, 79.1 %, 201", counts, counts == "39,375, 79.1 %, 201")
    host, tenant = grid.gains(bargain.signed)
    signed = f"+{host:.3f}, +{tenant:.3f}; {grid.efficiency(bargain.signed):.2f}"
    band = "+0.066, +0.323; 0.26"
    yield Claim("B15", "what was signed: gains, efficiency", band, signed, signed == band)
    for name, point, expected in (
        ("Nash", grid.nash(), "(110, 50, 6, 5, 50)"),
        ("Kalai-Smorodinsky", grid.kalai_smorodinsky(), "(140, 50, 6, 5, 25)"),
    ):
        yield Claim("B15", f"{name} point", expected, str(point), str(point) == expected)


def _ends(found: Course) -> str:
    """Return both ends of a course."""
    return f"{found.last:.0f}, {found.later:.0f}"
