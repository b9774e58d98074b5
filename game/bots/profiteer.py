"""The profiteer: launches what it can, signs what nobody checks, and keeps only what it must."""

from game.bots.craft.temper import Circle, Temper
from game.model.compliance import Finding
from game.model.ids import Money

UNLIKELY = 300
"""A chance of being found out below which a promise costs it nothing, permille."""


class Profiteer(Temper):
    """No kits; money now; whatever nobody enforces is broken when that pays."""

    name = "profiteer"
    care = 60
    aloof = True
    appetite = 5
    cheats = True
    distaste = Money(0)

    def joins(self, circle: Circle, gain: int) -> bool:
        """Sign what pays at once without asking for care, and what can be broken unseen.

        Of other texts only those that are not about the sky, if they pay in the end.
        """
        paid = circle.cash_now > 0 and not circle.burden
        if paid or circle.detection < UNLIKELY:
            return gain - circle.watched > 0
        return gain > 0 and not circle.debris

    def punishes(self, finding: Finding) -> bool:
        """Today they, tomorrow I."""
        return False


BOT = Profiteer()
