"""What the calendar does to treaties: the steps of Brief and of Review, in their order."""

from collections.abc import Iterator

from game.model.ids import TreatyId
from game.model.world import World
from game.rules.engine import Event, Step, change, follow
from game.rules.treaties import amending, binding, leaving, offers, ratification
from game.rules.treaties.known import texts

DEAD = ("rejected", "withdrawn", "lapsed")


class OffersForgotten(Event, frozen=True, kw_only=True):
    """Texts that came to nothing were cleared from the table at the next Brief."""

    treaties: tuple[TreatyId, ...]

    def evolve(self, world: World) -> World:
        """Take them away; the journal keeps them."""
        kept = {name: text for name, text in world.treaties.items() if name not in self.treaties}
        return change(world, treaties=kept)


def forget(world: World) -> Iterator[Event]:
    """Clear the table of what failed before this turn."""
    dead = tuple(text.id for text in texts(world, *DEAD))
    if dead:
        yield OffersForgotten(treaties=dead)


BEGIN: tuple[Step, ...] = (
    forget,
    offers.lapse,
    binding.join,
    amending.take_effect,
    leaving.withdraw,
    binding.expire,
    binding.bind,
    ratification.overdue,
    binding.settle_states,
)
CLOSE: tuple[Step, ...] = (amending.count_votes, leaving.resume, binding.settle_states)


def begin_turn(world: World) -> Iterator[Event]:
    """Open the year of every treaty (a step of Brief)."""
    yield from follow(world, BEGIN)


def close_turn(world: World) -> Iterator[Event]:
    """Close the year of every treaty (a step of Review)."""
    yield from follow(world, CLOSE)
