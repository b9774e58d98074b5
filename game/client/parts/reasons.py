"""Reasons: why a computer delegation accepted, refused or countered, as bubbles in the chat."""

from game.client.parts import texts
from game.client.scene import Scene
from game.client.widgets.chat_bubble import ChatBubble
from game.client.widgets.widget import Widget
from game.model.ids import SeatId
from game.text import explain


def bubbles(scene: Scene, channel: str) -> list[tuple[Widget, SeatId]]:
    """Return a bubble for each reason that was given about a text, with who gave it."""
    text = texts.find(scene, channel)
    if text is None:
        return []
    return [
        (
            ChatBubble(
                code=seat,
                name=scene.name(seat),
                words=explain(reason, text.terms, scene.language, scene.names),
            ),
            seat,
        )
        for seat, reason in text.reasons.items()
    ]
