"""Versions: each offer and counter-offer of a text as a card in its talk, with what it changed."""

from collections.abc import Callable

from game.client.answers import Answer
from game.client.parts import texts, values
from game.client.parts.drafting import article_of
from game.client.scene import Scene
from game.client.widgets.chat_bubble import OfferCard
from game.client.widgets.widget import Widget
from game.model.ids import SeatId
from game.model.treaties import Terms, Treaty, Version
from game.rules.kinds import kinds
from game.rules.treaties.differences import Change, diff

Show = Callable[[int], Answer]
"""Gives the answer that lays a version on the paper; 0 is the newest."""
_TOLD = 3
"""Changes that a card names."""


def cards(scene: Scene, channel: str, show: Show) -> list[tuple[Widget, SeatId]]:
    """Return a card for each version after the first, with who wrote it."""
    text = texts.find(scene, channel)
    if text is None or text.state == "draft":
        return []
    pairs = zip(text.versions, text.versions[1:], strict=False)
    return [(_card(scene, text, old, new, show), new.author) for old, new in pairs]


def _card(scene: Scene, text: Treaty, old: Version, new: Version, show: Show) -> OfferCard:
    changes = diff(old.terms, new.terms)
    articles = len({change.article for change in changes})
    newest = new.number == text.versions[-1].number
    return OfferCard(
        id=f"version.{new.number}",
        answer=show(0 if newest else new.number),
        code=new.author,
        title=scene.say("versions.counter", number=new.number),
        note=scene.say("paper.changes", count=articles),
        words=_told(scene, new.terms, changes),
        action=scene.say("versions.compare"),
    )


def _told(scene: Scene, terms: Terms, changes: tuple[Change, ...]) -> str:
    """Return the first changes in words: "Rent $140 M · Host quota 4 slots"."""
    lines = [_line(scene, terms, change) for change in changes]
    told = list(dict.fromkeys(line for line in lines if line))
    more = " …" if len(told) > _TOLD else ""
    return " · ".join(told[:_TOLD]) + more


def _line(scene: Scene, terms: Terms, change: Change) -> str:
    """Return one change; what is about the treaty itself has no line of its own."""
    clause = article_of(terms, change.article)
    if clause is None:
        return scene.say("versions.out", article=change.article) if change.article else ""
    title = texts.clause_title(scene, clause)
    known = {each.name: each for each in kinds()[clause.kind].parameters}
    if change.parameter in known:
        return f"{title} {values.worded(scene, clause, known[change.parameter])}"
    return title
