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
from game.sight.remembered import Remembered
from game.sight.seen import OwnSight, PublicSight, Sight
from game.sight.settled import settled, silent

ENDED = ("rejected", "withdrawn", "lapsed", "expired", "terminated")


def reckoned(sight: Sight) -> Sight:
    """Return the sight with approval and dues filled in."""
    whose, seat = f"{sight.public.room}/{sight.seat}", str(sight.seat)
    heard, lasting = silent(sight), settled(sight)
    levels = _approvals(whose, seat, heard.public, heard.own)
    promises = _promises(whose, seat, lasting.public, lasting.own)
    full = msgspec.structs.replace(sight.own, approval=levels, dues=promises)
    return msgspec.structs.replace(sight, own=full)


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


_approvals = Remembered(_approved)
_promises = Remembered(_promised)
