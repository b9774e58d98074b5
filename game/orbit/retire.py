"""Satellites grow old, new ones are launched, and what was promised at the end of life happens."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from game.orbit.arrays import Array
from game.orbit.drag import years_to_sink
from game.orbit.grid import SHELLS
from game.orbit.params import Params
from game.orbit.stock import Stock
from game.orbit.traffic import Traffic

RULE_SHELLS = 6
"""A years rule lowers dead objects into so many shells below the highest that complies."""


@dataclass(frozen=True)
class Retirement:
    """What one sub-step of length h does to S, D and B (docs/orbit.md, Retire and launch)."""

    leaving: Array
    """Share of satellites that retire [owner][1]."""
    launched: Array
    """Satellites placed [owner][36]."""
    stays: Array
    """Share of retired satellites that stay as derelicts in their shell [owner][36]."""
    lowered: Array
    """Share of retired satellites that are lowered as derelicts [owner][36]."""
    into: Array
    """Where lowered objects go: shares by shell [owner][36]."""
    bodies: Array
    """Rocket bodies left in orbit [owner][36]."""

    @classmethod
    def of(cls, params: Params, traffic: Traffic, h: float) -> Self:
        """Return the retirement of sub-steps of h years."""
        complies, lowered, into = years_rule(params, traffic.disposal_years)
        kept, kept_bodies = traffic.disposal[:, None], traffic.disposal_bodies[:, None]
        launched = h * traffic.launch_B
        sent_down = (kept_bodies * launched * lowered).sum(axis=1, keepdims=True)
        return cls(
            leaving=np.minimum(h / traffic.life_years, 1.0)[:, None],
            launched=h * traffic.launch_S,
            stays=(1.0 - kept) + kept * complies,
            lowered=kept * lowered,
            into=into,
            bodies=launched * ((1.0 - kept_bodies) + kept_bodies * complies) + sent_down * into,
        )

    def apply(self, stock: Stock) -> None:
        """Retire and launch."""
        retired = stock.S * self.leaving
        stock.S += self.launched - retired
        sent_down = (retired * self.lowered).sum(axis=1, keepdims=True)
        stock.D += retired * self.stays + sent_down * self.into
        stock.B += self.bodies


def years_rule(params: Params, years: Array) -> tuple[Array, Array, Array]:
    """Return for each owner: which shells comply by themselves, which are lowered, and whereto.

    A shell complies if a derelict sinks from its top within the years (mean sun). Years 0, or
    fewer than any shell needs, mean direct removal: nothing complies and nothing is lowered.
    """
    sinks = years_to_sink(params, params.am_D)
    complies = (sinks <= years[:, None]) & (years[:, None] > 0.0)
    ruled = complies.any(axis=1, keepdims=True)
    top = complies.sum(axis=1, keepdims=True) - 1
    shell = np.arange(SHELLS)
    into = (shell <= top) & (shell > top - RULE_SHELLS)
    share = into / np.maximum(into.sum(axis=1, keepdims=True), 1)
    return complies.astype(float), (ruled & ~complies).astype(float), share
