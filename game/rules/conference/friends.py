"""Friends of the chair: up to four seats look for one value behind closed doors, for one turn.

If all of them name the same value it replaces the bracket when the turn is closed, unless two other
delegations object.
"""

from collections.abc import Iterator

import msgspec

from game.model.conference import Conference, Friends
from game.model.ids import SeatId, Turn
from game.model.treaties import Parameter
from game.model.world import World
from game.rules.conference.brackets import BracketClosed
from game.rules.conference.floor import (
    at_conference,
    bracket_of,
    conferring,
    delegations,
    found_bracket,
    reading,
    require_open,
    with_a_vote,
)
from game.rules.engine import EVERYONE, Audience, Command, Event, Refused, only, require
from game.rules.treaties.faults import kinds_of, require_sound

LEAST, MOST = 2, 4
"""Seats in the circle."""
OBJECTIONS = 2
"""Delegations that can keep the bracket open."""


class CallFriends(Command, frozen=True, kw_only=True):
    """Send some delegations out of the room to find a value for a bracket."""

    article: int
    parameter: str
    seats: tuple[SeatId, ...]

    def decide(self, world: World) -> Iterator[Event]:
        """By the chair, once a turn, while the debate is open."""
        seat, conference = at_conference(world, self.actor)
        require(seat == conference.chair, "conference.chair_only")
        require(conference.friends is None, "conference.friends_out")
        require(not conference.debate_closed, "conference.debate_closed")
        require_open(world, conference, self.article)
        found_bracket(conference, self.article, self.parameter)
        known = set(self.seats) <= set(delegations(conference))
        fits = known and LEAST <= len(set(self.seats)) <= MOST
        require(fits, "conference.friends", least=LEAST, most=MOST)
        circle = tuple(name for name in world.seats if name in self.seats)
        yield FriendsCalled(
            friends=Friends(
                article=self.article,
                parameter=self.parameter,
                seats=circle,
                turn=Turn(world.turn),
            )
        )


class NameValue(Command, frozen=True, kw_only=True):
    """Tell the other friends of the chair which value this seat would accept."""

    value: Parameter

    def decide(self, world: World) -> Iterator[Event]:
        """By one of them, until they agree; any sensible value will do."""
        seat, conference = at_conference(world, self.actor)
        friends = _circle(conference)
        require(seat in friends.seats, "conference.not_a_friend")
        require(friends.joint is None, "conference.friends_agreed")
        read = reading(conference.terms, friends.article, friends.parameter, self.value)
        require_sound(read, world, kinds_of(conference.terms))
        yield ValueNamed(seat=seat, value=self.value)
        named = {**friends.values, seat: self.value}
        if len(named) == len(friends.seats) and len(set(named.values())) == 1:
            yield FriendsAgreed(value=self.value)


class ObjectValue(Command, frozen=True, kw_only=True):
    """Object to what the friends of the chair agreed on."""

    def decide(self, world: World) -> Iterator[Event]:
        """By a delegation with a vote outside the circle, in the same turn."""
        seat, conference = with_a_vote(world, self.actor)
        friends = _circle(conference)
        require(friends.joint is not None, "conference.friends_out")
        require(seat not in friends.seats, "conference.own_value")
        require(seat not in friends.objections, "conference.objected")
        yield ValueObjected(seat=seat)


class FriendsCalled(Event, frozen=True, kw_only=True):
    """The chair sent some delegations out of the room."""

    friends: Friends

    def evolve(self, world: World) -> World:
        """Open their channel for this turn."""
        return conferring(world, friends=self.friends)

    def seen_by(self, world: World) -> Audience:
        """Everybody sees who leaves the room."""
        return EVERYONE


class ValueNamed(Event, frozen=True, kw_only=True):
    """A friend of the chair named a value."""

    seat: SeatId
    value: Parameter

    def evolve(self, world: World) -> World:
        """Keep it; a later one replaces it."""
        return _with_friends(world, values={**_values(world), self.seat: self.value})

    def seen_by(self, world: World) -> Audience:
        """Only the circle."""
        conference = world.conference
        if conference is None or conference.friends is None:
            return only(self.seat)
        return only(*conference.friends.seats)


class FriendsAgreed(Event, frozen=True, kw_only=True):
    """The friends of the chair came back with one value."""

    value: Parameter

    def evolve(self, world: World) -> World:
        """Wait for objections."""
        return _with_friends(world, joint=self.value)

    def seen_by(self, world: World) -> Audience:
        """They tell the room."""
        return EVERYONE


class ValueObjected(Event, frozen=True, kw_only=True):
    """A delegation objected to the friends' value."""

    seat: SeatId

    def evolve(self, world: World) -> World:
        """Count it."""
        conference = world.conference
        friends = conference.friends if conference is not None else None
        if friends is None:
            return world
        return _with_friends(world, objections=(*friends.objections, self.seat))

    def seen_by(self, world: World) -> Audience:
        """Said aloud in the room."""
        return EVERYONE


class FriendsDismissed(Event, frozen=True, kw_only=True):
    """The circle broke up."""

    def evolve(self, world: World) -> World:
        """Close the channel."""
        return conferring(world, friends=None)

    def seen_by(self, world: World) -> Audience:
        """Everybody sees them come back."""
        return EVERYONE


def dismissed(conference: Conference) -> Iterator[Event]:
    """Yield what becomes of the circle and its value when the turn is closed."""
    friends = conference.friends
    if friends is None:
        return
    open_ = bracket_of(conference, friends.article, friends.parameter) is not None
    if friends.joint is not None and open_ and len(friends.objections) < OBJECTIONS:
        yield BracketClosed(
            article=friends.article, parameter=friends.parameter, value=friends.joint, by="friends"
        )
    yield FriendsDismissed()


def _circle(conference: Conference) -> Friends:
    """Return the friends of the chair, or refuse."""
    if conference.friends is None:
        raise Refused("conference.friends_none")
    return conference.friends


def _values(world: World) -> dict[SeatId, Parameter]:
    """Return what the friends have named so far."""
    conference = world.conference
    return {} if conference is None or conference.friends is None else conference.friends.values


def _with_friends(world: World, **fields: object) -> World:
    """Return the world with some fields of the circle replaced."""
    conference = world.conference
    if conference is None or conference.friends is None:
        return world
    return conferring(world, friends=msgspec.structs.replace(conference.friends, **fields))
