"""The chair's report: every delegation says how well the chair led the conference."""

from collections.abc import Iterator

from game.model.conference import Conference
from game.model.ids import SeatId
from game.model.world import World
from game.rules.conference.floor import conferring, voters
from game.rules.engine import Audience, Command, Event, Refused, only, require
from game.rules.treaties.known import seat_of

LEAST, MOST = 1, 5


class RateChair(Command, frozen=True, kw_only=True):
    """Give the chair one to five stars; a later rating replaces the first."""

    stars: int

    def decide(self, world: World) -> Iterator[Event]:
        """By a delegation with a vote that is not in the chair, while the game lasts."""
        seat = seat_of(world, self.actor)
        require(world.phase not in ("lobby", "ended"), "phase.wrong", when="turns")
        conference = held(world)
        require(seat in voters(conference), "conference.not_a_delegation")
        require(seat != conference.chair, "conference.own_chair")
        require(LEAST <= self.stars <= MOST, "conference.stars", least=LEAST, most=MOST)
        if conference.stars.get(seat) != self.stars:
            yield ChairRated(seat=seat, stars=self.stars)


class ChairRated(Event, frozen=True, kw_only=True):
    """A delegation rated the chair."""

    seat: SeatId
    stars: int

    def evolve(self, world: World) -> World:
        """Put it into the sealed box."""
        if world.conference is None:
            return world
        return conferring(world, stars={**world.conference.stars, self.seat: self.stars})

    def seen_by(self, world: World) -> Audience:
        """Ballots are secret."""
        return only(self.seat)


def held(world: World) -> Conference:
    """Return the conference that there is or was, or refuse."""
    if world.conference is None:
        raise Refused("conference.none")
    return world.conference
