"""Orders: one secret sheet per seat and turn, set as a whole as often as its delegation likes."""

from collections.abc import Iterator

import msgspec

from game.model.ids import SeatId, TreatyId
from game.model.launches import Bid, Breach, OrderSheet
from game.model.seats import Seat
from game.model.world import World
from game.rules.engine import Audience, Command, Event, Refused, change, only, require
from game.rules.orders.gates import breach_of, broken_by, obstacles
from game.rules.orders.manifest import check_manifest
from game.rules.orders.order_checks import check_known, check_money, check_orders
from game.rules.orders.standing_orders import sheet_of

PHASES = ("negotiate", "orders")
"""Phases in which orders may be given."""


class SetOrders(Command, frozen=True, kw_only=True):
    """Set the whole order sheet; setting it twice changes nothing."""

    sheet: OrderSheet

    def decide(self, world: World) -> Iterator[Event]:
        """Every order must be possible, payable and lawful, or knowingly unlawful."""
        seat = ordering(world, self.actor)
        yield from _set(world, seat, self.sheet)


class PlaceBid(Command, frozen=True, kw_only=True):
    """Bid for a slot of the pool; a second bid for the same slot replaces the first."""

    bid: Bid

    def decide(self, world: World) -> Iterator[Event]:
        """The bid goes on the sheet and is checked with it."""
        seat = ordering(world, self.actor)
        sheet = sheet_of(world, seat.id)
        others = tuple(bid for bid in sheet.bids if bid.slot != self.bid.slot)
        yield from _set(world, seat, msgspec.structs.replace(sheet, bids=(*others, self.bid)))


class ConfirmBreach(Command, frozen=True, kw_only=True):
    """Say that an order breaks an article and shall be carried out all the same."""

    treaty: TreatyId
    article: int

    def decide(self, world: World) -> Iterator[Event]:
        """Only for treaties that bind the seat."""
        seat = ordering(world, self.actor)
        treaty = world.treaties.get(self.treaty)
        require(treaty is not None and seat.id in treaty.bound, "treaty.unknown")
        sheet = sheet_of(world, seat.id)
        breach = Breach(treaty=self.treaty, article=self.article)
        if breach not in sheet.knowingly:
            confessed = msgspec.structs.replace(sheet, knowingly=(*sheet.knowingly, breach))
            yield OrdersSet(seat=seat.id, sheet=confessed)


class OrdersSet(Event, frozen=True, kw_only=True):
    """A seat set its order sheet."""

    seat: SeatId
    sheet: OrderSheet

    def evolve(self, world: World) -> World:
        """Keep it until Launch; the seat's standing orders do not apply this turn.

        It is what they repeat from the next one on, cut or not. A steward's sheet is for its own
        turn only: a programme that it cut comes back.
        """
        given = {*world.sheets_set, self.seat}
        stays = world.seats[self.seat].played_by != "steward"
        lasting = {self.seat: self.sheet} if stays else {}
        return change(
            world,
            sheets={**world.sheets, self.seat: self.sheet},
            sheets_set=tuple(seat for seat in world.seats if seat in given),
            standing={**world.standing, **lasting},
        )

    def seen_by(self, world: World) -> Audience:
        """Nobody else may even notice."""
        return only(self.seat)


def ordering(world: World, actor: str) -> Seat:
    """Return the seat that gives orders now, or refuse."""
    seat = world.seats.get(SeatId(actor))
    require(seat is not None, "seat.only")
    require(world.phase in PHASES, "phase.wrong", when="talks")
    if seat is None:
        raise KeyError(actor)
    return seat


def check_sheet(world: World, seat: Seat, sheet: OrderSheet) -> OrderSheet:
    """Return the sheet with exactly the breaches it confesses, or refuse it with the reason."""
    check_known(world, sheet)
    broken = tuple(obstacles(world, seat.id, sheet))
    for obstacle in broken:
        if breach_of(obstacle) not in sheet.knowingly:
            no = broken_by(world, obstacle)
            raise Refused(no.key, **no.parameters)
    confessed = tuple(dict.fromkeys(breach_of(obstacle) for obstacle in broken))
    sheet = msgspec.structs.replace(sheet, knowingly=confessed)
    check_manifest(world, seat, sheet)
    check_orders(world, seat, sheet)
    check_money(world, seat.id, sheet)
    return sheet


def _set(world: World, seat: Seat, sheet: OrderSheet) -> Iterator[Event]:
    """Set a sheet that holds; breaches confirmed before count for it."""
    before = world.sheets.get(seat.id)
    confessed = before.knowingly if before is not None else ()
    known = tuple(dict.fromkeys((*sheet.knowingly, *confessed)))
    sealed = check_sheet(world, seat, msgspec.structs.replace(sheet, knowingly=known))
    if sealed != before:
        yield OrdersSet(seat=seat.id, sheet=sealed)
