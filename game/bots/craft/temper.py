"""Temper: everything that one bot may do in a way of its own. A bot overrides what it does so."""

from typing import ClassVar

from game.bots.craft.company import Company
from game.model.compliance import Finding
from game.model.launches import Conduct
from game.model.seats import Seat
from game.model.values import Value, half_up
from game.rules.sky.conduct import KITS

FULL = 100
"""Percent."""


class Circle(Value, frozen=True, kw_only=True):
    """Whom a text would bind."""

    debris: bool
    """Whether it is about the sky."""
    states: int
    """States that it would bind."""
    all_states: int
    distrusted: bool = False
    """Whether we trust one of its parties less than 35 of 100."""


class Temper:
    """A way of playing; shown to everybody on the seat."""

    name: ClassVar[str]
    """The file's stem."""
    care: ClassVar[int] = FULL
    """Percent of what the sky is worth to the seat until the game is judged that the bot counts."""
    appetite: ClassVar[int] = 4
    """Launches wanted a turn by a seat of scale 100 %."""
    initiative: ClassVar[bool] = False
    """Whether it proposes texts about the sky by itself."""

    def launches(self, seat: Seat, company: Company) -> int:
        """Return how many launches it wants this turn."""
        return half_up(self.appetite * seat.scale, FULL)

    def conduct(self, promised: Conduct, company: Company) -> Conduct:
        """Return the conduct it orders; ``promised`` keeps every promise."""
        return promised

    def pays_upkeep(self, company: Company) -> bool:
        """Return whether it helps with the pads beyond its duty."""
        return False

    def joins(self, circle: Circle, gain: int) -> bool:
        """Return whether it would be a party of such a text, which is worth so much to it (k$)."""
        return gain > 0

    def punishes(self, finding: Finding) -> bool:
        """Return whether it votes for a sanction."""
        return finding.grade != "minor"


def at_least_kit(promised: Conduct) -> Conduct:
    """Return the promised conduct, or kits where less was promised."""
    return promised if promised in KITS else "kit"
