"""Outlooks: what a seat can reckon with when it weighs a text, and what everybody can."""

import msgspec

from game.model.ids import Money, SeatId
from game.model.outlook import Outlook, Profile, SkyOutlook
from game.model.treaties import BINDING
from game.rules.duties.profiles import profiles
from game.sight.seen import PublicSight, Sight


def outlook(sight: Sight) -> Outlook:
    """Return what the seat of this sight may count on; used by cards, bots and forecasts alike."""
    public, own = sight.public, sight.own
    visible = {**public.treaties, **own.treaties}
    known = _profiles(public)
    mine = msgspec.structs.replace(known[sight.seat], conduct_last=own.me.conduct_last)
    running = {str(t.id): t for t in visible.values() if t.state in BINDING}
    return Outlook(
        seat=sight.seat,
        me=own.me,
        turn=public.turn,
        turns=public.settings.turns,
        profiles={**known, sight.seat: mine},
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
        profiles=_profiles(public),
        sky=public.sky,
        orbit=public.settings.orbit,
        treaties={str(t.id): t for t in public.treaties.values() if t.state in BINDING},
    )


def _profiles(public: PublicSight) -> dict[SeatId, Profile]:
    """Return what is publicly known of every seat."""
    return profiles(public.seats, public.sky, (*public.launch_log, *public.launches), public.turn)
