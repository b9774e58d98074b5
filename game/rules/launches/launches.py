"""Launches: the year's flights from the first quarter to the fourth, with weather and failures."""

from collections.abc import Iterator
from functools import partial

import msgspec

from game.model.ids import WORLD_ACCOUNT, Money, Permille, SeatId, SlotId
from game.model.launches import Launch, ManifestEntry, Waiting
from game.model.world import World
from game.rules.answers import Joint
from game.rules.clause_kind import Duty
from game.rules.deck.effects import restricted
from game.rules.dice import happens
from game.rules.engine import Event, follow
from game.rules.incident_kind import after_launch
from game.rules.kinds import duties_answering
from game.rules.launches.flights import (
    Flight,
    bad_weather,
    hindrance,
    in_order,
    next_chance,
    planned,
    success_chance,
)
from game.rules.launches.flown import LaunchDelayed, LaunchFlown, LaunchKept, TermsPublished
from game.rules.launches.payloads import arrived
from game.rules.money.treasury import available, pay
from game.rules.orders.dropped import OrderDropped
from game.rules.orders.manifest import CREW_GUESTS, CUBESATS, bill_of
from game.rules.slots.capacity import QUARTERS

FALLS_ON_STEPPE = 400
"""Chance (permille) that a failed launch from the shared site falls on the steppe."""
Venture = tuple[Duty, Joint]
HOSTED = 4
"""Hosted payloads that one launch can take."""


def fly(world: World) -> Iterator[Event]:
    """Let the year's launches happen, quarter by quarter (a step of Launch)."""
    due = list(planned(world))
    taken = {flight.slot for flight in due if flight.slot is not None}
    for quarter in QUARTERS:
        now = in_order(world, [flight for flight in due if flight.quarter == quarter])
        for flight in now:
            for event in _attempt(world, flight, taken, due):
                yield event
                world = event.evolve(world)
    yield from _terms(world)


def _attempt(
    world: World, flight: Flight, taken: set[SlotId], due: list[Flight]
) -> Iterator[Event]:
    """Try one launch: it flies, waits a quarter, or stays for the next year."""
    reason = hindrance(world, flight)
    storm = bad_weather(world, flight)
    if reason is None and not (storm and flight.entry.go == "wait"):
        yield from _launched(world, flight, success_chance(world, flight, int(storm)))
        return
    later = next_chance(world, flight, taken)
    if later is None:
        yield from _kept(flight)
        return
    due.append(later)
    if later.slot is not None:
        taken.add(later.slot)
    yield LaunchDelayed(
        seat=flight.seat,
        payload=flight.entry.payload,
        pad=flight.pad,
        slot=flight.slot,
        later=later.slot,
        quarter=later.quarter,
        reason=reason or "weather",
    )


def _kept(flight: Flight) -> Iterator[Event]:
    """Yield that a launch stays for the next year."""
    entry = msgspec.structs.replace(flight.entry, slot=None)
    yield LaunchKept(waiting=Waiting(seat=flight.seat, entry=entry, pad=flight.pad))


def _launched(world: World, flight: Flight, chance: int) -> Iterator[Event]:
    """Pay for a launch, let it succeed or fail, and let clauses act on it."""
    cost = bill_of(world, world.seats[flight.seat], flight.entry).total
    if cost > available(world, flight.seat):
        yield OrderDropped(
            seat=flight.seat,
            what="manifest",
            item=flight.entry.payload,
            key="money.limit",
            given={"needed": cost},
        )
        return
    launch = _outcome(world, flight, chance, cost)
    venture = _venture(world, launch)
    acting = duties_answering(world, "after_launch")
    steps = (
        partial(_paid, flight=flight),
        partial(_shared, venture=venture, launch=launch),
        partial(_flown, launch=launch),
        partial(_result, launch=launch, venture=venture),
        *(partial(_clause, duty=duty, launch=launch) for duty in acting),
        partial(after_launch, launch=launch),
    )
    yield from follow(world, steps)


