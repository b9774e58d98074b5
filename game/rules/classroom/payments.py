"""Payments: orders that cost much wait until the treasurer of the delegation says yes.

If the treasurer does not answer in time the head may decide. A delegation without a treasurer at
the screen is not held up.
"""

from collections.abc import Iterator

import msgspec

from game.model.classroom import Payment
from game.model.ids import SYSTEM, Money, PlaceId, SeatId, million
from game.model.launches import OrderSheet
from game.model.world import World
from game.rules.classroom.jobs import holders
from game.rules.dice import token
from game.rules.engine import Audience, Command, Event, change, only, require
from game.rules.orders.orders import PHASES, OrdersSet, SetOrders
from game.rules.orders.spending import total
from game.rules.orders.standing_orders import sheet_of

FREE = million(25)
"""Up to so much more needs nobody's yes."""


class ApprovePayment(Command, frozen=True, kw_only=True):
    """Say yes or no to orders that wait for it."""

    payment: str
    approved: bool = True
    place: PlaceId | None = None
    """The student's own place, filled in by the room."""

    def decide(self, world: World) -> Iterator[Event]:
        """By the treasurer; by the head where the treasurer is silent or away."""
        found = {payment.id: payment for payment in waiting(world, SeatId(self.actor))}
        require(self.payment in found, "payment.unknown")
        payment = found[self.payment]
        require(world.phase in PHASES, "phase.wrong", when="talks")
        place = None if self.place is None else world.places.get(self.place)
        require(place is not None and place.seat == payment.seat, "seat.place_unknown")
        if place is not None and "treasurer" not in place.jobs:
            free = payment.open_to_head or not holders(world, payment.seat, ("treasurer",))
            require(free and "head" in place.jobs, "payment.not_yours")
        decided = PaymentDecided(payment=payment.id, seat=payment.seat, approved=self.approved)
        yield decided
        if self.approved:
            orders = SetOrders(actor=payment.seat, sheet=payment.sheet)
            yield from orders.decide(decided.evolve(world))


class OpenPayment(Command, frozen=True, kw_only=True):
    """Let the head decide, because the treasurer did not answer in time."""

    payment: str

    def decide(self, world: World) -> Iterator[Event]:
        """The house sends it; what was decided meanwhile stays."""
        require(self.actor == SYSTEM, "teacher.only")
        for payment in world.classroom.payments:
            if payment.id == self.payment and not payment.open_to_head:
                yield PaymentOpened(payment=payment.id, seat=payment.seat)


class PaymentAsked(Event, frozen=True, kw_only=True):
    """Orders wait for a yes."""

    payment: Payment

    def evolve(self, world: World) -> World:
        """One wish of each member at a time; those of last year are gone."""
        kept = tuple(
            one
            for one in world.classroom.payments
            if one.turn == world.turn and one.asked_by != self.payment.asked_by
        )
        return _with(world, (*kept, self.payment))

    def seen_by(self, world: World) -> Audience:
        """The own delegation."""
        return only(self.payment.seat)


class PaymentOpened(Event, frozen=True, kw_only=True):
    """The head may decide now."""

    payment: str
    seat: SeatId

    def evolve(self, world: World) -> World:
        """Mark it."""
        payments = tuple(
            msgspec.structs.replace(one, open_to_head=True) if one.id == self.payment else one
            for one in world.classroom.payments
        )
        return _with(world, payments)

    def seen_by(self, world: World) -> Audience:
        """The own delegation."""
        return only(self.seat)


class PaymentDecided(Event, frozen=True, kw_only=True):
    """Orders were agreed to, or were not."""

    payment: str
    seat: SeatId
    approved: bool

    def evolve(self, world: World) -> World:
        """It waits no longer."""
        payments = world.classroom.payments
        return _with(world, tuple(one for one in payments if one.id != self.payment))

    def seen_by(self, world: World) -> Audience:
        """The own delegation."""
        return only(self.seat)


def waiting(world: World, seat: SeatId) -> tuple[Payment, ...]:
    """Return the orders of a delegation that wait for a yes this turn."""
    payments = world.classroom.payments
    return tuple(one for one in payments if one.seat == seat and one.turn == world.turn)


def held(world: World, place: PlaceId, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Return what follows from orders: a question to the treasurer where they cost too much."""
    member = world.places[place]
    if "treasurer" in member.jobs or not holders(world, member.seat, ("treasurer",)):
        return events
    return tuple(_asked(world, place, event) for event in events)


def _asked(world: World, place: PlaceId, event: Event) -> Event:
    """Return orders as they are, or as a question."""
    if not isinstance(event, OrdersSet):
        return event
    more = _more(world, event.seat, event.sheet)
    if more <= FREE:
        return event
    name = token(world, "y", event.seat, place, len(waiting(world, event.seat)), more)
    return PaymentAsked(
        payment=Payment(
            id=name,
            seat=event.seat,
            asked_by=place,
            amount=more,
            sheet=event.sheet,
            turn=world.turn,
        )
    )


def _more(world: World, seat: SeatId, sheet: OrderSheet) -> Money:
    """Return what a sheet costs more than the orders that hold now."""
    return Money(total(world, seat, sheet) - total(world, seat, sheet_of(world, seat)))


def _with(world: World, payments: tuple[Payment, ...]) -> World:
    """Return the world with other orders waiting."""
    return change(world, classroom=msgspec.structs.replace(world.classroom, payments=payments))
