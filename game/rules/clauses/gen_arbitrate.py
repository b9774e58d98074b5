"""Arbitration: who decides when a finding is contested, by when, and whether the award binds."""

from collections.abc import Iterator
from typing import Literal, get_args

from game.model.compliance import Finding, Obligation
from game.model.ids import SeatId, million
from game.model.outlook import Outlook
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.answers import Arbitration
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.parameters import Choice, Flag, Number

Body = Literal["un", "kaz", "panel"]
BODIES: tuple[Body, ...] = get_args(Body)
HEARD = million(1)
"""What a fair hearing is worth to any party (k$ over three turns)."""


class GenArbitrate(ClauseKind):
    """A court for disputes."""

    name = "gen_arbitrate"
    icon = "scale"
    clause_set = 30
    enforcement = "vote"
    grade = "material"
    depth = {"deadline": "less"}
    parameters = (
        Choice(name="body", options=BODIES, default="un"),
        Flag(name="binding", default=True),
        Number(name="deadline", unit="turns", least=1, most=2, default=1),
    )

    def arbitration(self, world: World, duty: Duty) -> Arbitration | None:
        """The body, whether its award binds, and its deadline."""
        return Arbitration(
            body=next(body for body in BODIES if body == duty.word("body")),
            binding=bool(duty.value("binding")),
            deadline=duty.number("deadline"),
        )

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """A binding award is to be carried out: money paid, a cure made by its deadline."""
        for seat in duty.owing(world):
            awarded = [
                finding
                for finding in world.findings.values()
                if finding.treaty == duty.treaty and finding.obligor == seat
                if finding.awards and finding.status == "confirmed"
                if finding.confirmed is not None and finding.confirmed < world.turn
            ]
            claimed = awards_against(world, duty, seat)
            due = len(awarded) + claimed
            if due and duty.value("binding"):
                ignored = sum(
                    still_owed(world, finding.article, duty, seat) or not_cured(world, finding)
                    for finding in awarded
                )
                ignored += claimed * still_owed(world, duty.article, duty, seat)
                yield self.row(world, duty, seat, due, due - ignored, "awards")

    def worth_to(self, outlook: Outlook, clause: Clause, terms: Terms) -> int:
        """A hearing is worth the same to everybody; advice half as much."""
        return HEARD if self.value(clause, "binding") else HEARD // 2

    def example(self) -> Clause:
        """The UN secretariat decides within a year."""
        return Clause(article=1, kind=self.name)


def still_owed(world: World, article: int, duty: Duty, seat: SeatId) -> bool:
    """Return whether money that an award is about has not been paid."""
    return any(
        debt.debtor == seat and (debt.treaty, debt.article) == (duty.treaty, article)
        for debt in world.arrears
    )


def awards_against(world: World, duty: Duty, seat: SeatId) -> int:
    """Return how many claims against a seat were awarded under an article before this turn."""
    return sum(
        claim.due > 0
        and claim.defendant == seat
        and claim.decided is not None
        and claim.decided < world.turn
        and (claim.treaty, claim.article) == (duty.treaty, duty.article)
        for claim in world.claims
    )


def not_cured(world: World, finding: Finding) -> bool:
    """Return whether the deadline of a cure that an award ordered passed in vain last turn."""
    late = finding.charged and finding.cure_until == world.turn - 1
    return late and finding.unit != "money"


KIND = GenArbitrate()
