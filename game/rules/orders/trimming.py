"""Cutting an order sheet to what is possible, lawful and payable, from the bottom of the list."""

from collections.abc import Iterator

import msgspec

from game.model.ids import SeatId
from game.model.launches import ManifestEntry, OrderSheet, Stake
from game.model.seats import Seat
from game.model.values import Value
from game.model.world import World
from game.rules.answers import Obstacle
from game.rules.engine import Refusal, Refused
from game.rules.ground import works
from game.rules.money.treasury import available
from game.rules.orders.dropped import OrderDropped
from game.rules.orders.gates import breach_of, broken_by, obstacles
from game.rules.orders.manifest import fault
from game.rules.orders.order_checks import check_acts, check_bids, check_say
from game.rules.orders.spending import Item, items, total, without


class Trimmed(Value, frozen=True, kw_only=True):
    """What is left of a sheet, and what had to go."""

    sheet: OrderSheet
    dropped: tuple[OrderDropped, ...] = ()

    def then(self, later: "Trimmed") -> "Trimmed":
        """Return a further cut with everything that was dropped so far."""
        return Trimmed(sheet=later.sheet, dropped=(*self.dropped, *later.dropped))


def trimmed(world: World, seat: Seat, sheet: OrderSheet) -> Trimmed:
    """Return the part of a sheet that can be carried out in this world."""
    cut = Trimmed(sheet=sheet)
    for step in (_acts, _launches, _bids, _stakes, _lawful, _payable):
        cut = cut.then(step(world, seat, cut.sheet))
    return cut


def _acts(world: World, seat: Seat, sheet: OrderSheet) -> Trimmed:
    """Drop acts for which the right or the technology is gone."""
    dropped = []
    for fields in (("denials", "closures"), ("weapon_test", "intelligence", "visits")):
        check = _say if fields[0] == "denials" else _can
        reason = check(world, seat, sheet)
        if reason is not None:
            sheet = msgspec.structs.replace(
                sheet, **{name: getattr(OrderSheet(), name) for name in fields}
            )
            dropped.append(_dropped(seat.id, fields[0], "", reason))
    return Trimmed(sheet=sheet, dropped=tuple(dropped))


def _say(world: World, seat: Seat, sheet: OrderSheet) -> Refusal | None:
    """Return why the seat has no say over pads and corridors that it orders about."""
    try:
        check_say(world, seat.id, sheet)
    except Refused as refused:
        return refused.refusal
    return None


def _can(world: World, seat: Seat, sheet: OrderSheet) -> Refusal | None:
    """Return why the seat cannot carry out its special acts."""
    try:
        check_acts(world, seat, sheet)
    except Refused as refused:
        return refused.refusal
    return None


def _launches(world: World, seat: Seat, sheet: OrderSheet) -> Trimmed:
    """Drop launches that cannot fly."""
    kept: tuple[ManifestEntry, ...] = ()
    dropped = []
    for entry in sheet.manifest:
        refusal = fault(world, seat, sheet, kept, entry)
        if refusal is None:
            kept = (*kept, entry)
        else:
            dropped.append(_dropped(seat.id, "manifest", entry.payload, refusal))
    left = msgspec.structs.replace(sheet, manifest=kept)
    return Trimmed(sheet=left, dropped=tuple(dropped))


def _bids(world: World, seat: Seat, sheet: OrderSheet) -> Trimmed:
    """Drop bids that are not allowed any more."""
    kept, dropped = [], []
    for bid in sheet.bids:
        alone = msgspec.structs.replace(sheet, bids=(bid,))
        try:
            check_bids(world, seat.id, alone)
            kept.append(bid)
        except Refused as refused:
            dropped.append(_dropped(seat.id, "bids", bid.slot, refused.refusal))
    left = msgspec.structs.replace(sheet, bids=tuple(kept))
    return Trimmed(sheet=left, dropped=tuple(dropped))


def _stakes(world: World, seat: Seat, sheet: OrderSheet) -> Trimmed:
    """Drop stakes in projects that are complete, excluded or taken."""
    kept: list[Stake] = []
    dropped = []
    for stake in sheet.stakes:
        try:
            works.check_stake(world, stake, tuple(kept))
            kept.append(stake)
        except Refused as refused:
            dropped.append(_dropped(seat.id, "stakes", stake.project, refused.refusal))
    left = msgspec.structs.replace(sheet, stakes=tuple(kept))
    return Trimmed(sheet=left, dropped=tuple(dropped))


def _lawful(world: World, seat: Seat, sheet: OrderSheet) -> Trimmed:
    """Drop, from the bottom, orders that break an article without saying so."""
    dropped = []
    broken = _unconfirmed(world, seat.id, sheet)
    for item in reversed(items(world, seat.id, sheet)):
        if not broken:
            break
        cut = without(sheet, item)
        left = _unconfirmed(world, seat.id, cut)
        if len(left) < len(broken):
            met = next((obstacle for obstacle in broken if obstacle not in left), broken[-1])
            sheet, broken = cut, left
            dropped.append(_dropped(seat.id, item.what, item.name, broken_by(world, met)))
    return Trimmed(sheet=sheet, dropped=tuple(dropped))


def _unconfirmed(world: World, seat: SeatId, sheet: OrderSheet) -> tuple[Obstacle, ...]:
    """Return the obstacles that the sheet meets without knowing."""
    found = obstacles(world, seat, sheet)
    return tuple(obstacle for obstacle in found if breach_of(obstacle) not in sheet.knowingly)


def _payable(world: World, seat: Seat, sheet: OrderSheet) -> Trimmed:
    """Drop, from the bottom, what the purse cannot bear."""
    dropped = []
    limit = available(world, seat.id)
    while total(world, seat.id, sheet) > limit:
        item = next(_costly(world, seat.id, sheet), None)
        if item is None:
            break
        sheet = without(sheet, item)
        short = Refusal(key="money.limit", parameters={"needed": item.cost})
        dropped.append(_dropped(seat.id, item.what, item.name, short))
    return Trimmed(sheet=sheet, dropped=tuple(dropped))


def _costly(world: World, seat: SeatId, sheet: OrderSheet) -> Iterator[Item]:
    """Yield the orders that cost something, the last one first."""
    for item in reversed(items(world, seat, sheet)):
        if item.cost > 0:
            yield item


def _dropped(seat: SeatId, what: str, item: str, why: Refusal) -> OrderDropped:
    """Return the report of one order that had to go."""
    return OrderDropped(seat=seat, what=what, item=item, key=why.key, given=why.parameters)
