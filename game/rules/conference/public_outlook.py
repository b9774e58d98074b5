"""A mediator's outlook: what everybody may know of a seat, so that a proposal betrays no secret.

It is the outlook that any other seat could make of this one: its treasury, trust, agenda and secret
texts are left at their defaults.
"""

from game.model.ids import SeatId
from game.model.outlook import Outlook
from game.model.seats import Seat
from game.model.treaties import BINDING
from game.model.world import World
from game.rules.duties.profiles import profiles
from game.rules.sky.conduct import presumed


def public_outlook(world: World, seat: SeatId) -> Outlook:
    """Return what everybody can reckon with when they weigh a text for a seat."""
    running = {
        str(treaty.id): treaty
        for treaty in world.treaties.values()
        if treaty.state in BINDING and treaty.text_is_public
    }
    flown = (*world.launch_log, *world.launches)
    return Outlook(
        seat=seat,
        me=_in_public(world.seats[seat]),
        turn=world.turn,
        turns=world.settings.turns,
        profiles=profiles(world.seats, world.sky, flown, world.turn),
        ground=world.ground,
        sky=world.sky,
        market=world.market,
        orbit=world.settings.orbit,
        library=world.library,
        tension=world.tension,
        treaties=running,
        slot_price=world.settings.slot_price,
        slots_now=sum(slot.owner == seat for slot in world.slots.values()),
    )


def _in_public(seat: Seat) -> Seat:
    """Return a seat with nothing but what everybody sees of it; fields are copied one by one."""
    return Seat(
        id=seat.id,
        is_state=seat.is_state,
        home_slots=seat.home_slots,
        home_surcharge=seat.home_surcharge,
        vehicles=seat.vehicles,
        reputation=seat.reputation,
        tracking=seat.tracking,
        technology=seat.technology,
        prestige=seat.prestige,
        science=seat.science,
        education=seat.education,
        bloc=seat.bloc,
        objectives=seat.objectives,
        conduct_last=presumed(seat.disposal_published),
        disposal_published=seat.disposal_published,
        margin=seat.margin,
        refuses=seat.refuses,
        start_reuse=seat.start_reuse,
    )
