"""Lessons: which scenario fits so many students and minutes, and how many rooms it takes."""

from collections.abc import Iterable

from game.model.classroom import RoleId
from game.model.glance import Glance
from game.rules.classroom.plan import fits, planned
from game.wire.to_client import Proposal
from server.rooms.seating import FOURS, room_for

FEW = 3
"""So many students get the scenario with the fewest seats."""
OFFERED_ROLES: tuple[RoleId, ...] = ("press", "secretariat")
"""Roles that are opened by themselves when every seat has four students."""


def proposals(
    playables: Iterable[Glance], minutes: int, students: int | None, debrief: int | None
) -> tuple[Proposal, ...]:
    """Return a lesson for each scenario, the best first."""
    made = [proposal(one, minutes, students, debrief) for one in playables]
    return tuple(sorted(made, key=lambda each: _rank(each, students)))


def proposal(playable: Glance, minutes: int, students: int | None, debrief: int | None) -> Proposal:
    """Return the lesson that fits a scenario."""
    plan = planned(minutes, playable.presets, debrief)
    rooms = rooms_for(students, playable.seats)
    in_a_room = -(-students // rooms) if students else 0
    return Proposal(
        scenario=playable.scenario,
        title=playable.title,
        level=playable.level,
        plan=plan,
        rooms=rooms,
        seats=playable.seats,
        in_a_seat=min(FOURS, -(-in_a_room // playable.seats)),
        bots=max(0, playable.seats - in_a_room) if students else 0,
        roles=OFFERED_ROLES if in_a_room > FOURS * playable.seats else (),
        fits=fits(plan),
    )


def rooms_for(students: int | None, seats: int) -> int:
    """Return how many rooms so many students need, with roles for those who are too many."""
    if students is None:
        return 1
    return max(1, -(-students // room_for(seats, len(OFFERED_ROLES))))


def _rank(each: Proposal, students: int | None) -> tuple[bool, bool, int, int, int, str]:
    """Return what to sort by: time enough, a game for a class, few rooms, small delegations.

    Two or three students are better off with few seats; else more seats are more to do.
    """
    few = students is not None and students <= FEW
    size = each.seats if few else each.in_a_seat
    tutorial = each.level == "tutorial"
    return (not each.fits, tutorial, each.rooms, size, -each.seats, each.scenario)
