"""Temper: everything that one bot may do in a way of its own. A bot overrides what it does so."""

from typing import ClassVar

from game.bots.craft.company import Company
from game.model.compliance import Finding
from game.model.ids import Money, million
from game.model.launches import Conduct
from game.model.seats import Seat
from game.model.values import Value, half_up
from game.rules.sky.conduct import KITS

FULL = 100
"""Percent."""
SPARING = 90
"""Percent of the usual launches that whoever cares for the sky still wants in a crowded one."""


class Circle(Value, frozen=True, kw_only=True):
    """Whom a text would bind, and what it asks of the seat."""

    debris: bool
    """Whether it is about the sky."""
    states: int
    """States that it would bind."""
    all_states: int
    distrusted: bool = False
    """Whether we trust one of its parties less than 35 of 100."""
    shunned: bool = False
    """Whether the seat would give something to a seat that it shuns."""
    verified: bool = False
    """Whether the parties could see breaches: shared tracking data, or inspections."""
    teeth: bool = False
    """Whether it says what a breach costs."""
    cash: int = 0
    """What it brings or costs in money over three turns (k$)."""
    cash_now: int = 0
    """The same in its first year."""
    burden: bool = False
    """Whether it makes the seat care for its satellites at their end more than it promised yet."""
    watched: int = 0
    """Worth of the articles that nobody enforces and somebody may check, if it is a loss (k$)."""
    detection: int = 0
    """Chance that the others would notice a breach of one of these in a year, permille."""


class Temper:
    """A way of playing; shown to everybody on the seat."""

    name: ClassVar[str]
    """The file's stem."""
    care: ClassVar[int] = FULL
    """Percent of what the sky is worth to the seat until the game is judged that the bot counts."""
    appetite: ClassVar[int] = 4
    """Launches wanted a turn by a seat of scale 100 %."""
    aloof: ClassVar[bool] = False
    """Whether it keeps out of compacts, so that nobody asks it to join one."""
    spares: ClassVar[bool] = False
    """Whether it launches a little less in a crowded sky."""
    initiative: ClassVar[bool] = False
    """Whether it proposes texts about the sky by itself."""
    hosts: ClassVar[bool] = False
    """Whether it invites others to build things together."""
    cheats: ClassVar[bool] = False
    """Whether it breaks promises that nobody enforces, where that pays."""
    retaliates: ClassVar[bool] = False
    """Whether it lets its own promise rest towards a seat that broke the same one."""
    shuns: ClassVar[bool] = False
    """Whether it sells and promises nothing to seats outside the compacts that bind it."""
    distaste: ClassVar[Money] = million(6)
    """What it would rather pay than fly on toxic fuel."""
    alms: ClassVar[Money] = Money(0)
    """What taking a unit of derelicts down is worth to it if no fund pays for it."""
    visits: ClassVar[int] = 0
    """Inspections for which it pays in a year."""

    def launches(self, seat: Seat, company: Company) -> int:
        """Return how many launches it wants this turn."""
        percent = SPARING if self.spares and company.crowded else FULL
        return half_up(self.appetite * seat.scale * percent, FULL * FULL)

    def conduct(self, promised: Conduct, company: Company) -> Conduct:
        """Return the conduct it orders; ``promised`` keeps every promise."""
        return promised

    def pays_upkeep(self, company: Company) -> bool:
        """Return whether it helps with the pads beyond its duty."""
        return False

    def gives(self, company: Company) -> bool:
        """Return whether it pays its part where all are asked for the common good."""
        return self.pays_upkeep(company)

    def joins(self, circle: Circle, gain: int) -> bool:
        """Return whether it would be a party of such a text, which is worth so much to it (k$)."""
        return gain > 0

    def punishes(self, finding: Finding) -> bool | None:
        """Return whether it votes for a sanction; None: it does not vote."""
        return finding.grade != "minor"


def at_least_kit(promised: Conduct) -> Conduct:
    """Return the promised conduct, or kits where less was promised."""
    return promised if promised in KITS else "kit"
