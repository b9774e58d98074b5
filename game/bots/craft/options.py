"""Options: every payload that a seat could launch this year, on which rocket and from where."""

from collections.abc import Iterator

import msgspec

from game.bots.craft.aim import POINT_OF_AGENDA, aim_of
from game.bots.craft.mind import Mind
from game.bots.craft.payload_worth import launch_worth, payload_worth
from game.model.ids import SATELLITES_PER_UNIT, Money, PadId, SeatId, Shell, VehicleId
from game.model.launches import ManifestEntry, OrderSheet, Slot
from game.model.values import Value
from game.model.vehicles import Payload, Vehicle
from game.rules.kinds import duties
from game.rules.orders.costs import NOTHING, conduct_price
from game.rules.orders.manifest import bill_of
from game.rules.slots.pool import banned, rule_at
from game.rules.slots.prices import due
from game.rules.slots.reach import at_least, can_carry, can_fly

OVERBID = Money(2_000)
"""What a bot bids above the reserve of the pool."""
CROWDED = Money(20_000)
"""What it would rather pay than rely on the home range of somebody else, who goes first there."""


class Place(Value, frozen=True, kw_only=True):
    """Where a launch can start: slots at one pad, or a home range."""

    pad: PadId | None = None
    home: SeatId | None = None
    vehicles: tuple[Vehicle, ...] = ()
    """Rockets that start from there and are sold to the seat."""
    slots: tuple[Slot, ...] = ()
    price: Money = NOTHING
    """What a launch from there costs more than leaving the place empty."""
    pooled: bool = False
    """The slots must be bought from the pool first."""


class Option(Value, frozen=True, kw_only=True):
    """A payload on a vehicle from a place."""

    payload: Payload
    shell: Shell
    vehicle: Vehicle
    place: Place
    worth: int
    cost: int


class Offer(Value, frozen=True, kw_only=True):
    """A rocket for a payload, wherever it flies from."""

    vehicle: Vehicle
    cost: int
    """With end-of-life care, but neither a slot nor a home range."""
    home_range: Money
    """What a flight from a home range costs more."""


class Load(Value, frozen=True, kw_only=True):
    """A payload, what it is worth if it arrives, and the rockets that can lift it."""

    payload: Payload
    shell: Shell
    worth: int
    offers: dict[VehicleId, Offer]


def options(mind: Mind, base: OrderSheet) -> tuple[Option, ...]:
    """Return what could be launched, each payload on the cheapest rocket of each place."""
    places = tuple(_places(mind))
    sold = {vehicle.id: vehicle for place in places for vehicle in place.vehicles}
    best = (
        _cheapest(mind, load, place)
        for load in _loads(mind, base, tuple(sold.values()))
        for place in places
    )
    return tuple(option for option in best if option is not None)


def _loads(mind: Mind, base: OrderSheet, sold: tuple[Vehicle, ...]) -> Iterator[Load]:
    """Yield the payloads that the seat can build and some shell still takes."""
    for payload in mind.public.library.payloads.values():
        shell = _shell(mind, payload)
        if shell is None or not _can_build(mind, payload):
            continue
        able = (vehicle for vehicle in sold if can_carry(vehicle, payload))
        yield Load(
            payload=payload,
            shell=shell,
            worth=payload_worth(mind, payload, shell),
            offers={vehicle.id: _offer(mind, base, payload, vehicle) for vehicle in able},
        )


def _offer(mind: Mind, base: OrderSheet, payload: Payload, vehicle: Vehicle) -> Offer:
    """Return what a payload on a rocket costs."""
    entry = ManifestEntry(payload=payload.id, shell=payload.shells[0], vehicle=vehicle.id)
    bill = bill_of(mind.world, mind.me, entry)
    kits = conduct_price(base.conduct, mind.me.technology.green) * payload.satellites
    distaste = mind.temper.distaste if vehicle.toxic else 0
    cost = bill.total - bill.home_range + kits // SATELLITES_PER_UNIT + distaste
    return Offer(vehicle=vehicle, cost=cost, home_range=bill.home_range)


