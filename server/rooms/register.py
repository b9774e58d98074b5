"""The register of a room: who is there, how good the line is, what each delegation does."""

from collections.abc import Callable, Iterable

import msgspec

from game.model.ids import PlaceId, SeatId
from game.model.seats import Place
from game.model.world import World
from game.rules.classroom.payments import waiting
from game.rules.classroom.voices import Voice
from game.rules.engine import Command, Refusal
from game.rules.talking import SendMessage
from game.sight.teacher import doing, flags, quiet, spread
from game.wire.to_client import Ask, Delegation, Roster, RosterPlace

STOPPED = ("chat.filtered", "chat.word")
"""Refusals of the filter."""
Now = Callable[[], int]
"""Milliseconds of a clock that never goes back."""


class Deeds(msgspec.Struct, kw_only=True):
    """What one student sent since the server was started."""

    commands: int = 0
    messages: int = 0
    stopped: int = 0
    last: str = ""
    at: int = 0

    @property
    def all(self) -> int:
        """Return the number of commands and messages."""
        return self.commands + self.messages


class Screens(msgspec.Struct, frozen=True):
    """The screens of one place."""

    number: int = 0
    latency: int | None = None
    """Milliseconds of the slowest one."""


NO_SCREENS = Screens()


class Register:
    """Counts what students send, for the eyes of the teacher."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._deeds: dict[PlaceId, Deeds] = {}

    def note(self, place: PlaceId, command: Command) -> None:
        """Count a command that was accepted, but not when a student spoke for itself."""
        if isinstance(command, Voice):
            return
        deeds = self._deeds.setdefault(place, Deeds())
        if isinstance(command, SendMessage):
            deeds.messages += 1
        else:
            deeds.commands += 1
        deeds.last, deeds.at = type(command).__name__, self._now()

    def note_stopped(self, place: PlaceId, refusal: Refusal) -> None:
        """Count a message that the filter stopped; other refusals are nobody's business."""
        if refusal.key in STOPPED:
            self._deeds.setdefault(place, Deeds()).stopped += 1

    def roster(
        self,
        world: World,
        screens: dict[PlaceId, Screens],
        asking: tuple[Ask, ...],
        debrief: int | None,
    ) -> Roster:
        """Return the roster as it is now."""
        places = tuple(world.places.values())
        return Roster(
            room=world.room,
            places=tuple(self._place(world, one, screens) for one in places),
            delegations=tuple(self._delegation(world, seat) for seat in world.seats),
            asking=asking,
            spread=self._spread(places),
            debrief=debrief,
        )

    def _place(self, world: World, place: Place, screens: dict[PlaceId, Screens]) -> RosterPlace:
        """Return one student."""
        deeds, seen = self._deeds.get(place.id, Deeds()), screens.get(place.id, NO_SCREENS)
        return RosterPlace(
            place=place.id,
            seat=place.seat,
            call_sign=place.call_sign,
            jobs=place.jobs,
            present=place.present and seen.number > 0,
            screens=seen.number,
            latency=seen.latency,
            commands=deeds.commands,
            messages=deeds.messages,
            last=deeds.last,
            ago=(self._now() - deeds.at) // 1000 if deeds.last else None,
            muted=quiet(world, place),
            stopped=deeds.stopped,
        )

    def _delegation(self, world: World, seat: SeatId) -> Delegation:
        """Return what one seat does."""
        return Delegation(
            seat=seat,
            doing=doing(world, seat),
            flags=flags(world, seat),
            spread=self._spread(p for p in world.places.values() if p.seat == seat),
            approvals=len(waiting(world, seat)),
        )

    def _spread(self, places: Iterable[Place]) -> int:
        """Return how unevenly some students speak and act."""
        return spread([self._deeds.get(place.id, Deeds()).all for place in places])
