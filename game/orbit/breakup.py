"""The breakup law: how many pieces a collision or an explosion makes.

NASA standard breakup model: N. L. Johnson et al., Adv. Space Res. 28 (2001) 1377; P. H. Krisko,
Orbital Debris Quarterly News 15-4 (2011). Masses in kg, sizes in m, speeds in km/s.
"""

from __future__ import annotations

import numpy as np

from game.orbit.constants import Constants


def collision_pieces(constants: Constants, mass_kg: float) -> float:
    """Return the pieces of 10 cm and larger made from a mass: 0.1 M^0.75 Lc^-1.71."""
    if mass_kg < 0.0:
        raise ValueError(f"mass is {mass_kg} kg; give 0 or more")
    law = constants.collision_factor * constants.smallest**constants.size_exponent
    return float(law * mass_kg**constants.mass_exponent)


def explosion_pieces(constants: Constants, scale: float) -> float:
    """Return the pieces of 10 cm and larger of an explosion: 6 s Lc^-1.6."""
    return float(
        constants.explosion_factor * scale * constants.smallest**constants.explosion_exponent
    )


def is_catastrophic(
    constants: Constants, projectile_kg: float, target_kg: float, speed_km_s: float
) -> bool:
    """Tell whether a hit destroys the target: 40 J per gram of it, or more."""
    joules = 0.5 * projectile_kg * (1000.0 * speed_km_s) ** 2
    return joules / (1000.0 * target_kg) >= constants.threshold


def broken_mass(
    constants: Constants, projectile_kg: float, target_kg: float, speed_km_s: float
) -> float:
    """Return the M of the law: both masses if the target is destroyed, else m_p v^2 (v in km/s)."""
    if is_catastrophic(constants, projectile_kg, target_kg, speed_km_s):
        return target_kg + projectile_kg
    return projectile_kg * speed_km_s**2


def catastrophic_share(constants: Constants, mass_kg: float) -> float:
    """Return the share of hits by tracked fragments that destroy an object of that mass.

    p_cat = 0.252 (m / 500 kg)^-0.76 within 0.02..0.6: a fit to a Monte Carlo of the mass spectrum
    of the breakup law at 10 km/s.
    """
    share = constants.share_at_500 * (mass_kg / 500.0) ** constants.share_exponent
    return float(np.clip(share, constants.share_least, constants.share_most))
