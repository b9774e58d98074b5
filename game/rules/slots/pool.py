"""The slot board, second part: denials and suspensions take effect, then the pool is sold."""

from collections.abc import Iterator
from itertools import groupby

import msgspec

from game.model.ids import Money, PadId, SeatId, SlotId
from game.model.launches import Bid, OrderSheet, Pledges, PoolRule, Slot
from game.model.seats import Tally
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.dice import roll
from game.rules.engine import EVERYONE, Audience, Event, change, follow
from game.rules.kinds import duties, those_answering
from game.rules.orders.dropped import OrderDropped
from game.rules.slots.auction import Award, PoolBid, sold
from game.rules.slots.control import controls
from game.rules.slots.trade import with_slot

PURPOSES = ("crew", "rescue", "planetary_defence", "science", "state", "commercial")
"""The order in which launches are served where no treaty says otherwise."""
KIT_POINTS, TRACKING_POINTS, CUBESAT_POINTS = 8, 5, 4


class SlotDenied(Event, frozen=True, kw_only=True):
    """The controller of a pad withheld a slot from its owner, or from the pool."""

    slot: SlotId
    controller: SeatId
    owner: SeatId | None
    """None: the pool."""

    def evolve(self, world: World) -> World:
        """The controller has it; the loss of the owner (or the pool) stays on the board."""
        denied = self.owner or self.controller
        return with_slot(world, self.slot, owner=self.controller, denied=denied)

    def seen_by(self, world: World) -> Audience:
        """Nobody is denied silently."""
        return EVERYONE


class SlotPooled(Event, frozen=True, kw_only=True):
    """A suspended seat lost a slot to the pool."""

    slot: SlotId
    seat: SeatId

    def evolve(self, world: World) -> World:
        """Nobody owns it now."""
        return with_slot(world, self.slot, owner=None, source="pool")

    def seen_by(self, world: World) -> Audience:
        """The board is public."""
        return EVERYONE


class SlotSold(Event, frozen=True, kw_only=True):
    """The pool sold a slot."""

    slot: SlotId
    buyer: SeatId
    price: Money
    wish: SlotId
    """The slot it had asked for; a launch planned there moves along."""

    def evolve(self, world: World) -> World:
        """Give it to the buyer, who pays when slots are charged."""
        world = with_slot(
            world, self.slot, owner=self.buyer, source="pool", price=self.price, bought=self.price
        )
        last = {**world.ground.pool_last, self.buyer: world.turn}
        ground = msgspec.structs.replace(world.ground, pool_last=last)
        return _launch_moved(change(world, ground=ground), self.buyer, self.wish, self.slot)

    def seen_by(self, world: World) -> Audience:
        """Results of the pool are public."""
        return EVERYONE


class SlotsCounted(Event, frozen=True, kw_only=True):
    """The board of the year is final."""

    held: dict[SeatId, int]
    used: dict[SeatId, int]
    guaranteed: dict[SeatId, int]

    def evolve(self, world: World) -> World:
        """Write it into the tallies."""
        tallies = {
            seat: msgspec.structs.replace(
                world.tallies.get(seat, Tally()),
                slots_held=self.held.get(seat, 0),
                slots_used=self.used.get(seat, 0),
                slots_guaranteed=self.guaranteed.get(seat, 0),
            )
            for seat in world.seats
        }
        return change(world, tallies=tallies)

    def seen_by(self, world: World) -> Audience:
        """The board is public."""
        return EVERYONE


def sell_pool(world: World) -> Iterator[Event]:
    """Run steps 6 to 9 of the allocation (a step of Launch)."""
    yield from follow(world, (_denials, _suspensions, _sales, _lost_bids, _counted))


def _denials(world: World) -> Iterator[Event]:
    """Let controllers withhold what they ordered to withhold."""
    for seat, sheet in _sheets(world):
        for name in sheet.denials:
            slot = world.slots.get(name)
            if slot is not None and slot.owner != seat and controls(world, slot.pad) == seat:
                yield SlotDenied(slot=name, controller=seat, owner=slot.owner)


def _suspensions(world: World) -> Iterator[Event]:
    """Take the latest slots of suspended seats."""
    for sanction in world.sanctions:
        if sanction.what != "slots" or sanction.until < world.turn:
            continue
        own = [slot for slot in world.slots.values() if slot.owner == sanction.seat]
        for slot in sorted(own, key=lambda s: (-s.quarter, s.id))[: sanction.size]:
            pooled = SlotPooled(slot=slot.id, seat=sanction.seat)
            yield pooled
            world = pooled.evolve(world)


def _sales(world: World) -> Iterator[Event]:
    """Sell the pool of each pad by its rule."""
    running = duties(world)
    in_pool = sorted(
        (slot for slot in world.slots.values() if slot.owner is None),
        key=lambda slot: (list(world.ground.pads).index(slot.pad), slot.quarter, slot.id),
    )
    for pad, group in groupby(in_pool, key=lambda slot: slot.pad):
        lots = list(group)
        rule, reserve = rule_at(world, running, pad)
        bids = _bids(world, running, pad)
        awards = sold(rule, len(lots), bids, reserve, world.settings.slot_price)
        yield from _handed_out(lots, awards)


