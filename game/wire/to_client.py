"""Every message that the server sends: answers to calls, and what it says by itself.

An answer is a `Reply`: either ``ok`` with one of the answers below, or ``refused`` with a key whose
sentence is in ``assets/text/*/refusals``. What the server says by itself are Socket.IO events named
as in ``NEWS``, each with one table. No message is longer than a whole sight, about 200 kB.
"""

import msgspec

from game.model.classroom import LessonPlan, RoleId
from game.model.ids import PlaceId, SeatId
from game.model.seats import Job
from game.model.treaties import Parameter
from game.model.values import Text
from game.model.world import Phase, World
from game.rules.engine import Refusal
from game.rules.sky.foresight import Foresight
from game.sight.recap import Recap
from game.sight.seen import Sight
from game.sight.teacher import Doing, Flag

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


class Waiting(Answer, frozen=True, kw_only=True):
    """The teacher was asked whether it is you (`AskBack`); the answer comes as news."""

    request: str


class Chair(ToClient, frozen=True, kw_only=True):
    """A seat as seen from the door."""

    seat: SeatId
    name: Text
    players: tuple[str, ...] = ()
    """Call signs of who sits there."""
    free: bool = True
    role: bool = False
    """A role without a seat, such as the press."""


class Door(Answer, frozen=True, kw_only=True):
    """What is behind a code."""

    code: str
    title: Text
    phase: Phase
    chairs: tuple[Chair, ...]
    proposed: SeatId | None = None
    """None: every seat is full."""


class Warning(ToClient, frozen=True, kw_only=True):
    """What the teacher tells one student alone."""

    text: str


class TurnedAway(ToClient, frozen=True, kw_only=True):
    """The teacher did not recognise who asked to come back."""

    key: str = "seat.not_you"


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
    warnings: tuple[str, ...] = ()
    """What the teacher told this student alone, oldest first."""
    recap: Recap | None = None
    """For a place that is new while the game runs: what happened so far, on one card."""


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
    label: str = ""
    """A word to tell rooms apart when people talk; it is never typed."""
    lesson: str = ""
    """Rooms of one lesson have the same name here; empty: a room by itself."""
    scenario: str = ""
    present: int = 0
    """Students who are there now."""
    asking: int = 0
    """Students who ask to come back and wait for the teacher's tap."""


class Proposal(ToClient, frozen=True, kw_only=True):
    """A lesson that would fit: one click opens it (`OpenLesson`)."""

    scenario: str
    title: Text
    level: str
    plan: LessonPlan
    rooms: int
    """Rooms with the same source of chance; 1 where nobody counted the students."""
    seats: int
    """Seats of each room."""
    in_a_seat: int
    """Students in the fullest delegation; 0: nobody counted them."""
    bots: int
    """Seats of each room that bots play; 0 where nobody counted."""
    roles: tuple[RoleId, ...] = ()
    """Roles without a seat that are opened for surplus students."""
    fits: bool = True
    """False: even the smallest preset is longer than the lesson; turns are shorter than usual."""


class Proposals(Answer, frozen=True, kw_only=True):
    """Lessons that would fit, the best first."""

    proposals: tuple[Proposal, ...]


class OpenedLesson(Answer, frozen=True, kw_only=True):
    """The rooms of a lesson are open. Students type the code of the first."""

    lesson: str
    rooms: tuple[RoomCard, ...]


class Effect(ToClient, frozen=True, kw_only=True):
    """One thing that students would notice: a key of ``teacher.ftl`` and its parameters."""

    key: str
    parameters: dict[str, Parameter] = {}


class Effects(Answer, frozen=True, kw_only=True):
    """What a command of the teacher would do."""

    effects: tuple[Effect, ...]
    undoable: bool
    """Whether `UndoTeacher` can take it back for one turn."""
    refused: Refusal | None = None
    """Why it cannot be done now."""


class SeatKey(Answer, frozen=True, kw_only=True):
    """Four digits that open a place on another device; shown once."""

    place: PlaceId
    call_sign: str
    seat_key: str


class Deleted(Answer, frozen=True, kw_only=True):
    """What was deleted and cannot be read again."""

    entries: int
    """Lines of the journal."""
    places: int
    """Students' passes."""


class RosterPlace(ToClient, frozen=True, kw_only=True):
    """One student as the teacher's page shows it."""

    place: PlaceId
    seat: SeatId
    """A seat, or a role without one."""
    call_sign: str
    jobs: tuple[Job, ...]
    present: bool
    screens: int
    latency: int | None = None
    """Milliseconds there and back of the slowest screen; None: not measured yet."""
    commands: int = 0
    messages: int = 0
    last: str = ""
    """The last command."""
    ago: int | None = None
    """Seconds since then."""
    muted: bool = False
    stopped: int = 0
    """Messages that the filter did not let through."""


class Delegation(ToClient, frozen=True, kw_only=True):
    """What one seat is doing."""

    seat: SeatId
    doing: Doing
    flags: tuple[Flag, ...] = ()
    spread: int = 0
    """How unevenly the members speak and act, as a Gini coefficient in percent."""
    approvals: int = 0
    """Payments that wait for a yes."""


class Ask(ToClient, frozen=True, kw_only=True):
    """Somebody who asks to come back on another device; the teacher knows the face."""

    request: str
    place: PlaceId
    call_sign: str
    seat: SeatId


class Roster(ToClient, frozen=True, kw_only=True):
    """Who is in a room and what each delegation does.

    Sent to watching teachers every two seconds if something in it changed.
    """

    room: str
    places: tuple[RosterPlace, ...]
    delegations: tuple[Delegation, ...]
    asking: tuple[Ask, ...] = ()
    spread: int = 0
    """Of the whole class."""
    debrief: int | None = None
    """Seconds until the debrief begins; None: the lesson has no plan."""


class Rooms(ToClient, frozen=True, kw_only=True):
    """The teacher's list, sent to every teacher's page when it changes."""

    rooms: tuple[RoomCard, ...]


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


AnyAnswer = (
    Accepted
    | Deleted
    | Done
    | Door
    | Effects
    | Foreseen
    | Hosting
    | Opened
    | OpenedLesson
    | Proposals
    | SeatKey
    | Waiting
    | Watching
    | Welcome
    | Whole
)


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
    "welcome": Welcome,
    "turned_away": TurnedAway,
    "warning": Warning,
    "roster": Roster,
    "rooms": Rooms,
}
"""What the server says by itself: event name to message. Seats get ``letter`` and, if they read too
slowly, ``whole``; a watching teacher gets ``teacher_letter`` and ``watching`` instead, and
``roster``. Every teacher's page gets ``rooms``. ``welcome`` or ``turned_away`` follows `AskBack`.
"""
