"""Value: what every noun of the game is. It never changes; it is replaced."""

import msgspec

Text = dict[str, str]
"""One text in several languages: language code ("en", "ru", "kk") to words."""


class Value(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A frozen value; subclasses repeat ``frozen=True, kw_only=True``."""


def half_up(numerator: int, denominator: int) -> int:
    """Return the quotient rounded half up, the only rounding of the rules.

    The denominator is positive. Works for negative numerators as well (-1.5 becomes -1).
    """
    return (2 * numerator + denominator) // (2 * denominator)


def clamp(value: int, least: int, most: int) -> int:
    """Return the value, kept within the two bounds."""
    return max(least, min(most, value))


def divided(total: int, weights: dict[str, int]) -> dict[str, int]:
    """Divide a whole amount in proportion to weights; the remainder goes to the largest.

    Ties go to the first in the order of ``weights``, which is the order of the seats. Weights that
    sum to zero count as equal. The parts sum to ``total``.
    """
    if not weights:
        return {}
    known = weights if sum(weights.values()) > 0 else dict.fromkeys(weights, 1)
    whole = sum(known.values())
    parts = {name: total * weight // whole for name, weight in known.items()}
    largest = max(known, key=lambda name: known[name])
    parts[largest] += total - sum(parts.values())
    return parts
