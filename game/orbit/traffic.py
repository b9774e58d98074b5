"""Traffic: what the owners do. Launches, care at the end of life, dodging, safe batteries."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from game.orbit.arrays import Array, frozen, table_of
from game.orbit.grid import SHELLS
from game.orbit.inputs import Inputs

SHARES = ("disposal", "disposal_bodies", "unavoided", "unavoided_active")


@dataclass(frozen=True, eq=False, init=False)
class Traffic:
    """One row per owner. A single number stands for all owners; one row does for any number."""

    launch_S: Array
    """Satellites placed per year [owner][36]."""
    launch_B: Array
    """Rocket bodies placed per year [owner][36]."""
    disposal: Array
    """Share of satellites that leave orbit at the end as promised [owner]."""
    disposal_bodies: Array
    """The same for rocket bodies."""
    disposal_years: Array
    """Years the promise allows; 0 = direct removal."""
    life_years: Array
    """Mean working life of a satellite."""
    unavoided: Array
    """Share u of encounters with tracked things that the owner fails to dodge."""
    unavoided_active: Array
    """Share w of encounters between two active satellites that nobody dodges."""
    passivation: Array
    """Factor on the explosion rates of the owner's derelicts and bodies."""

    def __init__(
        self,
        *,
        launch_S: ArrayLike = 0.0,
        launch_B: ArrayLike = 0.0,
        disposal: ArrayLike = 0.9,
        disposal_bodies: ArrayLike | None = None,
        disposal_years: ArrayLike = 0.0,
        life_years: ArrayLike = 8.0,
        unavoided: ArrayLike = 0.02,
        unavoided_active: ArrayLike = 0.001,
        passivation: ArrayLike = 1.0,
    ) -> None:
        columns = {
            "disposal": frozen(disposal),
            "disposal_bodies": frozen(disposal if disposal_bodies is None else disposal_bodies),
            "disposal_years": frozen(disposal_years),
            "life_years": frozen(life_years),
            "unavoided": frozen(unavoided),
            "unavoided_active": frozen(unavoided_active),
            "passivation": frozen(passivation),
        }
        tables = {"launch_S": frozen(launch_S), "launch_B": frozen(launch_B)}
        rows = max(
            [len(c) for c in columns.values() if c.ndim] + [_rows(t) for t in tables.values()]
        )
        for name, column in columns.items():
            object.__setattr__(self, name, _filled(name, column, (rows,)))
        for name, table in tables.items():
            object.__setattr__(self, name, _filled(name, table, (rows, SHELLS)))
        self._check()

    def _check(self) -> None:
        """Refuse numbers outside their range."""
        for name in SHARES:
            if (getattr(self, name) > 1.0).any():
                raise ValueError(f"traffic.{name} is a share; give 0 to 1")
        if (self.life_years <= 0.0).any():
            raise ValueError("traffic.life_years must be more than 0")

    @classmethod
    def background(
        cls, inputs: Inputs, owners: Sequence[str], factor: float = 1.0, **changes: ArrayLike
    ) -> Self:
        """Return the mean launch traffic of 2018-2022 times a factor, shared equally by the owners.

        Changes replace fields by name; source of the launch rates: ARCLab-MIT/MOCAT-SSEM.
        """
        launched = inputs["launches_per_year"]
        part = factor / len(owners)
        fields: dict[str, ArrayLike] = {
            "launch_S": np.tile(part * frozen(launched["S"]), (len(owners), 1)),
            "launch_B": np.tile(part * frozen(launched["B"]), (len(owners), 1)),
        }
        return cls(**{**fields, **changes})

    @property
    def rows(self) -> int:
        """Owners described; 1 means that all behave alike."""
        return len(self.disposal)

    def for_owners(self, owners: tuple[str, ...]) -> Self:
        """Return one row per owner of a sky."""
        if self.rows == len(owners):
            return self
        if self.rows != 1:
            raise ValueError(f"traffic has {self.rows} rows, the sky {len(owners)} owners")
        if self.launch_S.any() or self.launch_B.any():
            raise ValueError(
                f"traffic launches for one owner, the sky has {len(owners)}; "
                "give launch_S and launch_B one row per owner"
            )
        return self._taken(np.zeros(len(owners), dtype=np.int64))

    def _taken(self, rows: slice | NDArray[np.int64]) -> Self:
        """Return some rows of this traffic."""
        return type(self)(**{f.name: getattr(self, f.name)[rows] for f in fields(self)})


def _rows(table: Array) -> int:
    """Return the owners that a launch table speaks of: 1 for a number or for one row of shells."""
    return len(table) if table.ndim == 2 else 1


def _filled(name: str, values: Array, shape: tuple[int, ...]) -> Array:
    """Return the values as a read-only table of that shape."""
    if name.startswith("launch") and values.ndim == 1:
        values = values[None, :]
    if values.ndim and values.shape != shape and values.shape != (1,):
        raise ValueError(f"traffic.{name} has shape {values.shape}; give a number or {shape}")
    return table_of(f"traffic.{name}", np.broadcast_to(values, shape), shape)
