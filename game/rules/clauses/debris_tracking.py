"""Tracking: parties share what their telescopes see, and announce launches and manoeuvres."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Obligation
from game.model.ids import Money, SeatId
from game.model.launches import OrderSheet
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms
from game.model.values import half_up
from game.model.world import World
from game.rules.answers import SkyPromise
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import graded
from game.rules.duties.paying import YEARS, runs_in, sides
from game.rules.parameters import Choice, Flag, Number

AVOIDED = 400
"""Permille of losses that the best shared tracking avoids."""
SERVICE_YEARS = 3
"""Turns of services that a satellite not lost still earns on average."""


class DebrisTracking(ClauseKind):
    """Shared catalogues."""

    name = "debris_tracking"
    icon = "crosshair"
    purpose = "debris"
    clause_set = 12
    enforcement = "audit"
    monitors = ("S",)
    reservable = True
    in_contract = True
    calming = True
    echoes = ("code_of_conduct",)
    makes_liable = True
    depth = {"level": "more"}
    parameters = (
        Number(name="level", unit="level", least=0, most=3, default=2),
        Flag(name="notify", default=True),
        Choice(name="right_of_way", options=("smaller", "uncrewed", "later"), default="smaller"),
    )

    def conduct(self, world: World, duty: Duty, seat: SeatId) -> SkyPromise | None:
        """Promise a level of data and, where it says so, notices."""
        if not duty.towards(world, seat):
            return None
        return SkyPromise(tracking_level=duty.number("level"), notify=bool(duty.value("notify")))

    def right_of_way(self, world: World, duty: Duty) -> str | None:
        """Who gives way."""
        return duty.word("right_of_way")

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Data as far as the own network reaches; notices of everything that moves."""
        for seat in duty.owing(world):
            sheet = world.sheets.get(seat, OrderSheet())
            due = min(duty.number("level"), world.seats[seat].tracking)
            shared = due if sheet.tracking_shared is None else sheet.tracking_shared
            yield self.row(world, duty, seat, due, min(due, shared), "level")
            if duty.value("notify"):
                row = self.row(world, duty, seat, 1, int(sheet.announces), "notices")
                yield graded(msgspec.structs.replace(row, monitors=("P",)), "material")

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Losses that better tracking avoids, as money."""
        obligors, members = sides(outlook, clause, terms)
        best = max((outlook.profiles[seat].tracking for seat in members), default=0)
        level = min(self.number(clause, "level"), best)
        risk = outlook.sky.bands["MID"].risk_ppm * outlook.orbit.years_per_turn
        fleet = outlook.profiles[outlook.seat].satellites_mid
        saved = fleet * risk * AVOIDED * level * outlook.market.price * SERVICE_YEARS
        gain = half_up(saved, 10**6 * 1000 * 3 * 10) if outlook.seat in obligors else 0
        cash = [
            Money(gain if runs_in(outlook, clause, terms, year) else 0) for year in range(YEARS)
        ]
        return Forecast(cash=(cash[0], cash[1], cash[2]))

    def example(self) -> Clause:
        """Data at level 2, with notices."""
        return Clause(article=1, kind=self.name)


KIND = DebrisTracking()
