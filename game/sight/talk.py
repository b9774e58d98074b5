"""Talk in a sight: which messages a seat reads, and a short way to its sight after new ones.

Most entries of a lesson are talk, and nothing else in a sight depends on messages: so what was said
is added to what each seat saw before instead of looking at everything anew.
"""

from collections.abc import Iterable

import msgspec

from game.model.ids import SeatId, TreatyId
from game.model.talk import Message
from game.model.treaties import Treaty
from game.model.world import World
from game.rules.channels import hears
from game.rules.engine import Event
from game.rules.talking import MessageSent
from game.sight.seen import Sight

NO_TEXTS: dict[TreatyId, Treaty] = {}


def heard(
    messages: tuple[Message, ...], treaties: dict[TreatyId, Treaty], seat: SeatId
) -> tuple[Message, ...]:
    """Return the messages of the seat's channels; a hidden one is a grey line for the others."""
    open_to_us: dict[str, bool] = {}
    found = []
    for message in messages:
        channel = message.channel
        if channel not in open_to_us:
            open_to_us[channel] = hears(seat, channel, treaties)
        if open_to_us[channel]:
            found.append(_greyed(message) if message.hidden and message.seat != seat else message)
    return tuple(found)


def talk_in(events: Iterable[Event]) -> tuple[Message, ...] | None:
    """Return what was said, if these events are talk and nothing else; None otherwise."""
    said = []
    for event in events:
        if not isinstance(event, MessageSent):
            return None
        said.append(event.message)
    return tuple(said)


def heard_of(said: tuple[Message, ...], world: World, reader: SeatId) -> tuple[Message, ...]:
    """Return what a seat, or a role without one, reads of some messages that were just said."""
    texts = world.treaties if reader in world.seats else NO_TEXTS
    return tuple([message for message in said if hears(reader, message.channel, texts)])


def after_talk(seen: Sight, heard: tuple[Message, ...]) -> Sight:
    """Return a sight after its reader heard something and nothing else happened."""
    if not heard:
        return seen
    own = msgspec.structs.replace(seen.own, messages=(*seen.own.messages, *heard))
    return msgspec.structs.replace(seen, own=own)


def _greyed(message: Message) -> Message:
    """Return a hidden message without its words."""
    return msgspec.structs.replace(message, text="", phrase="", slots={})
