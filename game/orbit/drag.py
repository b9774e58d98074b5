"""Air drag: everything that is dead sinks, faster when the sun is active.

The rate of a shell is 1 / (time to sink through it), with dh/dt = -C_d A/m rho sqrt(mu (R + h)) and
the cycle mean of the JB2008 density (Bowman et al., AIAA 2008-6438).
"""

import numpy as np

from game.orbit.arrays import Array
from game.orbit.grid import SHELLS
from game.orbit.params import Params
from game.orbit.sky import CLASSES
from game.orbit.stock import Stock


def solar_factor(params: Params, year: float) -> Array:
    """Return what the sun does to the density of each shell: mean 1 over a cycle [36].

    f_k = exp(a_k cos(2 pi (t - t_max) / P)) / I0(a_k), a fit to the swing of JB2008.
    """
    if not params.solar:
        return np.ones(SHELLS)
    phase = 2.0 * np.pi * (year - params.solar_max_year) / params.solar_period
    factor: Array = np.exp(params.solar_amp * np.cos(phase)) / params.solar_mean
    return factor


def years_to_sink(params: Params, area_to_mass: float) -> Array:
    """Return the years to sink from the top of each shell to 200 km under the mean sun [36].

    `area_to_mass` in m2/kg.
    """
    return np.cumsum(1.0 / (params.cd * area_to_mass * params.shell_rate))


class Drag:
    """The drag sweep over one table of sinking things."""

    def __init__(self, params: Params, stock: Stock, density: float) -> None:
        ratios = [params.am_D, params.am_B, *params.am_N, params.am_L]
        rows = stock.rows
        classes = list(range(2, 2 + CLASSES))
        self.column = np.array([0] * rows + [1] * rows + classes * rows + [2 + CLASSES])
        self.base = density * params.cd * np.outer(params.shell_rate, ratios)
        self.params = params

    def apply(self, stock: Stock, year: float, h: float) -> None:
        """Let everything sink for h years from `year` on, with the sun of the middle.

        Implicit and upwind: X_k <- (X_k + h r_(k+1) X_(k+1)) / (1 + h r_k) from the top down;
        stable for any h, never negative, loses only what falls out below.
        """
        rates = h * self.base * solar_factor(self.params, year + h / 2.0)[:, None]
        falls = rates[:, self.column]
        stays = 1.0 / (1.0 + falls)
        incoming = np.zeros(falls.shape[1])
        for shell, fall, stay in zip(stock.sinking[::-1], falls[::-1], stays[::-1], strict=True):
            shell += incoming
            shell *= stay
            np.multiply(shell, fall, out=incoming)
        stock.sunk += incoming
