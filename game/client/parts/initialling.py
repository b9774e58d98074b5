"""Initials: who agrees to which article of an offer, and a press that agrees or takes it back."""

from game.client.answers import Answer
from game.client.scene import Scene
from game.model.treaties import OPEN, Treaty
from game.rules.engine import Command
from game.rules.treaties.signing import InitialArticle, WithdrawInitial


def choices(scene: Scene, text: Treaty) -> dict[int, Answer]:
    """Return what a press on each article of an offer does: agree to it, or take that back."""
    if text.state not in OPEN:
        return {}
    wishes = {clause.article: _wish(scene, text, clause.article) for clause in text.terms.clauses}
    return {article: wish for article, wish in wishes.items() if scene.refusal(wish) is None}


def of_article(text: Treaty | None, article: int) -> tuple[str, ...]:
    """Return the parties that agree to an article of an offer."""
    if text is None or text.state not in OPEN:
        return ()
    return tuple(seat for seat in text.terms.parties if article in text.initials.get(seat, ()))


def tip(scene: Scene, answer: Answer) -> str:
    """Return what a press on an article does, if it is about initials."""
    if isinstance(answer, InitialArticle):
        return scene.say("paper.initial")
    return scene.say("paper.uninitial") if isinstance(answer, WithdrawInitial) else ""


def _wish(scene: Scene, text: Treaty, article: int) -> Command:
    if article in text.initials.get(scene.me, ()):
        return WithdrawInitial(treaty=text.id, articles=(article,))
    return InitialArticle(treaty=text.id, version=text.version, articles=(article,))
