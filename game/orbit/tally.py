"""The tally of a year: adds up what happens in its sub-steps into a report."""

import numpy as np

from game.orbit.arrays import Array
from game.orbit.chance import Chance
from game.orbit.grid import SHELLS, middle_km
from game.orbit.report import Happening, Portions, Report
from game.orbit.rows import CAUSES, HITS, LOSSES, ROWS, losses_where

_FRAGMENT = losses_where("S", CAUSES["fragment"])
_BY_CAUSE = {cause: losses_where("S", rows) for cause, rows in CAUSES.items()}
_PLACE = {(loss.row, loss.side): i for i, loss in enumerate(LOSSES)}


class Tally:
    """Sums over the sub-steps so far."""

    def __init__(self, owners: tuple[str, ...], chance: Chance) -> None:
        rows = len(owners)
        self.owners = owners
        self.one_by_one = chance.whole
        self.encounters: Array = np.zeros((len(ROWS), SHELLS))
        self.lost: Array = np.zeros((len(LOSSES), rows))
        self.harm: Array = np.zeros((rows, rows))
        self.made: Array = np.zeros(rows)
        self.happenings: list[Happening] = []
