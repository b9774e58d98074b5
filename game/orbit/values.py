"""Where each constant stands in the inputs file."""

from numpy.typing import ArrayLike

from game.orbit.inputs import Inputs


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
