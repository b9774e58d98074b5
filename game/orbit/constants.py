"""The numbers of nature and of design that the model runs on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from difflib import get_close_matches
from functools import cached_property
from typing import Self

from numpy.typing import ArrayLike

from game.orbit.arrays import Array, frozen


@dataclass(frozen=True, init=False, eq=False)
class Constants:
    """Everything that does not depend on what owners do; arrays of 36 run over the shells.

    Masses in kg, radii and sizes in m, area-to-mass ratios in m2/kg, rates per year, speed in km/s.
    Sources of the values: `credits` and the `source` entries of the inputs file.
    """

    volume: Array
    """Volume of each shell, km3."""
    year_s: float
    """Seconds in a year."""
    reference_N: Array
    """Tracked fragments of January 2023 by shell: where the fragment index is 100."""

    mass_S: float
    mass_D: float
    mass_B: float
    radius_S: float
    radius_D: float
    radius_B: float
    radius_N: float
    am_D: float
    am_B: float
    am_N: Array
    """Area-to-mass ratio of the three classes of tracked fragments."""
    am_L: float
    initial: Array
    """Shares of the classes among the fragments of the start, as `Sky.of` splits them."""
    fresh: Array
    """Shares of the classes among new fragments."""

    cd: float
    """Drag coefficient."""
    shell_rate: Array
    """1 / (time to sink through the shell) for C_d A/m = 1 m2/kg, cycle mean of JB2008."""
    solar: bool
    """Whether the 11-year cycle swells the air."""
    solar_amp: Array
    solar_period: float
    solar_max_year: float

    v_rel: float
    """Mean speed at which orbits in a shell cross."""
    lethal: float
    """Share of 1-10 cm hits that end a satellite."""

    offsets: Array
    """Shell offsets of the two kernels."""
    kernel_N: Array
    """Share of new tracked fragments by shell offset from the breakup."""
    kernel_L: Array
    """The same for 1-10 cm fragments."""
    share_at_500: float
    """Share of fragment hits that destroy an object of 500 kg."""
    share_exponent: float
    share_least: float
    share_most: float
    noncatastrophic: float
    """Tracked pieces of a hit that does not destroy."""
    collision_factor: float
    mass_exponent: float
    size_exponent: float
    threshold: float
    """Energy to target mass that destroys, J/g."""
    explosion_factor: float
    explosion_exponent: float
    smallest: float
    """Smallest tracked size."""
    smallest_L: float
    """Smallest size of a fragment that kills a satellite."""

    explosions: bool
    """Whether bodies and derelicts explode by themselves."""
    explosion_B: float
    explosion_D: float
    explosion_scale: float

    substeps: int
    """Sub-steps per year."""

    def __init__(self, **values: ArrayLike) -> None:
        names = [field.name for field in fields(self)]
        for name in values:
            check_name(name, names)
        missing = [name for name in names if name not in values]
        if missing:
            raise TypeError(f"Params lacks {', '.join(missing)}; use Params.of(inputs)")
        for field in fields(self):
            convert = _CONVERT[str(field.type)]
            object.__setattr__(self, field.name, convert(values[field.name]))
        _check(self)

    def changed(self, **changes: ArrayLike) -> Self:
        """Return these parameters with some of them changed by name."""
        values: dict[str, ArrayLike] = {f.name: getattr(self, f.name) for f in fields(self)}
        return type(self)(**{**values, **changes})

    @cached_property
    def crossing(self) -> Array:
        """Volume swept per km2 of cross-section, as a share of the shell: phi, 1/(km2 yr)."""
        return frozen(self.v_rel * self.year_s / self.volume)


def check_name(name: str, names: list[str]) -> None:
    """Refuse a parameter that does not exist, and offer the nearest one that does."""
    if name in names:
        return
    near = get_close_matches(name, names, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(names)}"
    raise TypeError(f"there is no parameter {name!r}; {hint}")


def _check(constants: Constants) -> None:
    """Refuse values that no sky could run on."""
    if constants.substeps < 1:
        raise ValueError(f"substeps is {constants.substeps}; give 1 or more")
    if constants.volume.shape != constants.shell_rate.shape or (constants.volume <= 0.0).any():
        raise ValueError("volume and shell_rate need one positive number per shell")
    if (
        constants.kernel_N.shape != constants.offsets.shape
        or constants.kernel_L.shape != constants.offsets.shape
    ):
        raise ValueError("kernel_N and kernel_L need one share per entry of offsets")


def _number(value: ArrayLike) -> float:
    """Return a plain number."""
    return float(frozen(value))


_CONVERT: dict[str, Callable[[ArrayLike], Array | float | bool | int]] = {
    "Array": frozen,
    "float": _number,
    "bool": lambda value: bool(frozen(value)),
    "int": lambda value: int(_number(value)),
}
