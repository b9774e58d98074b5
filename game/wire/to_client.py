"""Every message that the server sends: answers to calls, and what it says by itself.

An answer is a `Reply`: either ``ok`` with one of the answers below, or ``refused`` with a key whose
sentence is in ``assets/text/*/refusals``. What the server says by itself are Socket.IO events named
as in ``NEWS``, each with one table. No message is longer than a whole sight, about 200 kB.
"""

import msgspec

from game.model.ids import PlaceId, SeatId
from game.model.values import Text
from game.model.world import Phase, World
from game.rules.engine import Refusal
from game.rules.sky.foresight import Foresight
from game.sight.seen import Sight

Plain = dict[str, object]


class ToClient(msgspec.Struct, frozen=True, kw_only=True):
    """A message to a client. Fields that a client does not know are no mistake."""


class Answer(ToClient, frozen=True, kw_only=True, tag_field="answer", tag=str.lower):
    """What a call brings back."""


class Clock(ToClient, frozen=True, kw_only=True):
    """How much time the phase has left. The client counts down by itself between two of these."""

    phase: Phase
    left: int | None = None
    """Milliseconds; None: no end is set."""
    paused: bool = False
    ratifying: bool = False
    """The time left is that of the ratification window."""


class Letter(ToClient, frozen=True, kw_only=True):
    """What a seat hears after something happened."""

    number: int
    """Counted for this seat alone, so that a gap tells nothing of others."""
    events: tuple[Plain, ...] = ()
    """What happened, as far as the seat may hear; the name stands under ``event``."""
    changes: Plain = {}
    """What to change in the sight (`game.sight.changes`)."""


class Whole(Answer, frozen=True, kw_only=True):
    """The whole sight: asked for, or sent because the client reads too slowly for letters."""

    sight: Sight
    letter: int
    """Number of the last letter that is contained."""
    clock: Clock


class Goodbye(ToClient, frozen=True, kw_only=True):
    """The connection ends now, and why."""

    key: str
    """One of ``room.closed``, ``server.stopping``, ``seat.left``, ``wire.misused``."""


class Accepted(Answer, frozen=True, kw_only=True):
    """The command was accepted and is kept."""

    number: int
    """The seat's letter that tells what followed."""


class Done(Answer, frozen=True, kw_only=True):
    """It was done."""


class Foreseen(Answer, frozen=True, kw_only=True):
    """Two futures of the middle band."""

    foresight: Foresight


class Chair(ToClient, frozen=True, kw_only=True):
    """A seat as seen from the door."""

    seat: SeatId
    name: Text
    players: tuple[str, ...] = ()
    """Call signs of who sits there."""
    free: bool = True


class Door(Answer, frozen=True, kw_only=True):
    """What is behind a code."""

    code: str
    title: Text
    phase: Phase
    chairs: tuple[Chair, ...]
    proposed: SeatId | None = None
    """None: every seat is full."""


class Welcome(Answer, frozen=True, kw_only=True):
    """A place in a room, and everything its seat may know."""

    code: str
    room: str
    place: PlaceId
    seat: SeatId
    call_sign: str
    token: str
    """Keep it on the device and show it to nobody: it is the way back to this place."""
    seat_key: str = ""
    """Four digits for another device; shown only when the place is new."""
    sight: Sight
    letter: int
    """Number of the last letter that the sight contains."""
    missed: tuple[Letter, ...] = ()
    """After a rejoin: letters since the one last read, for the news; their changes are in the sight
    already. Empty when nothing was missed or it is too long ago."""
    clock: Clock


class RoomCard(ToClient, frozen=True, kw_only=True):
    """A room in the teacher's list."""

    room: str
    code: str
    title: Text
    phase: Phase
    turn: int
    turns: int
    players: int
    paused: bool


class Hosting(Answer, frozen=True, kw_only=True):
    """The key was right."""

    rooms: tuple[RoomCard, ...]


class Opened(Answer, frozen=True, kw_only=True):
    """A room is open."""

    room: str
    code: str


class Watching(Answer, frozen=True, kw_only=True):
    """Everything in a room but its source of chance."""

    room: str
    code: str
    world: World
    letter: int
    clock: Clock


AnyAnswer = Accepted | Done | Door | Foreseen | Hosting | Opened | Watching | Welcome | Whole


class Reply(ToClient, frozen=True, kw_only=True, omit_defaults=True):
    """The answer to a call: exactly one of the two."""

    ok: AnyAnswer | None = None
    refused: Refusal | None = None


NEWS: dict[str, type[ToClient]] = {
    "letter": Letter,
    "clock": Clock,
    "whole": Whole,
    "goodbye": Goodbye,
    "teacher_letter": Letter,
    "watching": Watching,
}
"""What the server says by itself: event name to message. Seats get ``letter`` and, if they read too
slowly, ``whole``; a watching teacher gets ``teacher_letter`` and ``watching`` instead."""
