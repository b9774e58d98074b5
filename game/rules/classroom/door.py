"""The door for people: what a command becomes when it comes from a student or from the teacher.

Jobs are looked at before, large payments are held back for the treasurer, and the deeds of teachers
and stewards are noted beside what follows from them.
"""

from game.model.ids import PlaceId
from game.model.world import TURN_PHASES, World
from game.rules.classroom.acts import noted
from game.rules.classroom.jobs import require_allowed, require_parts
from game.rules.classroom.payments import held
from game.rules.classroom.stewards import marked
from game.rules.engine import Command, Event, require
from game.rules.orders.orders import OrdersSet, PlaceBid, SetOrders
from game.rules.orders.standing_orders import sheet_of

BESIDE_A_BOT = (
    "DeleteDraft",
    "ReportMessage",
    "SaveDraft",
    "SendMessage",
    "SetInstructions",
    "TakeJob",
    "WriteTicket",
)
"""What students may send while a bot still plays their seat."""


def decided(world: World, command: Command, place: PlaceId | None) -> tuple[Event, ...]:
    """Return what follows from a command; raises ``Refused``.

    ``place`` is the student's who sent it; None for bots, the clock, the house and the teacher.
    """
    member = None if place is None else world.places.get(place)
    if member is None or member.seat not in world.seats:
        return marked(world, command, noted(world, command, command.decide(world)))
    by_bot = world.phase in TURN_PHASES and world.seats[member.seat].played_by == "bot"
    require(not by_bot or type(command).__name__ in BESIDE_A_BOT, "seat.bot_plays")
    require_allowed(world, member, command)
    events = tuple(command.decide(world))
    if not isinstance(command, SetOrders | PlaceBid):
        return events
    for event in events:
        if isinstance(event, OrdersSet):
            require_parts(world, member, sheet_of(world, member.seat), event.sheet)
    return held(world, member.id, events)
