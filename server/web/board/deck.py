"""What comes: incidents that the scenario set, cards on the table, and cards a teacher may play."""

from game import text
from game.model.compliance import Claim
from game.model.ids import TEACHER, ClaimId
from game.model.incidents import Incident
from game.model.values import Value
from game.rules.deck.incident_cards import IncidentOpened
from game.rules.deck.incidents_deck import PlayIncident
from game.rules.engine import Refusal
from game.rules.incident_kind import NEWS, kinds
from server.rooms.decision import decide
from server.web.board.scene import Scene

LINES = 4
"""Cards that are shown, those on the table first."""


class Coming(Value, frozen=True, kw_only=True):
    """An incident that the scenario set for a turn."""

    kind: str
    icon: str
    title: str
    turn: int
    held: bool


class OnTable(Value, frozen=True, kw_only=True):
    """A card that waits for answers."""

    title: str
    icon: str
    answered: int
    asked: int


class Playable(Value, frozen=True, kw_only=True):
    """A kind of incident that a teacher may let happen, or hold back."""

    kind: str
    icon: str
    title: str
    story: str
    """What it would tell if it were played now."""
    barred: str
    """Why it cannot be played now; empty: it can."""
    held: bool
    played: int | None
    """The last turn in which it happened."""


class Suit(Value, frozen=True, kw_only=True):
    """A claim that the teacher decides as the arbiter of a text."""

    id: ClaimId
    words: str
    amount: str


class Deck(Value, frozen=True, kw_only=True):
    """The pane."""

    coming: tuple[Coming, ...]
    table: tuple[OnTable, ...]
    more: int
    """Cards of the scenario that are not shown."""
    suits: tuple[Suit, ...] = ()


def deck(scene: Scene) -> Deck:
    """Return what comes and what lies on the table."""
    world = scene.world
    ahead = sorted((one for one in world.deck.timed if one.at > world.turn), key=lambda one: one.at)
    table = tuple(_lying(scene, card) for card in world.incidents.values() if not card.resolved)
    shown = max(1, LINES - len(table))
    return Deck(
        coming=tuple(
            Coming(
                kind=one.kind,
                icon=_icon(one.kind),
                title=_title(scene, one.kind),
                turn=one.at,
                held=one.kind in world.deck.held,
            )
            for one in ahead[:shown]
        ),
        more=max(0, len(ahead) - shown),
        table=table[:LINES],
        suits=tuple(_suit(scene, one) for one in world.claims if _is_ours(one)),
    )


def _lying(scene: Scene, card: Incident) -> OnTable:
    """Return a card on the table."""
    return OnTable(
        title=text.card_words(card, scene.reader.language, scene.names).title,
        icon=_icon(card.kind),
        answered=len(card.answers),
        asked=len(card.deciders),
    )


def _is_ours(claim: Claim) -> bool:
    """Return whether a claim waits for the teacher's word."""
    return claim.decided is None and TEACHER in claim.arbiters and TEACHER not in claim.awards


def _suit(scene: Scene, claim: Claim) -> Suit:
    """Return a claim in words."""
    treaty = scene.world.treaties.get(claim.treaty)
    words = scene.reader.say(
        "board.claim",
        claimant=scene.seat(claim.claimant),
        defendant=scene.seat(claim.defendant),
        title="" if treaty is None else treaty.terms.title,
    )
    return Suit(id=claim.id, words=words, amount=scene.money(claim.amount))


def playable(scene: Scene) -> tuple[Playable, ...]:
    """Return every kind that can be played or held back, by name."""
    found = (
        _playable(scene, name)
        for name, kind in kinds().items()
        if kind.comes != "launch" and name != NEWS.name and _is_here(scene, name)
    )
    return tuple(sorted(found, key=lambda one: one.title))


def _playable(scene: Scene, kind: str) -> Playable:
    """Return a kind with what students would read, or with why it cannot happen now."""
    world = scene.world
    found = decide(world, PlayIncident(actor=TEACHER, kind=kind))
    events = () if isinstance(found, Refusal) else found
    card = next((one.incident for one in events if isinstance(one, IncidentOpened)), None)
    words = None if card is None else text.card_words(card, scene.reader.language, scene.names)
    return Playable(
        kind=kind,
        icon=_icon(kind),
        title=_title(scene, kind) if words is None else words.title,
        story=_about(scene, kind) if words is None else words.story,
        barred=scene.why(found) if isinstance(found, Refusal) else "",
        held=kind in world.deck.held,
        played=world.deck.played.get(kind),
    )


def _is_here(scene: Scene, name: str) -> bool:
    """Return whether the scenario knows a kind: it may be drawn, or is set for a turn."""
    drawn = scene.world.deck
    return name in drawn.kinds or any(one.kind == name for one in drawn.timed)


def _icon(kind: str) -> str:
    """Return the drawing of a kind."""
    known = kinds().get(kind)
    return known.icon if known is not None else "newspaper"


def _title(scene: Scene, kind: str) -> str:
    """Return the name of a kind; where it needs facts of a card, the kind's own word."""
    key = f"incident.{kind}.title"
    if not text.has("en", key):
        return kind.replace("_", " ").capitalize()
    if text.variables("en", key):
        return kind.replace("_", " ").capitalize()
    return scene.reader.say(key)


def _about(scene: Scene, kind: str) -> str:
    """Return what a card tells, where that needs no facts."""
    key = f"incident.{kind}"
    plain = text.has("en", key) and not text.variables("en", key)
    return scene.reader.say(key) if plain else ""
