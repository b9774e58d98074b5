"""Who plays a seat: its students, a steward while they are away, or a bot."""

from collections.abc import Iterator

import msgspec

from game.model.classroom import Before
from game.model.ids import TEACHER, SeatId
from game.model.seats import Player
from game.model.world import World
from game.rules.classroom.stewards import handed_back
from game.rules.engine import EVERYONE, Audience, Command, Event, change, require


class ReplaceByBot(Command, frozen=True, kw_only=True):
    """Let a bot play a seat from now on."""

    seat: SeatId

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher."""
        require(self.actor == TEACHER, "teacher.only")
        require(self.seat in world.seats, "seat.unknown", seat=self.seat)
        require(world.seats[self.seat].played_by != "bot", "seat.bot_already")
        yield PlayerChanged(seat=self.seat, played_by="bot")

    def before(self, world: World) -> Before | None:
        """Who played it."""
        return players_before(world, self.seat)


class ReturnSeat(Command, frozen=True, kw_only=True):
    """Give a seat back to its students."""

    seat: SeatId

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, and only where students sit."""
        require(self.actor == TEACHER, "teacher.only")
        require(self.seat in world.seats, "seat.unknown", seat=self.seat)
        require(sits(world, self.seat), "seat.empty", seat=self.seat)
        require(world.seats[self.seat].played_by != "player", "seat.returned_already")
        yield from handed_back(world, self.seat)
        yield PlayerChanged(seat=self.seat, played_by="player")

    def before(self, world: World) -> Before | None:
        """Who played it."""
        return players_before(world, self.seat)


class PlayerChanged(Event, frozen=True, kw_only=True):
    """A seat is played by somebody else from now on."""

    seat: SeatId
    played_by: Player

    def evolve(self, world: World) -> World:
        """Mark the seat; what the teacher gave to a bot stays with it in the next turns."""
        free = unbound(world, self.seat)
        if self.played_by == "bot":
            by_bot = (*free.classroom.by_bot, self.seat)
            free = change(free, classroom=msgspec.structs.replace(free.classroom, by_bot=by_bot))
        return played(free, self.seat, self.played_by)

    def seen_by(self, world: World) -> Audience:
        """Bots and stewards are labelled for everybody."""
        return EVERYONE


def players_before(world: World, *seats: SeatId) -> Before:
    """Return who plays some seats."""
    players = {name: world.seats[name].played_by for name in seats if name in world.seats}
    return Before(played_by=players, by_bot=world.classroom.by_bot)


def played(world: World, name: SeatId, played_by: Player) -> World:
    """Return the world with another player in a seat."""
    seat = msgspec.structs.replace(world.seats[name], played_by=played_by)
    return change(world, seats={**world.seats, name: seat})


def unbound(world: World, seat: SeatId) -> World:
    """Return the world in which the teacher's word leaves a seat to a bot no longer."""
    if seat not in world.classroom.by_bot:
        return world
    others = tuple(other for other in world.classroom.by_bot if other != seat)
    return change(world, classroom=msgspec.structs.replace(world.classroom, by_bot=others))


def vacated(world: World) -> World:
    """Return the world with bots in the seats that no student holds any more."""
    for name, seat in world.seats.items():
        if seat.played_by != "bot" and not sits(world, name):
            world = played(world, name, "bot")
    return world


def sits(world: World, seat: SeatId) -> bool:
    """Return whether a student has a place in the seat."""
    return any(place.seat == seat for place in world.places.values())
