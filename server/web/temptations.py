"""Who would gain by breaking which text this year: worked out once a phase, for the teacher alone.

Nobody waits for it: the page shows what is known, and asks again when something happens.
"""

import asyncio
import logging
from weakref import WeakKeyDictionary

import msgspec

from game.model.ids import SeatId, TreatyId
from game.model.treaties import BINDING
from game.model.world import TURN_PHASES, World
from game.sight.seen import Sight
from server.rooms.mill import Mill
from server.rooms.table import Table

Tempted = dict[SeatId, tuple[TreatyId, ...]]
Moment = tuple[int, str, tuple[TreatyId, ...]]
_ENCODER = msgspec.msgpack.Encoder()
_SIGHTS = msgspec.msgpack.Decoder(tuple[Sight, ...])
_TEMPTED = msgspec.msgpack.Decoder(Tempted)
log = logging.getLogger(__name__)


class Temptations:
    """The temptations of all rooms that a teacher looks into."""

    def __init__(self, mill: Mill) -> None:
        self._mill = mill
        self._asked: WeakKeyDictionary[Table, Moment] = WeakKeyDictionary()
        self._known: WeakKeyDictionary[Table, Tempted] = WeakKeyDictionary()
        self._work: set[asyncio.Task[None]] = set()

    def of(self, table: Table) -> Tempted:
        """Return what is known, and have it worked out anew in a new phase or with a new text."""
        moment = _moment(table.room.world)
        if self._asked.get(table) != moment:
            self._asked[table] = moment
            task = asyncio.create_task(self._look(table, moment))
            self._work.add(task)
            task.add_done_callback(self._work.discard)
        return self._known.get(table, {})

    def close(self) -> None:
        """Work nothing out any more."""
        for task in self._work:
            task.cancel()

    async def _look(self, table: Table, moment: Moment) -> None:
        """Work it out beside the event loop; the page goes without where that fails."""
        found: Tempted = {}
        room = table.room
        if room.world.phase in TURN_PHASES:
            sights = _ENCODER.encode([room.sight(seat) for seat in room.world.seats])
            try:
                found = _TEMPTED.decode(await self._mill.grind(_weighed, sights))
            except Exception:
                log.exception("room %s: no temptations for the teacher", room.name)
        if self._asked.get(table) == moment:
            self._known[table] = found


def _moment(world: World) -> Moment:
    """Return what temptations depend on."""
    binding = tuple(name for name, treaty in world.treaties.items() if treaty.state in BINDING)
    return world.turn, world.phase, binding


def _weighed(data: bytes) -> bytes:
    """Weigh packed sights; runs where long work is done."""
    from game import bots

    found = {sight.seat: bots.tempted(sight) for sight in _SIGHTS.decode(data)}
    return _ENCODER.encode({seat: texts for seat, texts in found.items() if texts})
