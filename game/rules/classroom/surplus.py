"""Roles without a seat: press, secretariat, lobby, inspectors and observers, for surplus students.

They see what everybody sees, have no score and may do one thing each.
"""

from collections.abc import Iterator

import msgspec

from game.model.classroom import Bulletin, Pin, RoleId, SurplusRole
from game.model.ids import SYSTEM, TEACHER, SeatId
from game.model.world import TURN_PHASES, World
from game.rules.dice import token
from game.rules.engine import EVERYONE, NOBODY, Audience, Command, Event, Refused, change, require
from game.rules.talking import LONGEST, check_words

ROLES: tuple[RoleId, ...] = ("press", "secretariat", "lobby", "inspectors", "observers")
MOST_PINS = 200


class SetRoles(Command, frozen=True, kw_only=True):
    """Open or close roles without a seat."""

    roles: tuple[RoleId, ...]
    free_press: bool = False
    """Bulletins go out without being released by the teacher."""

    def decide(self, world: World) -> Iterator[Event]:
        """The teacher, or the house when the room is opened; nobody is put out of a role."""
        require(self.actor in (TEACHER, SYSTEM), "teacher.only")
        held = {str(place.seat) for place in world.places.values() if place.seat not in world.seats}
        require(held <= set(self.roles), "role.held")
        known = {role.id: role for role in world.classroom.offered}
        roles = tuple(known.get(name, SurplusRole(id=name)) for name in ROLES if name in self.roles)
        if (roles, self.free_press) != (world.classroom.roles, world.classroom.free_press):
            yield RolesSet(roles=roles, free_press=self.free_press)


class PublishBulletin(Command, frozen=True, kw_only=True):
    """Write to everybody: the bulletin of the press, or the lobby's open letter to one seat."""

    text: str
    to: SeatId | None = None

    def decide(self, world: World) -> Iterator[Event]:
        """Once a turn, in words that pass; the press waits for its release by the teacher."""
        role = _role(world, self.actor, "press", "lobby")
        require(world.phase in TURN_PHASES, "phase.wrong", when="turns")
        require(bool(self.text.strip()), "chat.wordless")
        require(len(self.text) <= LONGEST, "chat.too_long", most=LONGEST)
        check_words(world, self.text)
        require((self.to is not None) == (role == "lobby"), "role.letter")
        require(self.to is None or self.to in world.seats, "seat.unknown", seat=self.to or "")
        mine = [b for b in world.classroom.bulletins if b.role == role and b.turn == world.turn]
        require(not mine, "role.once")
        yield BulletinWritten(
            bulletin=Bulletin(
                id=token(world, "b", role),
                role=role,
                turn=world.turn,
                text=self.text.strip(),
                to=self.to,
                released=world.classroom.free_press,
            )
        )


class ReleaseBulletin(Command, frozen=True, kw_only=True):
    """Let a bulletin out to everybody, or call it back."""

    bulletin: str
    released: bool = True

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher."""
        require(self.actor == TEACHER, "teacher.only")
        known = {one.id: one.released for one in world.classroom.bulletins}
        require(self.bulletin in known, "role.no_bulletin")
        if known[self.bulletin] != self.released:
            yield BulletinReleased(bulletin=self.bulletin, released=self.released)


class SetSpeakers(Command, frozen=True, kw_only=True):
    """Set the order in which seats have the floor."""

    speakers: tuple[SeatId, ...]

    def decide(self, world: World) -> Iterator[Event]:
        """Only the secretariat; each seat once."""
        _role(world, self.actor, "secretariat")
        once = len(set(self.speakers)) == len(self.speakers)
        require(once and set(self.speakers) <= set(world.seats), "role.speakers")
        if self.speakers != world.classroom.speakers:
            yield SpeakersSet(speakers=self.speakers)


class PinComment(Command, frozen=True, kw_only=True):
    """Pin a comment to this moment of the game, for the debrief."""

    text: str

    def decide(self, world: World) -> Iterator[Event]:
        """Only observers; nobody reads it before the game has ended."""
        _role(world, self.actor, "observers")
        require(bool(self.text.strip()), "chat.wordless")
        require(len(self.text) <= LONGEST, "chat.too_long", most=LONGEST)
        check_words(world, self.text)
        require(len(world.classroom.pins) < MOST_PINS, "role.pins", most=MOST_PINS)
        yield CommentPinned(pin=Pin(turn=world.turn, phase=world.phase, text=self.text.strip()))


class RolesSet(Event, frozen=True, kw_only=True):
    """These roles are open now."""

    roles: tuple[SurplusRole, ...]
    free_press: bool

    def evolve(self, world: World) -> World:
        """Keep them."""
        return _noted(world, roles=self.roles, free_press=self.free_press)

    def seen_by(self, world: World) -> Audience:
        """Everybody."""
        return EVERYONE


class BulletinWritten(Event, frozen=True, kw_only=True):
    """A role wrote to everybody."""

    bulletin: Bulletin

    def evolve(self, world: World) -> World:
        """Keep it."""
        return _noted(world, bulletins=(*world.classroom.bulletins, self.bulletin))

    def seen_by(self, world: World) -> Audience:
        """Everybody, once it is released."""
        return EVERYONE if self.bulletin.released else NOBODY


class BulletinReleased(Event, frozen=True, kw_only=True):
    """The teacher let a bulletin out, or called it back."""

    bulletin: str
    released: bool

    def evolve(self, world: World) -> World:
        """Mark it."""
        bulletins = tuple(
            msgspec.structs.replace(one, released=self.released) if one.id == self.bulletin else one
            for one in world.classroom.bulletins
        )
        return _noted(world, bulletins=bulletins)

    def seen_by(self, world: World) -> Audience:
        """Everybody finds it in the public sight."""
        return NOBODY


class SpeakersSet(Event, frozen=True, kw_only=True):
    """The floor is given in this order."""

    speakers: tuple[SeatId, ...]

    def evolve(self, world: World) -> World:
        """Keep it."""
        return _noted(world, speakers=self.speakers)

    def seen_by(self, world: World) -> Audience:
        """Everybody."""
        return EVERYONE


class CommentPinned(Event, frozen=True, kw_only=True):
    """An observer marked a moment."""

    pin: Pin

    def evolve(self, world: World) -> World:
        """Keep it for the debrief."""
        return _noted(world, pins=(*world.classroom.pins, self.pin))


def _role(world: World, actor: str, *wanted: RoleId) -> RoleId:
    """Return the open role of an actor, or refuse."""
    for role in world.classroom.roles:
        if role.id == actor and role.id in wanted:
            return role.id
    raise Refused("role.only")


def _noted(world: World, **fields: object) -> World:
    """Return the world with something noted in its classroom."""
    return change(world, classroom=msgspec.structs.replace(world.classroom, **fields))
