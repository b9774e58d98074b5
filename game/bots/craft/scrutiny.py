"""Scrutiny: whether the promises of a text could be checked, and how likely a breach is seen.

The chance is that of the rules themselves, asked about the world as the seat imagines it with the
text in force.
"""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.weighing import Weighed
from game.model.ids import TreatyId
from game.model.treaties import ALL, Clause, Terms
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.compliance.detection import chance_of, partners_of
from game.rules.kinds import duties_of, kind_of
from game.rules.sky.sky_forecast import under

NEVER = 0


def is_verified(terms: Terms) -> bool:
    """Return whether the parties would see each other's breaches: shared data, or visits."""
    return any(_opens_eyes(clause) for clause in terms.clauses)


def has_teeth(terms: Terms) -> bool:
    """Return whether a text says what a breach of it costs."""
    return any(_punishes(clause) for clause in terms.clauses)


def unkept(mind: Mind, text: Weighed) -> int:
    """Return the worth of the own promises that nobody enforces, if that is a loss (k$)."""
    clauses = {clause.article: clause for clause in text.terms.clauses}
    return sum(
        min(0, article.worth)
        for article in text.articles
        if is_audited(clauses[article.number]) and _binds(clauses[article.number], mind)
    )


def detection(mind: Mind, terms: Terms) -> int:
    """Return the best chance of the others to notice a breach of an audited article (permille)."""
    if not any(is_audited(clause) for clause in terms.clauses):
        return NEVER
    name = TreatyId("imagined")
    world = mind.with_texts({name: mind.in_force(terms, name)})
    partners = partners_of(world)
    chances = [
        chance_of(world, duty.kind.row(world, duty, mind.seat, 1, 0, "promises"), partners)
        for duty in _own_duties(duties_of(world, world.treaties[name]), mind)
    ]
    return max(chances, default=NEVER)


def is_burden(mind: Mind, terms: Terms) -> bool:
    """Return whether a text asks for more care at the end of life than the seat takes now."""
    after = under(terms.clauses, terms.parties, mind.habits)
    return after[mind.seat].disposal > mind.habits[mind.seat].disposal


def is_audited(clause: Clause) -> bool:
    """Return whether nothing but other people's eyes keeps a seat to an article."""
    return kind_of(clause).enforcement == "audit"


def _own_duties(running: tuple[Duty, ...], mind: Mind) -> Iterator[Duty]:
    """Yield the audited articles that the seat would owe."""
    for duty in running:
        if duty.kind.enforcement == "audit" and mind.seat in duty.obligors:
            yield duty


def _binds(clause: Clause, mind: Mind) -> bool:
    """Return whether the seat promises an article."""
    return ALL in clause.by or mind.seat in clause.by


def _opens_eyes(clause: Clause) -> bool:
    """Return whether an article lets the parties see what others do."""
    kind = kind_of(clause)
    watching = (
        name for name in ("level", "visits") if any(p.name == name for p in kind.parameters)
    )
    return kind.calming and any(kind.number(clause, name) > 0 for name in watching)


def _punishes(clause: Clause) -> bool:
    """Return whether an article attaches a sanction to breaches of others."""
    return type(kind_of(clause)).punishment is not ClauseKind.punishment
