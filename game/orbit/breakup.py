"""The breakup law: how many pieces a collision or an explosion makes.

NASA standard breakup model: N. L. Johnson et al., Adv. Space Res. 28 (2001) 1377; P. H. Krisko,
Orbital Debris Quarterly News 15-4 (2011). Masses in kg, sizes in m, speeds in km/s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from game.orbit.params import Params


def collision_pieces(params: Params, mass_kg: float) -> float:
    """Return the pieces of 10 cm and larger made from a mass: 0.1 M^0.75 Lc^-1.71."""
    if mass_kg < 0.0:
        raise ValueError(f"mass is {mass_kg} kg; give 0 or more")
    law = params.collision_factor * params.smallest**params.size_exponent
    return float(law * mass_kg**params.mass_exponent)


def explosion_pieces(params: Params, scale: float) -> float:
    """Return the pieces of 10 cm and larger of an explosion: 6 s Lc^-1.6."""
    return float(params.explosion_factor * scale * params.smallest**params.explosion_exponent)


def is_catastrophic(
    params: Params, projectile_kg: float, target_kg: float, speed_km_s: float
) -> bool:
    """Tell whether a hit destroys the target: 40 J per gram of it, or more."""
    joules = 0.5 * projectile_kg * (1000.0 * speed_km_s) ** 2
    return joules / (1000.0 * target_kg) >= params.threshold


def broken_mass(params: Params, projectile_kg: float, target_kg: float, speed_km_s: float) -> float:
    """Return the M of the law: both masses if the target is destroyed, else m_p v^2 (v in km/s)."""
    if is_catastrophic(params, projectile_kg, target_kg, speed_km_s):
        return target_kg + projectile_kg
    return projectile_kg * speed_km_s**2


def catastrophic_share(params: Params, mass_kg: float) -> float:
    """Return the share of hits by tracked fragments that destroy an object of that mass.

    p_cat = 0.252 (m / 500 kg)^-0.76 within 0.02..0.6: a fit to a Monte Carlo of the mass spectrum
    of the breakup law at 10 km/s.
    """
    share = params.share_at_500 * (mass_kg / 500.0) ** params.share_exponent
    return float(np.clip(share, params.share_least, params.share_most))