def _paid(world: World, flight: Flight) -> Iterator[Event]:
    """Yield the payments for one flight."""
    seat = flight.seat
    bill = bill_of(world, world.seats[seat], flight.entry)
    vehicle = world.library.vehicles[flight.entry.vehicle]
    provider = vehicle.provider if vehicle.provider in world.seats else WORLD_ACCOUNT
    yield from pay(world, seat, WORLD_ACCOUNT, bill.vehicle, "vehicle")
    yield from pay(world, seat, WORLD_ACCOUNT, bill.payload, "payload")
    yield from pay(world, seat, WORLD_ACCOUNT, bill.insurance, "insurance")
    yield from pay(world, seat, WORLD_ACCOUNT, bill.home_range, "home_range")
    yield from pay(world, seat, provider, bill.margin, "flight_margin")
    yield from pay(world, seat, provider, bill.integration, "integration")


def _shared(world: World, venture: Venture | None, launch: Launch) -> Iterator[Event]:
    """Let the other parties of a venture pay their part of the launch."""
    if venture is None:
        return
    duty, joint = venture
    for seat, share in joint.costs.items():
        if seat != launch.seat:
            part = launch.cost * share // 100
            yield from pay(
                world, seat, launch.seat, part, "joint_project", duty.treaty, duty.article
            )


def _flown(world: World, launch: Launch) -> Iterator[Event]:
    """Yield the launch itself."""
    yield LaunchFlown(launch=launch)


def _result(world: World, launch: Launch, venture: Venture | None) -> Iterator[Event]:
    """Yield what success brings; after a failure the payload's price comes back."""
    if launch.outcome == "success":
        yield from arrived(world, launch, venture[1] if venture is not None else None)
        return
    price = world.library.payloads[launch.payload].price
    extra = world.library.payloads[CUBESATS].price if launch.cubesats else 0
    yield from pay(world, WORLD_ACCOUNT, launch.seat, price + extra, "payload_refund")


def _clause(world: World, duty: Duty, launch: Launch) -> Iterator[Event]:
    """Yield what a clause does after a launch."""
    yield from duty.kind.after_launch(world, duty, launch)


def _outcome(world: World, flight: Flight, chance: int, cost: int) -> Launch:
    """Return the launch as it happens: chance decides about success and where a failure falls."""
    fails = not happens(world, chance, "launch", *flight.question)
    falls = fails and flight.pad is not None
    crashed = falls and happens(world, FALLS_ON_STEPPE, "crash", *flight.question)
    vehicle = world.library.vehicles[flight.entry.vehicle]
    payload = world.library.payloads[flight.entry.payload]
    launch = Launch(
        turn=world.turn,
        quarter=flight.quarter,
        seat=flight.seat,
        provider=vehicle.provider,
        vehicle=vehicle.id,
        payload=payload.id,
        shell=flight.entry.shell,
        pad=flight.pad,
        slot=flight.slot,
        outcome="failure" if fails else "success",
        crashed_on_steppe=crashed,
        toxic=vehicle.toxic,
        satellites=0 if fails else payload.satellites,
        cubesats=flight.entry.cubesats,
        cost=Money(cost),
        success_chance=Permille(chance),
    )
    return msgspec.structs.replace(launch, guests=_guests(world, flight.entry, launch))


def _guests(world: World, entry: ManifestEntry, launch: Launch) -> tuple[SeatId, ...]:
    """Return who rides along: whom clauses name, then whom the seat invites."""
    bound = [
        rider
        for duty in duties_answering(world, "riders")
        for rider in duty.kind.riders(world, duty, launch)
    ]
    invited = [
        seat
        for seat in entry.guests
        if seat in world.seats and seat not in bound and not restricted(world, launch.seat, seat)
    ]
    room = CREW_GUESTS if world.library.payloads[launch.payload].purpose == "crew" else HOSTED
    return tuple(seat for seat in (*bound, *invited) if seat != launch.seat)[:room]


def _venture(world: World, launch: Launch) -> Venture | None:
    """Return the joint venture that a launch belongs to."""
    for duty in duties_answering(world, "joint"):
        if launch.seat not in duty.obligors:
            continue
        joint = duty.kind.joint(world, duty)
        if joint is not None and joint.project == launch.payload and launch.seat in joint.costs:
            return duty, joint
    return None


def _terms(world: World) -> Iterator[Event]:
    """Yield the terms of business that changed; they hold from next year on."""
    for seat in world.seats.values():
        sheet = world.sheets.get(seat.id)
        if sheet is None:
            continue
        if (sheet.margin, sheet.refused_customers) != (seat.margin, seat.refuses):
            yield TermsPublished(seat=seat.id, margin=sheet.margin, refuses=sheet.refused_customers)
