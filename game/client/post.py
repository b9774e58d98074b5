"""Post: what the window asks of the line, and what the line tells the window.

Both sides are values in queues, so that the window never waits for the network.
"""

import msgspec

from game.client.memory import HeldPlace
from game.client.scene import Line
from game.model.ids import PlaceId, SeatId
from game.model.treaties import Terms
from game.rules.engine import Command, Event, Refusal
from game.rules.sky.foresight import Foresight
from game.sight.seen import Sight
from game.wire.to_client import Clock
from game.wire.to_server import Level


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """Something the window asks of the line."""


class Enter(Order, frozen=True, kw_only=True):
    """Take a place in a room, or come back to one that was taken on another device."""

    address: str
    code: str
    """Empty: the only class that gathers there."""
    seat_key: str = ""
    call_sign: str = ""
    """Ask the teacher instead, who knows us by this."""


class Return(Order, frozen=True, kw_only=True):
    """Come back to a place that this device holds."""

    place: HeldPlace


class OpenOwn(Order, frozen=True, kw_only=True):
    """Open a room on a room keeper of our own and take a place in it."""

    address: str
    key: str
    scenario: str
    preset: int
    level: Level = "written"


class OpenAgain(Order, frozen=True, kw_only=True):
    """Come back to our place in a room on a room keeper of our own, and let its clock go on."""

    address: str
    key: str
    place: HeldPlace


class ChangeSeat(Order, frozen=True, kw_only=True):
    """Move to another seat before the start."""

    seat: str


class Direct(Order, frozen=True, kw_only=True):
    """Send a teacher's command into the room of our own."""

    command: Command


class Send(Order, frozen=True, kw_only=True):
    """Send a command of the seat; it is repeated until it is answered."""

    command: Command


class Foresee(Order, frozen=True, kw_only=True):
    """Ask where the sky leads, with a text or as things are."""

    terms: Terms | None = None


class HangUp(Order, frozen=True, kw_only=True):
    """Cut the line; the place stays ours."""


class Stop(Order, frozen=True, kw_only=True):
    """Hang up for good."""


class News(msgspec.Struct, frozen=True, kw_only=True):
    """Something the line tells the window."""


class LineIs(News, frozen=True, kw_only=True):
    """The line is better or worse than before."""

    line: Line


class Seated(News, frozen=True, kw_only=True):
    """We have a place, and this is everything its seat may know."""

    address: str
    code: str
    place: PlaceId
    seat: SeatId
    call_sign: str
    token: str
    seat_key: str
    sight: Sight
    letter: int
    events: tuple[Event, ...] = ()
    """What happened while we were away."""
    solo: bool = False


class Heard(News, frozen=True, kw_only=True):
    """Something happened."""

    sight: Sight
    letter: int
    events: tuple[Event, ...] = ()


class Timed(News, frozen=True, kw_only=True):
    """How much time the phase has left."""

    clock: Clock


class Answered(News, frozen=True, kw_only=True):
    """A command was accepted, or refused with a reason."""

    command: Command
    refusal: Refusal | None = None


class Told(News, frozen=True, kw_only=True):
    """The teacher told us something that nobody else reads."""

    text: str


class Foreseen(News, frozen=True, kw_only=True):
    """Where the sky leads, or why that could not be said."""

    terms: Terms | None = None
    foresight: Foresight | None = None
    refusal: Refusal | None = None


class Ended(News, frozen=True, kw_only=True):
    """The room keeper has ended the connection."""

    key: str
