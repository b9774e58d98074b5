"""Auction: part of the free slots is sold by a rule, and the income is divided."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import STEPPE_FUND, Account, Money, PadId, million
from game.model.launches import PoolRule
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms
from game.model.values import half_up
from game.model.world import World
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import graded, pool_row
from game.rules.duties.paying import YEARS, runs_in, sides
from game.rules.kinds import duties
from game.rules.parameters import Choice, Number
from game.rules.slots.capacity import yearly
from game.rules.slots.control import controller_under

RULES: tuple[PoolRule, ...] = ("uniform", "first_price", "scored", "lottery")
PARTS = ("host_part", "tenant_part", "fund_part")


def _part(name: str, default: int) -> Number:
    """Return the parameter of one part of the income."""
    return Number(name=name, unit="percent", least=0, most=100, step=10, default=default)


class SlotAuction(ClauseKind):
    """A pool of slots for sale."""

    name = "slot_auction"
    icon = "gavel"
    purpose = "slots"
    clause_set = 30
    grade = "material"
    open_only = True
    depth = {"share": "more"}
    parameters = (
        Number(
            name="share",
            unit="percent",
            least=0,
            most=100,
            step=10,
            default=50,
            levels=(0, 20, 50, 80, 100),
        ),
        Choice(name="rule", options=RULES, default="uniform"),
        Number(
            name="reserve",
            unit="money",
            least=0,
            most=million(30),
            step=million(1),
            default=million(12),
            levels=tuple(million(m) for m in (0, 6, 12, 18)),
        ),
        _part("host_part", 50),
        _part("tenant_part", 0),
        _part("fund_part", 50),
    )

    def check(self, clause: Clause, terms: Terms, world: World) -> Iterator[tuple[str, str]]:
        """The parts of the income make a whole."""
        yield from super().check(clause, terms, world)
        parts = [self.value(clause, name) for name in PARTS]
        if sum(part for part in parts if isinstance(part, int)) != 100:
            yield "treaty.shares_not_whole", "host_part"

    def pool(self, world: World, duty: Duty, pad: PadId) -> tuple[int, PoolRule, Money] | None:
        """The share, rule and reserve at the pads of whoever promised the auction."""
        if not duty.owes(world, controller_under(world, duties(world), pad)):
            return None
        rule = next(rule for rule in RULES if rule == duty.word("rule"))
        return duty.number("share"), rule, Money(duty.number("reserve"))

    def pool_split(self, world: World, duty: Duty, pad: PadId) -> dict[Account, int] | None:
        """Divide the income between host, controller and steppe fund."""
        controller = world.ground.controllers.get(pad, world.ground.host)
        if not duty.owes(world, controller):
            return None
        split: dict[Account, int] = {world.ground.host: duty.number("host_part")}
        split[controller] = split.get(controller, 0) + duty.number("tenant_part")
        return {**split, STEPPE_FUND: duty.number("fund_part")}

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """A controller must not withhold what it promised to the pool."""
        for controller in duty.owing(world):
            yield graded(pool_row(world, duty, controller), "material")

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """The controller's rest shrinks; the income of the reserve price is divided."""
        controllers, _ = sides(outlook, clause, terms)
        held = dict.fromkeys(controllers, 0)
        for pad in outlook.ground.pads.values():
            holder = outlook.ground.controllers.get(pad.id, outlook.ground.host)
            if holder in held and pad.is_open:
                held[holder] += yearly(pad.base_slots, pad.condition)
        share, reserve = self.number(clause, "share"), self.number(clause, "reserve")
        sold = {seat: number * share // 100 for seat, number in held.items()}
        income = sold.get(outlook.seat, 0) * reserve * self.number(clause, "tenant_part")
        if outlook.seat == outlook.ground.host:
            income += sum(sold.values()) * reserve * self.number(clause, "host_part")
        runs = [runs_in(outlook, clause, terms, year) for year in range(YEARS)]
        slots = [-sold.get(outlook.seat, 0) if running else 0 for running in runs]
        cash = [Money(half_up(income, 100) if running else 0) for running in runs]
        return Forecast(slots=(slots[0], slots[1], slots[2]), cash=(cash[0], cash[1], cash[2]))

    def example(self) -> Clause:
        """Half of the free slots at one price for all, from 12 $M."""
        return Clause(article=1, kind=self.name, by=("RUS",), to=("KAZ",), p={"share": 50})


KIND = SlotAuction()
