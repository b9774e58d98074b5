"""Expected encounters: how often things in the same shell meet, as molecules do in a gas.

docs/orbit.md, Encounters; D. Kessler and B. Cour-Palais, J. Geophys. Res. 83 (1978) 2637.
"""

import numpy as np

from game.orbit.arrays import Array
from game.orbit.params import Params
from game.orbit.rows import CATASTROPHIC, LOSSES, WEIGHTS
from game.orbit.traffic import Traffic

WEIGHT_OF_LOSS = np.array([WEIGHTS.index(loss.weight) for loss in LOSSES])


def weights(traffic: Traffic, S: Array, D: Array, B: Array) -> Array:
    """Return the weights by which owners take part and bear losses [7][owner][36]."""
    careless = np.sqrt(traffic.unavoided_active)[:, None]
    undodged = traffic.unavoided[:, None]
    bursting = traffic.passivation[:, None]
    return np.stack((careless * S, undodged * S, S, D, B, bursting * D, bursting * B))


def expected(params: Params, weighed: Array, N: Array, L: Array) -> Array:
    """Return the encounters per year by row and shell [15][36].

    `weighed` are the weights of all owners; N and L are totals by shell [36].
    """
    W, U, S, D, B, zD, zB = weighed.sum(axis=1)
    first = np.stack((W, U, U, D, D, B, U, U, D, D, B, B, S, zB, zD))
    one = np.ones_like(N)
    second = np.stack((W, D, B, D, B, B, N, N, N, N, N, N, L, one, one))
    rates: Array = params.encounter_rates * first * second
    return rates


def catastrophic(encounters: Array) -> Array:
    """Return the encounters that destroy both partners, by shell [36]."""
    destroyed: Array = encounters[list(CATASTROPHIC)].sum(axis=0)
    return destroyed
