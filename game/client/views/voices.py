"""Voices: what a student says for itself: one word about the game, the exit ticket, a thought."""

import pygame

from game.client.answers import Answer, Back, Open
from game.client.art.box import Box
from game.client.parts import scenery
from game.client.parts.heading import Heading
from game.client.parts.rows_of import Row, placed_rows
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.area import ScrollArea
from game.client.widgets.attention import Deed, Pressed, Submitted, Typed
from game.client.widgets.button import Button
from game.client.widgets.chip import Chip
from game.client.widgets.panel import Panel
from game.client.widgets.text_field import TextField
from game.client.widgets.widget import Widget
from game.rules.classroom.voices import LONGEST_WORD, WriteBoard, WriteTicket
from game.rules.engine import Command
from game.rules.talking import LONGEST

WORD = "word"
"""What the field of the board is called; the others have the names of their questions."""
_SENDS = "send."
_LEFT, _RIGHT, _WHOLE = Box(16, 96, 472, 548), Box(500, 96, 764, 548), Box(16, 96, 1248, 548)


class Voices(View, frozen=True, kw_only=True):
    """What is being written, by question."""

    written: dict[str, str] = {}

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the board and the questions."""
        ended = scene.public.phase == "ended"
        room = _RIGHT if ended else _WHOLE
        board = _panel(scene, _LEFT, "speak.word", self._board(scene)) if ended else ()
        heading = "speak.exit" if ended else "speak.pause"
        return (
            Heading(title=scene.say("speak.title"), note=scene.say("speak.note")),
            *board,
            *_panel(scene, room, heading, self._questions(scene, room)),
            *_ways_on(scene),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def changed(self, deed: Deed, scene: Scene) -> Answer:
        """Keep what is typed, and send it."""
        if isinstance(deed, Typed):
            return self._become(written={**self.written, deed.id: deed.text})
        if isinstance(deed, Submitted):
            return self._sent(deed.id)
        if isinstance(deed, Pressed) and isinstance(deed.answer, str):
            return self._sent(deed.answer.removeprefix(_SENDS))
        return None

    def tick(self, scene: Scene) -> Answer:
        """Leave when nothing is asked any more."""
        return None if scene.public.lesson.prompts or scene.public.phase == "ended" else Back()

    def _sent(self, name: str) -> Answer:
        """Return the command that sends what is written; the line is empty afterwards."""
        words = self.written.get(name, "").strip()
        if not words:
            return None
        command: Command = (
            WriteBoard(word=words) if name == WORD else WriteTicket(prompt=name, text=words)
        )
        return (self._become(written={**self.written, name: ""}), command)

    def _board(self, scene: Scene) -> tuple[Row, ...]:
        """Return the field for the word, and the words that the teacher has shown."""
        shown = tuple(
            Chip(id=f"shown.{number}", label=word)
            for number, word in enumerate(scene.public.lesson.board)
        )
        return (
            Row("", "", (), scene.say("speak.word_question"), scene.theme.cream),
            self._field(scene, WORD, LONGEST_WORD, _LEFT),
            Row(scene.say("speak.shown"), "", shown, "" if shown else scene.say("speak.none")),
        )

    def _questions(self, scene: Scene, room: Box) -> tuple[Row, ...]:
        """Return each question with the line to answer it."""
        rows = list[Row]()
        for name, words in scene.public.lesson.prompts.items():
            rows.append(Row("", "", (), scene.spell(words), scene.theme.cream))
            rows.append(self._field(scene, name, LONGEST, room))
        return tuple(rows)

    def _field(self, scene: Scene, name: str, limit: int, room: Box) -> Row:
        """Return a line to write in with its button, and whether it was answered."""
        words = self.written.get(name, "")
        send = Button(
            id=f"{_SENDS}{name}",
            label=scene.say("speak.send"),
            answer=f"{_SENDS}{name}",
            enabled=bool(words.strip()),
        )
        wide = room.w - 62 - send.wants(scene.theme)[0]
        field = TextField(
            id=name,
            text=words,
            placeholder=scene.say("speak.hint_word" if name == WORD else "speak.hint"),
            limit=limit,
            rect=Box(0, 0, wide, 40),
        )
        given = name in scene.own.answered.get(scene.ticket.place, ())
        return Row("", "", (field, send), scene.say("speak.given") if given else "")


VIEW = Voices


def _panel(scene: Scene, box: Box, key: str, rows: tuple[Row, ...]) -> tuple[Widget, ...]:
    """Return a panel with its rows."""
    panel = Panel(rect=box, heading=scene.say(key))
    room = panel.inside(scene.theme)
    return (panel, ScrollArea(id=key, rect=room, children=placed_rows(scene, rows, room)))


def _ways_on(scene: Scene) -> tuple[Widget, ...]:
    """Return the way to the quiz, where there is one, and back."""
    back = Button(id="back", icon="check", label=scene.say("speak.done"), answer=Back())
    ways: tuple[Widget, ...] = (back.placed(Box(1064, 656, 200, 48)),)
    if not scene.public.lesson.quiz:
        return ways
    quiz = Button(
        id="quiz",
        kind="secondary",
        icon="clipboard-list",
        label=scene.say("speak.quiz"),
        answer=Open("quiz"),
        rect=Box(852, 656, 200, 48),
    )
    return (quiz, *ways)
