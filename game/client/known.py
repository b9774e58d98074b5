"""What one sight lets a seat reckon: the outlook, forecasts, and what would be refused.

Pages ask the same questions in every frame; each is worked out once per sight and remembered.
"""

from collections.abc import Mapping
from functools import cached_property

from game.model.outlook import Forecast, Outlook
from game.model.treaties import Terms
from game.model.world import World
from game.rules import engine
from game.rules.engine import Command, Refusal
from game.rules.home import approval
from game.rules.kinds import kind_of
from game.sight.imagined import imagined
from game.sight.outlook import outlook
from game.sight.seen import Sight
from game.text import names_in
from game.text.names import Called


class Known:
    """A sight with what follows from it; a new sight brings a new one."""

    def __init__(self, sight: Sight) -> None:
        self.sight = sight
        self._answers: dict[bytes, Refusal | None] = {}
        self._forecasts: dict[bytes, tuple[Forecast, ...]] = {}
        self._approvals: dict[bytes, int] = {}

    @cached_property
    def outlook(self) -> Outlook:
        """Return what the seat can reckon with."""
        return outlook(self.sight)

    @cached_property
    def world(self) -> World:
        """Return the world as this seat imagines it."""
        return imagined(self.sight)

    @cached_property
    def names(self) -> Mapping[str, Called]:
        """Return everything with a name that an article may speak of."""
        return names_in(self.sight.public)

    def refusal(self, command: Command) -> Refusal | None:
        """Return why a command would be refused as far as the seat can know, or None."""
        asked = engine.canonical(command)
        if asked not in self._answers:
            own = command.__replace__(actor=self.sight.seat)
            outcome = engine.play(self.world, own)
            self._answers[asked] = outcome if isinstance(outcome, Refusal) else None
        return self._answers[asked]

    def forecasts(self, terms: Terms) -> tuple[Forecast, ...]:
        """Return what each clause of a text changes for the seat over three turns."""
        asked = engine.canonical(terms)
        if asked not in self._forecasts:
            self._forecasts[asked] = tuple(
                kind_of(clause).forecast(self.outlook, clause, terms) for clause in terms.clauses
            )
        return self._forecasts[asked]

    def approval(self, terms: Terms) -> int:
        """Return how the people at home like a text (tenths; 500 ratifies)."""
        asked = engine.canonical(terms)
        if asked not in self._approvals:
            mood = approval.mood(self.world, self.sight.seat)
            self._approvals[asked] = approval.approval(mood, terms)
        return self._approvals[asked]

    def reasons(self, terms: Terms) -> tuple[tuple[str, int], ...]:
        """Return the lines that move the people at home: key and effect in tenths."""
        mood = approval.mood(self.world, self.sight.seat)
        return tuple(approval.reasons(mood, terms))
