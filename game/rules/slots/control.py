"""Who has the say over a pad, and how the price of its slots is divided."""

from game.model.ids import PadId, SeatId
from game.model.values import divided
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.kinds import duties, those_answering

HALF = 50
"""Percent of a slot price for the host where no lease says otherwise."""


def controls(world: World, pad: PadId) -> SeatId:
    """Return the controller of a pad: the tenant of a lease in force that covers it, else the host.

    Raises KeyError for a pad that does not exist.
    """
    return controller_under(world, duties(world), pad)


def controller_under(world: World, running: tuple[Duty, ...], pad: PadId) -> SeatId:
    """Return the controller of a pad under these clauses."""
    known = world.ground.pads[pad].id
    for duty in those_answering(running, "controls"):
        seat = duty.kind.controls(world, duty, known)
        if seat is not None:
            return seat
    return world.ground.host


def host_share(world: World, running: tuple[Duty, ...], pad: PadId) -> int:
    """Return the host's percent of slot prices at a pad."""
    for duty in those_answering(running, "slot_share"):
        share = duty.kind.slot_share(world, duty, pad)
        if share is not None:
            return share
    return HALF


def stakes_of_pad(world: World, pad: PadId) -> dict[SeatId, int]:
    """Return who paid how many percent of what was built at a pad, by money spent."""
    spent: dict[SeatId, int] = {}
    for works in world.ground.works:
        project = world.library.projects.get(works.project)
        if works.done is not None and project is not None and project.opens_pad == pad:
            for seat, share in (works.benefits or works.stakes).items():
                spent[seat] = spent.get(seat, 0) + works.paid * share
    total = sum(spent.values())
    return {seat: 100 * part // total for seat, part in spent.items()} if total else {}


def price_parts(
    world: World, running: tuple[Duty, ...], pad: PadId, amount: int
) -> dict[SeatId, int]:
    """Divide the price of a slot between host, controller and those who built the pad."""
    host = world.ground.host
    to_host = amount * host_share(world, running, pad) // 100
    rest = divided(amount - to_host, _owners_of_rest(world, running, pad))
    parts = {host: to_host}
    for seat in world.seats:
        if rest.get(seat):
            parts[seat] = parts.get(seat, 0) + rest[seat]
    return parts


def _owners_of_rest(world: World, running: tuple[Duty, ...], pad: PadId) -> dict[str, int]:
    """Return the percent of the controller's part by seat: stakeholders first take their stake."""
    controller = controller_under(world, running, pad)
    stakes = {seat: share for seat, share in stakes_of_pad(world, pad).items() if share > 0}
    owners: dict[str, int] = {seat: stakes[seat] for seat in world.seats if seat in stakes}
    owners[controller] = owners.get(controller, 0) + max(0, 100 - sum(stakes.values()))
    return owners
