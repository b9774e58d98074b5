"""Slots are paid for at Launch, flown or not; one with no launch planned costs half."""

from collections.abc import Iterator

from game.model.ids import Account, Money, SeatId
from game.model.launches import Slot
from game.model.values import half_up
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.deck.effects import gateway
from game.rules.engine import Event
from game.rules.kinds import duties, those_answering
from game.rules.money.market import venture_for
from game.rules.money.treasury import InsideReason, available, pay
from game.rules.slots.control import controls, price_parts


def charge(world: World) -> Iterator[Event]:
    """Let the owners of slots pay host, controller and builders (a step of Launch)."""
    running = duties(world)
    for slot in tuple(world.slots.values()):
        for event in _charged(world, running, slot):
            yield event
            world = event.evolve(world)


def due(world: World, slot: Slot, planned: bool) -> Money:
    """Return what the owner of a slot pays for it; half if no launch is planned on it."""
    controller = world.ground.controllers.get(slot.pad) or controls(world, slot.pad)
    free = slot.owner in (world.ground.host, controller)
    if slot.owner is None or slot.denied is not None or (free and slot.source != "pool"):
        return Money(0)
    return _asked(world, slot) if planned else Money(half_up(slot.price, 2))


def _asked(world: World, slot: Slot) -> Money:
    """Return the price of a slot with a launch; a gateway takes less for science and ventures."""
    percent = gateway(world)
    if percent is None or slot.source == "pool" or not _for_science(world, slot):
        return slot.price
    return Money(half_up(slot.price * percent, 100))


def _for_science(world: World, slot: Slot) -> bool:
    """Return whether a launch of science or of a joint venture stands on a slot."""
    if slot.owner is None or slot.owner not in world.sheets:
        return False
    for entry in world.sheets[slot.owner].manifest:
        payload = world.library.payloads[entry.payload]
        if entry.slot == slot.id:
            gives = payload.science + payload.science_yearly
            return gives > 0 or venture_for(world, slot.owner, payload) is not None
    return False


def planned_on(world: World, slot: Slot) -> bool:
    """Return whether the owner's sheet has a launch on the slot."""
    sheet = world.sheets.get(slot.owner) if slot.owner is not None else None
    return sheet is not None and any(entry.slot == slot.id for entry in sheet.manifest)


def _charged(world: World, running: tuple[Duty, ...], slot: Slot) -> Iterator[Event]:
    """Yield the payments for one slot."""
    amount = due(world, slot, planned_on(world, slot))
    if slot.owner is None or amount == 0:
        return
    if slot.treaty is None:
        amount = Money(min(amount, available(world, slot.owner)))
    reason: InsideReason = "pool_bid" if slot.source == "pool" else "slot_price"
    for payee, part in _parts(world, running, slot, amount).items():
        for event in pay(world, slot.owner, payee, part, reason, slot.treaty):
            yield event
            world = event.evolve(world)


def _parts(
    world: World, running: tuple[Duty, ...], slot: Slot, amount: Money
) -> dict[Account, int]:
    """Return who receives how much of a slot's price."""
    if slot.source == "pool":
        for duty in those_answering(running, "pool_split"):
            split = duty.kind.pool_split(world, duty, slot.pad)
            if split is not None:
                return split_up(amount, split)
    return {
        SeatId(seat): part for seat, part in price_parts(world, running, slot.pad, amount).items()
    }


def split_up(amount: int, split: dict[Account, int]) -> dict[Account, int]:
    """Divide an amount by percents; what is rounded away goes to the largest part."""
    parts = {account: amount * percent // 100 for account, percent in split.items()}
    largest = max(split, key=lambda account: split[account])
    parts[largest] += amount - sum(parts.values())
    return parts
