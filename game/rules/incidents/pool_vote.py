"""Pool vote: the host and the controller of the pads say how free launch slots shall be sold."""

from collections.abc import Iterator

import msgspec

from game.model.ids import SeatId
from game.model.incidents import Incident
from game.model.launches import PoolRule
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.incident_kind import Facts, IncidentKind

RULES: tuple[PoolRule, ...] = ("uniform", "scored", "first_price", "lottery")


class PoolRuleChosen(Event, frozen=True, kw_only=True):
    """Free slots are sold in another way from now on."""

    rule: PoolRule

    def evolve(self, world: World) -> World:
        """Write it into the rules of the room."""
        settings = msgspec.structs.replace(world.settings, pool_rule=self.rule)
        return change(world, settings=settings)

    def seen_by(self, world: World) -> Audience:
        """Everybody bids by it."""
        return EVERYONE


class PoolVote(IncidentKind):
    """Only what both want is changed; the default keeps the rule that there is."""

    name = "pool_vote"
    icon = "vote"
    comes = "timed"
    options = ("keep", *RULES)
    outcomes = ("kept", *RULES)

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """The host, and whoever controls pads under a lease."""
        holders = set(world.ground.controllers.values())
        named = (world.ground.host, *(seat for seat in world.seats if seat in holders))
        return tuple(dict.fromkeys(named))

    def outcome(self, world: World, card: Incident) -> str:
        """One rule for all, or the old one."""
        wishes = set(card.answers.values())
        return next(iter(wishes)) if len(wishes) == 1 and "keep" not in wishes else "kept"

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """The pool of this very year is sold by the new rule."""
        for rule in RULES:
            if card.outcome == rule:
                yield PoolRuleChosen(rule=rule)


KIND = PoolVote()
