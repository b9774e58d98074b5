"""If-then: other clauses that run only while, or after, a condition holds."""

from collections.abc import Iterator

from game.model.ids import Money
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Condition, Terms
from game.model.world import World
from game.rules.clause_kind import ClauseKind
from game.rules.duties.conditions import faults_of, holds_in
from game.rules.duties.facts import facts_seen
from game.rules.kinds import kind_of
from game.rules.parameters import Flag, Number

MOST_INNER = 3
PRESENT, LATER = 100, 25
"""Percent of its worth that a clause has while its condition holds, and while it may come true."""


class GenIfThen(ClauseKind):
    """A condition and what follows from it."""

    name = "gen_if_then"
    icon = "git-compare"
    clause_set = 22
    nests = True
    parameters = (
        Number(name="for_turns", unit="turns", least=0, most=5, default=0),
        Flag(name="once", default=False),
    )

    def check(self, clause: Clause, terms: Terms, world: World) -> Iterator[tuple[str, str]]:
        """A readable condition, and one to three clauses without conditions of their own."""
        yield from super().check(clause, terms, world)
        if clause.when is None:
            yield "condition.missing", "if"
        else:
            yield from faults_of(clause.when, world)
        if not 1 <= len(clause.then) <= MOST_INNER:
            yield "condition.inner", "then"
        if any(inner.when is not None or kind_of(inner).nests for inner in clause.then):
            yield "treaty.nested", "then"

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """What the inner clauses change, if the condition holds today; else nothing for now."""
        if not self._holds(outlook, clause):
            return Forecast()
        inner = [kind_of(part).forecast(outlook, part, terms) for part in clause.then]
        return total(inner, self.number(clause, "for_turns") or 3)

    def worth_to(self, outlook: Outlook, clause: Clause, terms: Terms) -> int:
        """The worth of the inner clauses, less while their condition may never come true."""
        share = PRESENT if self._holds(outlook, clause) else LATER
        whole = sum(kind_of(part).worth_to(outlook, part, terms) for part in clause.then)
        return whole * share // 100

    def example(self) -> Clause:
        """If the middle shell is strained, the host receives 20 $M."""
        return Clause(
            article=1,
            kind=self.name,
            by=("RUS",),
            to=("KAZ",),
            p={"for_turns": 1},
            when=Condition(metric="orbit.MID.F", op=">=", value=100),
            then=(Clause(kind="gen_pay", by=("RUS",), to=("KAZ",)),),
        )

    def _holds(self, outlook: Outlook, clause: Clause) -> bool:
        """Return whether the condition holds as far as the outlook tells."""
        return clause.when is not None and holds_in(facts_seen(outlook), clause.when)


def total(forecasts: list[Forecast], years: int) -> Forecast:
    """Add forecasts up; what comes after so many years is left out."""
    cash = [sum(f.cash[year] for f in forecasts) if year < years else 0 for year in range(3)]
    slots = [sum(f.slots[year] for f in forecasts) if year < years else 0 for year in range(3)]
    index = [sum(f.index[year] for f in forecasts) for year in range(3)]
    points: dict[str, int] = {}
    for forecast in forecasts:
        for name, number in forecast.points.items():
            points[name] = points.get(name, 0) + number
    return Forecast(
        cash=(Money(cash[0]), Money(cash[1]), Money(cash[2])),
        slots=(slots[0], slots[1], slots[2]),
        index=(index[0], index[1], index[2]),
        steppe=sum(forecast.steppe for forecast in forecasts),
        reputation=sum(forecast.reputation for forecast in forecasts),
        points=points,
    )


KIND = GenIfThen()
