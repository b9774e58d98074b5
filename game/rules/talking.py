"""Talking: messages and pledges. Words have no force in the rules; they are kept all the same."""

from collections.abc import Iterator, Mapping

import msgspec

from game.model.classroom import Before
from game.model.ids import TEACHER, MessageId, PlaceId, SeatId, Turn
from game.model.phrases import PHRASES, Slot
from game.model.talk import Message, Pledge
from game.model.treaties import Parameter
from game.model.world import World
from game.rules import dice
from game.rules.channels import HELP, may_speak, members, readers
from game.rules.engine import EVERYONE, NOBODY, Audience, Command, Event, change, only, require
from game.rules.wording import filtered, private

LONGEST = 280
"""Characters in one message."""
BIGGEST = 99_999
"""In the slot of a phrase."""
NO_SEAT = SeatId("")
"""The sender of what the teacher says."""


class SendMessage(Command, frozen=True, kw_only=True):
    """Say something in a channel: own words, or a ready phrase with its slots."""

    channel: str
    text: str = ""
    phrase: str = ""
    slots: dict[str, Parameter] = {}
    place: PlaceId | None = None
    """The student's own place, filled in by the room; nobody's for a bot."""

    def decide(self, world: World) -> Iterator[Event]:
        """Within the room's chat mode, to a channel the sender belongs to, in words that pass."""
        require(self.actor == TEACHER or self.actor in readers(world), "seat.only")
        require(bool(self.text.strip() or self.phrase), "chat.wordless")
        require(len(self.text) <= LONGEST, "chat.too_long", most=LONGEST)
        if self.actor != TEACHER:
            self._check_manners(world)
        self._check_phrase(world)
        require(may_speak(world, self.actor, self.channel), "chat.channel_unknown")
        yield MessageSent(message=self._message(world))

    def _check_manners(self, world: World) -> None:
        """Refuse what this room does not let students send; the reason goes to the writer alone."""
        require(world.settings.chat != "off", "chat.switched_off")
        require(world.settings.chat == "free" or not self.text, "chat.phrases_only")
        quiet = muted(world, SeatId(self.actor), self.place)
        require(not quiet or self.channel.startswith(f"{HELP}:"), "chat.muted")
        check_words(world, self.text)

    def _check_phrase(self, world: World) -> None:
        """Refuse a phrase that there is not, or whose slots hold something else."""
        require(not self.phrase or self.phrase in PHRASES, "chat.phrase_unknown")
        wanted = PHRASES.get(self.phrase, ())
        require(set(self.slots) == set(wanted), "chat.phrase_slots")
        require(all(_fits(world, slot, self.slots) for slot in wanted), "chat.phrase_slots")

    def _message(self, world: World) -> Message:
        """Return the message as everybody in the channel reads it."""
        place = None if self.place is None else world.places.get(self.place)
        seat = world.seats.get(SeatId(self.actor))
        return Message(
            id=_new_id(world, self.channel, self.actor),
            turn=Turn(world.turn),
            phase=world.phase,
            channel=self.channel,
            seat=NO_SEAT if self.actor == TEACHER else SeatId(self.actor),
            call_sign="" if place is None else place.call_sign,
            text=self.text.strip(),
            phrase=self.phrase,
            slots=self.slots,
            by_bot=seat is not None and seat.played_by != "player",
        )


class HideMessage(Command, frozen=True, kw_only=True):
    """Take a message out of sight, or show it again; it stays in the journal."""

    message: MessageId
    hidden: bool = True

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher."""
        require(self.actor == TEACHER, "teacher.only")
        known = {message.id: message.hidden for message in world.messages}
        require(self.message in known, "chat.message_unknown")
        if known[self.message] != self.hidden:
            yield MessageHidden(message=self.message, hidden=self.hidden)

    def before(self, world: World) -> Before | None:
        """It is shown again, or hidden."""
        return Before(message=self.message, hidden=not self.hidden)


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
        """Keep it, and count it in its channel."""
        channel, said = self.message.channel, world.classroom.said
        counted = {**said, channel: said.get(channel, 0) + 1}
        classroom = msgspec.structs.replace(world.classroom, said=counted)
        return change(world, messages=(*world.messages, self.message), classroom=classroom)

    def seen_by(self, world: World) -> Audience:
        """The members of its channel."""
        return only(*members(world, self.message.channel))


class MessageHidden(Event, frozen=True, kw_only=True):
    """The teacher hid a message, or shows it again."""

    message: MessageId
    hidden: bool = True

    def evolve(self, world: World) -> World:
        """Grey line for the others."""
        messages = tuple(
            msgspec.structs.replace(m, hidden=self.hidden) if m.id == self.message else m
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


def check_words(world: World, text: str) -> None:
    """Refuse words that this room does not send; the text stays in the writer's field."""
    require(not private(text), "chat.filtered")
    stopped = filtered(text, world.classroom.words)
    require(stopped is None, "chat.word", word=stopped or "")


def muted(world: World, seat: SeatId, place: PlaceId | None) -> bool:
    """Return whether the teacher asked a student to be quiet."""
    mutes = world.classroom.mutes
    return mutes.everybody or seat in mutes.seats or place in mutes.places


def _new_id(world: World, channel: str, sender: str) -> MessageId:
    """Return an id that tells nothing of other channels; what was said is not counted again."""
    number = world.classroom.said.get(channel, 0)
    return MessageId(dice.token(world, "m", channel, sender, number))


def _fits(world: World, slot: Slot, slots: Mapping[str, Parameter]) -> bool:
    """Return whether a slot of a phrase holds what it is for."""
    value = slots[slot]
    if slot == "seat":
        return value in world.seats
    most = world.settings.turns if slot == "turn" else BIGGEST
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most
