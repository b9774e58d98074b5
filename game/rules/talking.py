"""Talking: messages and pledges. Words have no force in the rules; they are kept all the same."""

import re
from collections.abc import Iterator

import msgspec

from game.model.ids import TEACHER, MessageId, SeatId, TreatyId, Turn
from game.model.talk import PLENARY, Message, Pledge
from game.model.treaties import Parameter
from game.model.world import World
from game.rules import dice
from game.rules.engine import EVERYONE, NOBODY, Audience, Command, Event, change, only, require

LONGEST = 280
"""Characters in one message."""
MOST_SLOTS = 8
PRIVATE = re.compile(r"https?:|www\.|\S+@\S+\.\S+|(?:\d[\s().-]*){7,}")
"""Links, e-mail addresses and phone numbers never travel."""


class SendMessage(Command, frozen=True, kw_only=True):
    """Say something in a channel."""

    channel: str
    text: str = ""
    phrase: str = ""
    slots: dict[str, Parameter] = {}

    def decide(self, world: World) -> Iterator[Event]:
        """Within the room's chat mode, to a channel the seat belongs to."""
        seat = world.seats.get(SeatId(self.actor))
        require(seat is not None, "seat.only")
        require(world.settings.chat != "off", "chat.switched_off")
        require(world.settings.chat == "free" or not self.text, "chat.phrases_only")
        require(bool(self.text.strip() or self.phrase), "chat.wordless")
        require(len(self.text) <= LONGEST, "chat.too_long", most=LONGEST)
        require(len(self.slots) <= MOST_SLOTS, "chat.too_long", most=LONGEST)
        require(PRIVATE.search(self.text) is None, "chat.filtered")
        require(self.actor in members(world, self.channel), "chat.channel_unknown")
        yield MessageSent(message=self._message(world))

    def _message(self, world: World) -> Message:
        """Return the message as everybody in the channel reads it."""
        sender = SeatId(self.actor)
        number = sum(message.channel == self.channel for message in world.messages)
        return Message(
            id=MessageId(dice.token(world, "m", self.channel, sender, number)),
            turn=Turn(world.turn),
            phase=world.phase,
            channel=self.channel,
            seat=sender,
            text=self.text.strip(),
            phrase=self.phrase,
            slots=self.slots,
            by_bot=world.seats[sender].played_by != "player",
        )


class HideMessage(Command, frozen=True, kw_only=True):
    """Take a message out of sight; it stays in the journal."""

    message: MessageId

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher."""
        require(self.actor == TEACHER, "teacher.only")
        require(any(m.id == self.message for m in world.messages), "chat.message_unknown")
        yield MessageHidden(message=self.message)


class MakePledge(Command, frozen=True, kw_only=True):
    """Promise something outside any treaty."""

    to: SeatId | None = None
    kind: str
    parameters: dict[str, Parameter] = {}
    until: Turn

    def decide(self, world: World) -> Iterator[Event]:
        """To a seat that exists, for turns to come."""
        require(self.actor in world.seats, "seat.only")
        require(self.to is None or self.to in world.seats, "seat.unknown", seat=self.to or "")
        require(self.kind in world.settings.clause_kinds, "pledge.kind")
        require(world.turn <= self.until, "pledge.past")
        pledge = Pledge(
            seat=SeatId(self.actor),
            to=self.to,
            kind=self.kind,
            parameters=self.parameters,
            until=self.until,
            turn=Turn(world.turn),
        )
        yield PledgeMade(pledge=pledge)


class MessageSent(Event, frozen=True, kw_only=True):
    """A message was said."""

    message: Message

    def evolve(self, world: World) -> World:
        """Keep it."""
        return change(world, messages=(*world.messages, self.message))

    def seen_by(self, world: World) -> Audience:
        """The members of its channel."""
        return only(*members(world, self.message.channel))


class MessageHidden(Event, frozen=True, kw_only=True):
    """The teacher hid a message."""

    message: MessageId

    def evolve(self, world: World) -> World:
        """Grey line for the others."""
        messages = tuple(
            msgspec.structs.replace(m, hidden=True) if m.id == self.message else m
            for m in world.messages
        )
        return change(world, messages=messages)

    def seen_by(self, world: World) -> Audience:
        """The members of its channel, through their sight."""
        return NOBODY


class PledgeMade(Event, frozen=True, kw_only=True):
    """A seat promised something in words."""

    pledge: Pledge

    def evolve(self, world: World) -> World:
        """Keep it for the debrief."""
        return change(world, pledges=(*world.pledges, self.pledge))

    def seen_by(self, world: World) -> Audience:
        """The two sides, or everybody."""
        if self.pledge.to is None:
            return EVERYONE
        return only(self.pledge.seat, self.pledge.to)


def members(world: World, channel: str) -> tuple[SeatId, ...]:
    """Return the seats that read a channel; an unknown channel has none."""
    if channel == PLENARY:
        return tuple(world.seats)
    kind, _, names = channel.partition(":")
    if kind == "seat":
        return tuple(seat for seat in world.seats if seat == names)
    if kind == "pair":
        pair = tuple(seat for seat in world.seats if seat in names.split("+"))
        return pair if len(pair) == 2 and names == "+".join(pair) else ()
    if kind == "friends":
        return _friends(world, names)
    treaty = world.treaties.get(TreatyId(channel))
    return () if treaty is None else treaty.terms.parties


def _friends(world: World, names: str) -> tuple[SeatId, ...]:
    """Return the friends of the chair, if these are they; their channel closes with the turn."""
    conference = world.conference
    friends = conference.friends if conference is not None else None
    return friends.seats if friends is not None and names == "+".join(friends.seats) else ()
