"""Readings: what a view or the news may say about a sky. Each is a pure function of it."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from game.orbit import encounters
from game.orbit.acts import REMOVABLE
from game.orbit.arrays import Array, divided
from game.orbit.grid import BANDS, middle_km
from game.orbit.params import Params
from game.orbit.sky import Sky
from game.orbit.tables import masses
from game.orbit.traffic import Traffic

M2_PER_KM2 = 1e6


class Danger(NamedTuple):
    """The dead objects of one kind and owner in one shell, and how much harm they threaten."""

    kind: str
    owner: str
    shell: int
    altitude_km: float
    objects: float
    score: float
    """Mass x crossing rate x fragments of one such object, kg per km2 and year."""


def tracked_flux(sky: Sky, params: Params) -> Array:
    """Return tracked things (N, D, B) that cross a square metre, per m2 and year [36]."""
    shells = sky.shells
    return params.crossing * (shells["N"] + shells["D"] + shells["B"]) / M2_PER_KM2


def centimetre_flux(sky: Sky, params: Params) -> Array:
    """Return 1-10 cm fragments that cross a square metre, per m2 and year [36]: undodgeable."""
    return params.crossing * sky.L / M2_PER_KM2


def shell_risk(sky: Sky, params: Params, traffic: Traffic) -> Array:
    """Return the yearly risk of one satellite by owner and shell [owner][36].

    phi pi r_S^2 l L + u phi (sigma_SN N + sigma_SD D + sigma_SB B).
    """
    rates, shells = params.encounter_rates, sky.shells
    undodgeable = rates[12] * shells["L"]
    dodgeable = (
        (rates[6] + rates[7]) * shells["N"] + rates[1] * shells["D"] + rates[2] * shells["B"]
    )
    careless: Array = traffic.for_owners(sky.owners).unavoided[:, None]
    risk: Array = undodgeable + careless * dodgeable
    return risk


def yearly_risk(sky: Sky, params: Params, traffic: Traffic) -> dict[str, Array]:
    """Return the yearly risk of one satellite by band and owner [owner].

    The mean over the owner's satellites of the band; over the volume if it has none there.
    """
    risk = shell_risk(sky, params, traffic)
    return {band: _mean(risk[:, s], sky.S[:, s], params.volume[s]) for band, s in BANDS.items()}


def _mean(risk: Array, active: Array, volume: Array) -> Array:
    """Return the mean risk by owner, weighed by satellites or else by volume."""
    own = divided((risk * active).sum(axis=1), active.sum(axis=1))
    return np.where(active.sum(axis=1) > 0.0, own, risk @ volume / volume.sum())


def expected_catastrophic(sky: Sky, params: Params, traffic: Traffic) -> Array:
    """Return the catastrophic collisions expected per year, by shell [36]."""
    weighed = encounters.weights(traffic.for_owners(sky.owners), sky.S, sky.D, sky.B)
    return encounters.catastrophic(encounters.expected(params, weighed, sky.shells["N"], sky.L))


def origin_shares(sky: Sky) -> dict[str, Array]:
    """Return the share of each origin in the tracked fragments of each band [origin]."""
    return {band: _shares(sky.N[:, :, shells].sum(axis=(1, 2))) for band, shells in BANDS.items()}


def _shares(counts: Array) -> Array:
    """Return parts of the whole; nothing has no parts."""
    return divided(counts, counts.sum())


def most_dangerous(
    sky: Sky, params: Params, count: int = 10, owners: Sequence[str] | None = None
) -> tuple[Danger, ...]:
    """Return the dead objects that threaten most, worst first: a target list for removal.

    Scored as `acts.remove` does; groups of less than one object are left out.
    """
    hits = params.crossing * sky.shells["N"]
    found = [
        Danger(
            kind=kind,
            owner=owner,
            shell=shell,
            altitude_km=middle_km(shell),
            objects=float(table[sky.row(owner), shell]),
            score=float(masses(params)[kind] * hits[shell]),
        )
        for kind, table in zip(REMOVABLE, (sky.D, sky.B), strict=True)
        for owner in (sky.owners if owners is None else owners)
        for shell in np.nonzero(table[sky.row(owner)] >= 1.0)[0].tolist()
    ]
    return tuple(sorted(found, key=lambda danger: -danger.score)[:count])
