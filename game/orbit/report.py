"""Reports: what happened in the sky in some years."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np

from game.orbit.arrays import Array
from game.orbit.encounters import catastrophic
from game.orbit.rows import CENTIMETRE, EXPLOSIONS, NONCATASTROPHIC, ROWS

Portions = tuple[tuple[str, float], ...]
"""Owners and how much of something is theirs; owners with nothing are left out."""


@dataclass(frozen=True, kw_only=True)
class Happening:
    """One kind of encounter in one shell and sub-step, as the news can name it."""

    year: float
    """Calendar time at the start of the sub-step."""
    substep: int
    shell: int
    altitude_km: float
    """Middle of the shell."""
    row: int
    """Place in `rows.ROWS`: who hit what."""
    count: int
    """How often it happened."""
    pieces: float
    """Tracked pieces made, 10 cm and larger."""
    first: Portions
    """Owners of the objects lost on the first side."""
    second: Portions
    """The same of the second side; for a hit by a tracked fragment its likely origins."""

    @property
    def name(self) -> str:
        """The name of the row, such as `derelict_body`."""
        return ROWS[self.row].name


@dataclass(frozen=True, eq=False, kw_only=True)
class Report:
    """What happened from `year` on for `years` years; expected numbers in deterministic mode."""

    year: float
    years: int
    owners: tuple[str, ...]
    encounters: Array
    """How often each row happened [15][36]."""
    lost: Mapping[str, Array]
    """Active satellites lost [owner], by cause: active, derelict, fragment, centimetre.

    `derelict` includes rocket bodies. Losses count as drawn, also where less than a whole
    satellite was left.
    """
    harm: Array
    """Satellites of an owner (column) lost to fragments of an origin (row)."""
    made: Array
    """Tracked pieces made [origin]; those that re-enter at once are counted too."""
    reentered: Mapping[str, float]
    """D, B, N and L that sank below 200 km."""
    happenings: tuple[Happening, ...] = ()
    """What happened one by one; empty in deterministic mode."""

    @property
    def catastrophic(self) -> Array:
        """Collisions that destroyed both partners, by shell [36]."""
        return catastrophic(self.encounters)

    @property
    def noncatastrophic(self) -> Array:
        """Hits by tracked fragments that the object survived as a derelict, by shell [36]."""
        return np.asarray(self.encounters[list(NONCATASTROPHIC)].sum(axis=0))

    @property
    def centimetre(self) -> Array:
        """Satellites disabled by 1-10 cm fragments, by shell [36]."""
        return np.asarray(self.encounters[CENTIMETRE])

    @property
    def explosions(self) -> Array:
        """Bodies and derelicts that burst, by shell [36]."""
        return np.asarray(self.encounters[list(EXPLOSIONS)].sum(axis=0))

    @classmethod
    def joined(cls, reports: Sequence["Report"]) -> "Report":
        """Return one report of years that follow each other."""
        return reduce(_joined, reports)


def _joined(first: Report, second: Report) -> Report:
    """Return one report of two spans of years."""
    return Report(
        year=first.year,
        years=first.years + second.years,
        owners=first.owners,
        encounters=first.encounters + second.encounters,
        lost={cause: first.lost[cause] + second.lost[cause] for cause in first.lost},
        harm=first.harm + second.harm,
        made=first.made + second.made,
        reentered={kind: n + second.reentered[kind] for kind, n in first.reentered.items()},
        happenings=first.happenings + second.happenings,
    )
