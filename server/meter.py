"""Meters: how often something may happen, counted as a bucket that fills slowly."""

import time
from collections.abc import Callable


class Meter:
    """So many at once, and so many a second after that."""

    __slots__ = ("_level", "_most", "_now", "_rate", "_seen")

    def __init__(self, most: float, rate: float, now: Callable[[], float] = time.monotonic) -> None:
        self._most, self._rate, self._now = most, rate, now
        self._level, self._seen = most, now()

    def allows(self) -> bool:
        """Return whether one more is allowed, without counting it."""
        now = self._now()
        self._level = min(self._most, self._level + (now - self._seen) * self._rate)
        self._seen = now
        return self._level >= 1

    def take(self) -> bool:
        """Count one more and return True, or return False where it is too much."""
        if not self.allows():
            return False
        self._level -= 1
        return True

    def give_back(self) -> None:
        """Uncount one: it was nothing to be counted."""
        self._level = min(self._most, self._level + 1)


class Meters:
    """A meter for each name (an address), in memory only; the oldest are forgotten."""

    def __init__(self, most: float, rate: float, names: int = 10_000) -> None:
        self._most, self._rate, self._names = most, rate, names
        self._meters: dict[str, Meter] = {}

    def of(self, name: str) -> Meter:
        """Return the meter of a name."""
        meter = self._meters.pop(name, None) or Meter(self._most, self._rate)
        self._meters[name] = meter
        if len(self._meters) > self._names:
            del self._meters[next(iter(self._meters))]
        return meter
