"""Talk: messages, pledges and the channels they go through."""

from game.model.ids import MessageId, SeatId, TreatyId, Turn
from game.model.treaties import Parameter
from game.model.values import Value

PLENARY = "plenary"


class Message(Value, frozen=True, kw_only=True):
    """One message.

    A channel is ``plenary``, a treaty id, ``seat:<id>``, ``pair:A+B``, or ``friends:A+B+C`` for the
    friends of a conference's chair.
    """

    id: MessageId
    turn: Turn
    phase: str
    channel: str
    seat: SeatId
    call_sign: str = ""
    text: str = ""
    phrase: str = ""
    """Key of a ready phrase, shown to each reader in the reader's language."""
    slots: dict[str, Parameter] = {}
    hidden: bool = False
    """Hidden by the teacher."""
    by_bot: bool = False
    read: bool = False
    """The teacher has read a call for help."""


class Pledge(Value, frozen=True, kw_only=True):
    """A promise outside any treaty; it has no force and is compared with deeds in the debrief."""

    seat: SeatId
    to: SeatId | None
    kind: str
    parameters: dict[str, Parameter]
    until: Turn
    turn: Turn
    treaty: TreatyId | None = None
