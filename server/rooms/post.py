"""The post of one room: for everybody who looks on, a box with letters about what changed.

A letter holds the events that its reader may hear and the changes of what the reader sees. Letters
are counted for each reader alone: what nobody tells you leaves no gap. The newest are kept for
those whose connection broke; who was away longer is given the whole sight instead.
"""

from collections import deque
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from game.model.ids import TEACHER, SeatId
from game.model.talk import Message
from game.model.world import World
from game.rules.engine import Audience, Event
from game.sight.bystander import role_with_public
from game.sight.changes import changes
from game.sight.projector import public_sight
from game.sight.seat import with_public
from game.sight.seen import PublicSight, Sight
from game.sight.talk import after_talk, heard_of, talk_in
from game.sight.teacher import teacher_sight
from game.wire.codec import packed

KEPT = 64
"""Letters kept for each reader, and at most so many bytes of them but the last."""
MOST_KEPT = 48_000


HEAD = b"\x83" + packed("number")
"""How each packed letter begins: a table of three, the first of which is its number."""


class Told(NamedTuple):
    """An event and who hears of it."""

    event: Event
    audience: Audience


class Sealed(NamedTuple):
    """A letter, ready for the wire. Who is written the same shares the bytes behind the number."""

    number: int
    rest: bytes

    @property
    def body(self) -> msgspec.Raw:
        """Return the whole letter, packed."""
        return msgspec.Raw(HEAD + packed(self.number) + self.rest)


class Box:
    """The letters of one reader."""

    def __init__(self, seen: Sight | World) -> None:
        self._seen = seen
        self._heard: list[Message] = []
        """What was heard since, and is not yet in what was seen."""
        self.number = 0
        self.letters: deque[Sealed] = deque()
        self._bytes = 0

    @property
    def seen(self) -> Sight | World:
        """Return what the reader saw with the last letter."""
        if self._heard and isinstance(self._seen, Sight):
            self._seen, self._heard = after_talk(self._seen, tuple(self._heard)), []
        return self._seen

    def put(self, seen: Sight | World, rest: bytes) -> None:
        """Write the next letter, after which this is seen."""
        self._seen = seen
        self._heard.clear()
        self._write(rest)

    def hear(self, heard: tuple[Message, ...], rest: bytes) -> None:
        """Write the next letter, in which something was said and nothing else happened."""
        self._heard.extend(heard)
        self._write(rest)

    def _write(self, rest: bytes) -> None:
        """Number a letter and keep it; throw the oldest away that are too many."""
        self.number += 1
        kept = self.letters
        kept.append(Sealed(self.number, rest))
        self._bytes += len(rest)
        while len(kept) > 1 and (self._bytes > MOST_KEPT or len(kept) > KEPT):
            self._bytes -= len(kept.popleft().rest)

    def after(self, number: int) -> tuple[Sealed, ...] | None:
        """Return the letters after a number; None if some of them are not kept any more."""
        if number == self.number - 1 and self.letters:
            return (self.letters[-1],)
        oldest = self.letters[0].number if self.letters else self.number + 1
        if not oldest - 1 <= number <= self.number:
            return None
        return tuple(letter for letter in self.letters if letter.number > number)


class Post:
    """The boxes of one room."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._public = public_sight(world)
        self._boxes: dict[str, Box] = {}

    def box(self, reader: str) -> Box:
        """Return the box of a seat or of the teacher, opened now if there was none."""
        if reader not in self._boxes:
            self._boxes[reader] = Box(self._look(reader))
        return self._boxes[reader]

    def number(self, reader: str) -> int:
        """Return the number of a reader's last letter, 0 if nobody reads there."""
        box = self._boxes.get(reader)
        return 0 if box is None else box.number

    def close(self, reader: str) -> None:
        """Stop writing to a reader."""
        self._boxes.pop(reader, None)

    def deliver(self, world: World, told: Sequence[Told]) -> None:
        """Write to everybody who hears or sees something of what happened."""
        said = talk_in(each.event for each in told)
        self._world = world
        bodies = [msgspec.Raw(packed(each.event)) for each in told]
        if TEACHER in self._boxes:
            shown = [raw for each, raw in zip(told, bodies, strict=True) if each.event.for_teacher]
            _tell_teacher(self._boxes[TEACHER], world, shown)
        if said is None:
            self._show(told, bodies)
        else:
            self._pass_on(said, told, bodies)

    def _show(self, told: Sequence[Told], bodies: list[msgspec.Raw]) -> None:
        """Write to each seat what it hears, and what looks different to it."""
        public = public_sight(self._world)
        common = changes(self._public, public)
        self._public = public
        changed = {"public": msgspec.Raw(packed({"in": common}))} if common else {}
        written: dict[tuple[int, ...], bytes] = {}
        for name, box in self._boxes.items():
            if name == TEACHER:
                continue
            reader = SeatId(name)
            sight, events = _seen(self._world, reader, public), _events(reader, told, bodies)
            own = _own_changes(box.seen, sight)
            if own:
                box.put(sight, _rest(events, {**changed, "own": {"in": own}}))
            elif changed or events:
                box.put(sight, _shared(written, (), events, changed))

    def _pass_on(
        self, said: tuple[Message, ...], told: Sequence[Told], bodies: list[msgspec.Raw]
    ) -> None:
        """Write what was said to those who hear it."""
        written: dict[tuple[int, ...], bytes] = {}
        for name, box in self._boxes.items():
            reader = SeatId(name)
            heard, events = heard_of(said, self._world, reader), _events(reader, told, bodies)
            if reader != TEACHER and (heard or events):
                added = {"own": {"in": {"messages": {"add": heard}}}} if heard else {}
                box.hear(heard, _shared(written, heard, events, added))

    def _look(self, reader: str) -> Sight | World:
        """Return what a reader sees now."""
        if reader == TEACHER:
            return teacher_sight(self._world)
        return _seen(self._world, SeatId(reader), self._public)


def _seen(world: World, reader: SeatId, public: PublicSight) -> Sight:
    """Return the sight of a seat, or of a role without one."""
    look = with_public if reader in world.seats else role_with_public
    return look(world, reader, public)


def _events(seat: SeatId, told: Sequence[Told], bodies: list[msgspec.Raw]) -> list[msgspec.Raw]:
    """Return the events that a seat hears."""
    return [body for (_, who), body in zip(told, bodies, strict=True) if who.includes(seat)]


def _own_changes(before: Sight | World, now: Sight) -> dict[str, object]:
    """Return what changed in what only a seat sees."""
    return changes(before.own, now.own) if isinstance(before, Sight) else {}


def _rest(events: list[msgspec.Raw], changed: object) -> bytes:
    """Return a packed letter from behind its number on."""
    return packed({"events": events, "changes": changed})[1:]


def _shared(
    written: dict[tuple[int, ...], bytes],
    heard: tuple[Message, ...],
    events: list[msgspec.Raw],
    changed: object,
) -> bytes:
    """Return a packed letter from behind its number on; the same bytes for who hears the same."""
    alike = (len(heard), *map(id, heard), *map(id, events))
    if alike not in written:
        written[alike] = _rest(events, changed)
    return written[alike]


def _tell_teacher(box: Box, world: World, bodies: list[msgspec.Raw]) -> None:
    """Write to the teacher, who hears everything but the source of chance."""
    seen = teacher_sight(world)
    changed = changes(box.seen, seen)
    if changed or bodies:
        box.put(seen, _rest(bodies, changed))
