"""The free rider: keeps its word, gives none that costs anything, and lets the others clean up."""

from game.bots.craft.temper import Circle, Temper
from game.model.compliance import Finding


class FreeRider(Temper):
    """No kits, many launches; of the common texts only those that are free."""

    name = "free_rider"
    care = 60
    aloof = True
    appetite = 5

    def joins(self, circle: Circle, gain: int) -> bool:
        """Join a text about the sky only if it costs nothing in three turns."""
        free = (circle.cash >= 0 and not circle.burden) or not circle.debris
        return free and gain > 0

    def punishes(self, finding: Finding) -> None:
        """Stay out of it."""


BOT = FreeRider()
