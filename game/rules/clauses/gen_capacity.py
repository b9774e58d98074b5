"""Know-how: one party teaches another a technology, trains its people, opens its data."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Obligation
from game.model.ids import SeatId
from game.model.launches import OrderSheet
from game.model.outlook import Forecast, Outlook
from game.model.seats import Seat
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import escalated
from game.rules.duties.paying import YEARS, runs_in, sides
from game.rules.engine import Audience, Event, change, only
from game.rules.parameters import Choice, Flag, Number
from game.rules.standing.standing import PointsScored

STEP = 5
"""Points of know-how that raise a technology by one step."""
TRAINED = 2
"""People to be trained before crews can fly."""
TRAINING = "training"
EDUCATION = 2
"""Points of education that a trained person brings home."""


class KnowHowShared(Event, frozen=True, kw_only=True):
    """A seat learned from another one."""

    giver: SeatId
    receiver: SeatId
    technology: str
    points: int
    people: int = 0

    def evolve(self, world: World) -> World:
        """Add points; every five are a step, never above the giver's own level."""
        receiver = world.seats[self.receiver]
        known = dict(receiver.know_how)
        known[TRAINING] = known.get(TRAINING, 0) + self.people
        if self.technology != TRAINING:
            known[self.technology] = known.get(self.technology, 0) + self.points
        learned = _learned(world.seats[self.giver], receiver, known, self.technology)
        return change(world, seats={**world.seats, self.receiver: learned})

    def seen_by(self, world: World) -> Audience:
        """Giver and receiver."""
        return only(self.giver, self.receiver)


class GenCapacity(ClauseKind):
    """Teaching."""

    name = "gen_capacity"
    icon = "graduation-cap"
    clause_set = 30
    enforcement = "audit"
    monitors = ("H", "I")
    places = ("books",)
    open_only = True
    in_contract = True
    exchanges = True
    depth = {"points": "more", "seats": "more"}
    parameters = (
        Choice(
            name="gives",
            options=("adr", "green", "reuse", "crew", "lunar", TRAINING),
            default="adr",
        ),
        Number(name="points", unit="points", least=0, most=5, default=2),
        Number(name="seats", unit="seats", least=0, most=2, default=0),
        Flag(name="data", default=False),
    )

    def at_review(self, world: World, duty: Duty) -> Iterator[Event]:
        """Whoever shares as promised teaches its partners once a year."""
        for giver in duty.owing(world):
            if not shares(world, giver):
                continue
            for receiver in duty.towards(world, giver):
                yield KnowHowShared(
                    giver=giver,
                    receiver=receiver,
                    technology=duty.word("gives"),
                    points=duty.number("points"),
                    people=duty.number("seats"),
                )
                gains = self.gains(duty.clause)
                if any(gains.values()):
                    yield PointsScored(
                        seat=receiver,
                        education=gains["education"],
                        science=gains["science"],
                        reason=self.name,
                    )

    def gains(self, clause: Clause) -> dict[str, int]:
        """Return the points that a receiver scores a year."""
        seats = self.number(clause, "seats")
        return {"education": EDUCATION * seats, "science": int(bool(self.value(clause, "data")))}

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Withheld know-how is a breach, a material one in the second year running."""
        due = duty.number("points") + duty.number("seats") + int(bool(duty.value("data")))
        for giver in duty.owing(world):
            row = self.row(world, duty, giver, due, due if shares(world, giver) else 0, "points")
            yield escalated(world, duty, row)

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Points for the receiver; know-how counts as prestige on its way to a step."""
        givers, receivers = sides(outlook, clause, terms)
        if outlook.seat not in receivers or givers == (outlook.seat,):
            return Forecast()
        years = sum(runs_in(outlook, clause, terms, year) for year in range(YEARS))
        points = {name: years * number for name, number in self.gains(clause).items() if number}
        learned = years * self.number(clause, "points") // STEP
        return Forecast(points={**points, "prestige": learned} if learned else points)

    def example(self) -> Clause:
        """Two points of crew know-how a year and a person trained."""
        return Clause(
            article=1,
            kind=self.name,
            by=("RUS",),
            to=("KAZ",),
            p={"gives": "crew", "points": 2, "seats": 1},
        )


def shares(world: World, giver: SeatId) -> bool:
    """Return whether a seat shares its know-how this turn."""
    return world.sheets.get(giver, OrderSheet()).know_how_shared


def _learned(giver: Seat, receiver: Seat, known: dict[str, int], technology: str) -> Seat:
    """Return the receiver with its know-how, and a higher technology if a step is complete."""
    levels = msgspec.structs.asdict(receiver.technology)
    limit = msgspec.structs.asdict(giver.technology).get(technology, 0)
    may = technology != "crew" or known[TRAINING] >= TRAINED
    while may and known.get(technology, 0) >= STEP and levels.get(technology, limit) < limit:
        known[technology] -= STEP
        levels[technology] += 1
    raised = msgspec.structs.replace(receiver.technology, **levels)
    return msgspec.structs.replace(receiver, know_how=known, technology=raised)


KIND = GenCapacity()
