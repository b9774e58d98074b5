"""Launch cap: no party adds more than so many units a year to a shell."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Obligation
from game.model.ids import SATELLITES_PER_UNIT, SeatId
from game.model.launches import ManifestEntry, OrderSheet
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.answers import Obstacle
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.paying import YEARS, PayingKind, runs_in, sides
from game.rules.kinds import duties
from game.rules.orders.manifest import CUBESATS, school_shell
from game.rules.parameters import Choice, Flag, Number
from game.rules.sky.fast_sky import Habits
from game.rules.sky.sky_forecast import index_forecast


class DebrisCap(ClauseKind):
    """A cap on what is launched, party by party."""

    name = "debris_cap"
    icon = "gauge"
    purpose = "debris"
    clause_set = 22
    enforcement = "gate"
    grade = "material"
    open_only = True
    echoes = ("debris_guidelines",)
    reservable = True
    depth = {"units": "less"}
    parameters = (
        Number(name="units", unit="units", least=1, most=12, default=4, levels=(2, 3, 4, 5, 6)),
        Choice(name="shell", options=("LOW", "MID", "HIGH"), default="MID"),
        Flag(name="tradable", default=False),
    )

    def gate(self, world: World, duty: Duty, seat: SeatId, sheet: OrderSheet) -> Iterator[Obstacle]:
        """Every launch on the sheet that goes beyond the cap."""
        shell = duty.word("shell")
        room = self._cap(duty) + sum(self._cap(duty) for _ in self._sellers(world, duty, seat))
        for entry in sheet.manifest:
            added = would_add(world, entry).get(shell, 0)
            room -= added
            if added and room < 0:
                yield Obstacle(
                    treaty=duty.treaty, article=duty.article, kind=self.name, where=entry.payload
                )

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Units beyond the cap, less what was bought from parties that left theirs unused."""
        for seat in duty.owing(world):
            excess = max(0, launched(world, duty, seat) - self._cap(duty))
            for seller in self._sellers(world, duty, seat):
                excess -= max(0, self._cap(duty) - launched(world, duty, seller))
            units = -(-max(0, excess) // SATELLITES_PER_UNIT)
            yield self.row(world, duty, seat, 0, -units, "units")

    def habits(self, clause: Clause, habits: Habits) -> Habits:
        """Launch no more than the cap into the middle band."""
        if self.value(clause, "shell") != "MID":
            return habits
        units = min(habits.units, float(self.number(clause, "units")))
        return msgspec.structs.replace(habits, units=units)

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Launches that the seat would have to give up if it went on as last year."""
        obligors, _ = sides(outlook, clause, terms)
        units = outlook.profiles[outlook.seat].units_last
        fewer = max(0, units - self.number(clause, "units")) if outlook.seat in obligors else 0
        slots = [-fewer if runs_in(outlook, clause, terms, year) else 0 for year in range(YEARS)]
        return Forecast(
            slots=(slots[0], slots[1], slots[2]),
            index=index_forecast(outlook, clause, terms),
        )

    def example(self) -> Clause:
        """Four units a year in the middle shell."""
        return Clause(article=1, kind=self.name, p={"units": 4, "shell": "MID"})

    def _cap(self, duty: Duty) -> int:
        """Return the cap in satellites."""
        return duty.number("units") * SATELLITES_PER_UNIT

    def _sellers(self, world: World, duty: Duty, buyer: SeatId) -> Iterator[SeatId]:
        """Yield the parties that a buyer pays this year, if unused units may be sold."""
        if not duty.value("tradable"):
            return
        paid = {
            payment.payee
            for other in duties(world)
            if isinstance(other.kind, PayingKind) and other.kind.reason == "payment"
            for payment in other.kind.payments(world, other)
            if payment.payer == buyer and payment.amount
        }
        yield from (seat for seat in duty.obligors if seat != buyer and seat in paid)


def would_add(world: World, entry: ManifestEntry) -> dict[str, int]:
    """Return the satellites that a planned launch adds by shell, those of schools included."""
    library = world.library.payloads
    added: dict[str, int] = {}
    if entry.payload in library:
        added[entry.shell] = library[entry.payload].satellites
    if entry.cubesats and CUBESATS in library:
        shell = school_shell(world, entry.shell)
        added[shell] = added.get(shell, 0) + library[CUBESATS].satellites
    return added


def launched(world: World, duty: Duty, seat: SeatId) -> int:
    """Return the satellites that a seat placed in the capped shell this turn."""
    tally = world.tallies.get(seat)
    placed = tally.units_launched if tally is not None else {}
    return sum(count for shell, count in placed.items() if shell == duty.word("shell"))


KIND = DebrisCap()
