"""What a role without a seat may know: what everybody sees, its own talk, and its task."""

from game.model.classroom import SurplusRole
from game.model.compliance import Inspection
from game.model.ids import PlaceId, SeatId
from game.model.seats import Place, Seat
from game.model.talk import Message
from game.model.world import World
from game.rules.channels import hears
from game.rules.classroom.voices import answered
from game.sight.projector import public_sight
from game.sight.remembered import Growing, Remembered
from game.sight.seat import NO_SCORES, NO_SHEET
from game.sight.seen import OwnSight, PublicSight, Sight


def role_sight(world: World, role: SeatId) -> Sight:
    """Return what a role may know; KeyError if it is not open."""
    return role_with_public(world, role, public_sight(world))


def role_with_public(world: World, role: SeatId, public: PublicSight) -> Sight:
    """Return a role's sight around a public part that was made once for everybody."""
    known = {SeatId(one.id): one for one in world.classroom.roles}
    return Sight(seat=role, public=public, own=_own(world, role, known[role]))


def _own(world: World, role: SeatId, known: SurplusRole) -> OwnSight:
    """Return an own part that is empty but for colleagues, talk and task."""
    whose = f"{world.room}/{role}"
    return OwnSight(
        me=_seat(whose, role, known),
        trusted_by={},
        places=_places(whose, world.places, role),
        sheet=NO_SHEET,
        sheet_set=False,
        standing=NO_SHEET,
        treaties={},
        drafts={},
        approval={},
        funds={},
        findings={},
        answers={},
        obligations=(),
        dues=(),
        arrears=(),
        inspections=_visits(whose, world.inspections, role),
        messages=_messages(whose, world.messages, role),
        pledges=(),
        score=None,
        scores=world.scores if world.phase == "ended" else NO_SCORES,
        answered=answered(world, role),
        role=known,
    )


def _stand_in(role: SeatId, known: SurplusRole) -> Seat:
    """Return a seat that owns nothing, so that every sight has the same form."""
    return Seat(id=role, role=known.brief, played_by="player")


def _colleagues(places: dict[PlaceId, Place], role: SeatId) -> tuple[Place, ...]:
    """Return who has the role."""
    return tuple(place for place in places.values() if place.seat == role)


def _made(visits: tuple[Inspection, ...], role: SeatId) -> tuple[Inspection, ...]:
    """Return the visits that the role made this turn."""
    return tuple(visit for visit in visits if visit.by == role)


def _heard(messages: tuple[Message, ...], role: SeatId) -> tuple[Message, ...]:
    """Return what was said to the role and to everybody."""
    return tuple(one for one in messages if hears(role, one.channel, {}) and not one.hidden)


_seat = Remembered(_stand_in)
_places = Remembered(_colleagues)
_visits = Remembered(_made)
_messages = Growing(_heard)
