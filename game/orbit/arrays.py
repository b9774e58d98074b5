"""Tables of numbers that nobody can change after they are made."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def frozen(values: ArrayLike) -> Array:
    """Return a read-only float64 copy."""
    table: Array = np.array(values, dtype=np.float64)
    table.setflags(write=False)
    return table


def table_of(what: str, values: ArrayLike, shape: tuple[int, ...]) -> Array:
    """Return a read-only copy of that shape, or say which number is wrong."""
    table = frozen(values)
    if table.shape != shape:
        raise ValueError(f"{what} has shape {table.shape}; give {shape}")
    if not np.isfinite(table).all() or (table < 0.0).any():
        raise ValueError(f"{what} holds a number that is negative or not finite; give counts >= 0")
    return table


def divided(parts: Array, whole: Array) -> Array:
    """Return parts / whole, and 0 where the whole is 0."""
    return np.divide(parts, whole, out=np.zeros(np.broadcast(parts, whole).shape), where=whole > 0)
