"""Guarantees: agendas that ask for guaranteed slots of the shared spaceport next year."""

from typing import ClassVar

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.model.treaties import Clause, Treaty
from game.model.values import clamp
from game.rules.clause_kind import ClauseKind
from game.rules.kinds import kind_of
from game.rules.scoring.lookups import guaranteed_next


class Guaranteed(Aim):
    """So many guaranteed slots next year, each worth some points."""

    points: ClassVar[int] = 0
    """Points of each slot up to the number that is wanted."""

    def text(self, mind: Mind, treaty: Treaty) -> int:
        """Count the wanted slots that the text adds to, or takes from, those of next year."""
        if not any(_claims(clause) for clause in treaty.terms.clauses):
            return 0
        after = guaranteed_next(mind.with_texts({treaty.id: treaty}), mind.seat)
        return self.points * (self._wanted(after) - self._wanted(mind.guaranteed))

    def _wanted(self, slots: int) -> int:
        """Return how many of some slots count."""
        return clamp(slots, 0, self.slots)


def _claims(clause: Clause) -> bool:
    """Return whether an article may guarantee slots."""
    return type(kind_of(clause)).claims is not ClauseKind.claims
