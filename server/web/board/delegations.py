"""The delegations: who sits where, who is there, what they do, and what to look at."""

from typing import Literal

from game import text
from game.model.ids import SeatId
from game.model.seats import Player
from game.model.values import Value, half_up
from game.sight.teacher import Doing, Flag
from game.wire.to_client import Ask, Delegation, RosterPlace
from server.web.board.scene import Scene

SLOW = 300
"""Milliseconds there and back above which a line is slow."""
Line = Literal["online", "slow", "lost", "empty"]
GRAVE: tuple[Flag, ...] = ("below_zero", "report")
TEMPTED = "tempted"
TENTHS = 10


class Row(Value, frozen=True, kw_only=True):
    """One delegation."""

    seat: str
    name: str
    students: tuple[RosterPlace, ...]
    line: Line
    latency: int | None
    """Milliseconds of its slowest screen."""
    doing: Doing
    last: str
    """The last thing that somebody of it did, in words; empty: nothing yet."""
    played_by: Player
    cash: str
    score: int | None
    """Points so far, of 100; None: there are none yet."""
    flags: tuple[tuple[str, bool], ...]
    """What to look at, and whether it is grave."""


class Roles(Value, frozen=True, kw_only=True):
    """Students without a seat, by role."""

    role: str
    name: str
    students: tuple[RosterPlace, ...]


class Table(Value, frozen=True, kw_only=True):
    """All delegations and how many students are there."""

    rows: tuple[Row, ...]
    roles: tuple[Roles, ...]
    asks: tuple[Ask, ...]
    online: int
    slow: int
    lost: int


def table(scene: Scene) -> Table:
    """Return the delegations in the order of seats, then roles without one."""
    places = scene.roster.places
    return Table(
        rows=tuple(_row(scene, one) for one in scene.roster.delegations),
        roles=_roles(scene),
        asks=scene.roster.asking,
        online=sum(_is_online(place) for place in places),
        slow=sum(place.present and _is_slow(place) for place in places),
        lost=sum(not place.present for place in places),
    )


def _row(scene: Scene, found: Delegation) -> Row:
    """Return one delegation."""
    seat = scene.world.seats[found.seat]
    students = tuple(place for place in scene.roster.places if place.seat == found.seat)
    measured = [place.latency for place in students if place.present and place.latency is not None]
    return Row(
        seat=found.seat,
        name=scene.seat(found.seat),
        students=students,
        line=_line(students),
        latency=max((max(1, one) for one in measured), default=None),
        doing=found.doing,
        last=_last(scene, students),
        played_by=seat.played_by,
        cash=scene.money(seat.cash),
        score=_score(scene, found.seat),
        flags=tuple((flag, flag in GRAVE) for flag in _flags(scene, found)),
    )


def _flags(scene: Scene, found: Delegation) -> tuple[str, ...]:
    """Return what to look at in a delegation, and whether it is tempted to break a text."""
    return (*found.flags, TEMPTED) if found.seat in scene.tempted else found.flags


def _line(students: tuple[RosterPlace, ...]) -> Line:
    """Return how a delegation's lines are; the worst of those that are there."""
    if not students:
        return "empty"
    there = [place for place in students if place.present]
    if not there:
        return "lost"
    return "slow" if any(_is_slow(place) for place in there) else "online"


def _is_slow(place: RosterPlace) -> bool:
    """Return whether a student's line answers late."""
    return place.latency is not None and place.latency > SLOW


def _is_online(place: RosterPlace) -> bool:
    """Return whether a student is there with a good line."""
    return place.present and not _is_slow(place)


def _last(scene: Scene, students: tuple[RosterPlace, ...]) -> str:
    """Return the newest thing that one of the students did."""
    done = [place for place in students if place.last and place.ago is not None]
    newest = min(done, key=lambda place: place.ago or 0, default=None)
    key = "" if newest is None else f"did.{newest.last}"
    return scene.reader.say(key) if key and text.has("en", key) else ""


def _score(scene: Scene, seat: SeatId) -> int | None:
    """Return the points of a seat so far."""
    score = scene.world.scores.get(seat)
    points = None if score is None else score.final if score.final is not None else score.public
    return None if points is None else half_up(points, TENTHS)


def _roles(scene: Scene) -> tuple[Roles, ...]:
    """Return the students without a seat."""
    seats = scene.world.seats
    roles = dict.fromkeys(place.seat for place in scene.roster.places if place.seat not in seats)
    return tuple(
        Roles(
            role=role,
            name=scene.seat(role),
            students=tuple(place for place in scene.roster.places if place.seat == role),
        )
        for role in roles
    )
