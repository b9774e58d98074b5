"""The shape of the inputs file, `orbit_inputs.json`: what a reader of it may rely on."""

from collections.abc import Mapping, Sequence
from typing import TypedDict

Numbers = Sequence[float]


class GridBlock(TypedDict):
    """Shell edges in km, volumes in km3."""

    count: int
    edges_km: Numbers
    mid_km: Numbers
    volume_km3: Numbers
    earth_radius_km: float
    mu_km3_s2: float
    year_s: float


class StartBlock(TypedDict):
    """Objects by shell on a date."""

    date: float
    S: Numbers
    D: Numbers
    B: Numbers
    N: Numbers
    L: Numbers


class ScaledStartBlock(TypedDict):
    """The same sky with more satellites."""

    date: float
    S_total: float


class LaunchBlock(TypedDict):
    """Satellites and rocket bodies placed per year, by shell."""

    S: Numbers
    B: Numbers


class AtmosphereBlock(TypedDict):
    """Air density and how fast it lets things sink."""

    alt_km: Numbers
    rho_mean_kg_m3: Numbers
    shell_rate_per_CdAm: Numbers
    solar_amp: Numbers
    solar_period_years: float
    solar_max_year: float


class KernelBlock(TypedDict):
    """Where the pieces of a breakup end up, as shares by shell offset."""

    offsets_shells: Sequence[int]
    N: Numbers
    L: Numbers


class CatastrophicBlock(TypedDict):
    """Share of fragment hits that destroy an object."""

    at_500_kg: float
    exponent: float
    least: float
    most: float


class BreakupBlock(TypedDict):
    """Constants of the NASA standard breakup model."""

    collision_factor: float
    collision_mass_exponent: float
    collision_size_exponent: float
    explosion_factor: float
    explosion_size_exponent: float
    threshold_J_per_g: float
    smallest_tracked_m: float
    smallest_lethal_m: float
    catastrophic_share: CatastrophicBlock
    fragments_noncatastrophic: float


class BodyBlock(TypedDict):
    """Mean mass (kg), radius (m) and area-to-mass ratio (m2/kg) of a species."""

    mass_kg: float
    radius_m: float
    area_to_mass_m2_kg: float


class FragmentBlock(TypedDict):
    """Tracked fragments in three classes of area-to-mass ratio (m2/kg)."""

    radius_m: float
    classes_area_to_mass_m2_kg: Numbers
    initial_fraction: Numbers
    fresh_fraction: Numbers


class CentimetreBlock(TypedDict):
    """Fragments of 1-10 cm."""

    area_to_mass_m2_kg: float


class SpeciesBlock(TypedDict):
    """The five kinds of things that fly."""

    S: BodyBlock
    D: BodyBlock
    B: BodyBlock
    N: FragmentBlock
    L: CentimetreBlock


class ExplosionBlock(TypedDict):
    """Explosions per object and year."""

    B: float
    D: float


class RatesBlock(TypedDict):
    """Speeds, shares and yearly rates."""

    drag_coefficient: float
    relative_speed_km_s: float
    lethal_share_of_cm_hits: float
    life_years: float
    life_years_constellation: float
    avoidance_tracked: float
    avoidance_active: float
    explosions_per_year: ExplosionBlock
    explosion_scale: float
    passivation_factor: float


class OwnershipBlock(TypedDict):
    """Share of each owner in the objects of a kind."""

    S: Mapping[str, float]
    D: Mapping[str, float]
    B: Mapping[str, float]
    N: Mapping[str, float]


class CatalogueBlock(TypedDict):
    """Catalogued objects at the start of each year: payloads, rocket bodies, the rest."""

    columns: Sequence[str]
    rows: Mapping[str, Sequence[int]]


class Inputs(TypedDict):
    """The whole file."""

    grid: GridBlock
    start_2023: StartBlock
    start_2026: ScaledStartBlock
    launches_per_year: LaunchBlock
    atmosphere: AtmosphereBlock
    kernel: KernelBlock
    breakup: BreakupBlock
    species: SpeciesBlock
    rates: RatesBlock
    start_ownership: OwnershipBlock
    catalogue_by_year: CatalogueBlock
