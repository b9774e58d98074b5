"""The constants as they stand in the inputs file, and the tables that follow from them."""

from __future__ import annotations

from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import ArrayLike

from game.orbit import tables
from game.orbit.arrays import Array, frozen
from game.orbit.constants import Constants, check_name
from game.orbit.inputs import Inputs
from game.orbit.values import values_of


class Params(Constants):
    """Everything that does not depend on what owners do; each table is worked out once."""

    @classmethod
    def of(cls, inputs: Inputs, **changes: ArrayLike) -> Self:
        """Return the values of the inputs file with some of them changed by name."""
        values = values_of(inputs)
        for name in changes:
            check_name(name, list(values))
        return cls(**{**values, **changes})

    @cached_property
    def solar_mean(self) -> Array:
        """Mean of exp(a cos x) over a cycle by shell: the modified Bessel function I0(a) [36]."""
        return frozen(np.i0(self.solar_amp))

    @cached_property
    def encounter_rates(self) -> Array:
        """Encounters per year of one pair, by row and shell [15][36]."""
        return tables.encounter_rates(self)

    @cached_property
    def pieces(self) -> Array:
        """Tracked pieces made by one event of each row [15]."""
        return tables.pieces_by_row(self)

    @cached_property
    def pieces_per_loss(self) -> Array:
        """Pieces blamed on the owner of one lost object, by place in LOSSES [16]."""
        return tables.pieces_by_loss(self, self.pieces)

    @cached_property
    def spread_N(self) -> Array:
        """Share of tracked pieces born in shell k (row) that fly in shell j (column)."""
        return tables.spreading(self.offsets, self.kernel_N)

    @cached_property
    def spread_L(self) -> Array:
        """The same for 1-10 cm pieces."""
        return tables.spreading(self.offsets, self.kernel_L)

    @cached_property
    def small_per_collision_piece(self) -> float:
        """1-10 cm pieces for each tracked piece of a collision, 10^1.71 - 1 = 50.29."""
        return float((self.smallest_L / self.smallest) ** self.size_exponent - 1.0)

    @cached_property
    def small_per_explosion_piece(self) -> float:
        """1-10 cm pieces for each tracked piece of an explosion, 10^1.6 - 1 = 38.81."""
        return float((self.smallest_L / self.smallest) ** self.explosion_exponent - 1.0)
