"""The sky survey: once a year telescopes and inspectors see how satellites really end.

What a seat ordered stays its own affair; what is seen is published. The survey sees a seat when the
best network among the others does, or when inspectors were in its factories this turn. Until it is
seen again, the last published share stands.
"""

from collections.abc import Iterator

import msgspec

from game.model.ids import Permille, SeatId
from game.model.launches import CONDUCTS
from game.model.world import World
from game.rules import dice
from game.rules.compliance.detection import TRACKING
from game.rules.compliance.inspections import visits_to
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.sky.conduct import DISPOSAL


class DisposalPublished(Event, frozen=True, kw_only=True):
    """The share of a seat's satellites that left orbit as planned was seen."""

    seat: SeatId
    share: Permille

    def evolve(self, world: World) -> World:
        """Remember it until it is seen again."""
        seat = msgspec.structs.replace(world.seats[self.seat], disposal_published=self.share)
        return change(world, seats={**world.seats, self.seat: seat})

    def seen_by(self, world: World) -> Audience:
        """Surveys are public."""
        return EVERYONE


def survey(world: World) -> Iterator[Event]:
    """Publish what was seen of each seat (a step of Review)."""
    for name, seat in world.seats.items():
        if not _retires(world, name) or not _seen(world, name):
            continue
        share = next(DISPOSAL[known] for known in CONDUCTS if known == seat.conduct_last)
        if share != seat.disposal_published:
            yield DisposalPublished(seat=name, share=Permille(share))


def _retires(world: World, seat: SeatId) -> bool:
    """Return whether satellites of the seat ended this turn."""
    tally = world.tallies.get(seat)
    return tally is not None and tally.satellites_retired > 0


def _seen(world: World, seat: SeatId) -> bool:
    """Return whether somebody looked at the right moment; one roll a seat and turn."""
    if visits_to(world, seat, ("factories",)):
        return True
    best = max((other.tracking for name, other in world.seats.items() if name != seat), default=0)
    return dice.happens(world, TRACKING[min(best, len(TRACKING) - 1)], "survey", seat)
