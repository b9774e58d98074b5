"""The working text of a conference on paper: its articles, and under each its brackets."""

from collections.abc import Callable

from game.client.answers import Answer
from game.client.art.box import Box
from game.client.parts import texts, values
from game.client.parts.short import short
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.chip import Chip
from game.client.widgets.clause_card import ClauseCard
from game.client.widgets.panel import Paper
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label
from game.model.conference import Bracket, Conference
from game.model.treaties import Clause
from game.rules.conference.brackets import SponsorValue
from game.rules.kinds import kinds
from game.text.motions import bracket_words, parameter_words

BOX = Box(264, 80, 620, 624)
_CARDS = Box(286, 194, 576, 490)
Choose = Callable[[int], Answer]
"""Gives the answer that chooses an article."""


def working_text(
    scene: Scene, conference: Conference, article: int, choose: Choose
) -> tuple[Widget, ...]:
    """Return the paper with the chosen article framed."""
    theme = scene.theme
    title = Label(
        words=short(
            scene, scene.titled(conference.terms.title) or scene.say("paper.untitled"), 556, "bodyb"
        ),
        style="h2",
        colour=theme.ink,
        rect=Box(294, 118, 560, 36),
    )
    count = len(conference.brackets)
    note = Label(
        words=scene.say("hall.brackets", count=count),
        style="small",
        colour=theme.ink2,
        rect=Box(294, 154, 560, 28),
    )
    placed = _column(scene, conference, article, choose)
    return (Paper(rect=BOX), title, note, ScrollArea(id="articles", rect=_CARDS, children=placed))


def _column(
    scene: Scene, conference: Conference, chosen: int, choose: Choose
) -> tuple[Widget, ...]:
    """Return the articles below each other, each with its brackets."""
    placed: list[Widget] = []
    y = _CARDS.y
    for clause in conference.terms.clauses:
        card = _card(scene, conference, clause, chosen, choose)
        card = card.placed(Box(_CARDS.x, y, _CARDS.w - 14, 0))
        placed.append(card.placed(Box(*card.rect[:3], card.wants(scene.theme)[1])))
        for bracket in conference.brackets:
            if bracket.article == clause.article:
                placed += _bracket(scene, conference, bracket, layout.bottom(placed) + 6)
        y = layout.bottom(placed) + 8
    return tuple(placed)


def _card(
    scene: Scene, conference: Conference, clause: Clause, chosen: int, choose: Choose
) -> ClauseCard:
    """Return the card of an article."""
    adopted = clause.article in conference.adopted
    sentence = texts.sentence_of(scene, clause)
    return ClauseCard(
        id=f"article.{clause.article}",
        answer=choose(clause.article),
        icon=kinds()[clause.kind].icon,
        title=f"{clause.article}. {texts.clause_title(scene, clause)}",
        detail=f"{sentence}\n{scene.say('hall.adopted')}" if adopted else sentence,
        value=values.main_value(scene, clause),
        locked=adopted,
        selected=clause.article == chosen,
    )


def _bracket(scene: Scene, conference: Conference, bracket: Bracket, y: int) -> tuple[Widget, ...]:
    """Return the name of a bracketed parameter, and a chip for each value below it."""
    name = parameter_words(conference.terms, bracket.article, bracket.parameter, scene.language)
    left = _CARDS.x + 28
    label = Label(
        words=f"[ {name} ]",
        style="smallb",
        colour=scene.theme.felt,
        rect=Box(left, y, _CARDS.w - 56, scene.theme.px(20)),
    )
    chips = tuple(
        _value(scene, conference, bracket, number) for number in range(len(bracket.alternatives))
    )
    room = Box(left, label.rect.bottom + 4, _CARDS.w - 60, 0)
    return (label, *layout.flow(scene.theme, chips, room, 6, 6))


def _value(scene: Scene, conference: Conference, bracket: Bracket, number: int) -> Chip:
    """Return a value with who stands behind it; a press puts us there."""
    each = bracket.alternatives[number]
    words = bracket_words(
        conference.terms,
        bracket.article,
        bracket.parameter,
        each.value,
        scene.language,
        scene.names,
    )
    command = SponsorValue(article=bracket.article, parameter=bracket.parameter, value=each.value)
    mine = scene.me in each.sponsors
    refusal = scene.refusal(command)
    behind = " ".join(each.sponsors)
    return Chip(
        id=f"sponsor.{bracket.article}.{bracket.parameter}.{number}",
        label=f"{words} · {behind}" if behind else words,
        tone="on" if mine else "plain",
        answer=command,
        enabled=refusal is None,
        tip=scene.say("hall.sponsor") if refusal is None else scene.why(refusal),
    )
