"""Weapon ban: no party destroys a satellite in orbit, or places a weapon there."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import SeatId, million
from game.model.launches import OrderSheet
from game.model.outlook import Outlook
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.answers import Obstacle
from game.rules.clause_kind import ClauseKind
from game.rules.duties.paying import sides
from game.rules.kinds import Duty
from game.rules.parameters import Choice

SPARED = million(3)
"""What it is worth to a seat that one other seat with weapons is bound (k$ over three turns)."""
GIVEN_UP = million(2)
"""What its own option is worth to a seat that has such a weapon."""


class DebrisAsatBan(ClauseKind):
    """A ban on weapon tests in orbit."""

    name = "debris_asat_ban"
    icon = "ban"
    purpose = "debris"
    clause_set = 12
    enforcement = "gate"
    grade = "grave"
    open_only = True
    echoes = ("no_tests",)
    makes_liable = True
    parameters = (Choice(name="scope", options=("destructive", "all"), default="destructive"),)

    def gate(self, world: World, duty: Duty, seat: SeatId, sheet: OrderSheet) -> Iterator[Obstacle]:
        """A weapon test breaks the ban."""
        if sheet.weapon_test is not None:
            yield Obstacle(
                treaty=duty.treaty,
                article=duty.article,
                kind=self.name,
                where=sheet.weapon_test.band,
            )

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Every test is a grave breach."""
        for seat in duty.owing(world):
            tested = world.sheets.get(seat, OrderSheet()).weapon_test is not None
            yield self.row(world, duty, seat, 0, -int(tested), "tests")

    def worth_to(self, outlook: Outlook, clause: Clause, terms: Terms) -> int:
        """Weigh the tests that others will not make against the own option."""
        obligors, _ = sides(outlook, clause, terms)
        others = sum(seat != outlook.seat for seat in obligors)
        option = outlook.me.technology.weapon if outlook.seat in obligors else 0
        whole = 2 if self.value(clause, "scope") == "all" else 1
        return SPARED * others - GIVEN_UP * option * whole

    def example(self) -> Clause:
        """No destructive tests by anybody."""
        return Clause(article=1, kind=self.name, p={"scope": "destructive"})


KIND = DebrisAsatBan()
