"""Moderation: the teacher sets how people talk, filters, quiets and warns.

Nothing is private from the teacher. What is refused stays with its writer; what is hidden leaves a
grey line; everything stays in the journal.
"""

from collections.abc import Iterator

import msgspec

from game.model.classroom import Before, ChatMode, Mutes, Warned
from game.model.ids import TEACHER, MessageId, PlaceId, SeatId
from game.model.talk import PLENARY, Message
from game.model.world import World
from game.rules.channels import readers
from game.rules.dice import token
from game.rules.engine import EVERYONE, NOBODY, Audience, Command, Event, change, require
from game.rules.talking import LONGEST, NO_SEAT, MessageSent
from game.rules.wording import LONGEST_LIST, LONGEST_WORD

LANGUAGES = ("en", "ru", "kk")
ANYTHING = "*"


class SetChat(Command, frozen=True, kw_only=True):
    """Choose what students may send: free text, ready phrases, or nothing."""

    mode: ChatMode

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, at any time."""
        require(self.actor == TEACHER, "teacher.only")
        if world.settings.chat != self.mode:
            yield ChatSet(mode=self.mode)

    def before(self, world: World) -> Before | None:
        """The mode as it was."""
        return Before(chat=world.settings.chat)


class SetFilter(Command, frozen=True, kw_only=True):
    """Choose the words that are not sent; the lists replace those before."""

    words: dict[str, tuple[str, ...]]
    """By language; a star at the end stands for any ending."""

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher; single words."""
        require(self.actor == TEACHER, "teacher.only")
        words = {name: _tidy(self.words.get(name, ())) for name in LANGUAGES}
        require(set(self.words) <= set(LANGUAGES), "chat.filter_word")
        listed = [word for one in words.values() for word in one]
        require(len(listed) <= LONGEST_LIST, "chat.filter_long", most=LONGEST_LIST)
        require(all(_is_word(word) for word in listed), "chat.filter_word")
        if words != world.classroom.words:
            yield WordsSet(words=words)

    def before(self, world: World) -> Before | None:
        """The lists as they were."""
        return Before(words=world.classroom.words)


class Announce(Command, frozen=True, kw_only=True):
    """Say something to everybody."""

    text: str

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, in the plenary."""
        require(self.actor == TEACHER, "teacher.only")
        require(bool(self.text.strip()), "chat.wordless")
        require(len(self.text) <= LONGEST, "chat.too_long", most=LONGEST)
        number = world.classroom.said.get(PLENARY, 0)
        yield MessageSent(
            message=Message(
                id=MessageId(token(world, "m", PLENARY, TEACHER, number)),
                turn=world.turn,
                phase=world.phase,
                channel=PLENARY,
                seat=NO_SEAT,
                text=self.text.strip(),
            )
        )


class WarnPlayer(Command, frozen=True, kw_only=True):
    """Tell one student something that nobody else sees."""

    place: PlaceId
    text: str

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher."""
        require(self.actor == TEACHER, "teacher.only")
        require(self.place in world.places, "seat.place_unknown")
        require(bool(self.text.strip()), "chat.wordless")
        require(len(self.text) <= LONGEST, "chat.too_long", most=LONGEST)
        warned = Warned(place=self.place, text=self.text.strip(), turn=world.turn)
        yield PlayerWarned(warned=warned)


class MuteAll(Command, frozen=True, kw_only=True):
    """Let nobody send messages, or everybody again."""

    muted: bool = True

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher; help can still be asked for."""
        mutes = msgspec.structs.replace(world.classroom.mutes, everybody=self.muted)
        yield from _quieted(world, self, mutes)

    def before(self, world: World) -> Before | None:
        """Who was quiet before."""
        return Before(mutes=world.classroom.mutes)


class MuteSeat(Command, frozen=True, kw_only=True):
    """Let a delegation send no messages, or again."""

    seat: SeatId
    muted: bool = True

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher."""
        require(self.seat in readers(world), "seat.unknown", seat=self.seat)
        mutes = world.classroom.mutes
        others = tuple(seat for seat in mutes.seats if seat != self.seat)
        seats = (*others, self.seat) if self.muted else others
        yield from _quieted(world, self, msgspec.structs.replace(mutes, seats=seats))

    def before(self, world: World) -> Before | None:
        """Who was quiet before."""
        return Before(mutes=world.classroom.mutes)


class MutePlayer(Command, frozen=True, kw_only=True):
    """Let one student send no messages, or again."""

    place: PlaceId
    muted: bool = True

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher."""
        require(self.place in world.places, "seat.place_unknown")
        mutes = world.classroom.mutes
        others = tuple(place for place in mutes.places if place != self.place)
        places = (*others, self.place) if self.muted else others
        yield from _quieted(world, self, msgspec.structs.replace(mutes, places=places))

    def before(self, world: World) -> Before | None:
        """Who was quiet before."""
        return Before(mutes=world.classroom.mutes)


class ChatSet(Event, frozen=True, kw_only=True):
    """From now on people talk in this way."""

    mode: ChatMode

    def evolve(self, world: World) -> World:
        """It is a setting of the room."""
        return change(world, settings=msgspec.structs.replace(world.settings, chat=self.mode))

    def seen_by(self, world: World) -> Audience:
        """Everybody."""
        return EVERYONE


class WordsSet(Event, frozen=True, kw_only=True):
    """The filter has other words."""

    words: dict[str, tuple[str, ...]]

    def evolve(self, world: World) -> World:
        """Keep them."""
        return _noted(world, words=self.words)


class MutesSet(Event, frozen=True, kw_only=True):
    """Some are quiet now, or may speak again."""

    mutes: Mutes

    def evolve(self, world: World) -> World:
        """Keep it."""
        return _noted(world, mutes=self.mutes)

    def seen_by(self, world: World) -> Audience:
        """Each delegation sees in its sight whether it may speak."""
        return NOBODY


class PlayerWarned(Event, frozen=True, kw_only=True):
    """The teacher told one student something."""

    warned: Warned

    def evolve(self, world: World) -> World:
        """Keep it; the server brings it to the student's own screens."""
        return _noted(world, warnings=(*world.classroom.warnings, self.warned))

    def seen_by(self, world: World) -> Audience:
        """Not even the own delegation."""
        return NOBODY


def _quieted(world: World, command: Command, mutes: Mutes) -> Iterator[Event]:
    """Yield who is quiet from now on, if that is new."""
    require(command.actor == TEACHER, "teacher.only")
    if mutes != world.classroom.mutes:
        yield MutesSet(mutes=mutes)


def _tidy(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return words in small letters, each once."""
    return tuple(dict.fromkeys(word.strip().casefold() for word in words if word.strip()))


def _is_word(word: str) -> bool:
    """Return whether this can be a word of the filter."""
    stem = word.removesuffix(ANYTHING)
    return 2 <= len(stem) <= LONGEST_WORD and stem.isalnum()


def _noted(world: World, **fields: object) -> World:
    """Return the world with something noted in its classroom."""
    return change(world, classroom=msgspec.structs.replace(world.classroom, **fields))
