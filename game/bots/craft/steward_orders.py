"""Steward's orders: the standing orders of a seat, as its delegation wants them when it is away."""

from collections.abc import Iterator

import msgspec

from game.bots.craft.mind import Mind
from game.bots.craft.scrutiny import has_teeth
from game.model.ids import Money, million
from game.model.instructions import BidChoice, ManifestChoice, MoneyChoice
from game.model.launches import Bid, Conduct, ManifestEntry, OrderSheet, Slot
from game.rules.clause_kind import Duty
from game.rules.kinds import duties
from game.rules.orders.manifest import fault
from game.rules.orders.spending import total
from game.rules.orders.standing_orders import repeated
from game.rules.orders.trimming import trimmed
from game.rules.sky.conduct import least_conduct, promises
from game.rules.slots.pool import banned, rule_at

KEPT_PURPOSES: dict[ManifestChoice, tuple[str, ...]] = {
    "repeat": ("crew", "rescue", "planetary_defence", "science", "state", "commercial"),
    "crew_and_science": ("crew", "rescue", "science"),
    "nothing_new": (),
}
"""Purposes of the launches that go on."""
FLOOR: dict[MoneyChoice, Money] = {
    "never_below_zero": Money(0),
    "down_to_minus_50": Money(-50_000),
}
"""How low the purse may fall."""
MOST_BID: dict[BidChoice, Money] = {
    "slot_price": Money(0),
    "up_to_20": million(20),
    "none": Money(0),
}
"""What is bid at least; the pool asks for its reserve in any case."""


def sheet_of(mind: Mind) -> OrderSheet:
    """Return the sheet that the instructions ask for; it breaks no gate and tests no weapon."""
    told = mind.me.instructions
    again = repeated(mind.world, mind.seat)
    kept = KEPT_PURPOSES[told.manifest]
    manifest = tuple(entry for entry in again.manifest if _purpose(mind, entry) in kept)
    sheet = msgspec.structs.replace(again, manifest=manifest, conduct=_conduct(mind, again))
    if told.pool_bids != "none":
        sheet = _with_bids(mind, sheet, kept)
    sheet = trimmed(mind.world, mind.me, sheet).sheet
    return _payable(mind, sheet)


def _conduct(mind: Mind, again: OrderSheet) -> Conduct:
    """Return the care at the end of life: what was promised, or full kits."""
    told = mind.me.instructions
    running = duties(mind.world)
    if told.promises == "keep_sanctioned":
        kept = promises(mind.world, tuple(_with_teeth(mind, running)), mind.seat)
        promised = least_conduct(kept)
    else:
        promised = least_conduct(promises(mind.world, running, mind.seat), again.conduct)
    if told.end_of_life == "full_kit":
        return promised if promised in ("kit", "care") else "kit"
    return promised


def _with_teeth(mind: Mind, running: tuple[Duty, ...]) -> Iterator[Duty]:
    """Yield the duties under texts that say what a breach costs."""
    for duty in running:
        if has_teeth(mind.world.treaties[duty.treaty].terms):
            yield duty


def _with_bids(mind: Mind, sheet: OrderSheet, kept: tuple[str, ...]) -> OrderSheet:
    """Return the sheet with a bid for a slot of the pool for every launch that found none."""
    missing = list(mind.own.standing.manifest)
    for entry in sheet.manifest:
        same = [old for old in missing if old.payload == entry.payload]
        if same:
            missing.remove(same[0])
    for entry in missing:
        if _purpose(mind, entry) in kept:
            sheet = next(_bidding(mind, sheet, entry), sheet)
    return sheet


def _bidding(mind: Mind, sheet: OrderSheet, entry: ManifestEntry) -> Iterator[OrderSheet]:
    """Yield the sheet with a launch on each free slot of the pool from which it can fly."""
    if banned(mind.world, mind.seat):
        return
    for slot in mind.public.slots.values():
        if slot.owner is not None or slot.id in [bid.slot for bid in sheet.bids]:
            continue
        planned = msgspec.structs.replace(entry, slot=slot.id, go="wait", rescue=False)
        longer = msgspec.structs.replace(
            sheet,
            manifest=(*sheet.manifest, planned),
            bids=(*sheet.bids, Bid(slot=slot.id, price=_price(mind, slot))),
        )
        if fault(mind.world, mind.me, longer, sheet.manifest, planned) is None:
            yield longer


def _price(mind: Mind, slot: Slot) -> Money:
    """Return what the steward bids for a slot: the least that is taken, or as much as it may."""
    _, reserve = rule_at(mind.world, duties(mind.world), slot.pad)
    return max(reserve, MOST_BID[mind.me.instructions.pool_bids])


def _payable(mind: Mind, sheet: OrderSheet) -> OrderSheet:
    """Return the sheet without the last launches that would take the purse below its floor."""
    limit = mind.me.cash - FLOOR[mind.me.instructions.money]
    while sheet.manifest and total(mind.world, mind.seat, sheet) > limit:
        gone = sheet.manifest[-1]
        sheet = msgspec.structs.replace(
            sheet,
            manifest=sheet.manifest[:-1],
            bids=tuple(bid for bid in sheet.bids if bid.slot != gone.slot),
        )
    if total(mind.world, mind.seat, sheet) > limit:
        sheet = msgspec.structs.replace(sheet, upkeep=False)
    return sheet


def _purpose(mind: Mind, entry: ManifestEntry) -> str:
    """Return what a launch is for."""
    return mind.public.library.payloads[entry.payload].purpose
