"""Reservations: which articles we may still take out for ourselves, and what others took out."""

from game.client.answers import Answer, Open
from game.client.scene import Scene
from game.model.treaties import Treaty
from game.rules.engine import Command
from game.rules.treaties.reservations import ObjectReservation, ReserveArticle


def choices(scene: Scene, text: Treaty) -> dict[int, Answer]:
    """Return the articles that we may reserve now, each with the question that follows."""
    wishes = {
        clause.article: ReserveArticle(treaty=text.id, article=clause.article)
        for clause in text.terms.clauses
    }
    return {
        article: asked("reserve", wish)
        for article, wish in wishes.items()
        if scene.refusal(wish) is None
    }


def objections(scene: Scene, text: Treaty) -> tuple[Command, ...]:
    """Return the objections that we may still raise."""
    wishes = (ObjectReservation(treaty=text.id, seat=seat) for seat in text.reservations)
    return tuple(wish for wish in wishes if scene.refusal(wish) is None)


def asked(about: str, wish: Command) -> Answer:
    """Return the way to the question whether a command is really meant."""
    return Open("question", {"about": about, "command": wish})


def note(scene: Scene, text: Treaty | None, article: int) -> str:
    """Return who does not accept an article, as a line for its card."""
    if text is None:
        return ""
    seats = [scene.name(seat) for seat, out in text.reservations.items() if article in out]
    return scene.say("paper.reserved", who=", ".join(seats)) if seats else ""
