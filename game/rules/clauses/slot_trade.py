"""Slot trade: slots of this year change hands once, for money."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Obligation
from game.model.ids import Money, SlotId, million
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import controlled_by, graded
from game.rules.duties.paying import sides
from game.rules.engine import Event
from game.rules.money.treasury import available, pay
from game.rules.parameters import Flag, Named, Number
from game.rules.slots.trade import transfer


class SlotTrade(ClauseKind):
    """The sale of slots from one seat to another."""

    name = "slot_trade"
    icon = "repeat-2"
    purpose = "slots"
    clause_set = 12
    open_only = True
    in_contract = True
    single = True
    parameters = (
        Named(name="slots", of="slot", default=(), most=4),
        Number(
            name="price",
            unit="money",
            least=0,
            most=million(150),
            step=million(1),
            default=million(20),
            levels=tuple(million(m) for m in (8, 12, 16, 20, 26, 32)),
        ),
        Flag(name="anonymous", default=False),
    )

    def check(self, clause: Clause, terms: Terms, world: World) -> Iterator[tuple[str, str]]:
        """Only a contract sells slots, and only those that the seller holds."""
        yield from super().check(clause, terms, world)
        names = self.value(clause, "slots")
        if terms.form != "contract" or not names:
            yield "treaty.slots_unnamed", "slots"
        for name in names if isinstance(names, tuple) else ():
            slot = world.slots.get(SlotId(name))
            if slot is None or slot.owner not in clause.by:
                sold = slot is not None and slot.source == "trade"
                yield "slot.sold" if sold else "treaty.slot_not_held", "slots"

    def hands_over(self, clause: Clause) -> tuple[SlotId, ...]:
        """Every slot that it names."""
        names = self.value(clause, "slots")
        return tuple(SlotId(name) for name in names) if isinstance(names, tuple) else ()

    def at_force(self, world: World, duty: Duty) -> Iterator[Event]:
        """Hand the slots over against the price; a buyer who cannot pay gets none."""
        for seller, buyer in zip(duty.obligors, duty.beneficiaries, strict=False):
            price = Money(duty.number("price"))
            if available(world, buyer) < price:
                return
            told = None if duty.value("anonymous") else Money(price // len(named_slots(duty)))
            yield from pay(world, buyer, seller, price, "slot_trade")
            for slot in named_slots(duty):
                for event in transfer(world, slot, seller, buyer, told):
                    yield event
                    world = event.evolve(world)

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """In the year of the sale the buyer owes the price and the seller an undisturbed slot."""
        slots = [world.slots[name] for name in named_slots(duty) if name in world.slots]
        if world.turn != duty.force_turn or not slots:
            return
        sold = all(slot.source == "trade" for slot in slots)
        price = duty.number("price")
        for seller in duty.owing(world):
            for buyer in duty.towards(world, seller):
                paid = price if sold else 0
                yield bought(self.row(world, duty, buyer, price, paid, "money"), duty)
            held = [slot for slot in slots if controlled_by(world, seller, slot)]
            denied = sum(slot.denied is not None for slot in held)
            row = self.row(world, duty, seller, len(held), len(held) - denied, "slots")
            yield graded(row, "material")

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """The price goes one way, the slots the other, both at once."""
        sellers, buyers = sides(outlook, clause, terms)
        side = (outlook.seat in buyers) - (outlook.seat in sellers)
        slots = self.value(clause, "slots")
        number = len(slots) if isinstance(slots, tuple) else 0
        price = Money(-side * self.number(clause, "price"))
        return Forecast(slots=(side * number, 0, 0), cash=(price, Money(0), Money(0)))

    def example(self) -> Clause:
        """One slot of Site 31 in the second quarter of the first year."""
        slots = ("site_31/1/2/a",)
        return Clause(article=1, kind=self.name, by=("RUS",), to=("KAZ",), p={"slots": slots})


def named_slots(duty: Duty) -> tuple[SlotId, ...]:
    """Return the slots that are sold."""
    return tuple(SlotId(name) for name in duty.words("slots"))


def bought(row: Obligation, duty: Duty) -> Obligation:
    """Return the buyer's row with the seller as the one who is hurt by a failure."""
    return msgspec.structs.replace(row, victims=duty.obligors)


KIND = SlotTrade()
