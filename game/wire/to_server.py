"""Every message that a client or a teacher's page can send, with its limits beside it.

A message travels as a Socket.IO event whose name is the message's name below and whose one argument
is a table of its fields, packed with msgpack. Every message is a call: the answer is a `Reply` of
`to_client.py`. Who connects says the protocol's version in Socket.IO's ``auth``:
``{"protocol": PROTOCOL}``.
"""

from typing import Annotated, ClassVar, Literal

import msgspec

from game.model.treaties import Terms

PROTOCOL = 1
"""Grows when an old client could not talk to a new server any more."""
MOST_BYTES = 65_536
"""No packet is longer; a longer one closes the connection."""
DEEPEST = 24
"""Levels of lists and tables inside one another."""

RoomCode = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{6}$")]
"""Six digits, the same on every keyboard."""
RoomName = Annotated[str, msgspec.Meta(min_length=1, max_length=40, pattern=r"^[a-z0-9_-]+$")]
Secret = Annotated[str, msgspec.Meta(min_length=16, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")]
"""A token or key that was given out by the server."""
CommandId = Annotated[str, msgspec.Meta(min_length=1, max_length=40, pattern=r"^[A-Za-z0-9_-]+$")]
"""Made by the sender, new for each command; sending one again is harmless."""
SeatName = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}$")]
Name = Annotated[str, msgspec.Meta(max_length=64)]
Role = Annotated[
    str,
    msgspec.Meta(pattern=r"^([A-Z]{3}|press|secretariat|lobby|inspectors|observers)$"),
]
"""A seat, or a role without one."""
CallSign = Annotated[str, msgspec.Meta(min_length=1, max_length=24)]
PlaceName = Annotated[str, msgspec.Meta(min_length=1, max_length=40, pattern=r"^[a-z0-9-]+$")]
Minutes = Annotated[int, msgspec.Meta(ge=20, le=600)]
Students = Annotated[int, msgspec.Meta(ge=1, le=200)]
ScenarioName = Annotated[str, msgspec.Meta(max_length=40, pattern=r"^[a-z0-9_]+$")]


class ToServer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A message to the server."""

    most_bytes: ClassVar[int] = 1024
    """The longest form of this message."""


class Knock(ToServer, frozen=True, kw_only=True):
    """Ask what is behind a code. Answer: `Door`."""

    code: RoomCode


class Join(ToServer, frozen=True, kw_only=True):
    """Take a place in a room. Answer: `Welcome`."""

    code: RoomCode
    seat: Role | None = None
    """None: the seat that the room proposes. In a lesson of several rooms the proposal may lie in
    another room of the lesson; the answer says which."""


class JoinLobby(ToServer, frozen=True, kw_only=True):
    """Take a place in the only class that gathers here, without its digits. Answer: `Welcome`.

    Only a server that calls out on the class network gives one, and only before the start.
    """


class Rejoin(ToServer, frozen=True, kw_only=True):
    """Come back to a place on the same device. Answer: `Welcome`."""

    token: Secret
    letter: Annotated[int, msgspec.Meta(ge=0)] = 0
    """Number of the last letter that was read; the answer tells what was missed since."""


class Recover(ToServer, frozen=True, kw_only=True):
    """Come back on another device with the key that was shown in the corner. Answer: `Welcome`."""

    code: RoomCode
    seat_key: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}$")]


class AskBack(ToServer, frozen=True, kw_only=True):
    """Ask to come back on another device without the key. Answer: `Waiting`.

    The teacher sees "is that you?" beside the call sign; the tap brings a `Welcome` as the news
    ``welcome``, a no brings ``turned_away``. The holder of the place is not disturbed meanwhile.
    """

    code: RoomCode
    call_sign: CallSign


class Move(ToServer, frozen=True, kw_only=True):
    """Change to another seat or role before the game starts. Answer: `Welcome`."""

    seat: Role


class Leave(ToServer, frozen=True, kw_only=True):
    """Give up the place for good. Answer: `Done`."""


class Submit(ToServer, frozen=True, kw_only=True):
    """Ask for something in the rules. Answer: `Accepted`, or a refusal with its reason."""

    most_bytes: ClassVar[int] = 32_768
    id: CommandId
    command: msgspec.Raw
    """A command of the rules as a table; its name stands under ``command``. Never an actor."""


class Look(ToServer, frozen=True, kw_only=True):
    """Ask for the whole sight again. Answer: `Whole`."""


class Foresee(ToServer, frozen=True, kw_only=True):
    """Ask where the sky goes in 25 years, with a text that need not be saved and without it.

    Answer: `Foreseen`. The server looks no further than the seat's own sight.
    """

    most_bytes: ClassVar[int] = 32_768
    terms: Terms | None = None


class Host(ToServer, frozen=True, kw_only=True):
    """Show the teacher's key. Answer: `Hosting`. The messages below need it."""

    key: Secret | None = None
    """None: the browser of this connection is signed in as the teacher."""


class Propose(ToServer, frozen=True, kw_only=True):
    """Ask which lesson fits. Answer: `Proposals`, the best first."""

    minutes: Minutes
    students: Students | None = None
    """None: nobody counted; seats fill as students come."""
    debrief: Annotated[int, msgspec.Meta(ge=6, le=300)] | None = None
    """Minutes; None: a fifth of the lesson, at least eight."""
    scenario: ScenarioName | None = None
    """None: a proposal for every installed scenario."""


class OpenLesson(ToServer, frozen=True, kw_only=True):
    """Open the rooms of a lesson as it was proposed. Answer: `OpenedLesson`.

    More than forty students get several rooms with the same source of chance; a room that fills up
    in the lobby opens the next one by itself.
    """

    scenario: ScenarioName
    minutes: Minutes
    students: Students | None = None
    debrief: Annotated[int, msgspec.Meta(ge=6, le=300)] | None = None
    preset: Annotated[int, msgspec.Meta(ge=1, le=40)] | None = None
    """Turns of the preset; None: as proposed."""
    timed: bool = True
    chat: Literal["off", "phrases", "free"] = "free"
    names: Literal["real", "fictional"] | None = None
    """Names of nations; None: as the scenario has them."""
    seed: Name = ""


Level = Literal["gentle", "written", "tough"]
"""How hard seats without students bargain: giving way early and searching briefly, as the scenario
casts them, or holding out and searching long. It never changes anybody's odds."""
LEVELS: tuple[Level, ...] = ("gentle", "written", "tough")


class OpenRoom(ToServer, frozen=True, kw_only=True):
    """Open one room for a scenario, without a plan for a lesson. Answer: `Opened`."""

    scenario: ScenarioName
    """A shipped scenario, e.g. baikonur_70."""
    preset: Annotated[int, msgspec.Meta(ge=1, le=40)] = 8
    """Turns of the preset."""
    seed: Name = ""
    """Source of all chance; empty: the server draws one."""
    timed: bool = True
    """Whether phases end when their time is over; else when all are ready or the teacher says."""
    level: Level = "written"


class Watch(ToServer, frozen=True, kw_only=True):
    """Look into a room as its teacher. Answer: `Watching`; letters follow."""

    room: RoomName


class Direct(ToServer, frozen=True, kw_only=True):
    """Send a teacher's command into a room. Answer: `Accepted`."""

    most_bytes: ClassVar[int] = 32_768
    room: RoomName
    id: CommandId
    command: msgspec.Raw


class Extend(ToServer, frozen=True, kw_only=True):
    """Give the running phase more time; the same as the command `ExtendPhase`. Answer: `Done`."""

    room: RoomName
    seconds: Annotated[int, msgspec.Meta(ge=1, le=3600)]


class Preview(ToServer, frozen=True, kw_only=True):
    """Ask what students would notice of a command, without doing it. Answer: `Effects`."""

    most_bytes: ClassVar[int] = 32_768
    room: RoomName
    command: msgspec.Raw


class AnswerBack(ToServer, frozen=True, kw_only=True):
    """Say whether it is the student who asks to come back (`AskBack`). Answer: `Done`."""

    room: RoomName
    request: CommandId
    admit: bool


class NewSeatKey(ToServer, frozen=True, kw_only=True):
    """Give a place a new key of four digits, for a card or a lost one. Answer: `SeatKey`."""

    room: RoomName
    place: PlaceName


class ForkRoom(ToServer, frozen=True, kw_only=True):
    """Copy a room as it was at the start of a turn; the original stays. Answer: `Opened`."""

    room: RoomName
    turn: Annotated[int, msgspec.Meta(ge=1, le=60)]


class CloseRoom(ToServer, frozen=True, kw_only=True):
    """Send everybody home; the journal stays. Answer: `Done`."""

    room: RoomName


class DeleteRoom(ToServer, frozen=True, kw_only=True):
    """Close a room and delete all that is kept of it, now. Answer: `Deleted`: what is gone."""

    room: RoomName


MESSAGES: dict[str, type[ToServer]] = {
    "knock": Knock,
    "join": Join,
    "join_lobby": JoinLobby,
    "rejoin": Rejoin,
    "recover": Recover,
    "ask_back": AskBack,
    "move": Move,
    "leave": Leave,
    "submit": Submit,
    "look": Look,
    "foresee": Foresee,
    "host": Host,
    "propose": Propose,
    "open_lesson": OpenLesson,
    "open_room": OpenRoom,
    "watch": Watch,
    "direct": Direct,
    "extend": Extend,
    "preview": Preview,
    "answer_back": AnswerBack,
    "new_seat_key": NewSeatKey,
    "fork_room": ForkRoom,
    "close_room": CloseRoom,
    "delete_room": DeleteRoom,
}
"""Event name to message."""
