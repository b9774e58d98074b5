"""The steppe on the wall: its open pads, and who flies from where in each quarter of this year."""

from collections import Counter

from game import text
from game.model.ground import Pad
from game.model.ids import SeatId
from game.model.values import Value, half_up
from game.sight.seen import PublicSight

QUARTERS = (1, 2, 3, 4)
HEALTHY, ILL = 60, 40
"""Health of the steppe, of 100, from which it is green, and below which it is red."""


class Mark(Value, frozen=True, kw_only=True):
    """An open pad."""

    name: str
    state: str
    """Who controls it, and its condition."""
    slots: str
    """Slots used and all slots of this year."""


class Turnout(Value, frozen=True, kw_only=True):
    """One seat in one quarter: how many launches flew, or how many slots it holds."""

    seat: SeatId
    count: int


class Quarter(Value, frozen=True, kw_only=True):
    """A quarter of the year."""

    number: int
    seats: tuple[Turnout, ...]


class Steppe(Value, frozen=True, kw_only=True):
    """Everything that is drawn."""

    percent: int
    tone: str
    """ok, warn or bad: class in the style sheet."""
    marks: tuple[Mark, ...]
    flown: bool
    """Whether the queue shows what flew; before that it shows who holds the slots."""
    queue: tuple[Quarter, ...]


def steppe(public: PublicSight, language: str) -> Steppe:
    """Return the public map. Plans are secret until Launch, so it shows no more than slots."""
    percent = half_up(public.ground.steppe, 10)
    pads = [pad for pad in public.ground.pads.values() if pad.is_open]
    return Steppe(
        percent=percent,
        tone="ok" if percent >= HEALTHY else "warn" if percent >= ILL else "bad",
        marks=tuple(_mark(public, pad, language) for pad in pads),
        flown=bool(public.launches),
        queue=tuple(
            Quarter(number=quarter, seats=_turnout(public, quarter)) for quarter in QUARTERS
        ),
    )


def _mark(public: PublicSight, pad: Pad, language: str) -> Mark:
    """Return a pad with its labels."""
    name = text.pick(pad.name, language).partition(",")[0]
    slots = [slot for slot in public.slots.values() if slot.pad == pad.id]
    used = sum(slot.used_by is not None for slot in slots)
    controller = public.ground.controllers.get(pad.id, public.ground.host)
    percent = half_up(pad.condition, 10)
    return Mark(
        name=name,
        state=f"{controller} {percent}\N{NO-BREAK SPACE}%",
        slots=f"{used} / {len(slots)}",
    )


def _turnout(public: PublicSight, quarter: int) -> tuple[Turnout, ...]:
    """Return who flew in a quarter, or who may, in the order of seats."""
    if public.launches:
        flown = [one for one in public.launches if one.outcome != "scrubbed"]
        count = Counter(one.seat for one in flown if one.quarter == quarter)
    else:
        held = [slot for slot in public.slots.values() if slot.quarter == quarter]
        count = Counter(slot.owner for slot in held if slot.owner is not None)
    return tuple(Turnout(seat=seat, count=count[seat]) for seat in public.seats if count[seat])
