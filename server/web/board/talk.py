"""What is said in the room: what to look at first, then the newest, and bulletins to release."""

from game import text
from game.model.ids import SeatId, TreatyId
from game.model.talk import PLENARY, Message
from game.model.values import Value
from game.rules.channels import HELP
from server.web.board.scene import Scene

MOST = 60
"""Lines of the pane."""


class Line(Value, frozen=True, kw_only=True):
    """One message."""

    id: str
    seat: str
    who: str
    place: str
    """The student's place; empty: a bot spoke, or nobody knows who."""
    channel: str
    """The name of the channel in words."""
    turn: int
    words: str
    hidden: bool
    reported: bool
    calls: bool
    """A delegation calls for help, and nobody has read it yet."""
    by_bot: bool


class Bulletin(Value, frozen=True, kw_only=True):
    """What the press wants to say to everybody."""

    id: str
    role: str
    words: str


class Talk(Value, frozen=True, kw_only=True):
    """The pane."""

    lines: tuple[Line, ...]
    to_check: int
    bulletins: tuple[Bulletin, ...]
    muted: bool
    """Nobody may send messages."""
    chat: str


def talk(scene: Scene) -> Talk:
    """Return the newest messages, first what was reported and calls for help."""
    world, room = scene.world, scene.world.classroom
    reported = {report.message for report in room.reports}
    newest = [*reversed(world.messages)]
    first = [one for one in newest if _calls(one) or (one.id in reported and not one.hidden)]
    rest = [one for one in newest if one not in first]
    return Talk(
        lines=tuple(_line(scene, one, one.id in reported) for one in (*first, *rest)[:MOST]),
        to_check=len(first),
        bulletins=tuple(
            Bulletin(id=one.id, role=scene.seat(one.role), words=one.text)
            for one in room.bulletins
            if not one.released
        ),
        muted=room.mutes.everybody,
        chat=world.settings.chat,
    )


def _line(scene: Scene, message: Message, reported: bool) -> Line:
    """Return one message."""
    places = scene.world.places.values()
    sender = next((place for place in places if place.call_sign == message.call_sign), None)
    return Line(
        id=message.id,
        seat=message.seat,
        who=message.call_sign or scene.seat(message.seat) or scene.reader.say("board.teacher"),
        place="" if sender is None else sender.id,
        channel=_channel(scene, message.channel),
        turn=message.turn,
        words=message.text or _phrase(scene, message),
        hidden=message.hidden,
        reported=reported and not message.hidden,
        calls=_calls(message),
        by_bot=message.by_bot,
    )


def _calls(message: Message) -> bool:
    """Return whether a message calls the teacher and is not read yet."""
    return message.channel.startswith(f"{HELP}:") and not message.read


def _phrase(scene: Scene, message: Message) -> str:
    """Return a ready phrase in the reader's language."""
    key = f"phrase.{message.phrase}"
    if not text.has("en", key):
        return message.phrase
    wanted = text.variables("en", key)
    given = {name: value for name, value in message.slots.items() if name in wanted}
    try:
        return scene.reader.say(key, **given)
    except ValueError:  # a phrase without all that belongs into it is shown by its name
        return message.phrase


def _channel(scene: Scene, channel: str) -> str:
    """Return a channel in words."""
    if channel == PLENARY:
        return scene.reader.say("board.channel.plenary")
    kind, _, names = channel.partition(":")
    if names:
        seats = " · ".join(scene.seat(name) for name in names.split("+"))
        key = f"board.channel.{kind}"
        return scene.reader.say(key, who=seats) if text.has("en", key) else seats
    treaty = scene.world.treaties.get(TreatyId(channel))
    if treaty is not None:
        return scene.titled(treaty.terms.title)
    return scene.seat(SeatId(channel))
