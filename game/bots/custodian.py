"""The custodian: keeps the sky clean whatever the others do, and signs whatever helps it."""

from game.bots.craft.company import Company
from game.bots.craft.temper import Circle, Temper, at_least_kit
from game.model.compliance import Finding
from game.model.ids import Money
from game.model.launches import Conduct

PATIENCE = -5_000
"""What it may lose by a text about the sky and still sign it (k$ over three turns)."""
PRICE_OF_ALMS = Money(15_000)
"""Half of what a fund would pay for a unit of removal."""


class Custodian(Temper):
    """Full kits, upkeep, every debris text that is not a loss; never a sanction."""

    name = "custodian"
    care = 150
    spares = True
    initiative = True
    alms = PRICE_OF_ALMS

    def conduct(self, promised: Conduct, company: Company) -> Conduct:
        """Buy kits whether promised or not."""
        return at_least_kit(promised)

    def pays_upkeep(self, company: Company) -> bool:
        """Somebody has to."""
        return True

    def joins(self, circle: Circle, gain: int) -> bool:
        """Join every text about the sky that costs next to nothing; others must pay."""
        return gain > (PATIENCE if circle.debris else 0)

    def punishes(self, finding: Finding) -> bool:
        """Hope for better next time."""
        return False


BOT = Custodian()
