"""Cards: the incidents on the table of this turn."""

from game.client.art.box import Box
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.alert_card import AlertCard
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.incidents import Incident
from game.model.treaties import Parameter
from game.text import has


def asks_us(scene: Scene, card: Incident) -> bool:
    """Return whether a card waits for our answer."""
    waits = scene.me in card.deciders and not card.resolved
    return waits and card.id not in scene.own.answers


def on_the_table(scene: Scene) -> tuple[Incident, ...]:
    """Return the cards of this turn, those that ask us first."""
    cards = [
        card
        for card in scene.public.incidents.values()
        if card.turn == scene.public.turn or not card.resolved
    ]
    return tuple(sorted(cards, key=lambda card: not asks_us(scene, card)))


def title(scene: Scene, card: Incident) -> str:
    """Return the heading of a card."""
    return _words(scene, card, f"incident.{card.kind}.title", scene.say("card.news"))


def story(scene: Scene, card: Incident) -> str:
    """Return what a card tells: the teacher's words, or those of its kind."""
    if card.text:
        return scene.spell(card.text)
    return _words(scene, card, f"incident.{card.kind}", "")


def card_panel(scene: Scene, card: Incident, box: Box) -> tuple[Widget, ...]:
    """Return a card with its words."""
    fresh = asks_us(scene, card)
    note = scene.say("card.until", turn=card.until) if fresh else ""
    alert = AlertCard(
        heading=title(scene, card), note=note, state="new" if fresh else "answered", rect=box
    )
    words = Paragraph(words=story(scene, card), style="small", rect=alert.inside(scene.theme))
    return (alert, words)


def height(scene: Scene, card: Incident, wide: int) -> int:
    """Return how high a card is at a width, pixels."""
    words = layout.height_for(scene.theme, story(scene, card), wide - 32, "small")
    return scene.theme.px(40) + 34 + words


def _words(scene: Scene, card: Incident, key: str, otherwise: str) -> str:
    """Return a text of the card's kind with the card's facts in it."""
    if not has("en", key):
        return otherwise
    facts = {name: _fact(scene, value) for name, value in card.facts.items()}
    return scene.say(key, **facts)


def _fact(scene: Scene, value: Parameter) -> Parameter:
    """Return a fact of a card as players read it; a seat becomes its name."""
    if isinstance(value, str):
        return scene.name(value)
    if isinstance(value, tuple):
        return tuple(scene.name(each) for each in value)
    return value
