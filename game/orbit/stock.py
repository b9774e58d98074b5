"""The working copy of a sky inside a year: the only tables that change in place."""

import numpy as np

from game.orbit.arrays import Array
from game.orbit.grid import SHELLS
from game.orbit.sky import CLASSES, SINKING, Sky


class Stock:
    """All objects; what sinks lies side by side in one table, so that one sweep moves it.

    `sinking` is [36][columns] with the columns D by owner, B by owner, N by origin and class, L;
    D, B [owner][36], N [origin][3][36] and L [36] are windows into it.
    """

    def __init__(self, sky: Sky) -> None:
        rows = len(sky.owners)
        self.rows = rows
        self.S: Array = sky.S.copy()
        self.sinking: Array = np.zeros((SHELLS, rows * (2 + CLASSES) + 1))
        self.D: Array = self.sinking[:, :rows].T
        self.B: Array = self.sinking[:, rows : 2 * rows].T
        fragments = self.sinking[:, 2 * rows : -1].reshape(SHELLS, rows, CLASSES)
        self.N: Array = fragments.transpose(1, 2, 0)
        self.L: Array = self.sinking[:, -1]
        self.D[:], self.B[:], self.N[:], self.L[:] = sky.D, sky.B, sky.N, sky.L
        self.sunk: Array = np.zeros(self.sinking.shape[1])

    def reentered(self) -> dict[str, float]:
        """Return what has sunk below the lowest shell, by kind."""
        ends = np.cumsum([0, self.rows, self.rows, self.rows * CLASSES, 1])
        return {
            kind: float(self.sunk[first:last].sum())
            for kind, first, last in zip(SINKING, ends[:-1], ends[1:], strict=True)
        }

    def sky(self, before: Sky, years: float) -> Sky:
        """Return the sky that this has become some years after `before`."""
        sunk = self.reentered()
        return Sky(
            year=before.year + years,
            owners=before.owners,
            S=self.S,
            D=self.D,
            B=self.B,
            N=self.N,
            L=self.L,
            reentered={kind: before.reentered[kind] + sunk[kind] for kind in SINKING},
        )
