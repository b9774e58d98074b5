"""The paper: a treaty's text on the table, with what changed and the seals at its foot."""

import msgspec

from game.client.answers import Answer
from game.client.art.box import Box
from game.client.parts import initialling, reserving, seals, texts, values
from game.client.parts.add_card import AddCard
from game.client.parts.drafting import FRAME, Draft, article_of
from game.client.parts.short import short
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button
from game.client.widgets.chip import Chip
from game.client.widgets.clause_card import ClauseCard
from game.client.widgets.panel import Paper
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label, Paragraph
from game.model.ids import SeatId
from game.model.treaties import Clause, Terms, Treaty, Version
from game.rules.kinds import kinds
from game.rules.treaties.differences import Change, diff

BOX = Box(264, 80, 620, 624)
_CARDS = Box(286, 194, 576, 400)
_SEALS = Box(286, 606, 576, 90)
_LIFT = 40
"""Pixels of the seals' two lines that grow with the letters; the seals are lifted by as much."""


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """What is written on the paper, and compared with what."""

    terms: Terms
    treaty: Treaty | None = None
    before: Terms | None = None
    """The version that changes are marked against."""
    author: str = ""
    """Who made the changes."""
    chosen: int = -1
    """The chosen article."""
    fallen: dict[SeatId, float] = {}
    """How far new seals have come down, 0 to 1."""


def sheet_of(treaty: Treaty, number: int = 0) -> Sheet:
    """Return the sheet of a text: its newest version or an older one, against the one before."""
    versions = treaty.versions
    place = next((i for i, each in enumerate(versions) if each.number == number), len(versions) - 1)
    older = versions[place - 1].terms if place else None
    return Sheet(
        terms=versions[place].terms,
        treaty=treaty,
        before=older,
        author=versions[place].author,
    )


def sheet_of_draft(scene: Scene, draft: Draft) -> Sheet:
    """Return the sheet of a text that is being written, against what it answers or amends."""
    source = draft.counters or draft.amends
    treaty = texts.find(scene, source) if source else None
    before = treaty.terms if treaty else None
    return Sheet(
        terms=draft.terms, treaty=treaty, before=before, author=scene.me, chosen=draft.article
    )


def paper(
    scene: Scene, sheet: Sheet, choose: "dict[int, Answer]", add: Answer
) -> tuple[Widget, ...]:
    """Return the paper; ``choose`` gives the answer of each article that can be pressed.

    ``add`` is what the dashed card at the end does; None leaves it out.
    """
    changes = diff(sheet.before, sheet.terms) if sheet.before is not None else ()
    cards = _cards(scene, sheet, changes, choose, add)
    return (
        Paper(rect=BOX),
        *_head(scene, sheet, changes, choose.get(FRAME)),
        ScrollArea(id="articles", rect=_room(scene, _CARDS.inset(-6, -4)), children=cards),
        *seals.seals(scene, sheet.terms, sheet.treaty, _foot(scene), sheet.fallen),
    )


def _lift(scene: Scene) -> int:
    """Return how much higher the seals stand with large letters, pixels."""
    return scene.theme.px(_LIFT) - _LIFT


def _room(scene: Scene, box: Box) -> Box:
    """Return the room for the articles above the seals."""
    return Box(box.x, box.y, box.w, box.h - _lift(scene))


def _foot(scene: Scene) -> Box:
    """Return the room for the seals at the foot of the paper."""
    lift = _lift(scene)
    return Box(_SEALS.x, _SEALS.y - lift, _SEALS.w, _SEALS.h + lift)


