"""Acts: what somebody does to the sky between two steps. Each returns a new sky."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from game.orbit.arrays import Array
from game.orbit.breakup import collision_pieces, explosion_pieces
from game.orbit.grid import SHELLS, check_shell, shells_of
from game.orbit.params import Params
from game.orbit.sky import Sky
from game.orbit.tables import masses

REMOVABLE = ("D", "B")
INTACT = ("S", "D", "B")
WHOLE = 1.0 - 1e-9
"""One object, allowing for the rounding of its shares among owners."""


class Breakup(NamedTuple):
    """What a breakup leaves."""

    made: float
    """Tracked pieces born."""
    stayed: float
    """Those that stay in orbit; the rest re-enters at once or escapes."""


class Removal(NamedTuple):
    """One object taken down."""

    kind: str
    shell: int


def asat(
    sky: Sky,
    params: Params,
    shell: int,
    mass_kg: float,
    owner: str,
    interceptor_kg: float = 0.0,
    observed: float | None = None,
    target: tuple[str, str] | None = None,
) -> tuple[Sky, Breakup]:
    """Return the sky after a destructive test, blamed on `owner` (origin).

    Pieces: F(mass + interceptor) of the breakup law, or for a historic test as many as leave
    `observed` ones in orbit. `target=(kind, owner)` takes one whole object away first.
    """
    check_shell(shell)
    if target is not None:
        sky = _without_one(sky, shell, *target)
    stays = float(params.spread_N[shell].sum())
    born = collision_pieces(params, mass_kg + interceptor_kg)
    if observed is not None:
        born = observed / stays
    sky = _scattered(sky, params, shell, owner, born, params.small_per_collision_piece)
    return sky, Breakup(made=born, stayed=born * stays)


def explode(sky: Sky, params: Params, shell: int, kind: str, owner: str) -> tuple[Sky, Breakup]:
    """Return the sky after one object of the owner broke up by itself."""
    sky = _without_one(sky, check_shell(shell), kind, owner)
    born = explosion_pieces(params, params.explosion_scale)
    sky = _scattered(sky, params, shell, owner, born, params.small_per_explosion_piece)
    return sky, Breakup(made=born, stayed=born * float(params.spread_N[shell].sum()))


def disable(sky: Sky, owner: str, share: float, band: str | None = None) -> Sky:
    """Return the sky in which that share of the owner's satellites is dead."""
    if not 0.0 <= share <= 1.0:
        raise ValueError(f"share is {share}; give 0 to 1")
    row, shells = sky.row(owner), shells_of(band)
    active, derelict = sky.S.copy(), sky.D.copy()
    dead = share * active[row, shells]
    active[row, shells] -= dead
    derelict[row, shells] += dead
    return replace(sky, S=active, D=derelict)


def remove(
    sky: Sky,
    params: Params,
    kind: str | None = None,
    count: int = 1,
    shell: int | None = None,
    owners: Sequence[str] | None = None,
    band: str | None = None,
) -> tuple[Sky, tuple[Removal, ...]]:
    """Return the sky after active removal of up to `count` derelicts or bodies.

    One by one from the shell where mass x crossing rate x fragments is largest, among shells (of
    the band) with at least one object of the allowed owners; theirs in proportion to what they
    have there.
    """
    kinds = _removable(kind)
    rows = [sky.row(owner) for owner in (sky.owners if owners is None else owners)]
    tables = {name: getattr(sky, name).copy() for name in kinds}
    danger = _danger(sky, params, kinds, shell)
    danger[:, ~_within(band)] = -1.0
    gone = []
    for _ in range(count):
        present = np.stack([tables[name][rows].sum(axis=0) for name in kinds])
        worth = np.where(present >= WHOLE, danger, -1.0)
        place, where = np.unravel_index(int(np.argmax(worth)), worth.shape)
        if worth[place, where] < 0.0:
            break
        tables[kinds[place]][rows, where] *= max(0.0, 1.0 - 1.0 / present[place, where])
        gone.append(Removal(kinds[place], int(where)))
    return replace(sky, **tables), tuple(gone)


def _removable(kind: str | None) -> tuple[str, ...]:
    """Return the kinds that a tug may take."""
    if kind is None:
        return REMOVABLE
    if kind not in REMOVABLE:
        raise ValueError(f"kind is {kind!r}; a tug takes 'D' (derelicts) or 'B' (rocket bodies)")
    return (kind,)


def _within(band: str | None) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return which shells lie in a band."""
    inside = np.zeros(SHELLS, dtype=bool)
    inside[shells_of(band)] = True
    return inside


def _danger(sky: Sky, params: Params, kinds: tuple[str, ...], shell: int | None) -> Array:
    """Return mass x crossing rate x fragments by kind and shell; below 0 where nobody may look."""
    hits = params.crossing * sky.N.sum(axis=(0, 1))
    danger = np.stack([masses(params)[name] * hits for name in kinds])
    if shell is not None:
        danger[:, np.arange(SHELLS) != check_shell(shell)] = -1.0
    return danger


def _without_one(sky: Sky, shell: int, kind: str, owner: str) -> Sky:
    """Return the sky with one object less; what is there if that is less than one."""
    if kind not in INTACT:
        raise ValueError(f"kind is {kind!r}; give 'S', 'D' or 'B'")
    table = getattr(sky, kind).copy()
    row = sky.row(owner)
    table[row, shell] -= min(1.0, table[row, shell])
    return replace(sky, **{kind: table})


def _scattered(
    sky: Sky, params: Params, shell: int, owner: str, born: float, small_per_piece: float
) -> Sky:
    """Return the sky with new pieces flown off from a shell, tracked and 1-10 cm."""
    tracked = sky.N.copy()
    tracked[sky.row(owner)] += params.fresh[:, None] * (born * params.spread_N[shell])
    small = sky.L + small_per_piece * born * params.spread_L[shell]
    return replace(sky, N=tracked, L=small)
