"""Tables worked out once from the constants: who meets whom how often, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from game.orbit.arrays import Array, frozen
from game.orbit.breakup import catastrophic_share, collision_pieces, explosion_pieces
from game.orbit.constants import Constants
from game.orbit.grid import SHELLS
from game.orbit.rows import EXPLOSIONS, LOSSES, ROWS


def encounter_rates(constants: Constants) -> Array:
    """Return phi sigma times the factor of each row, per year, [15][36].

    A row's expected number is this times the two populations (docs/orbit.md, Encounters);
    phi = v T / V is the kinetic theory of gases with a mean crossing speed.
    """
    area = np.array([_target_km2(constants, row.first, row.second) for row in ROWS])
    factor = np.array([_factor(constants, row) for row in range(len(ROWS))])
    rates = (area * factor)[:, None] * constants.crossing
    if constants.explosions:
        rates[EXPLOSIONS[0]] = constants.explosion_B
        rates[EXPLOSIONS[1]] = constants.explosion_D
    return frozen(rates)


def _target_km2(constants: Constants, first: str, second: str) -> float:
    """Return sigma = pi (r_a + r_b)^2 in km2; 1-10 cm fragments are points, nothing hits a bang."""
    radius = _radii(constants)
    if not second:
        return 0.0
    return float(np.pi * (radius[first] + radius[second]) ** 2 * 1e-6)


def _radii(constants: Constants) -> Mapping[str, float]:
    """Return the radius of each kind in m."""
    return {
        "S": constants.radius_S,
        "D": constants.radius_D,
        "B": constants.radius_B,
        "N": constants.radius_N,
        "L": 0.0,
    }


def _factor(constants: Constants, row: int) -> float:
    """Return what multiplies phi sigma in a row: 1/2 for equals, p_cat or the rest for hits."""
    name, first, second = ROWS[row]
    if first == second:
        return 0.5
    if second == "L":
        return constants.lethal
    if second != "N":
        return 1.0
    destroys = catastrophic_share(constants, masses(constants)[first])
    return destroys if "destroys" in name else 1.0 - destroys


def masses(constants: Constants) -> Mapping[str, float]:
    """Return the mass of each intact kind in kg."""
    return {"S": constants.mass_S, "D": constants.mass_D, "B": constants.mass_B}


def pieces_by_row(constants: Constants) -> Array:
    """Return the tracked pieces made by one event of each row [15]."""
    mass = masses(constants)
    made = []
    for name, first, second in ROWS:
        if not second:
            made.append(explosion_pieces(constants, constants.explosion_scale))
        elif second == "L":
            made.append(0.0)
        elif second == "N":
            destroyed = collision_pieces(constants, mass[first])
            made.append(destroyed if "destroys" in name else constants.noncatastrophic)
        else:
            made.append(collision_pieces(constants, mass[first] + mass[second]))
    return frozen(made)


def pieces_by_loss(constants: Constants, pieces: Array) -> Array:
    """Return the pieces blamed on the owner of one lost object, by place in LOSSES [16].

    Two intact objects share the blame by mass; an explosion is its owner's; hits by fragments are
    blamed on the origins of the fragments instead, so they count 0 here. ``pieces`` are those of
    `pieces_by_row`.
    """
    mass = masses(constants)
    blamed = []
    for loss in LOSSES:
        row = ROWS[loss.row]
        if row.second in mass:
            share = mass[loss.kind] / (mass[row.first] + mass[row.second])
            blamed.append(share * pieces[loss.row])
        else:
            blamed.append(0.0 if row.second else pieces[loss.row])
    return frozen(blamed)


def spreading(offsets: Array, kernel: Array) -> Array:
    """Return the 36 x 36 matrix of shares that fly from the shell of birth (row) to a shell.

    Shares that would leave the grid are lost, so rows near its edges sum to less.
    """
    matrix = np.zeros((SHELLS, SHELLS))
    for offset, share in zip(offsets.astype(int), kernel, strict=True):
        matrix += share * np.eye(SHELLS, k=int(offset))
    return frozen(matrix)
