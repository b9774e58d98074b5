"""Reasons: why a computer delegation accepted, refused or countered, in plain words."""

from game.client.parts import objectives, texts
from game.client.scene import Scene
from game.client.widgets.chat_bubble import ChatBubble
from game.client.widgets.widget import Widget
from game.model.ids import SeatId
from game.model.treaties import Reason, Treaty
from game.rules.kinds import kinds
from game.text import value_words


def bubbles(scene: Scene, channel: str) -> list[tuple[Widget, SeatId]]:
    """Return a bubble for each reason that was given about a text, with who gave it."""
    text = texts.find(scene, channel)
    if text is None:
        return []
    return [
        (ChatBubble(code=seat, name=scene.name(seat), words=spoken(scene, text, reason)), seat)
        for seat, reason in text.reasons.items()
    ]


def spoken(scene: Scene, text: Treaty, reason: Reason) -> str:
    """Return a reason as sentences: the verdict, what moved it, and what would turn it."""
    parts = [scene.say(f"reason.{reason.verdict}")]
    parts += [
        scene.say(f"reason.{way}", article=article, objective=objectives.named(scene, objective))
        for article, way, objective in reason.because
    ]
    if reason.would_accept is not None:
        parts.append(_wish(scene, text, reason))
    return " ".join(part for part in parts if part)


def _wish(scene: Scene, text: Treaty, reason: Reason) -> str:
    """Return the value that would turn the answer."""
    if reason.would_accept is None:
        return ""
    article, name, value = reason.would_accept
    clause = next((each for each in text.terms.clauses if each.article == article), None)
    if clause is None:
        return ""
    parameter = next((each for each in kinds()[clause.kind].parameters if each.name == name), None)
    if parameter is None:
        return ""
    wished = clause.__replace__(p={**clause.p, name: value})
    words = value_words(wished, parameter, scene.language, scene.names)
    return scene.say("reason.would_accept", article=article, value=words)