def _head(
    scene: Scene, sheet: Sheet, changes: tuple[Change, ...], frame: Answer
) -> tuple[Widget, ...]:
    """Return title, origin and the number of changes."""
    theme, terms = scene.theme, sheet.terms
    title = Label(
        words=short(scene, scene.titled(terms.title) or scene.say("paper.untitled"), 556, "bodyb"),
        style="h2",
        colour=theme.ink,
        rect=Box(294, 118, 560, 36),
    )
    origin = Label(
        words=_origin(scene, sheet), style="small", colour=theme.ink2, rect=Box(294, 154, 350, 28)
    )
    rest: list[Widget] = []
    articles = len({change.article for change in changes})
    if articles:
        chip = Chip(label=scene.say("paper.changes", count=articles), tone="paper")
        wide, high = chip.wants(theme)
        rest.append(chip.placed(Box(862 - wide, 156, wide, high)))
    elif frame is not None:
        button = Button(
            id="article.0",
            kind="paper",
            icon="pencil",
            label=scene.say("paper.frame"),
            answer=frame,
        )
        wide = button.wants(theme)[0]
        rest.append(button.placed(Box(862 - wide, 153, wide, 34)))
    return (title, origin, *rest)


def _origin(scene: Scene, sheet: Sheet) -> str:
    """Return which version this is and who offered it."""
    treaty = sheet.treaty
    if sheet.chosen >= 0 or treaty is None:
        return scene.say("paper.writing")
    version = _version_of(treaty, sheet.terms)
    if treaty.state in ("offered", "countered", "initialled", "draft"):
        who = scene.name(version.author)
        return scene.say("paper.offered", number=version.number, who=who, turn=version.turn)
    return scene.say(
        "paper.stands",
        state=texts.state(scene, treaty),
        visibility=scene.say(f"visibility.{treaty.terms.visibility}"),
    )


def _version_of(treaty: Treaty, terms: Terms) -> Version:
    return next((each for each in treaty.versions if each.terms == terms), treaty.versions[-1])


def _cards(
    scene: Scene,
    sheet: Sheet,
    changes: tuple[Change, ...],
    choose: "dict[int, Answer]",
    add: Answer,
) -> tuple[Widget, ...]:
    """Return a card for every article, and the dashed one that adds another."""
    cards: list[Widget] = [
        _card(scene, sheet, clause, changes, choose.get(clause.article))
        for clause in sheet.terms.clauses
    ]
    if not cards:
        cards.append(Paragraph(words=scene.say("paper.empty"), colour=scene.theme.ink2))
    if add is not None:
        cards.append(
            AddCard(id="article.add", answer=add, label=scene.say("paper.add"), on_paper=True)
        )
    return layout.column(scene.theme, cards, _CARDS.x, _CARDS.y, _CARDS.w - 4, 6)


def _card(
    scene: Scene, sheet: Sheet, clause: Clause, changes: tuple[Change, ...], answer: Answer
) -> ClauseCard:
    """Return the card of one article; the value that changed stands before the main one."""
    mine = [change for change in changes if change.article == clause.article]
    value, old = values.main_value(scene, clause), ""
    told = next((each for each in mine if each.parameter in clause.p), None)
    if told is not None and told.what == "changed":
        value, old = _told(scene, sheet, clause, told)
    return ClauseCard(
        id=f"article.{clause.article}" if answer is not None else "",
        answer=answer,
        icon=kinds()[clause.kind].icon,
        title=f"{clause.article}. {texts.clause_title(scene, clause)}",
        detail=_detail(scene, sheet, clause),
        value=value,
        old=old,
        changed_by=sheet.author if mine else "",
        locked=bool(sheet.treaty and sheet.treaty.locked),
        selected=sheet.chosen == clause.article,
        initials=initialling.of_article(sheet.treaty, clause.article),
        tip=initialling.tip(scene, answer),
    )


def _detail(scene: Scene, sheet: Sheet, clause: Clause) -> str:
    """Return the sentence of an article, and who does not accept it."""
    sentence = texts.sentence_of(scene, clause)
    reserved = reserving.note(scene, sheet.treaty, clause.article)
    return f"{sentence}\n{reserved}" if reserved else sentence


def _told(scene: Scene, sheet: Sheet, clause: Clause, change: Change) -> tuple[str, str]:
    """Return the new and the old value of a changed parameter."""
    known = {each.name: each for each in kinds()[clause.kind].parameters}
    parameter = known[change.parameter]
    before = article_of(sheet.before, clause.article) if sheet.before is not None else None
    new = values.worded(scene, clause, parameter)
    return new, "" if before is None else values.worded(scene, before, parameter)
