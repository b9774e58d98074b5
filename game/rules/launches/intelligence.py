"""Intelligence: a seat spends influence to learn of a secret text of another."""

from collections.abc import Iterator

import msgspec

from game.model.ids import SeatId, TreatyId
from game.model.treaties import Treaty
from game.model.world import World
from game.rules.dice import happens, roll
from game.rules.engine import Audience, Event, change, only
from game.rules.orders.order_checks import INTELLIGENCE_PRICE
from game.rules.standing.standing import InfluenceChanged
from game.rules.treaties.known import may_see

FINDS = 500
"""Chance (permille) that a search finds one of the texts that there are."""


class SecretFound(Event, frozen=True, kw_only=True):
    """A seat has read a secret text of others."""

    seat: SeatId
    treaty: TreatyId

    def evolve(self, world: World) -> World:
        """Remember it; neither its parties nor anybody else learn of it."""
        seat = world.seats[self.seat]
        wiser = msgspec.structs.replace(seat, found=(*seat.found, self.treaty))
        return change(world, seats={**world.seats, self.seat: wiser})

    def seen_by(self, world: World) -> Audience:
        """Spies tell their own delegation."""
        return only(self.seat)


class NothingFound(Event, frozen=True, kw_only=True):
    """A search brought nothing, because there was nothing or because it was well hidden."""

    seat: SeatId
    of: SeatId

    def evolve(self, world: World) -> World:
        """Change nothing."""
        return world

    def seen_by(self, world: World) -> Audience:
        """Spies tell their own delegation."""
        return only(self.seat)


def search(world: World) -> Iterator[Event]:
    """Carry out the searches that were ordered (a step of Launch)."""
    for seat in world.seats.values():
        sheet = world.sheets.get(seat.id)
        whom = sheet.intelligence if sheet is not None else None
        if whom is not None and seat.influence >= INTELLIGENCE_PRICE:
            by = -INTELLIGENCE_PRICE
            yield InfluenceChanged(seat=seat.id, by=by, reason="intelligence")
            yield _result(world, seat.id, whom)


def _result(world: World, seat: SeatId, whom: SeatId) -> Event:
    """Return what a search brings; its cost and its answer tell nothing else."""
    hidden = [treaty.id for treaty in world.treaties.values() if _is_secret(treaty, seat, whom)]
    unread = [name for name in hidden if name not in world.seats[seat].found]
    if unread and happens(world, FINDS, "intelligence", seat, whom):
        place = roll(world, "intelligence", "which", seat, whom, sides=len(unread))
        return SecretFound(seat=seat, treaty=unread[place])
    return NothingFound(seat=seat, of=whom)


def _is_secret(treaty: Treaty, seat: SeatId, whom: SeatId) -> bool:
    """Return whether a signed text of a seat is hidden from another one."""
    return treaty.signed_turn is not None and whom in treaty.bound and not may_see(treaty, seat)