def _cheapest(mind: Mind, load: Load, place: Place) -> Option | None:
    """Return a payload on the cheapest rocket of a place, or None if no rocket takes it there."""
    wanted = load.worth + POINT_OF_AGENDA * aim_of(mind).launch(mind, load.payload, place.pad)
    offers = [
        (_success(mind, offer.vehicle, place, wanted), _cost(offer, place), offer.vehicle)
        for offer in (load.offers.get(vehicle.id) for vehicle in place.vehicles)
        if offer is not None and _takes(mind, load.payload, offer.vehicle, place)
    ]
    if not offers:
        return None
    worth, cost, vehicle = max(offers, key=lambda each: each[0] - each[1])
    return Option(
        payload=load.payload,
        shell=load.shell,
        vehicle=vehicle,
        place=place,
        worth=worth,
        cost=cost,
    )


def _success(mind: Mind, vehicle: Vehicle, place: Place, wanted: int) -> int:
    """Return what a flight is worth, as far as the rocket is reliable."""
    record = launch_worth(mind, vehicle.provider == mind.seat, place.pad is not None)
    return wanted * vehicle.success // 1000 + record


def _cost(offer: Offer, place: Place) -> int:
    """Return what a flight from a place costs."""
    return offer.cost + place.price + (offer.home_range if place.pad is None else 0)


def _takes(mind: Mind, payload: Payload, vehicle: Vehicle, place: Place) -> bool:
    """Return whether a place and a rocket are fit for a payload."""
    crewed = payload.purpose == "crew"
    if place.pad is None:
        return not crewed or vehicle.provider == mind.seat
    pad = mind.public.ground.pads[place.pad]
    strong = at_least(pad.launch_class, payload.launch_class)
    return strong and (not crewed or (pad.crew and vehicle.crew))


def _for_sale(mind: Mind) -> tuple[Vehicle, ...]:
    """Return the rockets that the seat can buy or owns."""
    seats, vehicles = mind.world.seats, mind.public.library.vehicles.values()
    return tuple(
        vehicle
        for vehicle in vehicles
        if (vehicle.any_home and vehicle.provider not in seats)
        or (vehicle.provider in seats and mind.seat not in seats[vehicle.provider].refuses)
    )


def _places(mind: Mind) -> Iterator[Place]:
    """Yield the home ranges that have room, own slots at the shared site, and the pool."""
    sold = _for_sale(mind)
    for seat, view in mind.public.seats.items():
        mine = seat == mind.seat
        if view.home_slots and (mine or _has_room(mind, seat)):
            here = tuple(v for v in sold if v.provider == seat or (v.any_home and mine))
            yield Place(home=seat, vehicles=here, price=NOTHING if mine else CROWDED)
    for pad in mind.public.ground.pads.values():
        here = tuple(vehicle for vehicle in sold if pad.is_open and can_fly(vehicle, pad))
        own = tuple(slot for slot in _at(mind, pad.id) if slot.owner == mind.seat)
        if own and here:
            whole, half = (due(mind.world, own[0], planned) for planned in (True, False))
            yield Place(pad=pad.id, vehicles=here, slots=own, price=Money(whole - half))
        free = tuple(slot for slot in _at(mind, pad.id) if slot.owner is None)
        if free and here and not banned(mind.world, mind.seat):
            yield _pooled(mind, pad.id, here, free)


def _pooled(mind: Mind, pad: PadId, vehicles: tuple[Vehicle, ...], free: tuple[Slot, ...]) -> Place:
    """Return slots of the pool as a place, at a little more than the reserve."""
    _, reserve = rule_at(mind.world, duties(mind.world), pad)
    price = Money(reserve + OVERBID)
    return Place(pad=pad, vehicles=vehicles, slots=free, price=price, pooled=True)


def _has_room(mind: Mind, seat: SeatId) -> bool:
    """Return whether another seat left its home range partly empty last year."""
    flown = [launch for launch in mind.public.launch_log if launch.turn == mind.public.turn - 1]
    used = sum(flight.pad is None and flight.provider == seat for flight in flown)
    return bool(flown) and used < mind.public.seats[seat].home_slots


def _at(mind: Mind, pad: PadId) -> Iterator[Slot]:
    """Yield the slots of a pad this year."""
    yield from (slot for slot in mind.public.slots.values() if slot.pad == pad)


def _shell(mind: Mind, payload: Payload) -> Shell | None:
    """Return the first shell of a payload that is open to it."""
    bands = mind.public.sky.bands
    for shell in payload.shells:
        closed = any(band == shell and state.closed for band, state in bands.items())
        if not (closed and payload.services):
            return shell
    return None


def _can_build(mind: Mind, payload: Payload) -> bool:
    """Return whether the seat has the technology."""
    has = msgspec.structs.asdict(mind.me.technology)
    return all(has[name] >= level for name, level in payload.needs.items())
