"""The broker: brings others together, and signs what can be checked and has teeth."""

from game.bots.craft.company import Company
from game.bots.craft.temper import Circle, Temper, at_least_kit
from game.model.compliance import Finding
from game.model.launches import Conduct

PATIENCE = -3_000
"""What it may lose by a text about the sky that can be enforced and still sign it (k$)."""


class Broker(Temper):
    """Full kits, upkeep and inspections; texts with eyes and teeth; ventures with others."""

    name = "broker"
    shuns = True
    care = 130
    spares = True
    initiative = True
    hosts = True
    visits = 2

    def conduct(self, promised: Conduct, company: Company) -> Conduct:
        """Whoever asks others to be clean is clean."""
        return at_least_kit(promised)

    def pays_upkeep(self, company: Company) -> bool:
        """A good name is worth the money."""
        return True

    def joins(self, circle: Circle, gain: int) -> bool:
        """Insist on tracking or inspections, and on sanctions, in every text about the sky."""
        if not circle.debris:
            return gain > 0
        return circle.verified and circle.teeth and gain > PATIENCE

    def punishes(self, finding: Finding) -> bool:
        """A text without consequences is a wish."""
        return True


BOT = Broker()
