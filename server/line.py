"""A line: one connected client, what it may do, and what it has been sent so far."""

from typing import NamedTuple

import msgspec
from engineio.async_socket import AsyncSocket

from game.model.ids import TEACHER, PlaceId, SeatId
from server.meter import Meter
from server.outbox import Outbox
from server.packets import event
from server.rooms.post import Sealed
from server.rooms.table import Table
from server.settings import Pace

MOST_QUEUED = 32
"""Packets that may wait for a slow reader; beyond it letters stop and a whole sight follows."""
FUTURES, FUTURES_A_SECOND = 6, 0.5
"""Looks into the future at once, and for how long it takes until the next."""
LINE = "line"
"""Where the engine's session keeps the line of a client that was let in."""
LATENCY = "latency"
"""Where the engine's session keeps the milliseconds of the last sign of life."""
CAUGHT_UP = 2
"""Packets in the queue of a reader that has caught up."""


class Visitor(NamedTuple):
    """Who is at the other end, as far as the connection itself tells."""

    address: str
    signed_in: bool = False
    """Whether it is a page of a browser in which the teacher is signed in."""


class Reading:
    """A reader's letters on one line: a seat's, or the teacher's."""

    def __init__(self, table: Table, reader: str, name: str) -> None:
        self.table, self.reader = table, reader
        self.name = name
        """Name of the event that carries the letters."""
        self.sent = table.room.post.box(reader).number
        self.behind = False
        """Whether letters were left out, so that the next thing sent is everything."""

    def due(self) -> tuple[Sealed, ...] | None:
        """Return the letters to send; None if only the whole will do."""
        return None if self.behind else self.table.room.letters(self.reader, self.sent)


class Line:
    """One client."""

    def __init__(self, socket: AsyncSocket, visitor: Visitor, pace: Pace) -> None:
        outbox = socket.queue
        assert isinstance(outbox, Outbox), "a line begins when its cable is connected"
        self._socket, self._outbox = socket, outbox
        self.address, self.signed_in = visitor.address, visitor.signed_in
        self.host = False
        """Whether it has shown the teacher's key."""
        self.place: PlaceId | None = None
        self.token = ""
        """The token with which the place was taken."""
        self.warned = 0
        """How many of the teacher's words to this place were sent."""
        self.asking: tuple[Table, str] | None = None
        """The request with which it waits for the teacher's tap."""
        self.roster: object = None
        """The roster that it was sent last."""
        self.seat: Reading | None = None
        self.watch: Reading | None = None
        self.calls = Meter(most=pace.calls, rate=pace.calls_a_second)
        self.futures = Meter(most=FUTURES, rate=FUTURES_A_SECOND)
        self.talk = Meter(most=pace.messages, rate=pace.messages_a_second)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Return what is read on this line."""
        if self.watch is None:
            return () if self.seat is None else (self.seat,)
        return (self.watch,) if self.seat is None else (self.seat, self.watch)

    @property
    def table(self) -> Table | None:
        """Return the table of the place that the line holds."""
        return None if self.seat is None else self.seat.table

    def sit(self, table: Table, place: PlaceId, seat: SeatId) -> None:
        """Hold a place from now on."""
        self.place = place
        self.seat = Reading(table, seat, "letter")

    def stand(self) -> None:
        """Hold no place any more."""
        self.place = self.seat = None

    def rise(self, table: Table) -> None:
        """Read nothing of a table any more."""
        if self.table is table:
            self.stand()
        if self.watch is not None and self.watch.table is table:
            self.watch = None

    def look_into(self, table: Table) -> None:
        """Read a room as its teacher from now on."""
        self.watch = Reading(table, TEACHER, "teacher_letter")

    @property
    def queued(self) -> int:
        """Return how many packets wait."""
        return self._outbox.qsize()

    def cut(self) -> None:
        """Take no more calls from the client: it has gone."""
        self._socket.session.pop(LINE, None)

    @property
    def latency(self) -> int | None:
        """Return the milliseconds to the client and back; None: not known yet."""
        found = self._socket.session.get(LATENCY)
        return found if isinstance(found, int) else None

    def say(self, name: str, body: object) -> None:
        """Send something by ourselves."""
        self.send(event(name, body))

    def send(self, packet: bytes) -> None:
        """Send what is packed already."""
        if not self._socket.closed:
            self._outbox.message(packet)

    async def hang_up(self, goodbye: msgspec.Struct) -> None:
        """Say goodbye and end the connection."""
        self.say("goodbye", goodbye)
        await self._socket.close(wait=False)
