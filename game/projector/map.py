"""The steppe on the wall: its open pads, and who flies from where in each quarter of this year."""

from collections import Counter
from textwrap import wrap

from game import text
from game.debrief.charts import Point
from game.model.ground import Pad
from game.model.ids import SeatId
from game.model.values import Value, half_up
from game.projector.chart import WIDTH
from game.sight.seen import PublicSight

QUARTERS = (1, 2, 3, 4)
PHASES = ("brief", "orders", "launch")
"""Phases in which the room looks at the steppe; in the others it looks at the sky."""
HEALTHY, ILL = 60, 40
"""Health of the steppe, of 100, from which it is green, and below which it is red."""
LETTER = 18.0
"""Width of a letter of a label, in units of the picture."""
PITCH, COLUMN, ROW = 250.0, 118.0, 42.0
LINES, LINE = 2, 34
"""Most lines of a pad's name, and how far they stand apart."""
DEEP = 5
"""Seats below each other in one quarter; the next ones stand beside them."""


class Mark(Value, frozen=True, kw_only=True):
    """An open pad."""

    x: float
    name: tuple[str, ...]
    """On one line, or on two where it is long."""
    state: str
    """Who controls it, and its condition."""
    slots: str
    """Slots used and all slots of this year."""


class Turnout(Value, frozen=True, kw_only=True):
    """One seat in one quarter: how many launches flew, or how many slots it holds."""

    seat: SeatId
    count: int
    place: Point


class Steppe(Value, frozen=True, kw_only=True):
    """Everything that is drawn."""

    percent: int
    tone: str
    """ok, warn or bad: class in the style sheet."""
    marks: tuple[Mark, ...]
    letters: int
    """That fit on a line over a pad; a longer word is set narrower."""
    lower: int
    """How much lower all the rest stands, because some name takes a second line."""
    flown: bool
    """Whether the queue shows what flew; before that it shows who holds the slots."""
    queue: tuple[Turnout, ...]


def steppe(public: PublicSight, language: str) -> Steppe:
    """Return the public map. Plans are secret until Launch, so it shows no more than slots."""
    percent = half_up(public.ground.steppe, 10)
    pads = [pad for pad in public.ground.pads.values() if pad.is_open]
    room = WIDTH / max(1, len(pads))
    letters = int(room / LETTER)
    marks = tuple(
        _mark(public, pad, room * (place + 0.5), letters, language)
        for place, pad in enumerate(pads)
    )
    return Steppe(
        percent=percent,
        tone="ok" if percent >= HEALTHY else "warn" if percent >= ILL else "bad",
        marks=marks,
        letters=letters,
        lower=LINE * (max((len(mark.name) for mark in marks), default=1) - 1),
        flown=bool(public.launches),
        queue=tuple(one for quarter in QUARTERS for one in _queue(public, quarter)),
    )


def _mark(public: PublicSight, pad: Pad, x: float, letters: int, language: str) -> Mark:
    """Return a pad with its labels, each line no wider than some letters where words allow it."""
    name = text.pick(pad.name, language).partition(",")[0]
    slots = [slot for slot in public.slots.values() if slot.pad == pad.id]
    used = sum(slot.used_by is not None for slot in slots)
    controller = public.ground.controllers.get(pad.id, public.ground.host)
    percent = half_up(pad.condition, 10)
    return Mark(
        x=round(x, 1),
        name=tuple(wrap(name, letters, max_lines=LINES, placeholder="…", break_long_words=False)),
        state=f"{controller} {percent}\N{NO-BREAK SPACE}%",
        slots=f"{used} / {len(slots)}",
    )


def _queue(public: PublicSight, quarter: int) -> tuple[Turnout, ...]:
    """Return who flew in a quarter, or who may, in the order of seats."""
    if public.launches:
        flown = [one for one in public.launches if one.outcome != "scrubbed"]
        count = Counter(one.seat for one in flown if one.quarter == quarter)
    else:
        held = [slot for slot in public.slots.values() if slot.quarter == quarter]
        count = Counter(slot.owner for slot in held if slot.owner is not None)
    left = (quarter - 1) * PITCH
    return tuple(
        Turnout(
            seat=seat,
            count=count[seat],
            place=Point(x=left + place // DEEP * COLUMN, y=place % DEEP * ROW),
        )
        for place, seat in enumerate(seat for seat in public.seats if count[seat])
    )
