"""How far an agenda was reached, as a count, as yes or no, or as points of its own."""

from game.model.values import Value, clamp

MOST = 15


class Reached(Value, frozen=True, kw_only=True):
    """What a seat reached of its agenda."""

    count: int
    own: int | None = None
    """Points that the rule itself gives."""

    def points(self, target: int) -> int:
        """Return 0 to 15: 15 · min(1, count/target) rounded down; without a target yes or no."""
        if self.own is not None:
            return self.own
        if target <= 0:
            return MOST if self.count > 0 else 0
        return MOST * clamp(self.count, 0, target) // target


def part(reached: int, whole: int) -> Reached:
    """Return the points for a part of something, rounded down; 0 where there is nothing."""
    points = MOST * clamp(reached, 0, whole) // whole if whole > 0 else 0
    return Reached(count=reached, own=points)


def count(reached: int) -> Reached:
    """Return a count."""
    return Reached(count=reached)


def when(holds: bool) -> Reached:
    """Return yes or no."""
    return Reached(count=int(holds))
