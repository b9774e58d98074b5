"""Tables worked out once from the parameters: who meets whom how often, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from game.orbit.arrays import Array, frozen
from game.orbit.breakup import catastrophic_share, collision_pieces, explosion_pieces
from game.orbit.grid import SHELLS
from game.orbit.inputs import Inputs
from game.orbit.rows import EXPLOSIONS, LOSSES, ROWS

if TYPE_CHECKING:
    from game.orbit.params import Params


def values_of(inputs: Inputs) -> dict[str, ArrayLike]:
    """Return the parameters of the inputs file by name."""
    return {
        **_nature(inputs),
        **_species(inputs),
        **_breakup(inputs),
        **_rates(inputs),
        "solar": True,
        "explosions": True,
        "substeps": 4,
    }


def _nature(inputs: Inputs) -> dict[str, ArrayLike]:
    """Grid, air and sun."""
    grid, air = inputs["grid"], inputs["atmosphere"]
    return {
        "volume": grid["volume_km3"],
        "year_s": grid["year_s"],
        "reference_N": inputs["start_2023"]["N"],
        "shell_rate": air["shell_rate_per_CdAm"],
        "solar_amp": air["solar_amp"],
        "solar_period": air["solar_period_years"],
        "solar_max_year": air["solar_max_year"],
    }


def _species(inputs: Inputs) -> dict[str, ArrayLike]:
    """Masses, sizes and area-to-mass ratios."""
    kinds = inputs["species"]
    bodies = {"S": kinds["S"], "D": kinds["D"], "B": kinds["B"]}
    return {
        **{f"mass_{kind}": body["mass_kg"] for kind, body in bodies.items()},
        **{f"radius_{kind}": body["radius_m"] for kind, body in bodies.items()},
        "radius_N": kinds["N"]["radius_m"],
        "am_D": kinds["D"]["area_to_mass_m2_kg"],
        "am_B": kinds["B"]["area_to_mass_m2_kg"],
        "am_N": kinds["N"]["classes_area_to_mass_m2_kg"],
        "am_L": kinds["L"]["area_to_mass_m2_kg"],
        "initial": kinds["N"]["initial_fraction"],
        "fresh": kinds["N"]["fresh_fraction"],
    }


def _breakup(inputs: Inputs) -> dict[str, ArrayLike]:
    """Breakup law, and where the pieces go."""
    law, kernel = inputs["breakup"], inputs["kernel"]
    return {
        "offsets": list(kernel["offsets_shells"]),
        "kernel_N": kernel["N"],
        "kernel_L": kernel["L"],
        "share_at_500": law["catastrophic_share"]["at_500_kg"],
        "share_exponent": law["catastrophic_share"]["exponent"],
        "share_least": law["catastrophic_share"]["least"],
        "share_most": law["catastrophic_share"]["most"],
        "noncatastrophic": law["fragments_noncatastrophic"],
        "collision_factor": law["collision_factor"],
        "mass_exponent": law["collision_mass_exponent"],
        "size_exponent": law["collision_size_exponent"],
        "threshold": law["threshold_J_per_g"],
        "explosion_factor": law["explosion_factor"],
        "explosion_exponent": law["explosion_size_exponent"],
        "smallest": law["smallest_tracked_m"],
        "smallest_L": law["smallest_lethal_m"],
    }


def _rates(inputs: Inputs) -> dict[str, ArrayLike]:
    """Speeds, shares and yearly rates."""
    rates = inputs["rates"]
    return {
        "cd": rates["drag_coefficient"],
        "v_rel": rates["relative_speed_km_s"],
        "lethal": rates["lethal_share_of_cm_hits"],
        "explosion_B": rates["explosions_per_year"]["B"],
        "explosion_D": rates["explosions_per_year"]["D"],
        "explosion_scale": rates["explosion_scale"],
    }


def encounter_rates(params: Params) -> Array:
    """Return phi sigma times the factor of each row, per year, [15][36].

    A row's expected number is this times the two populations (docs/orbit.md, Encounters);
    phi = v T / V is the kinetic theory of gases with a mean crossing speed.
    """
    area = np.array([_target_km2(params, row.first, row.second) for row in ROWS])
    factor = np.array([_factor(params, row) for row in range(len(ROWS))])
    rates = (area * factor)[:, None] * params.crossing
    if params.explosions:
        rates[EXPLOSIONS[0]] = params.explosion_B
        rates[EXPLOSIONS[1]] = params.explosion_D
    return frozen(rates)


def _target_km2(params: Params, first: str, second: str) -> float:
    """Return sigma = pi (r_a + r_b)^2 in km2; 1-10 cm fragments are points, nothing hits a bang."""
    radius = _radii(params)
    if not second:
        return 0.0
    return float(np.pi * (radius[first] + radius[second]) ** 2 * 1e-6)


def _radii(params: Params) -> Mapping[str, float]:
    """Return the radius of each kind in m."""
    return {
        "S": params.radius_S,
        "D": params.radius_D,
        "B": params.radius_B,
        "N": params.radius_N,
        "L": 0.0,
    }


def _factor(params: Params, row: int) -> float:
    """Return what multiplies phi sigma in a row: 1/2 for equals, p_cat or the rest for hits."""
    name, first, second = ROWS[row]
    if first == second:
        return 0.5
    if second == "L":
        return params.lethal
    if second != "N":
        return 1.0
    destroys = catastrophic_share(params, masses(params)[first])
    return destroys if "destroys" in name else 1.0 - destroys


def masses(params: Params) -> Mapping[str, float]:
    """Return the mass of each intact kind in kg."""
    return {"S": params.mass_S, "D": params.mass_D, "B": params.mass_B}


def pieces_by_row(params: Params) -> Array:
    """Return the tracked pieces made by one event of each row [15]."""
    mass = masses(params)
    made = []
    for name, first, second in ROWS:
        if not second:
            made.append(explosion_pieces(params, params.explosion_scale))
        elif second == "L":
            made.append(0.0)
        elif second == "N":
            destroyed = collision_pieces(params, mass[first])
            made.append(destroyed if "destroys" in name else params.noncatastrophic)
        else:
            made.append(collision_pieces(params, mass[first] + mass[second]))
    return frozen(made)


def pieces_by_loss(params: Params) -> Array:
    """Return the pieces blamed on the owner of one lost object, by place in LOSSES [16].

    Two intact objects share the blame by mass; an explosion is its owner's; hits by fragments are
    blamed on the origins of the fragments instead, so they count 0 here.
    """
    mass = masses(params)
    blamed = []
    for loss in LOSSES:
        row = ROWS[loss.row]
        if row.second in mass:
            share = mass[loss.kind] / (mass[row.first] + mass[row.second])
            blamed.append(share * params.pieces[loss.row])
        else:
            blamed.append(0.0 if row.second else params.pieces[loss.row])
    return frozen(blamed)


def spreading(offsets: Array, kernel: Array) -> Array:
    """Return the 36 x 36 matrix of shares that fly from the shell of birth (row) to a shell.

    Shares that would leave the grid are lost, so rows near its edges sum to less.
    """
    matrix = np.zeros((SHELLS, SHELLS))
    for offset, share in zip(offsets.astype(int), kernel, strict=True):
        matrix += share * np.eye(SHELLS, k=int(offset))
    return frozen(matrix)
