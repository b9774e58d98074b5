"""What a seat can work out from its own sight: its people's approval and its promises of the year.

Both are worked out in the world as the seat imagines it, never in the real one, so that neither
number can tell anything that the seat may not know.
"""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Obligation
from game.model.ids import SeatId, Tenths, TreatyId
from game.model.treaties import ALL, Treaty
from game.model.world import World
from game.rules.compliance import dues
from game.rules.home.approval import approval, mood
from game.sight.imagined import imagined
from game.sight.remembered import Remembered, Steady
from game.sight.seen import OwnSight, PublicSight, SeatView, Sight

NO_TEXTS: dict[TreatyId, Treaty] = {}
"""The same object each time, so that comparing finds it unchanged."""
ENDED = ("rejected", "withdrawn", "lapsed", "expired", "terminated")


def reckoned(sight: Sight) -> Sight:
    """Return the sight with approval and dues filled in."""
    room, public, seat = sight.public.room, sight.public, str(sight.seat)
    whose = f"{room}/{seat}"
    calm = _calm(room, public, _steady(room, public.seats))
    own = msgspec.structs.replace(sight.own, places=(), messages=(), pledges=(), conference=None)
    levels = _approvals(whose, seat, calm, own)
    settled = _settled(room, calm, _lasting(room, calm.treaties))
    ours = msgspec.structs.replace(own, treaties=_lasting(whose, own.treaties), drafts=NO_TEXTS)
    promises = _promises(whose, seat, settled, ours)
    full = msgspec.structs.replace(sight.own, approval=levels, dues=promises)
    return msgspec.structs.replace(sight, own=full)


def _calm_public(public: PublicSight, seats: dict[SeatId, SeatView]) -> PublicSight:
    """Return a public sight without what moves all the time and bears on nothing here."""
    return msgspec.structs.replace(
        public, paused=False, ratifying=False, seats=seats, conference=None
    )


def _unready(views: dict[SeatId, SeatView]) -> dict[SeatId, SeatView]:
    """Return the seats as they are while nobody is ready."""
    return {name: msgspec.structs.replace(view, ready=False) for name, view in views.items()}


def _in_force_once(texts: dict[TreatyId, Treaty]) -> dict[TreatyId, Treaty]:
    """Return the texts that are or were in force; nothing else can be owed under."""
    return {name: text for name, text in texts.items() if text.force_turn is not None}


def _without_offers(public: PublicSight, texts: dict[TreatyId, Treaty]) -> PublicSight:
    """Return a public sight with those texts alone."""
    return msgspec.structs.replace(public, treaties=texts)


def _approved(seat: str, public: PublicSight, own: OwnSight) -> dict[TreatyId, Tenths]:
    """Return the approval of each text, by text."""
    name = SeatId(seat)
    world = imagined(Sight(seat=name, public=public, own=own))
    texts = (*own.treaties.values(), *own.drafts.values(), *public.treaties.values())
    return dict(_levels(world, name, texts))


def _promised(seat: str, public: PublicSight, own: OwnSight) -> tuple[Obligation, ...]:
    """Return the duties of this turn as they stand now."""
    name = SeatId(seat)
    return dues(imagined(Sight(seat=name, public=public, own=own)), name)


def _levels(
    world: World, seat: SeatId, texts: tuple[Treaty, ...]
) -> Iterator[tuple[TreatyId, Tenths]]:
    """Yield the approval of each text that the seat may still come to be bound by."""
    minded = mood(world, seat)
    for treaty in texts:
        if treaty.state not in ENDED and seat not in treaty.bound and _invited(seat, treaty):
            yield treaty.id, approval(minded, treaty.terms)


def _invited(seat: SeatId, treaty: Treaty) -> bool:
    """Return whether a seat is a party of a text or may become one."""
    terms = treaty.terms
    return seat in terms.parties or seat in terms.open_to or ALL in terms.open_to


_steady = Steady(_unready)
_calm = Remembered(_calm_public)
_lasting = Steady(_in_force_once)
_settled = Remembered(_without_offers)
_approvals = Remembered(_approved)
_promises = Remembered(_promised)
