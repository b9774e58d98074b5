"""Voices: each student answers the quiz, puts one word on the board and writes an exit ticket.

They are private: no seat hears of them; the teacher sees what was said and how often, not by whom.
The quiz can be answered in the lobby and after the game, so that a class sees what it learned.
"""

import re
from collections.abc import Iterator

import msgspec

from game.model.ids import TEACHER, PlaceId, SeatId
from game.model.voices import BoardWord, Choice, ItemCount, Ticket, Voices, When
from game.model.world import Phase, World
from game.rules.dice import rolled
from game.rules.engine import EVERYONE, NOBODY, Audience, Command, Event, change, require
from game.rules.talking import LONGEST, check_words

QUIZ_PHASES: dict[Phase, When] = {"lobby": "before", "ended": "after"}
"""When the quiz can be answered, and which answer that is."""
ONE_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
LONGEST_WORD = 24
EXIT, PAUSE = "exit", "pause"


class Voice(Command, frozen=True, kw_only=True):
    """Something that a student says for itself, not for the delegation."""

    place: PlaceId | None = None
    """The student's own place, filled in by the room; it is not kept."""

    def ballot(self, world: World) -> str:
        """Return the mark of the sender's answers, or refuse: only students have a voice."""
        place = None if self.place is None else world.places.get(self.place)
        require(place is not None and place.seat == self.actor, "seat.only")
        return ballot_of(world, self.place or PlaceId(""))


class AnswerQuiz(Voice, frozen=True, kw_only=True):
    """Choose an option of an item of the quiz; choosing again replaces it."""

    item: int
    option: int

    def decide(self, world: World) -> Iterator[Event]:
        """Before the game and after it, until the right answers are shown."""
        ballot, voices = self.ballot(world), world.classroom.voices
        when = QUIZ_PHASES.get(world.phase)
        require(when is not None, "quiz.not_now")
        require(not voices.shown, "quiz.over")
        require(1 <= self.item <= len(voices.quiz), "quiz.unknown")
        require(1 <= self.option <= len(voices.quiz[self.item - 1].options), "quiz.unknown")
        if when is not None:
            chosen = Choice(ballot=ballot, when=when, item=self.item, option=self.option)
            if chosen not in voices.choices:
                yield QuizAnswered(choice=chosen)


class WriteBoard(Voice, frozen=True, kw_only=True):
    """Say in one word how the game was; another word replaces it."""

    word: str

    def decide(self, world: World) -> Iterator[Event]:
        """After the game; one word that passes the filter, which the teacher shows to all."""
        ballot, word = self.ballot(world), self.word.strip()
        require(world.phase == "ended", "word.not_now")
        require(bool(ONE_WORD.fullmatch(word)) and len(word) <= LONGEST_WORD, "word.one_word")
        check_words(world, word)
        kept = {one.ballot: one.text for one in world.classroom.voices.words}
        if kept.get(ballot) != word:
            yield WordWritten(word=BoardWord(ballot=ballot, text=word))


class WriteTicket(Voice, frozen=True, kw_only=True):
    """Answer a question of the exit ticket or of a reflective pause; only the teacher reads it."""

    prompt: str
    text: str

    def decide(self, world: World) -> Iterator[Event]:
        """While the question is asked, in words that pass; writing again replaces it."""
        ballot, text = self.ballot(world), self.text.strip()
        require(self.prompt in open_prompts(world), "ticket.not_now")
        require(bool(text), "chat.wordless")
        require(len(text) <= LONGEST, "chat.too_long", most=LONGEST)
        check_words(world, text)
        ticket = Ticket(ballot=ballot, prompt=self.prompt, text=text)
        if ticket not in world.classroom.voices.tickets:
            yield TicketWritten(ticket=ticket)


class ReleaseWords(Command, frozen=True, kw_only=True):
    """Show words of the board to everybody, or take them back."""

    words: tuple[str, ...]
    """Ballots of the words."""
    released: bool = True

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher."""
        require(self.actor == TEACHER, "teacher.only")
        known = {one.ballot: one.released for one in world.classroom.voices.words}
        require(set(self.words) <= set(known), "word.unknown")
        moved = tuple(one for one in self.words if known[one] != self.released)
        if moved:
            yield WordsReleased(words=moved, released=self.released)


class ShowAnswers(Command, frozen=True, kw_only=True):
    """Show everybody the right answers of the quiz and how many chose what, or hide them again."""

    shown: bool = True

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, after the game."""
        require(self.actor == TEACHER, "teacher.only")
        require(world.phase == "ended", "quiz.not_now")
        require(bool(world.classroom.voices.quiz), "quiz.unknown")
        if world.classroom.voices.shown != self.shown:
            yield AnswersShown(shown=self.shown)


