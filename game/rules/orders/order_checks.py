"""Everything on an order sheet besides the manifest: bids, stakes, money, and the say over pads."""

from game.model.ids import Money, SeatId, million
from game.model.launches import Bid, OrderSheet
from game.model.seats import Seat
from game.model.world import World
from game.rules.engine import require
from game.rules.ground import works
from game.rules.kinds import duties
from game.rules.money.treasury import available
from game.rules.orders import costs
from game.rules.orders.spending import total
from game.rules.sky.conduct import KITS
from game.rules.slots.pool import banned, rule_at
from game.rules.treaties.known import may_see

HIGHEST_TUG_PRICE = million(40)
HIGHEST_BID = million(200)
HIGHEST_LEASE_UPKEEP = million(200)
HIGHEST_LEVEL = 3
"""Of tracking data."""
MOST_VISITS = 3
MOST_ENTRIES = 30
INTELLIGENCE_PRICE = 2
"""Diplomatic points."""
DEADLY_MASS_KG = (100, 5000)


def check_known(world: World, sheet: OrderSheet) -> None:
    """Refuse a sheet that names what does not exist, or is longer than any year."""
    few = len(sheet.manifest) <= MOST_ENTRIES
    require(few, "order.too_many", what="manifest", most=MOST_ENTRIES)
    for entry in sheet.manifest:
        known = entry.payload in world.library.payloads
        require(known, "order.no_payload", payload=entry.payload)
        require(entry.vehicle in world.library.vehicles, "order.no_vehicle", vehicle=entry.vehicle)
        require(entry.slot is None or entry.slot in world.slots, "order.no_slot")


def check_orders(world: World, seat: Seat, sheet: OrderSheet) -> None:
    """Refuse a sheet for anything that is wrong besides its launches."""
    check_bids(world, seat.id, sheet)
    for place, stake in enumerate(sheet.stakes):
        works.check_stake(world, stake, sheet.stakes[:place])
    check_say(world, seat.id, sheet)
    check_amounts(sheet)
    check_acts(world, seat, sheet)


def check_money(world: World, seat: SeatId, sheet: OrderSheet) -> None:
    """Refuse a sheet that costs more than the purse and its credit can bear."""
    cost, limit = total(world, seat, sheet), available(world, seat)
    require(cost <= limit, "order.over_budget", cost=cost, limit=limit)


def check_bids(world: World, seat: SeatId, sheet: OrderSheet) -> None:
    """Refuse bids for slots that are not for sale, too low, or with empty pledges."""
    if not sheet.bids:
        return
    running = duties(world)
    require(not banned(world, seat), "bid.banned")
    require(len({bid.slot for bid in sheet.bids}) == len(sheet.bids), "bid.twice")
    for bid in sheet.bids:
        slot = world.slots.get(bid.slot)
        require(
            slot is not None and may_be_sold(world, seat, bid), "bid.not_for_sale", slot=bid.slot
        )
        if slot is None:
            continue
        rule, reserve = rule_at(world, running, slot.pad)
        asks = rule in ("uniform", "first_price", "scored")
        require(not asks or bid.price >= reserve, "bid.below_reserve", reserve=reserve)
        _within("bids", bid.price, HIGHEST_BID)
        check_pledges(sheet, bid)


def may_be_sold(world: World, seat: SeatId, bid: Bid) -> bool:
    """Return whether a slot is in the pool, or may fall into it by a sanction of a known text.

    Others would learn of a secret text by bidding for slots of everybody.
    """
    owner = world.slots[bid.slot].owner
    suspended = any(
        sanction.what == "slots"
        and sanction.seat == owner
        and sanction.until >= world.turn
        and may_see(world.treaties[sanction.treaty], seat)
        for sanction in world.sanctions
    )
    return owner is None or suspended


def check_pledges(sheet: OrderSheet, bid: Bid) -> None:
    """Refuse pledges that the same sheet does not keep."""
    if bid.pledges.kit:
        require(sheet.conduct in KITS, "bid.pledge_kit")
    if bid.pledges.cubesat:
        rides = any(entry.cubesats for entry in sheet.manifest if entry.slot == bid.slot)
        require(rides, "bid.pledge_cubesat")


def check_say(world: World, seat: SeatId, sheet: OrderSheet) -> None:
    """Refuse closures by anybody but the host, denials by anybody but the controller."""
    require(not sheet.closures or seat == world.ground.host, "order.not_host")
    for name in sheet.denials:
        slot = world.slots.get(name)
        require(slot is not None, "order.no_slot", slot=name)
        if slot is not None:
            controller = world.ground.controllers.get(slot.pad)
            require(controller == seat, "order.not_controller", pad=slot.pad)


def check_amounts(sheet: OrderSheet) -> None:
    """Refuse amounts outside their range."""
    _within("margin", sheet.margin, costs.HIGHEST_MARGIN)
    _within("tug_price", sheet.tug_price, HIGHEST_TUG_PRICE)
    if sheet.lease_upkeep is not None:
        _within("lease_upkeep", sheet.lease_upkeep, HIGHEST_LEASE_UPKEEP)
    shared = sheet.tracking_shared
    honest = shared is None or 0 <= shared <= HIGHEST_LEVEL
    _require_inside(honest, "tracking_shared", 0, HIGHEST_LEVEL)


def check_acts(world: World, seat: Seat, sheet: OrderSheet) -> None:
    """Refuse a weapon test, a spy or a visit that the seat cannot carry out."""
    if sheet.weapon_test is not None:
        has = seat.technology.weapon
        require(has > 0, "order.no_technology", technology="weapon", level=1, has=has)
        least, most = DEADLY_MASS_KG
        _require_inside(least <= sheet.weapon_test.mass_kg <= most, "mass_kg", least, most)
    if sheet.intelligence is not None:
        require(_another(world, seat, sheet.intelligence), "seat.not_another")
        require(seat.influence >= INTELLIGENCE_PRICE, "dp.too_few", needed=INTELLIGENCE_PRICE)
    require(len(sheet.visits) <= MOST_VISITS, "order.too_many", what="visits", most=MOST_VISITS)
    for visit in sheet.visits:
        require(_another(world, seat, visit.of), "seat.not_another")


def _another(world: World, seat: Seat, other: SeatId) -> bool:
    """Return whether a name is another seat of this room."""
    return other in world.seats and other != seat.id


def _require_inside(fits: bool, what: str, least: int, most: int) -> None:
    """Refuse a number that is not inside its limits, naming them."""
    require(fits, "order.out_of_range", what=what, least=least, most=most)


def _within(what: str, amount: Money, most: Money) -> None:
    """Refuse an amount below zero or above its limit."""
    require(0 <= amount <= most, "order.amount", what=what, most=most)
