"""Which vehicle can fly from which pad with which payload."""

from game.model.ground import Pad
from game.model.ids import PadId, SeatId
from game.model.vehicles import CLASS_ORDER, LaunchClass, Payload, Vehicle
from game.model.world import World


def at_least(one: LaunchClass, other: LaunchClass) -> bool:
    """Return whether one class is the other or heavier."""
    return CLASS_ORDER.index(one) >= CLASS_ORDER.index(other)


def can_fly(vehicle: Vehicle, pad: Pad) -> bool:
    """Return whether a pad serves a vehicle."""
    listed = pad.id in vehicle.pads or vehicle.id in pad.vehicles
    return listed or (pad.open_to_mini and vehicle.launch_class == "mini")


def can_carry(vehicle: Vehicle, payload: Payload) -> bool:
    """Return whether a vehicle is strong enough for a payload."""
    return at_least(vehicle.launch_class, payload.launch_class)


def own_pads(world: World, seat: SeatId) -> set[PadId]:
    """Return the pads from which a seat's own vehicles can fly."""
    own = [v for v in world.library.vehicles.values() if v.provider == seat]
    pads = world.ground.pads.values()
    return {pad.id for pad in pads if any(can_fly(vehicle, pad) for vehicle in own)}
