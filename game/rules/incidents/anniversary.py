"""Anniversary: a jubilee of the cosmodrome, with guests from everywhere and pens on the table."""

from collections.abc import Iterator

from game.model.incidents import Incident
from game.model.world import World
from game.rules.convening import Convened
from game.rules.engine import Event
from game.rules.gauges import moved
from game.rules.incidents.heritage_day import HeritageDay
from game.rules.standing.standing import ReputationChanged

CALM = 30
"""What the summit of the day takes off world tension, tenths."""
SIGNED = 20
"""Reputation of everybody who signs something in public that turn, tenths."""


class Anniversary(HeritageDay):
    """A heritage day with a summit, and praise for whoever signs."""

    name = "anniversary"
    icon = "party-popper"
    comes = "timed"
    weight = 0

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """The guests are there anyway: a summit without price."""
        yield from super().at_once(world, card)
        yield Convened(seat=world.ground.host, reason=self.name)
        yield from moved("tension", -CALM, self.name)

    def at_review(self, world: World, card: Incident) -> Iterator[Event]:
        """Whoever signed is in the picture; what nobody may know of is in no picture."""
        signed = {
            seat
            for treaty in world.treaties.values()
            if treaty.existence_is_public
            for seat, signature in treaty.signatures.items()
            if signature.turn == world.turn
        }
        for seat in world.seats:
            if seat in signed:
                yield ReputationChanged(seat=seat, by=SIGNED, reason=self.name)


KIND = Anniversary()
