"""Styles: how much of the gain a bargainer asks for, first and last, and how soon it gives way.

What it asks for falls from ``opening`` to ``closing`` as 1 - t^power, t being the part of the
exchanges that are over (P. Faratin, C. Sierra and N. R. Jennings 1998). A boulware bargainer hardly
moves until the end; a conceder moves at once.
"""

from game.model.seats import Style
from game.model.values import Value


class Manner(Value, frozen=True, kw_only=True):
    """The numbers of one style; parts are permille of the way from no deal to the ideal."""

    opening: int
    closing: int
    power: float
    """1/beta: 5 is boulware, 1 linear, below 1 a conceder."""

    def asks(self, over: float) -> int:
        """Return the part that it asks for when so much of the time is over (0 to 1)."""
        held = 1.0 - float(over**self.power)
        return self.closing + round((self.opening - self.closing) * held)


MANNERS: dict[Style, Manner] = {
    "boulware": Manner(opening=600, closing=200, power=5.0),
    "linear": Manner(opening=500, closing=200, power=1.0),
    "conceder": Manner(opening=440, closing=200, power=1 / 3),
}