class QuizAnswered(Event, frozen=True, kw_only=True):
    """A student chose an option."""

    choice: Choice

    def evolve(self, world: World) -> World:
        """Keep it in the place of an earlier one."""
        new, voices = self.choice, world.classroom.voices
        others = tuple(
            one
            for one in voices.choices
            if (one.ballot, one.when, one.item) != (new.ballot, new.when, new.item)
        )
        return _with(world, choices=(*others, new))

    def seen_by(self, world: World) -> Audience:
        """Nobody; the own delegation sees in its sight that an item was answered."""
        return NOBODY


class WordWritten(Event, frozen=True, kw_only=True):
    """A student put a word on the board."""

    word: BoardWord

    def evolve(self, world: World) -> World:
        """Keep it in the place of an earlier one; the teacher has to show it anew."""
        words = world.classroom.voices.words
        others = tuple(one for one in words if one.ballot != self.word.ballot)
        return _with(world, words=(*others, self.word))

    def seen_by(self, world: World) -> Audience:
        """Nobody, until the teacher shows it."""
        return NOBODY


class TicketWritten(Event, frozen=True, kw_only=True):
    """A student answered a question."""

    ticket: Ticket

    def evolve(self, world: World) -> World:
        """Keep it in the place of an earlier one."""
        new, tickets = self.ticket, world.classroom.voices.tickets
        others = tuple(
            one for one in tickets if (one.ballot, one.prompt) != (new.ballot, new.prompt)
        )
        return _with(world, tickets=(*others, new))

    def seen_by(self, world: World) -> Audience:
        """Nobody."""
        return NOBODY


class WordsReleased(Event, frozen=True, kw_only=True):
    """The teacher showed words to all, or took them back."""

    words: tuple[str, ...]
    released: bool

    def evolve(self, world: World) -> World:
        """Mark them."""
        words = tuple(
            msgspec.structs.replace(one, released=self.released)
            if one.ballot in self.words
            else one
            for one in world.classroom.voices.words
        )
        return _with(world, words=words)

    def seen_by(self, world: World) -> Audience:
        """Everybody finds the words in the public sight, without ballots."""
        return NOBODY


class AnswersShown(Event, frozen=True, kw_only=True):
    """The teacher showed the right answers, or hid them again."""

    shown: bool

    def evolve(self, world: World) -> World:
        """Remember it."""
        return _with(world, shown=self.shown)

    def seen_by(self, world: World) -> Audience:
        """Everybody."""
        return EVERYONE


def ballot_of(world: World, place: PlaceId) -> str:
    """Return the mark of a student's answers; only the room's seed leads back from it."""
    return f"v-{rolled(world.seed, 0, 'ballot', place, sides=1 << 48):012x}"


def open_prompts(world: World) -> tuple[str, ...]:
    """Return the questions that students may write to now."""
    voices = world.classroom.voices
    if world.phase == "ended":
        return tuple(f"{EXIT}.{number}" for number in range(1, len(voices.exit) + 1))
    return (f"{PAUSE}.{len(voices.asked)}",) if world.classroom.question and voices.asked else ()


def answered(world: World, seat: SeatId) -> dict[PlaceId, tuple[str, ...]]:
    """Return which questions each member of a seat or role has answered, not how.

    They are named ``before.1``, ``word``, ``exit.2``.
    """
    voices = world.classroom.voices
    if not (voices.choices or voices.words or voices.tickets):
        return {}
    members = (place.id for place in world.places.values() if place.seat == seat)
    given = {place: _marks(voices, ballot_of(world, place)) for place in members}
    return {place: marks for place, marks in given.items() if marks}


def _marks(voices: Voices, ballot: str) -> tuple[str, ...]:
    """Return what was answered with a ballot."""
    chosen = (f"{one.when}.{one.item}" for one in voices.choices if one.ballot == ballot)
    words = ("word" for one in voices.words if one.ballot == ballot)
    tickets = (one.prompt for one in voices.tickets if one.ballot == ballot)
    return tuple(sorted((*chosen, *words, *tickets)))


def counts(voices: Voices) -> tuple[ItemCount, ...]:
    """Return how many students chose each option of each item."""
    return tuple(
        ItemCount(
            before=_counted(voices, "before", number, len(item.options)),
            after=_counted(voices, "after", number, len(item.options)),
        )
        for number, item in enumerate(voices.quiz, start=1)
    )


def _counted(voices: Voices, when: When, item: int, options: int) -> tuple[int, ...]:
    """Return how many chose each option of an item before or after the game."""
    chosen = [one.option for one in voices.choices if (one.when, one.item) == (when, item)]
    return tuple(chosen.count(option) for option in range(1, options + 1))


def _with(world: World, **fields: object) -> World:
    """Return the world with other voices."""
    room = world.classroom
    voices = msgspec.structs.replace(room.voices, **fields)
    return change(world, classroom=msgspec.structs.replace(room, voices=voices))
