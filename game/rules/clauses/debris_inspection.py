"""Inspection: each party lets inspectors into its pads, factories or books."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import SeatId, million
from game.model.launches import OrderSheet
from game.model.outlook import Outlook
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.channels import INSPECTORS
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.paying import sides
from game.rules.parameters import Choice, Number, Subset

SEEN_OTHERS = million(1)
"""What a visit to another party is worth: its promises can be believed (k$ over three turns)."""
SEEN_SELF = million(2)
"""What a visit at home costs in pride and secrets."""


class DebrisInspection(ClauseKind):
    """Visits."""

    name = "debris_inspection"
    icon = "eye"
    purpose = "debris"
    clause_set = 22
    enforcement = "audit"
    grade = "material"
    reservable = True
    calming = True
    echoes = ("code_of_conduct",)
    depth = {"visits": "more"}
    parameters = (
        Number(name="visits", unit="visits", least=0, most=3, default=1),
        Choice(name="inspectors", options=("parties", "un", "kaz"), default="parties"),
        Subset(
            name="where",
            options=("pads", "factories", "books"),
            default=("books",),
            least=1,
        ),
    )

    def visits(self, world: World, duty: Duty, inspector: SeatId, place: str) -> int:
        """Parties visit each other; the UN sends experts for any party; Kazakhstan goes itself."""
        sent = duty.word("inspectors")
        by_host, by_un = sent == "kaz", sent == "un" and inspector == INSPECTORS
        entitled = inspector == world.ground.host if by_host else by_un or inspector in duty.bound
        return duty.number("visits") if entitled and place in duty.words("where") else 0

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Every visit of this turn was let in or refused."""
        for seat in duty.owing(world):
            asked = sum(
                visit.of == seat and visit.treaty == duty.treaty and visit.turn == world.turn
                for visit in world.inspections
            )
            admits = world.sheets.get(seat, OrderSheet()).admits
            yield self.row(world, duty, seat, asked, asked if admits else 0, "visits")

    def worth_to(self, outlook: Outlook, clause: Clause, terms: Terms) -> int:
        """Weigh what can be seen of others against what others see."""
        obligors, _ = sides(outlook, clause, terms)
        visits = self.number(clause, "visits")
        others = sum(seat != outlook.seat for seat in obligors)
        own = SEEN_SELF if outlook.seat in obligors else 0
        return visits * (SEEN_OTHERS * others - own)

    def example(self) -> Clause:
        """One visit a year to the books and the factories."""
        return Clause(article=1, kind=self.name, p={"visits": 1, "where": ("factories", "books")})


KIND = DebrisInspection()
