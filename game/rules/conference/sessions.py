"""Sessions: what happens to a conference when the talks of a turn are over."""

from collections.abc import Iterator

from game.model.ids import Turn
from game.model.world import World
from game.rules.conference.ballots import decided
from game.rules.conference.floor import conferring, sitting
from game.rules.conference.friends import dismissed
from game.rules.conference.offices import OfficesEnded
from game.rules.engine import EVERYONE, Audience, Event, Step, follow


class ConferenceDispersed(Event, frozen=True, kw_only=True):
    """A conference went home without a text."""

    turn: Turn

    def evolve(self, world: World) -> World:
        """Close it; the record stays."""
        return conferring(world, closed=self.turn, outcome="dispersed")

    def seen_by(self, world: World) -> Audience:
        """Conferences are public."""
        return EVERYONE


def close_day(world: World) -> Iterator[Event]:
    """Count the open motion, call the friends back, end offers and sessions (a step of Launch)."""
    yield from follow(world, DAY)


def _count(world: World) -> Iterator[Event]:
    """Close the vote on the motion; one that nobody seconded falls."""
    conference = sitting(world)
    if conference is not None and conference.motion is not None:
        yield from decided(world, conference, conference.motion)


def _call_back(world: World) -> Iterator[Event]:
    """Let the friends of the chair come back."""
    conference = sitting(world)
    if conference is not None:
        yield from dismissed(conference)


def _end_offices(world: World) -> Iterator[Event]:
    """End an offer of good offices that not everybody has answered."""
    conference = sitting(world)
    if conference is not None and conference.offices is not None:
        yield OfficesEnded()


def _disperse(world: World) -> Iterator[Event]:
    """Send the delegations home when the last turn of the session is over."""
    conference = sitting(world)
    if conference is not None and conference.until <= world.turn:
        yield ConferenceDispersed(turn=Turn(world.turn))


DAY: tuple[Step, ...] = (_count, _call_back, _end_offices, _disperse)
