"""One delegation in full: what only the teacher and its own students may know."""

from game import text
from game.model.ids import PlaceId, SeatId
from game.model.values import Value
from game.wire.to_client import RosterPlace
from server.web.board import treaties
from server.web.board.scene import Scene

TENTHS = 10


class Sheet(Value, frozen=True, kw_only=True):
    """The window of one delegation."""

    seat: SeatId
    name: str
    brief: str
    agenda: str
    students: tuple[RosterPlace, ...]
    cash: str
    reputation: int
    influence: int
    score: int | None
    casting: str
    played_by: str
    muted: bool
    spread: int
    """How unevenly its members speak and act, 0 to 100."""
    approvals: int
    """Payments that wait for a yes."""
    papers: tuple[treaties.Paper, ...]
    """Texts on the table, drafts included, to which it is a party."""


def sheet(scene: Scene, name: str) -> Sheet | None:
    """Return the window of a seat; None: there is no such seat."""
    seat = scene.world.seats.get(SeatId(name))
    if seat is None:
        return None
    score = scene.world.scores.get(seat.id)
    points = None if score is None else score.public
    found = next(one for one in scene.roster.delegations if one.seat == seat.id)
    return Sheet(
        seat=seat.id,
        name=scene.seat(seat.id),
        brief=text.pick(seat.brief, scene.reader.language),
        agenda="" if seat.agenda is None else text.pick(seat.agenda.text, scene.reader.language),
        students=tuple(place for place in scene.roster.places if place.seat == seat.id),
        cash=scene.money(seat.cash),
        reputation=round(seat.reputation / TENTHS),
        influence=seat.influence,
        score=None if points is None else round(points / TENTHS),
        casting=seat.casting.temper,
        played_by=seat.played_by,
        muted=seat.id in scene.world.classroom.mutes.seats,
        spread=found.spread,
        approvals=found.approvals,
        papers=treaties.of(scene, seat.id),
    )


def student(scene: Scene, place: str) -> RosterPlace | None:
    """Return one student; None: the place is gone."""
    name = PlaceId(place)
    return next((one for one in scene.roster.places if one.place == name), None)
