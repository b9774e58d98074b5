"""Channels: where things are said, and who reads them.

``plenary`` · a treaty's id (its parties) · ``seat:KAZ`` (one delegation, or a role such as
``seat:press``) · ``pair:KAZ+RUS`` · ``group:KAZ+RUS+EUR`` · ``friends:KAZ+RUS`` (of a conference's
chair) · ``teacher:KAZ`` (a delegation and the teacher) · ``press:KAZ`` (an interview). The teacher
reads all of them.
"""

from game.model.ids import TEACHER, SeatId, TreatyId
from game.model.talk import PLENARY
from game.model.treaties import Treaty
from game.model.world import World

PRESS = SeatId("press")
SECRETARIAT = SeatId("secretariat")
INSPECTORS = SeatId("inspectors")
HELP = "teacher"
"""Channels with the teacher begin with it."""


def members(world: World, channel: str) -> tuple[SeatId, ...]:
    """Return the seats and roles that read a channel; an unknown channel has none."""
    if channel == PLENARY:
        return readers(world)
    kind, _, names = channel.partition(":")
    if kind in ("seat", HELP):
        return tuple(one for one in readers(world) if one == names)
    if kind == "press":
        return (PRESS, SeatId(names)) if _open(world, PRESS) and names in world.seats else ()
    if kind in ("pair", "group"):
        return _circle(world, kind, names)
    if kind == "friends":
        return _friends(world, names)
    treaty = world.treaties.get(TreatyId(channel))
    return () if treaty is None else treaty.terms.parties


def hears(one: SeatId, channel: str, treaties: dict[TreatyId, Treaty]) -> bool:
    """Return whether a seat or role reads a channel that exists."""
    kind, _, names = channel.partition(":")
    if kind == "press":
        return one in (PRESS, names)
    if kind in ("seat", "pair", "group", "friends", HELP):
        return one in names.split("+")
    treaty = treaties.get(TreatyId(channel))
    return channel == PLENARY or (treaty is not None and one in treaty.terms.parties)


def may_speak(world: World, speaker: str, channel: str) -> bool:
    """Return whether somebody may say something in a channel.

    A role without a seat speaks at home, to the teacher and in interviews; the secretariat leads
    the plenary as well.
    """
    if speaker == TEACHER:
        return bool(members(world, channel))
    if speaker in world.seats or channel != PLENARY:
        return speaker in members(world, channel)
    return speaker == SECRETARIAT and _open(world, SECRETARIAT)


def readers(world: World) -> tuple[SeatId, ...]:
    """Return all seats, then the open roles."""
    roles = world.classroom.roles
    return (*world.seats, *(SeatId(role.id) for role in roles)) if roles else tuple(world.seats)


def _open(world: World, role: SeatId) -> bool:
    """Return whether a role is open in this room."""
    return any(one.id == role for one in world.classroom.roles)


def _circle(world: World, kind: str, names: str) -> tuple[SeatId, ...]:
    """Return the seats of a pair or a larger group, which are named in their order."""
    named = names.split("+")
    circle = tuple(seat for seat in world.seats if seat in named)
    right = len(circle) == 2 if kind == "pair" else len(circle) >= 3
    return circle if right and names == "+".join(circle) else ()


def _friends(world: World, names: str) -> tuple[SeatId, ...]:
    """Return the friends of the chair, if these are they; their channel closes with the turn."""
    conference = world.conference
    friends = conference.friends if conference is not None else None
    return friends.seats if friends is not None and names == "+".join(friends.seats) else ()