def rule_at(world: World, running: tuple[Duty, ...], pad: PadId) -> tuple[PoolRule, Money]:
    """Return the pool rule and the reserve price of a pad."""
    for duty in those_answering(running, "pool"):
        found = duty.kind.pool(world, duty, pad)
        if found is not None:
            return found[1], found[2]
    return world.settings.pool_rule, world.ground.pads[pad].reserve


def banned(world: World, seat: SeatId) -> bool:
    """Return whether a sanction keeps a seat out of the pool."""
    return any(
        sanction.seat == seat and sanction.what == "pool_ban" and sanction.until >= world.turn
        for sanction in world.sanctions
    )


def _handed_out(lots: list[Slot], awards: tuple[Award, ...]) -> Iterator[Event]:
    """Give each winner the slot it asked for, or the first that is left."""
    left = [slot.id for slot in lots]
    asked = [award for award in awards if award.bid.wish in left]
    for award in (*asked, *(award for award in awards if award not in asked)):
        slot = award.bid.wish if award.bid.wish in left else left[0]
        left.remove(slot)
        yield SlotSold(slot=slot, buyer=award.bid.seat, price=award.price, wish=award.bid.wish)


def _bids(world: World, running: tuple[Duty, ...], pad: PadId) -> tuple[PoolBid, ...]:
    """Return the bids for a pad in the order that settles ties: priority, reputation, draw."""
    order = _order(world, running)
    bids = [
        _pool_bid(world, seat, bid, order)
        for seat, sheet in _sheets(world)
        if not banned(world, seat)
        for bid in sheet.bids
        if bid.slot in world.slots and world.slots[bid.slot].pad == pad
    ]
    ranked = sorted(bids, key=lambda b: (b.rank, -world.seats[b.seat].reputation, b.ticket))
    return tuple(ranked)


def _pool_bid(world: World, seat: SeatId, bid: Bid, order: tuple[str, ...]) -> PoolBid:
    """Return a sealed bid with everything that ranks it."""
    last = world.ground.pool_last.get(seat, 0)
    return PoolBid(
        seat=seat,
        wish=bid.slot,
        price=bid.price,
        points=points(bid.pledges),
        rank=order.index(_purpose(world, seat, bid.slot)),
        waited=world.turn - last,
        ticket=roll(world, "pool", seat, bid.slot, sides=1 << 30),
    )


def points(pledges: Pledges) -> int:
    """Return the points that a bid's pledges earn under the scored rule."""
    return (
        KIT_POINTS * pledges.kit
        + TRACKING_POINTS * pledges.tracking
        + CUBESAT_POINTS * pledges.cubesat
    )


def _purpose(world: World, seat: SeatId, slot: SlotId) -> str:
    """Return what a seat wants to fly on a slot."""
    for entry in world.sheets[seat].manifest:
        if entry.slot == slot:
            purpose = world.library.payloads[entry.payload].purpose
            return "rescue" if entry.rescue else purpose
    return "commercial"


def _order(world: World, running: tuple[Duty, ...]) -> tuple[str, ...]:
    """Return the order of purposes: that of the oldest treaty that names one, then the rest."""
    for duty in those_answering(running, "priority"):
        named = duty.kind.priority(world, duty)
        if named:
            return (*named, *(purpose for purpose in PURPOSES if purpose not in named))
    return PURPOSES


def _lost_bids(world: World) -> Iterator[Event]:
    """Tell seats that planned a launch on a slot they did not get."""
    for seat, sheet in _sheets(world):
        for entry in sheet.manifest:
            slot = world.slots.get(entry.slot) if entry.slot is not None else None
            if slot is not None and slot.owner != seat:
                yield OrderDropped(
                    seat=seat,
                    what="manifest",
                    item=entry.payload,
                    key="order.slot_lost",
                    given={"payload": entry.payload, "slot": slot.id},
                )


def _counted(world: World) -> Iterator[Event]:
    """Publish who holds how many slots and who means to use them."""
    planned = {(seat, entry.slot) for seat, sheet in _sheets(world) for entry in sheet.manifest}
    held, used, guaranteed = (dict.fromkeys(world.seats, 0) for _ in range(3))
    for slot in world.slots.values():
        if slot.owner is None:
            continue
        held[slot.owner] += 1
        used[slot.owner] += (slot.owner, slot.id) in planned or slot.used_by is not None
        guaranteed[slot.owner] += slot.source in ("quota", "grant")
    yield SlotsCounted(held=held, used=used, guaranteed=guaranteed)


def _launch_moved(world: World, seat: SeatId, wish: SlotId, slot: SlotId) -> World:
    """Return the world with a planned launch moved to the slot that was won."""
    sheet = world.sheets.get(seat)
    if sheet is None or wish == slot:
        return world
    manifest = tuple(
        msgspec.structs.replace(entry, slot=slot) if entry.slot == wish else entry
        for entry in sheet.manifest
    )
    moved = msgspec.structs.replace(sheet, manifest=manifest)
    return change(world, sheets={**world.sheets, seat: moved})


def _sheets(world: World) -> Iterator[tuple[SeatId, OrderSheet]]:
    """Yield the closed sheets in seat order."""
    for seat in world.seats:
        if seat in world.sheets:
            yield seat, world.sheets[seat]
