"""Visits: whom a bot inspects this year, and where: whoever seems unclean, no others."""

from collections.abc import Iterator
from typing import get_args

from game.bots.craft.company import is_clean
from game.bots.craft.mind import Mind
from game.model.ids import SeatId
from game.model.launches import Place3, Visit
from game.rules.compliance.inspections import right_to_visit
from game.rules.kinds import duties

PLACES: tuple[Place3, ...] = ("factories", *(p for p in get_args(Place3) if p != "factories"))
"""Where inspectors go: kits are seen in the factories."""


def visits(mind: Mind) -> tuple[Visit, ...]:
    """Return the inspections that the seat orders, as many as its temper pays for."""
    if not mind.temper.visits:
        return ()
    return tuple(_rightful(mind))[: mind.temper.visits]


def _rightful(mind: Mind) -> Iterator[Visit]:
    """Yield a visit to every seat that owes us something and may be visited where it would show."""
    for seat in sorted(_debtors(mind), key=lambda seat: mind.me.trust.get(seat, 0)):
        for place in PLACES:
            if right_to_visit(mind.world, mind.seat, seat, place) is not None:
                yield Visit(of=seat, where=place)
                break


def _debtors(mind: Mind) -> tuple[SeatId, ...]:
    """Return the seats that owe this one something that a visit can see, but for clean ones."""
    owing = (
        seat
        for duty in duties(mind.world)
        if duty.kind.places
        for seat in duty.obligors
        if seat != mind.seat and mind.seat in duty.towards(mind.world, seat)
    )
    return tuple(seat for seat in dict.fromkeys(owing) if not is_clean(mind.sight, seat))
