"""No inspectors: never two visits a year."""

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.model.treaties import ALL, Treaty
from game.rules.kinds import kind_of

MANY = 2
SPOILT, FEARED = -15, -6
"""Points of a text with two visits a year, and of one in which others may raise them to two."""


class NoInspectors(Aim):
    """Visits are refused, or reserved before others can make more of them by amendment."""

    name = "no_inspectors"

    def text(self, mind: Mind, treaty: Treaty) -> int:
        """Fear every article with visits that the seat would owe."""
        points = 0
        taken = treaty.reservations.get(mind.seat, ())
        for clause in treaty.terms.clauses:
            owed = ALL in clause.by or mind.seat in clause.by
            kind = kind_of(clause)
            counted = any(parameter.name == "visits" for parameter in kind.parameters)
            if owed and counted and clause.article not in taken:
                visits = kind.number(clause, "visits")
                points += SPOILT if visits >= MANY else FEARED * (visits > 0)
        return points


AIM = NoInspectors()
