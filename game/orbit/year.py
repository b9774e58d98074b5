"""One year of the sky: retire and launch, sink, meet, break, in equal sub-steps."""

from game.orbit.arrays import Array
from game.orbit.chance import ROW_OF_LOSS, Chance, Expectation, Throw
from game.orbit.drag import Drag
from game.orbit.encounters import WEIGHT_OF_LOSS, expected, weights
from game.orbit.losses import EACH, apply_losses, blamed_pieces, origins_of, spread
from game.orbit.params import Params
from game.orbit.report import Report
from game.orbit.retire import Retirement
from game.orbit.sky import Sky
from game.orbit.stock import Stock
from game.orbit.tally import Moment, Tally
from game.orbit.traffic import Traffic


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
    stock, tally = Stock(sky), Tally(sky.owners, params, chance)
    retirement, drag = Retirement.of(params, traffic, h), Drag(params, stock, density)
    for i in range(params.substeps):
        time = sky.year + i * h
        retirement.apply(stock)
        drag.apply(stock, time, h)
        weighed = weights(traffic, stock.S, stock.D, stock.B)
        moment = _meet(params, stock, weighed, h, chance.throw(sky.year, i))
        apply_losses(stock, moment.counts, moment.fallen)
        spread(params, stock, moment.collision, moment.explosion)
        tally.add(moment, time, i)
    return stock.sky(sky, 1.0), tally.report(sky.year, stock.reentered())


def _meet(params: Params, stock: Stock, weighed: Array, h: float, throw: Throw) -> Moment:
    """Return what happens between the objects of one sky in h years."""
    likely = expected(params, weighed, stock.N.sum(axis=(0, 1)), stock.L)
    counts = throw.counts(h * likely)
    fallen = throw.losses(EACH[:, None] * counts[ROW_OF_LOSS], weighed[WEIGHT_OF_LOSS])
    origins = origins_of(stock.N)
    collision, explosion = blamed_pieces(params, counts, fallen, origins)
    return Moment(
        weighed=weighed,
        origins=origins,
        counts=counts,
        fallen=fallen,
        collision=collision,
        explosion=explosion,
    )
