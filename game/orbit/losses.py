"""Losses: who loses what in the encounters of a sub-step, and who is blamed for the pieces.

docs/orbit.md, Fragments, and Losses and blame. Losses are applied together, after all encounters
are known.
"""

import numpy as np

from game.orbit.arrays import Array, divided
from game.orbit.params import Params
from game.orbit.rows import DISABLED, EXPLOSIONS, HITS, LOSSES, ROWS, losses_where
from game.orbit.stock import Stock

_ALL = tuple(range(len(ROWS)))
_WHOLE = tuple(row for row in _ALL if row not in DISABLED)
_DESTROYED_S = losses_where("S", _WHOLE)
_DISABLED_S = losses_where("S", DISABLED)
_LOST_D = losses_where("D", _ALL)
_LOST_B = losses_where("B", _ALL)
_BURST = np.array([loss.row in EXPLOSIONS for loss in LOSSES])
EACH = np.array([float(loss.each) for loss in LOSSES])
"""Objects lost per encounter, by place in LOSSES."""


def origins_of(N: Array) -> Array:
    """Return the share of each origin in the fragments of each shell [origin][36]."""
    by_origin = N.sum(axis=1)
    return divided(by_origin, by_origin.sum(axis=0))


def apply_losses(stock: Stock, counts: Array, fallen: Array) -> None:
    """Take away what was lost: first destroyed S, then S becoming D, then D, B and N."""
    stock.S -= taken(stock.S, fallen[_DESTROYED_S].sum(axis=0))
    disabled = taken(stock.S, fallen[_DISABLED_S].sum(axis=0))
    stock.S -= disabled
    stock.D += disabled
    stock.D -= taken(stock.D, fallen[_LOST_D].sum(axis=0))
    stock.B -= taken(stock.B, fallen[_LOST_B].sum(axis=0))
    used = divided(counts[HITS].sum(axis=0), stock.N.sum(axis=(0, 1)))
    stock.N *= 1.0 - np.minimum(used, 1.0)


def taken(have: Array, wanted: Array) -> Array:
    """Return what is really taken [owner][36]: what one owner lacks is taken from the others.

    The others give in proportion to what they have left in that shell; the rest is dropped.
    """
    if (wanted <= have).all():
        return wanted
    given = np.minimum(wanted, have)
    left = have - given
    lacking = (wanted - given).sum(axis=0)
    return np.minimum(given + left * np.minimum(divided(lacking, left.sum(axis=0)), 1.0), have)


def blamed_pieces(
    params: Params, counts: Array, fallen: Array, origins: Array
) -> tuple[Array, Array]:
    """Return tracked pieces born in collisions and in explosions [origin][36] each.

    Two intact objects: by mass on the owners of both. A hit by a fragment: on the origins of the
    fragments in that shell, for who started the cascade pays for it. An explosion: on the owner.
    """
    own = params.pieces_per_loss[:, None, None] * fallen
    cascade = origins * (params.pieces[HITS] @ counts[HITS])
    return own[~_BURST].sum(axis=0) + cascade, own[_BURST].sum(axis=0)


def spread(params: Params, stock: Stock, collision: Array, explosion: Array) -> None:
    """Let new pieces [origin][36] fly off to their shells, with the 1-10 cm ones beside them."""
    born = (collision + explosion) @ params.spread_N
    stock.N += params.fresh[:, None] * born[:, None, :]
    small = params.small_per_collision_piece * collision.sum(axis=0)
    small = small + params.small_per_explosion_piece * explosion.sum(axis=0)
    stock.L += small @ params.spread_L
