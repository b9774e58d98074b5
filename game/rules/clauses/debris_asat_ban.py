"""Weapon ban: no party destroys a satellite in orbit, or places a weapon there."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import PayloadId, SeatId, million
from game.model.launches import OrderSheet
from game.model.outlook import Outlook
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.answers import Obstacle
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.paying import sides
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
        """A weapon test breaks the ban; one of scope all also a nuclear charge on its way."""
        tested = (sheet.weapon_test.band,) if sheet.weapon_test is not None else ()
        charges = (
            entry.payload
            for entry in sheet.manifest
            if duty.word("scope") == "all" and is_charge(world, entry.payload)
        )
        for where in (*tested, *charges):
            yield Obstacle(treaty=duty.treaty, article=duty.article, kind=self.name, where=where)

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Every test is a grave breach, and so is every charge where all weapons are banned."""
        for seat in duty.owing(world):
            tests = int(world.sheets.get(seat, OrderSheet()).weapon_test is not None)
            if duty.word("scope") == "all":
                tests += sum(
                    launch.seat == seat and is_charge(world, launch.payload)
                    for launch in world.launches
                )
            yield self.row(world, duty, seat, 0, -tests, "tests")

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


def is_charge(world: World, payload: PayloadId) -> bool:
    """Return whether a payload is a nuclear charge."""
    known = world.library.payloads.get(payload)
    return known is not None and known.mission == "nuclear"


KIND = DebrisAsatBan()
