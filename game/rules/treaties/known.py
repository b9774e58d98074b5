"""Who may know of which text, and the one way in which a command finds it.

A text on the table is known to its parties alone. A public text becomes public when the last party
has signed it; an announced one then shows that it exists and between whom; a secret one stays
between its parties until it leaks. Whoever may not know of a text is told that it does not exist.
"""

from collections.abc import Iterator
from typing import TypeVar

import msgspec

from game.model.ids import SeatId, TreatyId
from game.model.treaties import Treaty
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Refused, change, only, require

Paper = TypeVar("Paper")
TALKING_PHASES = ("negotiate", "orders")
"""The phases in which treaty commands are taken."""


def is_public(treaty: Treaty) -> bool:
    """Return whether everybody may read the text."""
    return treaty.text_is_public


def concerned(treaty: Treaty) -> tuple[SeatId, ...]:
    """Return the seats that know a text by right: its parties and whoever signed it since."""
    parties = treaty.terms.parties
    later = [seat for seat in treaty.signatures if seat not in parties]
    return (*parties, *later) if later else parties


def may_see(treaty: Treaty, seat: SeatId) -> bool:
    """Return whether a seat may read a text."""
    return treaty.text_is_public or seat in concerned(treaty)


def visible_to(world: World, seat: SeatId) -> dict[TreatyId, Treaty]:
    """Return every text that a seat may read, drafts apart."""
    return {name: treaty for name, treaty in world.treaties.items() if may_see(treaty, seat)}


def drafts_of(world: World, seat: SeatId) -> dict[TreatyId, Treaty]:
    """Return a seat's own drafts."""
    return {name: draft for name, draft in world.drafts.items() if draft.proposer == seat}


def seat_of(world: World, actor: str) -> SeatId:
    """Return the seat behind an actor, or refuse: the teacher and the clock sign nothing."""
    require(actor in world.seats, "seat.only")
    return SeatId(actor)


def find(world: World, seat: SeatId, treaty: TreatyId) -> Treaty:
    """Return a text that a seat may read, or refuse as if there were none."""
    found = world.treaties.get(treaty)
    if found is None or not may_see(found, seat):
        raise Refused("treaty.unknown")
    return found


def at_the_table(world: World, actor: str, treaty: TreatyId) -> tuple[SeatId, Treaty]:
    """Return the acting seat and a text it may act on now, or refuse.

    Only seats act, only in Negotiate and Orders, and not on a text that the teacher locked.
    """
    seat = seat_of(world, actor)
    require_talks(world)
    found = find(world, seat, treaty)
    require(not found.locked, "treaty.locked")
    return seat, found


def require_talks(world: World) -> None:
    """Refuse outside Negotiate and Orders."""
    require(world.phase in TALKING_PHASES, "phase.wrong", when="talks")


def hearers(world: World, treaty: TreatyId) -> Audience:
    """Return who hears what happens to a text: everybody, or the seats it concerns."""
    found = world.treaties[treaty]
    return EVERYONE if found.text_is_public else only(*concerned(found))


def changed(world: World, treaty: TreatyId, **fields: object) -> World:
    """Return the world with some fields of one text replaced."""
    text = msgspec.structs.replace(world.treaties[treaty], **fields)
    return change(world, treaties={**world.treaties, treaty: text})


def without(papers: dict[SeatId, Paper], seat: SeatId) -> dict[SeatId, Paper]:
    """Return what seats put to a text, without one of them."""
    return {name: paper for name, paper in papers.items() if name != seat}


def texts(world: World, *states: str) -> Iterator[Treaty]:
    """Yield the texts in these states, in the order in which they came to the table."""
    yield from (treaty for treaty in world.treaties.values() if treaty.state in states)
