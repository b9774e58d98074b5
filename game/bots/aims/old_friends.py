"""Old friends: guests of four other seats on the own crew flights."""

import msgspec

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.model.ids import PadId, SeatId
from game.model.launches import ManifestEntry, OrderSheet
from game.model.vehicles import Payload
from game.rules.orders.manifest import CREW_GUESTS

POINTS = 6
"""Points of a crew flight while friends are still to come."""


class OldFriends(Aim):
    """Free places on crew flights go to seats that have not flown with us."""

    name = "old_friends"

    def launch(self, mind: Mind, payload: Payload, pad: PadId | None) -> int:
        """A crew flight takes two guests along."""
        return POINTS if payload.purpose == "crew" and _missing(mind) else 0

    def orders(self, mind: Mind, sheet: OrderSheet) -> OrderSheet:
        """Invite guests to every crew flight."""
        waiting, manifest = _missing(mind), []
        for entry in sheet.manifest:
            guests = waiting[:CREW_GUESTS] if _crewed(mind, entry) else ()
            waiting = waiting[len(guests) :]
            manifest.append(msgspec.structs.replace(entry, guests=guests) if guests else entry)
        return msgspec.structs.replace(sheet, manifest=tuple(manifest))


def _missing(mind: Mind) -> tuple[SeatId, ...]:
    """Return the other seats that have not flown with us, unless enough have."""
    flown = {
        guest
        for flight in mind.public.launch_log
        if flight.seat == mind.seat and flight.outcome == "success"
        for guest in flight.guests
    }
    target = mind.me.agenda.target if mind.me.agenda is not None else 0
    others = (seat for seat in mind.public.seats if seat not in (*flown, mind.seat))
    return tuple(others) if len(flown - {mind.seat}) < target else ()


def _crewed(mind: Mind, entry: ManifestEntry) -> bool:
    """Return whether an entry carries people."""
    return mind.public.library.payloads[entry.payload].purpose == "crew"


AIM = OldFriends()
