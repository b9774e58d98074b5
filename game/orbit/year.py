"""One year of the sky: retire and launch, sink, meet, break, in equal sub-steps."""

import numpy as np

from game.orbit.arrays import Array
from game.orbit.chance import Chance, Expectation
from game.orbit.drag import Drag
from game.orbit.encounters import WEIGHT_OF_LOSS, expected, weights
from game.orbit.losses import EACH, apply_losses, blamed_pieces, origins_of, spread
from game.orbit.params import Params
from game.orbit.report import Report
from game.orbit.retire import Retirement
from game.orbit.rows import LOSSES
from game.orbit.sky import Sky
from game.orbit.stock import Stock
from game.orbit.tally import Tally
from game.orbit.traffic import Traffic

_ROW_OF_LOSS = [loss.row for loss in LOSSES]


def advance(
    sky: Sky,
    params: Params,
    traffic: Traffic,
    chance: Chance | None = None,
    density: float = 1.0,
) -> tuple[Sky, Report]:
    """Return the sky one year later and what happened; without chance, the expected numbers.

    `density` multiplies all drag of that year: 1.5 for a stormy sun, 0.7 for a deep minimum.
    """
    chance = chance or Expectation()
    traffic = traffic.for_owners(sky.owners)
    h = 1.0 / params.substeps
    stock, tally = Stock(sky), Tally(sky.owners, chance)
    retirement, drag = Retirement.of(params, traffic, h), Drag(params, stock, density)
    for i in range(params.substeps):
        time = sky.year + i * h
        retirement.apply(stock)
        drag.apply(stock, time, h)
        weighed = weights(traffic, stock.S, stock.D, stock.B)
        origins = origins_of(stock.N)
        throw = chance.throw(sky.year, i)
        likely = expected(params, weighed, stock.N.sum(axis=(0, 1)), stock.L)
        counts = throw.counts(h * likely)
        fallen = throw.losses(_lost(counts), weighed[WEIGHT_OF_LOSS])
        collision, explosion = blamed_pieces(params, counts, fallen, origins)
        apply_losses(stock, counts, fallen)
        spread(params, stock, collision, explosion)
        tally.add(time, i, counts, fallen, origins, collision + explosion, params.pieces)
    return stock.sky(sky, 1.0), tally.report(sky.year, stock.reentered())


def _lost(counts: Array) -> Array:
    """Return the objects lost by place in LOSSES and shell [16][36]."""
    return EACH[:, None] * counts[_ROW_OF_LOSS]
