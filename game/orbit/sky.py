"""The sky as a value: everything that flies, by owner and shell, at one moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import Literal, Self, TypedDict

import numpy as np
from numpy.typing import ArrayLike

from game.orbit.arrays import Array, frozen, table_of
from game.orbit.grid import LAUNCH_SHELLS, SHELLS, shells_of
from game.orbit.inputs import Inputs
from game.orbit.ownership import REST, Shares, start_shares

Start = Literal["start_2023", "start_2026"]
SINKING = ("D", "B", "N", "L")
CLASSES = 3
MOST_OWNERS = 12


class PlainSky(TypedDict):
    """A sky in whole numbers: thousandths of an object, thousandths of a year."""

    year: int
    owners: list[str]
    S: list[list[int]]
    D: list[list[int]]
    B: list[list[int]]
    N: list[list[list[int]]]
    L: list[int]
    reentered: dict[str, int]


def _nothing() -> Mapping[str, float]:
    """Nothing has sunk yet."""
    return dict.fromkeys(SINKING, 0.0)


@dataclass(frozen=True, eq=False, kw_only=True)
class Sky:
    """All objects by owner (row) and shell; read-only, every step makes a new one."""

    year: float
    """Calendar year; 2023.0 is 1 January."""
    owners: tuple[str, ...]
    """Row order of the tables; at most 12."""
    S: Array
    """Active satellites [owner][36]."""
    D: Array
    """Derelict satellites [owner][36]."""
    B: Array
    """Rocket bodies [owner][36]."""
    N: Array
    """Tracked fragments, 10 cm and larger [origin][3][36]: origin, area-to-mass class, shell."""
    L: Array
    """Fragments of 1-10 cm [36]; nobody knows whose."""
    reentered: Mapping[str, float] = field(default_factory=_nothing)
    """D, B, N and L that sank below 200 km since the start."""

    def __post_init__(self) -> None:
        owners = tuple(self.owners)
        rows = len(owners)
        if not 1 <= rows <= MOST_OWNERS or len(set(owners)) != rows:
            raise ValueError(f"owners: give 1 to {MOST_OWNERS} different names, not {owners}")
        self._set("owners", owners)
        self._set("year", float(self.year))
        for kind in ("S", "D", "B"):
            self._set(kind, table_of(f"sky.{kind}", getattr(self, kind), (rows, SHELLS)))
        self._set("N", table_of("sky.N", self.N, (rows, CLASSES, SHELLS)))
        self._set("L", table_of("sky.L", self.L, (SHELLS,)))
        sunk = {kind: float(self.reentered.get(kind, 0.0)) for kind in SINKING}
        self._set("reentered", MappingProxyType(sunk))

    def _set(self, name: str, value: object) -> None:
        """Set a field while the value is being made."""
        object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sky) and all(
            np.array_equal(getattr(self, f.name), getattr(other, f.name))
            if isinstance(getattr(self, f.name), np.ndarray)
            else getattr(self, f.name) == getattr(other, f.name)
            for f in fields(self)
        )

    __hash__ = None  # type: ignore[assignment]  # a sky is compared, never looked up

    def __reduce__(self) -> tuple[object, tuple[dict[str, object]]]:
        values: dict[str, object] = {f.name: getattr(self, f.name) for f in fields(self)}
        return _rebuilt, ({**values, "reentered": dict(self.reentered)},)

    @classmethod
    def of(
        cls,
        inputs: Inputs,
        owners: Sequence[str] = (REST,),
        shares: Shares | None = None,
        start: Start = "start_2023",
    ) -> Self:
        """Return the sky of a date in the inputs file, shared out among the owners."""
        names = tuple(owners)
        counts = _counts(inputs, start)
        parts = start_shares(inputs, names, shares)
        intact = {kind: parts[kind][:, None] * counts[kind] for kind in ("S", "D", "B")}
        classes = np.array(inputs["species"]["N"]["initial_fraction"])
        fragments = parts["N"][:, None, None] * classes[:, None] * counts["N"]
        return cls(
            year=inputs[start]["date"],
            owners=names,
            S=intact["S"],
            D=intact["D"],
            B=intact["B"],
            N=fragments,
            L=counts["L"],
        )

    @classmethod
    def from_plain(cls, plain: PlainSky) -> Self:
        """Return the sky that was written down by `to_plain`."""
        sunk = {kind: count / 1000.0 for kind, count in plain["reentered"].items()}
        return cls(
            year=plain["year"] / 1000.0,
            owners=tuple(plain["owners"]),
            S=_back(plain["S"]),
            D=_back(plain["D"]),
            B=_back(plain["B"]),
            N=_back(plain["N"]),
            L=_back(plain["L"]),
            reentered=sunk,
        )

    def to_plain(self) -> PlainSky:
        """Return the sky in whole thousandths, rounded half up, ready for a journal."""
        return {
            "year": _thousandths(self.year).item(),
            "owners": list(self.owners),
            "S": _thousandths(self.S).tolist(),
            "D": _thousandths(self.D).tolist(),
            "B": _thousandths(self.B).tolist(),
            "N": _thousandths(self.N).tolist(),
            "L": _thousandths(self.L).tolist(),
            "reentered": {k: _thousandths(n).item() for k, n in self.reentered.items()},
        }

    def rounded(self) -> Self:
        """Return the sky as the journal keeps it, from which the next turn starts."""
        return self.from_plain(self.to_plain())

    def row(self, owner: str) -> int:
        """Return the row of an owner."""
        if owner not in self.owners:
            raise ValueError(f"{owner!r} owns nothing here; the owners are {self.owners}")
        return self.owners.index(owner)

    @property
    def shells(self) -> dict[str, Array]:
        """Objects by kind and shell [36], summed over owners, origins and classes."""
        return {
            "S": self.S.sum(axis=0),
            "D": self.D.sum(axis=0),
            "B": self.B.sum(axis=0),
            "N": self.N.sum(axis=(0, 1)),
            "L": self.L.copy(),
        }

    def totals(self) -> dict[str, float]:
        """Return the number of objects of each kind."""
        return {kind: float(counts.sum()) for kind, counts in self.shells.items()}


def with_fleets(sky: Sky, fleets: Mapping[str, Mapping[str, float]]) -> Sky:
    """Return the sky with the active satellites of some owners set by band (owner, band, number).

    A fleet is spread evenly over the shells in which its band works. All other satellites belong
    to `others`, so that a shell keeps its total unless the fleets alone exceed it.
    """
    total = sky.S.sum(axis=0)
    active = np.zeros_like(sky.S)
    for owner, bands in fleets.items():
        for band, number in bands.items():
            shells_of(band)
            shells = LAUNCH_SHELLS[band]
            active[sky.row(owner), shells] += number / (shells.stop - shells.start)
    active[sky.row(REST)] += np.maximum(total - active.sum(axis=0), 0.0)
    return replace(sky, S=active)


def _counts(inputs: Inputs, start: Start) -> dict[str, Array]:
    """Return objects by kind and shell on a start date."""
    block = inputs["start_2023"]
    counts = {kind: frozen(block[kind]) for kind in ("S", "D", "B", "N", "L")}
    if start == "start_2026":
        counts["S"] = counts["S"] * (inputs["start_2026"]["S_total"] / counts["S"].sum())
    elif start != "start_2023":
        raise ValueError(f"there is no start {start!r}; give 'start_2023' or 'start_2026'")
    return counts


def _thousandths(values: ArrayLike) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    """Return whole thousandths, rounded half up."""
    return np.floor(np.asarray(values) * 1000.0 + 0.5).astype(np.int64)


def _back(thousandths: ArrayLike) -> Array:
    """Return objects from thousandths."""
    return frozen(thousandths) / 1000.0


def _rebuilt(values: dict[str, object]) -> Sky:
    """Make a sky again after it has travelled to another process."""
    return Sky(**values)  # type: ignore[arg-type]  # the very fields it was taken apart into
