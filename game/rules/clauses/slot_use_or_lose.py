"""Use it or lose it: who leaves guaranteed slots unused gives them to the pool."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import SeatId
from game.model.outlook import Forecast, Outlook
from game.model.seats import Tally
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import pool_row
from game.rules.duties.paying import runs_in, sides
from game.rules.parameters import Number


class SlotUseOrLose(ClauseKind):
    """Unused slots go to the pool."""

    name = "slot_use_or_lose"
    icon = "hourglass"
    purpose = "slots"
    clause_set = 22
    open_only = True
    depth = {"threshold": "more", "window": "less"}
    parameters = (
        Number(
            name="threshold",
            unit="percent",
            least=50,
            most=100,
            step=5,
            default=80,
            levels=(60, 80, 100),
        ),
        Number(name="window", unit="years", least=1, most=3, default=2, levels=(1, 2, 3)),
    )

    def forfeits(self, world: World, duty: Duty) -> Iterator[tuple[SeatId, int]]:
        """Count what each holder left unused last year, if it used too little over the window."""
        records = world.history[-duty.number("window") :]
        if len(records) < duty.number("window"):
            return
        for seat in duty.owing(world):
            years = [record.tallies.get(seat, Tally()) for record in records]
            held = sum(tally.slots_held for tally in years)
            used = sum(tally.slots_used for tally in years)
            unused = years[-1].slots_held - years[-1].slots_used
            if 100 * used < duty.number("threshold") * held and unused > 0:
                yield seat, unused

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """A controller must not keep what went to the pool."""
        for controller in duty.owing(world):
            yield pool_row(world, duty, controller)

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Whoever goes on using too little loses the rest after the window."""
        holders, _ = sides(outlook, clause, terms)
        used = outlook.profiles[outlook.seat].site_last
        idle = 100 * used < self.number(clause, "threshold") * outlook.slots_now
        lost = outlook.slots_now - used if idle and outlook.seat in holders else 0
        window = self.number(clause, "window")
        slots = [
            -lost if year >= window and runs_in(outlook, clause, terms, year) else 0
            for year in range(3)
        ]
        return Forecast(slots=(slots[0], slots[1], slots[2]))

    def example(self) -> Clause:
        """Four of five slots in one year."""
        return Clause(article=1, kind=self.name, p={"threshold": 80, "window": 1})


KIND = SlotUseOrLose()
