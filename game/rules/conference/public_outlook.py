"""A mediator's outlook: what everybody may know of a seat, so that a proposal betrays no secret.

It is the outlook that any other seat could make of this one: its treasury, trust, agenda and secret
texts are left at their defaults.
"""

from game.model.ids import SATELLITES_PER_UNIT, SeatId
from game.model.launches import Launch
from game.model.outlook import Outlook, Profile
from game.model.seats import Seat
from game.model.treaties import BINDING
from game.model.world import World
from game.rules.sky.conduct import presumed


def public_outlook(world: World, seat: SeatId) -> Outlook:
    """Return what everybody can reckon with when they weigh a text for a seat."""
    running = {
        str(treaty.id): treaty
        for treaty in world.treaties.values()
        if treaty.state in BINDING and treaty.text_is_public
    }
    return Outlook(
        seat=seat,
        me=_in_public(world.seats[seat]),
        turn=world.turn,
        turns=world.settings.turns,
        profiles={name: _profile(world, name) for name in world.seats},
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


def _profile(world: World, name: SeatId) -> Profile:
    """Return what is publicly known of one seat."""
    seat = world.seats[name]
    flown = _last_flown(world, name)
    mine = [cohort for cohort in world.sky.cohorts if cohort.owner == name]
    return Profile(
        seat=name,
        is_state=seat.is_state,
        satellites=sum(cohort.count for cohort in mine),
        satellites_mid=sum(cohort.count for cohort in mine if cohort.shell == "MID"),
        derelicts=world.sky.derelicts_of.get(name, 0),
        launches_last=len(flown),
        site_last=sum(launch.pad is not None for launch in flown),
        toxic_last=sum(launch.pad is not None and launch.toxic for launch in flown),
        units_last=sum(launch.satellites for launch in flown) // SATELLITES_PER_UNIT,
        conduct_last=presumed(seat.disposal_published),
        disposal=seat.disposal_published,
        reputation=seat.reputation,
        tracking=seat.tracking,
        played_by=seat.played_by,
    )


def _last_flown(world: World, seat: SeatId) -> list[Launch]:
    """Return a seat's launches of the latest turn that has flown."""
    flown = (*world.launch_log, *world.launches)
    latest = flown[-1].turn if flown else world.turn
    return [launch for launch in flown if launch.seat == seat and launch.turn == latest]
