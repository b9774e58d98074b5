"""The fifteen things that can happen to objects in a shell, and who loses what in each.

S active satellite, D derelict satellite, B rocket body, N tracked fragment, L fragment of 1-10 cm.
"""

from typing import NamedTuple


class Row(NamedTuple):
    """One kind of encounter or breakup."""

    name: str
    first: str
    """Kind of the object that is hit, or of the first of a pair."""
    second: str
    """Kind of the other one; empty for an explosion."""


ROWS = (
    Row("active_active", "S", "S"),
    Row("active_derelict", "S", "D"),
    Row("active_body", "S", "B"),
    Row("derelict_derelict", "D", "D"),
    Row("derelict_body", "D", "B"),
    Row("body_body", "B", "B"),
    Row("fragment_destroys_active", "S", "N"),
    Row("fragment_disables_active", "S", "N"),
    Row("fragment_destroys_derelict", "D", "N"),
    Row("fragment_chips_derelict", "D", "N"),
    Row("fragment_destroys_body", "B", "N"),
    Row("fragment_chips_body", "B", "N"),
    Row("centimetre_disables_active", "S", "L"),
    Row("body_explodes", "B", ""),
    Row("derelict_explodes", "D", ""),
)

PAIRS = slice(0, 6)
"""Two intact objects meet."""
HITS = slice(6, 12)
"""A tracked fragment hits an object."""
CATASTROPHIC = (0, 1, 2, 3, 4, 5, 6, 8, 10)
"""Both partners are destroyed."""
NONCATASTROPHIC = (7, 9, 11)
CENTIMETRE = 12
EXPLOSIONS = (13, 14)


class Loss(NamedTuple):
    """One side of a row that loses objects, and how the loss falls on owners."""

    row: int
    side: int
    kind: str
    weight: str
    """Losses fall in proportion to: wS = sqrt(w) S, uS = u S, S, D, B, zD, zB."""
    each: int = 1
    """Objects lost per encounter on this side: two where equals meet."""


WEIGHTS = ("wS", "uS", "S", "D", "B", "zD", "zB")

LOSSES = (
    Loss(0, 0, "S", "wS", each=2),
    Loss(1, 0, "S", "uS"),
    Loss(1, 1, "D", "D"),
    Loss(2, 0, "S", "uS"),
    Loss(2, 1, "B", "B"),
    Loss(3, 0, "D", "D", each=2),
    Loss(4, 0, "D", "D"),
    Loss(4, 1, "B", "B"),
    Loss(5, 0, "B", "B", each=2),
    Loss(6, 0, "S", "uS"),
    Loss(7, 0, "S", "uS"),
    Loss(8, 0, "D", "D"),
    Loss(10, 0, "B", "B"),
    Loss(12, 0, "S", "S"),
    Loss(13, 0, "B", "zB"),
    Loss(14, 0, "D", "zD"),
)

DISABLED = (7, 12)
"""Rows after which an active satellite stays in orbit as a derelict."""

CAUSES = {"active": (0,), "derelict": (1, 2), "fragment": (6, 7), "centimetre": (12,)}
"""Rows that cost active satellites, by what hit them; derelict includes rocket bodies."""


def losses_where(kind: str, rows: tuple[int, ...]) -> list[int]:
    """Return the places in LOSSES of one kind and some rows."""
    return [i for i, loss in enumerate(LOSSES) if loss.kind == kind and loss.row in rows]
