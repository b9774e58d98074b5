"""Outlooks: what a seat can reckon with when it weighs a text, and what everybody can."""

import msgspec

from game.model.ids import SATELLITES_PER_UNIT, Money, SeatId
from game.model.launches import Launch
from game.model.outlook import Outlook, Profile, SkyOutlook
from game.model.treaties import BINDING
from game.rules.sky.conduct import presumed
from game.sight.seen import PublicSight, SeatView, Sight


def outlook(sight: Sight) -> Outlook:
    """Return what the seat of this sight may count on; used by cards, bots and forecasts alike."""
    public, own = sight.public, sight.own
    visible = {**public.treaties, **own.treaties}
    profiles = {name: _profile(public, view) for name, view in public.seats.items()}
    mine = msgspec.structs.replace(profiles[sight.seat], conduct_last=own.me.conduct_last)
    running = {str(t.id): t for t in visible.values() if t.state in BINDING}
    return Outlook(
        seat=sight.seat,
        me=own.me,
        turn=public.turn,
        turns=public.settings.turns,
        profiles={**profiles, sight.seat: mine},
        ground=public.ground,
        sky=public.sky,
        market=public.market,
        orbit=public.settings.orbit,
        library=public.library,
        tension=public.tension,
        treaties=running,
        slot_price=public.settings.slot_price,
        income_last=Money(own.me.income + own.tally_last.receipts),
        services_last=own.tally_last.services,
        slots_now=sum(slot.owner == sight.seat for slot in public.slots.values()),
    )


def public_outlook(public: PublicSight) -> SkyOutlook:
    """Return what everybody may count on when looking at the sky: public texts, public habits."""
    return SkyOutlook(
        profiles={name: _profile(public, view) for name, view in public.seats.items()},
        sky=public.sky,
        orbit=public.settings.orbit,
        treaties={str(t.id): t for t in public.treaties.values() if t.state in BINDING},
    )


def _profile(public: PublicSight, view: SeatView) -> Profile:
    """Return what is publicly known of one seat."""
    flown = _last_flown(public, view.id)
    mine = [cohort for cohort in public.sky.cohorts if cohort.owner == view.id]
    return Profile(
        seat=view.id,
        is_state=view.is_state,
        satellites=view.satellites,
        satellites_mid=sum(cohort.count for cohort in mine if cohort.shell == "MID"),
        derelicts=public.sky.derelicts_of.get(view.id, 0),
        launches_last=len(flown),
        site_last=sum(launch.pad is not None for launch in flown),
        toxic_last=sum(launch.pad is not None and launch.toxic for launch in flown),
        units_last=sum(launch.satellites for launch in flown) // SATELLITES_PER_UNIT,
        conduct_last=presumed(view.disposal_published),
        disposal=view.disposal_published,
        reputation=view.reputation,
        tracking=view.tracking,
        played_by=view.played_by,
    )


def _last_flown(public: PublicSight, seat: SeatId) -> list[Launch]:
    """Return a seat's launches of the latest turn that has flown."""
    log = public.launches or public.launch_log
    latest = log[-1].turn if log else public.turn
    flown = (*public.launch_log, *public.launches)
    return [launch for launch in flown if launch.seat == seat and launch.turn == latest]
