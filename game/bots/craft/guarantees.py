"""Guarantees: agendas that ask for guaranteed slots of the shared spaceport next year."""

from typing import ClassVar

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.model.treaties import Treaty
from game.model.values import clamp
from game.rules.scoring.lookups import guaranteed_next


class Guaranteed(Aim):
    """So many guaranteed slots next year, each worth some points."""

    points: ClassVar[int] = 0
    """Points of each slot up to the number that is wanted."""

    def text(self, mind: Mind, treaty: Treaty) -> int:
        """Count the wanted slots that the text adds to, or takes from, those of next year."""
        after = mind.with_texts({treaty.id: treaty})
        gained = self._wanted(guaranteed_next(after, mind.seat)) - self._wanted(
            guaranteed_next(mind.world, mind.seat)
        )
        return self.points * gained

    def _wanted(self, slots: int) -> int:
        """Return how many of some slots count."""
        return clamp(slots, 0, self.slots)
