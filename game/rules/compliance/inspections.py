"""Inspections: visits under a treaty that allows them, by command or by order."""

from collections.abc import Iterator

from game.model.compliance import Inspection
from game.model.ids import WORLD_ACCOUNT, SeatId, TreatyId, Turn
from game.model.launches import Place3
from game.model.world import World
from game.rules.engine import Audience, Command, Event, change, require
from game.rules.kinds import duties_answering
from game.rules.money import treasury
from game.rules.orders.costs import VISIT
from game.rules.treaties.known import hearers, may_see, require_talks, seat_of


class RequestInspection(Command, frozen=True, kw_only=True):
    """Visit another seat's pads, factories or books now; it costs 2 $M and everybody sees it."""

    of: SeatId
    where: Place3

    def decide(self, world: World) -> Iterator[Event]:
        """Only under a treaty that allows this visit, while visits are left this year."""
        seat = seat_of(world, self.actor)
        require_talks(world)
        require(self.of in world.seats, "seat.unknown", seat=self.of)
        right = right_to_visit(world, seat, self.of, self.where)
        require(right is not None, "inspection.no_right", seat=self.of)
        require(treasury.available(world, seat) >= VISIT, "money.limit", needed=VISIT)
        if right is not None:
            yield from visited(world, seat, self.of, self.where, right)


class InspectionMade(Event, frozen=True, kw_only=True):
    """Inspectors came to a seat."""

    inspection: Inspection

    def evolve(self, world: World) -> World:
        """Keep the visits of this turn."""
        today = (visit for visit in world.inspections if visit.turn == world.turn)
        return change(world, inspections=(*today, self.inspection))

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the treaty that allows it."""
        return hearers(world, self.inspection.treaty)


def ordered(world: World) -> Iterator[Event]:
    """Make the visits that were ordered on sheets, as far as rights and money reach."""
    for seat in world.seats:
        sheet = world.sheets.get(seat)
        for visit in sheet.visits if sheet is not None else ():
            right = right_to_visit(world, seat, visit.of, visit.where)
            if right is None or treasury.available(world, seat) < VISIT:
                continue
            for event in visited(world, seat, visit.of, visit.where, right):
                yield event
                world = event.evolve(world)


def visited(
    world: World, seat: SeatId, of: SeatId, where: Place3, treaty: TreatyId
) -> Iterator[Event]:
    """Pay for a visit and make it."""
    yield from treasury.pay(world, seat, WORLD_ACCOUNT, VISIT, "visit")
    visit = Inspection(by=seat, of=of, where=where, turn=Turn(world.turn), treaty=treaty)
    yield InspectionMade(inspection=visit)


def right_to_visit(world: World, seat: SeatId, of: SeatId, where: Place3) -> TreatyId | None:
    """Return the first treaty under which the seat may still make this visit this year.

    Nobody visits under a text that it may not read: the answer would tell that there is one.
    """
    for duty in duties_answering(world, "visits"):
        hidden = not may_see(world.treaties[duty.treaty], seat)
        if of not in duty.obligors or of == seat or hidden:
            continue
        allowed = duty.kind.visits(world, duty, seat, where)
        if allowed > _made(world, of, duty.treaty):
            return duty.treaty
    return None


def visits_to(world: World, seat: SeatId, places: tuple[str, ...]) -> int:
    """Return how many visits of this turn saw one of these places of a seat.

    Visitors who are not let in see nothing.
    """
    sheet = world.sheets.get(seat)
    if sheet is not None and not sheet.admits:
        return 0
    return sum(
        visit.of == seat and visit.where in places and visit.turn == world.turn
        for visit in world.inspections
    )


def _made(world: World, of: SeatId, treaty: TreatyId) -> int:
    """Return the visits made to a seat this year under one treaty."""
    return sum(
        visit.of == of and visit.treaty == treaty and visit.turn == world.turn
        for visit in world.inspections
    )
