"""Article: what one article of a text means to a seat."""

from game.model.values import Value

Topic = str
"""What an article is about: money, slots, sky, steppe, standing, or a kind of point."""


class Article(Value, frozen=True, kw_only=True):
    """What one article means to the seat."""

    number: int
    worth: int
    """k$ over three turns."""
    topic: Topic
    cash_now: int
    """Change of cash in the first year (k$)."""
    cash: int = 0
    """The same over three years."""
