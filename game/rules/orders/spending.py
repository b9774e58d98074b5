"""What an order sheet costs, item by item, so that it can be weighed and, if need be, cut."""

from collections.abc import Iterator

import msgspec

from game.model.ids import Money, ProjectId, SeatId
from game.model.launches import ManifestEntry, OrderSheet
from game.model.values import Value, half_up
from game.model.world import World
from game.rules.deck.incident_cards import set_aside
from game.rules.kinds import duties_answering
from game.rules.orders import costs
from game.rules.orders.manifest import bill_of, satellites_of
from game.rules.sky.cohorts import retiring
from game.rules.slots.prices import due

WEAPON = "weapon_test"


class Item(Value, frozen=True, kw_only=True):
    """One order of a sheet and what it costs beside the rest."""

    what: str
    """The field of the sheet it stands in."""
    place: int = 0
    """Its place in that field."""
    name: str = ""
    cost: Money = Money(0)


def items(world: World, seat: SeatId, sheet: OrderSheet) -> tuple[Item, ...]:
    """Return the orders of a sheet in the order in which they are kept; the last is cut first."""
    return (
        *_ground(world, sheet),
        *_launches(world, seat, sheet),
        *_extras(sheet),
    )


def total(world: World, seat: SeatId, sheet: OrderSheet) -> Money:
    """Return the most that a sheet can cost its seat in Launch."""
    ordered = sum(item.cost for item in items(world, seat, sheet))
    return Money(committed(world, seat, sheet) + ordered)


def committed(world: World, seat: SeatId, sheet: OrderSheet) -> Money:
    """Return what must be paid whatever is cut: slots, care for old satellites, cards."""
    planned = {entry.slot for entry in sheet.manifest}
    held = sum(
        due(world, slot, slot.id in planned) for slot in world.slots.values() if slot.owner == seat
    )
    cards = set_aside(world, seat)
    return Money(held + cards + conduct_cost(world, seat, sheet) + lease_upkeep(world, seat, sheet))


def conduct_cost(world: World, seat: SeatId, sheet: OrderSheet) -> Money:
    """Return the price of the sheet's end-of-life conduct."""
    launched = sum(satellites_of(world, entry) for entry in sheet.manifest)
    green = world.seats[seat].technology.green
    return costs.conduct_bill(sheet.conduct, green, launched, retiring(world, seat))


def lease_upkeep(world: World, seat: SeatId, sheet: OrderSheet) -> Money:
    """Return what a seat spends on the pads under its leases this turn."""
    owed = sum(
        amount
        for duty in duties_answering(world, "upkeep")
        for obligor, amount in duty.kind.upkeep(world, duty)
        if obligor == seat
    )
    if sheet.lease_upkeep is None or owed == 0:
        return Money(owed)
    return sheet.lease_upkeep


def stake_cost(world: World, project: ProjectId, share: int) -> Money:
    """Return the price of a share of a project this turn."""
    return Money(half_up(project_price(world, project) * share, 100))


def project_price(world: World, project: ProjectId) -> Money:
    """Return the price of a project this turn, k$; nothing for one that does not exist."""
    known = world.library.projects.get(project)
    if known is None:
        return Money(0)
    return Money(half_up(known.price * (100 - world.ground.discounts.get(project, 0)), 100))


def without(sheet: OrderSheet, item: Item) -> OrderSheet:
    """Return the sheet without one order; a launch takes its bid along."""
    if item.what == WEAPON:
        return msgspec.structs.replace(sheet, weapon_test=None)
    if item.what == "upkeep":
        return msgspec.structs.replace(sheet, upkeep=False)
    listed = getattr(sheet, item.what)
    left = (*listed[: item.place], *listed[item.place + 1 :])
    cut = msgspec.structs.replace(sheet, **{item.what: left})
    return _without_bid(cut, listed[item.place]) if item.what == "manifest" else cut


def _without_bid(sheet: OrderSheet, entry: ManifestEntry) -> OrderSheet:
    """Return the sheet without the bid for a slot that is not needed any more."""
    bids = tuple(bid for bid in sheet.bids if bid.slot != entry.slot)
    return msgspec.structs.replace(sheet, bids=bids)


def _ground(world: World, sheet: OrderSheet) -> Iterator[Item]:
    """Yield what a seat says and spends about the ground."""
    for place, slot in enumerate(sheet.denials):
        yield Item(what="denials", place=place, name=slot)
    for place, (corridor, _) in enumerate(sheet.closures):
        yield Item(what="closures", place=place, name=corridor)
    if sheet.upkeep:
        yield Item(what="upkeep", cost=costs.UPKEEP)
    for place, stake in enumerate(sheet.stakes):
        cost = stake_cost(world, stake.project, stake.share)
        yield Item(what="stakes", place=place, name=stake.project, cost=cost)


def _launches(world: World, seat: SeatId, sheet: OrderSheet) -> Iterator[Item]:
    """Yield the launches, each with the bid for its slot."""
    bids = {bid.slot: bid.price for bid in sheet.bids}
    for place, entry in enumerate(sheet.manifest):
        bid = bids.get(entry.slot, 0) if entry.slot is not None else 0
        cost = Money(bill_of(world, world.seats[seat], entry).total + bid)
        yield Item(what="manifest", place=place, name=entry.payload, cost=cost)


def _extras(sheet: OrderSheet) -> Iterator[Item]:
    """Yield bids without a launch, a weapon test and inspections."""
    planned = {entry.slot for entry in sheet.manifest}
    for place, bid in enumerate(sheet.bids):
        if bid.slot not in planned:
            yield Item(what="bids", place=place, name=bid.slot, cost=bid.price)
    if sheet.weapon_test is not None:
        yield Item(what=WEAPON, name=sheet.weapon_test.band, cost=costs.WEAPON)
    for place, visit in enumerate(sheet.visits):
        yield Item(what="visits", place=place, name=visit.of, cost=costs.VISIT)
