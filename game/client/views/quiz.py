"""Quiz: five questions before the game and after it, answered by each student alone."""

import pygame

from game.client.answers import Answer, Back
from game.client.art.box import Box
from game.client.parts import scenery
from game.client.parts.heading import Heading
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button
from game.client.widgets.panel import Panel, Paper
from game.client.widgets.rows import ItemRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.voices import QuizItem
from game.rules.classroom.voices import QUIZ_PHASES, AnswerQuiz

_LIST, _PAPER = Box(16, 96, 300, 548), Box(328, 96, 936, 548)


class Quiz(View, frozen=True, kw_only=True):
    """Which question is open, and what was chosen on this page."""

    item: int = 1
    chosen: dict[int, int] = {}
    """Option by question, both counted from 1."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the list of questions and the one that is open."""
        done = Button(id="back", icon="check", label=scene.say("quiz.done"), answer=Back())
        return (
            Heading(title=scene.say("quiz.title"), note=scene.say("quiz.note")),
            *self._list(scene),
            *self._page(scene),
            done.placed(Box(1064, 656, 200, 48)),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def tick(self, scene: Scene) -> Answer:
        """Leave when the game begins."""
        return None if scene.public.lesson.quiz else Back()

    def _list(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the questions; those that were answered have a tick."""
        panel = Panel(rect=_LIST, heading=scene.say("quiz.questions"))
        answered, count = _answered(scene), len(scene.public.lesson.quiz)
        rows = [
            ItemRow(
                id=f"item.{number}",
                icon="circle-check"
                if number in answered or number in self.chosen
                else "circle-dot",
                title=scene.say("quiz.item", number=number, count=count),
                selected=number == self.item,
                answer=self._become(item=number),
            )
            for number in range(1, count + 1)
        ]
        inside = panel.inside(scene.theme)
        placed = layout.column(scene.theme, rows, inside.x, inside.y, inside.w - 14, 2)
        return (panel, ScrollArea(id="items", rect=inside, children=placed))

    def _page(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the open question on paper."""
        items, theme = scene.public.lesson.quiz, scene.theme
        if not items:
            return ()
        item = items[min(self.item, len(items)) - 1]
        inside = Paper(rect=_PAPER).inside().inset(16, 8)
        number = scene.say("quiz.item", number=self.item, count=len(items))
        parts: list[Widget] = [
            Paragraph(words=number, style="smallb", colour=theme.ink2),
            Paragraph(words=f"{scene.spell(item.stem)} \u2026", style="h2", colour=theme.ink),
        ]
        for option, words in enumerate(item.options, start=1):
            parts += self._option(scene, item, option, scene.spell(words))
        parts.append(Paragraph(words=self._status(scene), style="small", colour=theme.ink2))
        placed = layout.column(theme, parts, inside.x, inside.y, inside.w - 14, 12)
        return (Paper(rect=_PAPER), ScrollArea(id="question", rect=inside, children=placed))

    def _option(self, scene: Scene, item: QuizItem, option: int, words: str) -> tuple[Widget, ...]:
        """Return one option: to be chosen, or with its counts once they are shown."""
        if item.correct:
            return (_told(scene, self.item, option, words, right=option == item.correct),)
        mine = self.chosen.get(self.item) == option
        answer: Answer = (
            self._become(chosen={**self.chosen, self.item: option}),
            AnswerQuiz(item=self.item, option=option),
        )
        return (
            Button(
                id=f"option.{option}",
                kind="primary" if mine else "secondary",
                icon="check" if mine else "",
                label=words,
                answer=answer,
            ),
        )

    def _status(self, scene: Scene) -> str:
        """Return what becomes of the answer."""
        if scene.public.lesson.counts:
            return scene.say("quiz.shown")
        given = self.item in self.chosen or self.item in _answered(scene)
        return scene.say("quiz.given" if given else "quiz.choose")


VIEW = Quiz


def _answered(scene: Scene) -> tuple[int, ...]:
    """Return the questions that this student has answered, also before coming back."""
    when = QUIZ_PHASES.get(scene.public.phase, "")
    marks = scene.own.answered.get(scene.ticket.place, ())
    return tuple(int(mark.partition(".")[2]) for mark in marks if mark.startswith(f"{when}."))


def _told(scene: Scene, item: int, option: int, words: str, *, right: bool) -> Paragraph:
    """Return an option with how many chose it, the right one in bold."""
    count = scene.public.lesson.counts[item - 1]
    told = scene.say(
        "quiz.counted_right" if right else "quiz.counted",
        option=words,
        before=count.before[option - 1],
        after=count.after[option - 1],
    )
    ink = scene.theme.ink if right else scene.theme.ink2
    return Paragraph(words=told, style="bodyb" if right else "body", colour=ink)
