"""Cards: the incidents on the table of this turn, and the answers that one asks of us."""

from functools import lru_cache

from game.client.answers import Open
from game.client.art.box import Box
from game.client.known import Known
from game.client.parts import planning
from game.client.parts.short import short
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.alert_card import AlertCard
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button, IconButton
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.ids import IncidentId
from game.model.incidents import Incident
from game.rules.deck.incidents_deck import AnswerIncident
from game.rules.incident_kind import kind_of
from game.text import CardWords, card_words

_PAD = 34
"""Pixels round the words of a card."""


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


def words_of(scene: Scene, card: Incident) -> CardWords:
    """Return everything that a card says in the reader's language."""
    return _words(planning.known_of(scene), card.id, scene.language)


@lru_cache(maxsize=64)
def _words(known: Known, name: IncidentId, language: str) -> CardWords:
    """Return the words of a card of a sight; a page asks for them in every frame."""
    return card_words(known.sight.public.incidents[name], language, known.names)


def title(scene: Scene, card: Incident) -> str:
    """Return the heading of a card."""
    return words_of(scene, card).title or scene.say("card.news")


def card_panel(scene: Scene, card: Incident, box: Box) -> tuple[Widget, ...]:
    """Return a card with its story and, if it asks us, a button for each answer."""
    theme = scene.theme
    fresh = asks_us(scene, card)
    heading, note = title(scene, card), scene.say("card.until", turn=card.until)
    needed = layout.width_for(theme, heading, "bodyb") + layout.width_for(theme, note, "cap")
    source = _source(scene, card, box)
    needed += 40 * len(source)
    alert = AlertCard(
        heading=short(scene, heading, box.w - 64 - 40 * len(source), "bodyb"),
        note=note if fresh and needed + 72 <= box.w else "",
        icon=kind_of(card).icon,
        state="new" if fresh else "answered",
        rect=box,
    )
    inside = alert.inside(theme)
    buttons = _placed(scene, _answers(scene, card), inside)
    foot = min((each.rect.y for each in buttons), default=inside.bottom + 6)
    room = Box(inside.x, inside.y, inside.w + 10, max(0, foot - 6 - inside.y))
    story = Paragraph(words=_story(scene, card), style="small", rect=Box(*inside[:3], 0))
    story = story.placed(Box(*inside[:3], story.wants(theme)[1]))
    area = ScrollArea(id=f"story.{card.id}", rect=room, children=(story,))
    return (alert, area, *source, *buttons)


def _source(scene: Scene, card: Incident, box: Box) -> tuple[IconButton, ...]:
    """Return the way to what really happened, where the game knows a case and no date is shown."""
    if not words_of(scene, card).fact or asks_us(scene, card):
        return ()
    button = IconButton(
        id=f"source.{card.id}",
        icon="book-open",
        tip=scene.say("card.source"),
        answer=Open("codex", {"entry": card.kind, "topic": ""}),
        rect=Box(box.right - 42, box.y + (scene.theme.px(40) - 34) // 2, 34, 34),
    )
    return (button,)


def height(scene: Scene, card: Incident, wide: int) -> int:
    """Return how high a card wants to be at a width, pixels."""
    theme = scene.theme
    words = layout.height_for(theme, _story(scene, card), wide - 32, "small")
    buttons = sum(_tall(scene, each, wide - 32) + 6 for each in _answers(scene, card))
    return theme.px(40) + _PAD + words + buttons


def _story(scene: Scene, card: Incident) -> str:
    """Return what happened, and how it ended once that is known."""
    words = words_of(scene, card)
    return f"{words.story}\n{words.news}" if words.news else words.story


def _answers(scene: Scene, card: Incident) -> tuple[Button, ...]:
    """Return a button for each answer; the one that counts so far is gold."""
    if scene.me not in card.deciders or card.resolved:
        return ()
    given = scene.own.answers.get(card.id, "")
    counts = given or card.choices[0]
    return tuple(
        _answer(scene, card, choice, words, counts=choice == counts, given=choice == given)
        for choice, words in words_of(scene, card).choices
    )


def _answer(
    scene: Scene, card: Incident, choice: str, words: str, *, counts: bool, given: bool
) -> Button:
    command = AnswerIncident(incident=card.id, choice=choice)
    refusal = scene.refusal(command)
    return Button(
        id=f"card.{card.id}.{choice}",
        label=words,
        kind="primary" if counts else "secondary",
        icon="check" if given else "",
        answer=command,
        enabled=refusal is None,
        tip="" if refusal is None else scene.why(refusal),
    )


def _tall(scene: Scene, button: Button, wide: int) -> int:
    """Return the height in which the words of an answer fit at a width."""
    words = layout.height_for(scene.theme, button.label, wide - 14, "bodyb")
    return max(scene.theme.px(40), words + 14)


def _placed(scene: Scene, buttons: tuple[Button, ...], inside: Box) -> tuple[Button, ...]:
    """Return the answers below each other, at the foot of the card."""
    placed: list[Button] = []
    foot = inside.bottom
    for button in reversed(buttons):
        tall = _tall(scene, button, inside.w)
        placed.append(button.placed(Box(inside.x, foot - tall, inside.w, tall)))
        foot -= tall + 6
    return tuple(reversed(placed))
