"""The post of one room: for everybody who looks on, a box with letters about what changed.

A letter holds the events that its reader may hear and the changes of what the reader sees. Letters
are counted for each reader alone: what nobody tells you leaves no gap. The newest are kept for
those whose connection broke; who was away longer is given the whole sight instead.
"""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import msgspec

from game.model.ids import TEACHER, SeatId
from game.model.talk import Message
from game.model.world import World
from game.rules.engine import Audience, Event
from game.sight.bystander import role_with_public
from game.sight.changes import changes
from game.sight.projector import public_sight
from game.sight.seat import after_talk, talk_between, with_public
from game.sight.seen import PublicSight, Sight
from game.sight.teacher import teacher_sight
from game.wire.codec import packed

KEPT = 64
"""Letters kept for each reader, and at most so many bytes of them but the last."""
MOST_KEPT = 48_000


class Told(NamedTuple):
    """An event and who hears of it."""

    event: Event
    audience: Audience


class Sealed(NamedTuple):
    """A letter, ready for the wire: packed once, sent to every screen of its reader."""

    number: int
    body: msgspec.Raw


class Box:
    """The letters of one reader."""

    def __init__(self, seen: Sight | World) -> None:
        self.seen = seen
        self.number = 0
        self.letters: deque[Sealed] = deque()
        self._bytes = 0

    def put(self, seen: Sight | World, events: list[msgspec.Raw], changed: object) -> None:
        """Write the next letter."""
        self.seen = seen
        self.number += 1
        letter = {"number": self.number, "events": events, "changes": changed}
        self._keep(Sealed(self.number, msgspec.Raw(packed(letter))))

    def _keep(self, letter: Sealed) -> None:
        """Keep a letter and throw the oldest away that are too many."""
        self.letters.append(letter)
        self._bytes += len(letter.body)
        while len(self.letters) > 1 and (len(self.letters) > KEPT or self._bytes > MOST_KEPT):
            self._bytes -= len(self.letters.popleft().body)

    def after(self, number: int) -> tuple[Sealed, ...] | None:
        """Return the letters after a number; None if some of them are not kept any more."""
        if number == self.number - 1 and self.letters:
            return (self.letters[-1],)
        oldest = self.letters[0].number if self.letters else self.number + 1
        if not oldest - 1 <= number <= self.number:
            return None
        return tuple(letter for letter in self.letters if letter.number > number)


Look = Callable[[Box, SeatId], Sight]
"""How a reader's sight is made for the next letter."""


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
        look, shared = self._move_on(world)
        bodies = [msgspec.Raw(packed(each.event)) for each in told]
        shown = [body for each, body in zip(told, bodies, strict=True) if each.event.for_teacher]
        for reader, box in self._boxes.items():
            if reader == TEACHER:
                _tell_teacher(box, world, shown)
            else:
                heard = _heard(SeatId(reader), told, bodies)
                _tell_seat(box, look(box, SeatId(reader)), heard, shared)

    def _move_on(self, world: World) -> tuple[Look, msgspec.Raw | None]:
        """Take the next world; return how seats look at it, and what changed for everybody."""
        said = talk_between(self._world, world)
        self._world = world
        if said is not None:
            return partial(self._listen, said), None
        public = public_sight(world)
        common = changes(self._public, public)
        self._public = public
        return self._look_again, msgspec.Raw(packed({"in": common})) if common else None

    def _listen(self, said: tuple[Message, ...], box: Box, reader: SeatId) -> Sight:
        """Return what a reader sees when somebody only said something."""
        if isinstance(box.seen, Sight) and reader in self._world.seats:
            return after_talk(self._world, box.seen, said)
        return self._look_again(box, reader)

    def _look_again(self, box: Box, reader: SeatId) -> Sight:
        """Return what a reader sees, all of it looked at anew."""
        return _seen(self._world, reader, self._public)

    def _look(self, reader: str) -> Sight | World:
        """Return what a reader sees now."""
        if reader == TEACHER:
            return teacher_sight(self._world)
        return _seen(self._world, SeatId(reader), self._public)


def _seen(world: World, reader: SeatId, public: PublicSight) -> Sight:
    """Return the sight of a seat, or of a role without one."""
    look = with_public if reader in world.seats else role_with_public
    return look(world, reader, public)


def _heard(seat: SeatId, told: Sequence[Told], bodies: list[msgspec.Raw]) -> list[msgspec.Raw]:
    """Return the events that a seat hears."""
    return [body for each, body in zip(told, bodies, strict=True) if each.audience.includes(seat)]


def _tell_seat(
    box: Box, sight: Sight, heard: list[msgspec.Raw], shared: msgspec.Raw | None
) -> None:
    """Write to a seat, unless it would be an empty letter."""
    before = box.seen
    own = changes(before.own, sight.own) if isinstance(before, Sight) else {}
    changed: dict[str, object] = {}
    if shared is not None:
        changed["public"] = shared
    if own:
        changed["own"] = {"in": own}
    if changed or heard:
        box.put(sight, heard, changed)


def _tell_teacher(box: Box, world: World, bodies: list[msgspec.Raw]) -> None:
    """Write to the teacher, who hears everything but the source of chance."""
    seen = teacher_sight(world)
    changed = changes(box.seen, seen)
    if changed or bodies:
        box.put(seen, bodies, changed)
