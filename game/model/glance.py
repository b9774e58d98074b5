"""A glance at a scenario: what a list of them tells, on the solo page or beside a lesson."""

from game.model.values import Text, Value


class Glance(Value, frozen=True, kw_only=True):
    """A scenario in a list."""

    scenario: str
    """Its id."""
    title: Text
    summary: Text
    level: str
    seats: int
    presets: tuple[int, ...]
    """Numbers of turns, the shortest first."""
    usual: int
    """The preset that is played without a wish."""
