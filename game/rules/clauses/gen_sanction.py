"""Sanction: what a breach of other articles costs, and who has to agree to it."""

from collections.abc import Iterator
from typing import Literal, get_args

from game.model.compliance import Finding, Obligation, Sanction
from game.model.ids import Turn, million
from game.model.outlook import Outlook
from game.model.treaties import Clause, Grade, Terms
from game.model.world import World
from game.rules.answers import Punishment
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.parameters import Choice, Named, Number

What = Literal["slots", "fine", "market_access", "expel", "suspend", "pool_ban"]
Vote = Literal["automatic", "majority", "two_thirds"]
GRADES: tuple[Grade, ...] = ("minor", "material", "grave")
WHATS: tuple[What, ...] = get_args(What)
VOTES: tuple[Vote, ...] = get_args(Vote)
SIZES = {"slots": (1, 4), "fine": (10, 150)}
"""Least and most size of the sanctions that have one: slots, or $M."""
KEEPERS = ("kit", "care")
DETERRED = million(2)
"""What teeth are worth to a seat that keeps its promises anyway (k$ over three turns)."""


class GenSanction(ClauseKind):
    """Consequences of a breach."""

    name = "gen_sanction"
    icon = "gavel"
    clause_set = 12
    reservable = True
    depth = {"size": "more", "turns": "more"}
    parameters = (
        Named(name="articles", of="article", default=()),
        Choice(name="grade", options=GRADES, default="material"),
        Choice(name="what", options=WHATS, default="slots"),
        Number(name="size", unit="number", least=1, most=150, default=1, levels=(1, 2, 10, 50)),
        Number(name="turns", unit="turns", least=1, most=4, default=1),
        Choice(name="vote", options=VOTES, default="automatic"),
    )

    def check(self, clause: Clause, terms: Terms, world: World) -> Iterator[tuple[str, str]]:
        """The size fits what it measures."""
        yield from super().check(clause, terms, world)
        least, most = SIZES.get(str(self.value(clause, "what")), (1, 150))
        size = self.value(clause, "size")
        if isinstance(size, int) and not least <= size <= most:
            yield "treaty.sanction_size", "size"

    def punishment(self, world: World, duty: Duty, finding: Finding) -> Punishment | None:
        """The sanction, if the finding is about one of the articles and grave enough."""
        articles = duty.words("articles")
        meant = not articles or str(finding.article) in articles
        serious = GRADES.index(finding.grade) >= GRADES.index(grade_of(duty))
        hurt = any(finding.obligor in duty.towards(world, seat) for seat in duty.obligors)
        if not (meant and serious and hurt and finding.obligor in duty.obligors):
            return None
        return Punishment(
            sanction=self.sanction(world, duty, finding),
            vote=next(vote for vote in VOTES if vote == duty.word("vote")),
        )

    def sanction(self, world: World, duty: Duty, finding: Finding) -> Sanction:
        """Return the sanction for a breach; a fine is measured in $M."""
        what = next(what for what in WHATS if what == duty.word("what"))
        size = duty.number("size")
        return Sanction(
            seat=finding.obligor,
            treaty=duty.treaty,
            what=what,
            size=million(size) if what == "fine" else size,
            until=Turn(world.turn + duty.number("turns")),
            finding=finding.id,
        )

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Where a sanction needs votes, every party with a vote owes its own."""
        waiting = [finding for finding in world.findings.values() if is_voted_on(world, finding)]
        for finding in waiting:
            answer = self.punishment(world, duty, finding)
            if finding.treaty != duty.treaty or answer is None or answer.vote == "automatic":
                continue
            for voter in duty.owing(world):
                if voter != finding.obligor and world.seats[voter].is_state:
                    done = int(voter in finding.sanction_votes)
                    yield self.row(world, duty, voter, 1, done, "votes")

    def worth_to(self, outlook: Outlook, clause: Clause, terms: Terms) -> int:
        """Teeth please whoever keeps its promises and worry whoever does not."""
        keeps = outlook.profiles[outlook.seat].conduct_last in KEEPERS
        return DETERRED if keeps else -DETERRED

    def example(self) -> Clause:
        """A material breach of any article costs one slot for a year."""
        return Clause(article=1, kind=self.name)


def grade_of(duty: Duty) -> Grade:
    """Return the grade from which the sanction applies."""
    return next(grade for grade in GRADES if grade == duty.word("grade"))


def is_voted_on(world: World, finding: Finding) -> bool:
    """Return whether the parties are to vote on a sanction for a breach by this Review."""
    known = finding.confirmed is not None and finding.confirmed < world.turn
    return finding.status == "confirmed" and known and finding.charged and not finding.sanctioned


KIND = GenSanction()
