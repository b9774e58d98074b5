"""The tally of a year: adds up what happens in its sub-steps into a report."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from game.orbit.arrays import Array, frozen
from game.orbit.chance import Chance
from game.orbit.grid import SHELLS, middle_km
from game.orbit.params import Params
from game.orbit.report import Happening, Portions, Report
from game.orbit.rows import CAUSES, LOSSES, ROWS, WEIGHTS, losses_where

_FRAGMENT = losses_where("S", CAUSES["fragment"])
_BY_CAUSE = {cause: losses_where("S", rows) for cause, rows in CAUSES.items()}
_PLACE = {(loss.row, loss.side): i for i, loss in enumerate(LOSSES)}


@dataclass(frozen=True, kw_only=True)
class Moment:
    """What happens in one sub-step."""

    weighed: Array
    """Weights by which owners take part, before the losses [7][owner][36]."""
    origins: Array
    """Share of each origin in the fragments, before the losses [origin][36]."""
    counts: Array
    """How often each row happens [15][36]."""
    fallen: Array
    """Objects lost by place in LOSSES, owner and shell [16][owner][36]."""
    collision: Array
    """Tracked pieces born in collisions [origin][36]."""
    explosion: Array
    """The same in explosions."""


class Tally:
    """Sums over the sub-steps so far."""

    def __init__(self, owners: tuple[str, ...], params: Params, chance: Chance) -> None:
        rows = len(owners)
        self.owners = owners
        self.pieces = params.pieces
        self.one_by_one = chance.whole
        self.encounters: Array = np.zeros((len(ROWS), SHELLS))
        self.lost: Array = np.zeros((len(LOSSES), rows))
        self.harm: Array = np.zeros((rows, rows))
        self.made: Array = np.zeros(rows)
        self.happenings: list[Happening] = []

    def add(self, moment: Moment, time: float, substep: int) -> None:
        """Add a sub-step."""
        self.encounters += moment.counts
        self.lost += moment.fallen.sum(axis=2)
        self.harm += moment.origins @ moment.fallen[_FRAGMENT].sum(axis=0).T
        self.made += (moment.collision + moment.explosion).sum(axis=1)
        if self.one_by_one:
            self.happenings.extend(self._named(moment, time, substep))

    def report(self, year: float, reentered: Mapping[str, float]) -> Report:
        """Return the report of the year."""
        return Report(
            year=year,
            years=1,
            owners=self.owners,
            encounters=frozen(self.encounters),
            lost={cause: frozen(self.lost[i].sum(axis=0)) for cause, i in _BY_CAUSE.items()},
            harm=frozen(self.harm),
            made=frozen(self.made),
            reentered=reentered,
            happenings=tuple(self.happenings),
        )

    def _named(self, moment: Moment, time: float, substep: int) -> Iterator[Happening]:
        """Yield what happened one by one, row by row from the lowest shell up."""
        rows, shells = np.nonzero(moment.counts)
        for row, shell in zip(rows.tolist(), shells.tolist(), strict=True):
            count = int(moment.counts[row, shell])
            yield Happening(
                year=time,
                substep=substep,
                shell=shell,
                altitude_km=middle_km(shell),
                row=row,
                count=count,
                pieces=float(count * self.pieces[row]),
                first=self._portions(_first_side(moment, row, shell)),
                second=self._portions(_second_side(moment, row, shell)),
            )

    def _portions(self, numbers: Array) -> Portions:
        """Return the owners that have a part."""
        return tuple(
            (owner, number)
            for owner, number in zip(self.owners, numbers.tolist(), strict=True)
            if number > 0.0
        )


def _first_side(moment: Moment, row: int, shell: int) -> Array:
    """Return the objects hit by owner: those lost, or likely ones where all survive."""
    if (row, 0) in _PLACE:
        lost: Array = moment.fallen[_PLACE[row, 0], :, shell]
        return lost
    present: Array = moment.weighed[WEIGHTS.index(ROWS[row].first), :, shell]
    likely: Array = present * (moment.counts[row, shell] / present.sum())
    return likely


def _second_side(moment: Moment, row: int, shell: int) -> Array:
    """Return the other side by owner: those lost, the likely origins of fragments, or nobody."""
    if (row, 1) in _PLACE:
        lost: Array = moment.fallen[_PLACE[row, 1], :, shell]
        return lost
    if ROWS[row].second == "N":
        likely: Array = moment.origins[:, shell] * moment.counts[row, shell]
        return likely
    return np.zeros(len(moment.origins))
