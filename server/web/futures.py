"""What becomes of the sky, for the wall: worked out once for each state of the public texts.

Nobody waits for it. Who asks gets the last answer; a new one is worked out beside, in the mill.
"""

import asyncio
import logging
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from game.model.orbit import SkyRecord
from game.model.outlook import SkyOutlook
from game.model.treaties import Terms
from game.projector.chart import Future
from game.projector.texts import asked
from game.sight.outlook import public_outlook
from game.sight.seen import PublicSight
from server.rooms.mill import Mill
from server.rooms.table import Table

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """Where the sky goes as everybody can know it, and with each of some texts besides."""

    outlook: SkyOutlook
    texts: tuple[Terms, ...]


class Futures:
    """The futures of all rooms that have a wall."""

    def __init__(self, mill: Mill) -> None:
        self._mill = mill
        self._asked: WeakKeyDictionary[Table, Question] = WeakKeyDictionary()
        self._known: WeakKeyDictionary[Table, tuple[Future, ...]] = WeakKeyDictionary()
        self._work: set[asyncio.Task[None]] = set()

    def of(self, table: Table, public: PublicSight) -> tuple[Future, ...]:
        """Return the futures that are known, and have new ones worked out where they are old."""
        if public.phase not in ("lobby", "ended"):
            question = Question(outlook=public_outlook(public), texts=asked(public))
            if self._asked.get(table) != question:
                self._asked[table] = question
                task = asyncio.create_task(self._look(table, table.room.world.sky.record, question))
                self._work.add(task)
                task.add_done_callback(self._work.discard)
        return self._known.get(table, ())

    def known(self, table: Table) -> tuple[Future, ...]:
        """Return the futures that are known; the same object as long as nothing new is."""
        return self._known.get(table, ())

    def close(self) -> None:
        """Work nothing out any more."""
        for task in self._work:
            task.cancel()

    async def _look(self, table: Table, record: SkyRecord, question: Question) -> None:
        """Work the futures of a question out; the wall goes without them where that fails."""
        try:
            found = await self._ahead(record, question)
        except Exception:
            log.exception("room %s: no futures for the wall", table.room.name)
            found = ()
        if self._asked.get(table) == question:
            self._known[table] = found

    async def _ahead(self, record: SkyRecord, question: Question) -> tuple[Future, ...]:
        """Return the future as it is, then the one with each text."""
        looks = [
            await self._mill.foresee(record, question.outlook, terms)
            for terms in (question.texts or (None,))
        ]
        with_texts = (
            Future(title=terms.title, index=look.with_text)
            for terms, look in zip(question.texts, looks, strict=False)
        )
        return (Future(index=looks[0].without), *with_texts)
