"""Entries of the codex: its cards, and what the game knows of clauses, events and rockets."""

import msgspec

from game.client import amounts
from game.client.parts import texts
from game.client.scene import Scene
from game.codex.cards import Card, Fact, about, codex
from game.model.vehicles import Vehicle
from game.rules.incident_kind import kinds as incident_kinds
from game.rules.kinds import kinds
from game.text import has, say
from game.text.spoken import FALLBACK

TOPICS: tuple[tuple[str, str], ...] = (
    ("history", "history"),
    ("site", "map"),
    ("pads", "map-pin"),
    ("vehicles", "rocket"),
    ("ports", "globe"),
    ("norms", "scale"),
    ("debris", "sparkles"),
    ("defence", "shield-check"),
    ("debate", "messages-square"),
    ("events", "newspaper"),
    ("clauses", "file-signature"),
)
"""Topics with their icons, in order; a topic without entries is not shown."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One page."""

    id: str
    topic: str
    title: str
    words: str
    facts: tuple[Fact, ...] = ()


def entries(scene: Scene) -> tuple[Entry, ...]:
    """Return every entry in the reader's language."""
    return (
        *(_card(scene, card) for card in codex()),
        *_vehicles(scene),
        *_events(scene),
        *_clauses(scene),
    )


def found(scene: Scene, name: str) -> Entry | None:
    """Return an entry by its id, or the first card that is linked from a kind or view."""
    every = entries(scene)
    linked = [card.id for card in codex() if name in card.links]
    for wanted in (name, *linked):
        for entry in every:
            if entry.id == wanted:
                return entry
    return None


def _card(scene: Scene, card: Card) -> Entry:
    return Entry(
        id=card.id,
        topic=card.topic,
        title=scene.spell(card.title),
        words=scene.spell(card.text),
        facts=card.facts,
    )


def _vehicles(scene: Scene) -> tuple[Entry, ...]:
    """Return the rockets of this game with their design numbers."""
    return tuple(
        Entry(
            id=f"vehicle.{name}",
            topic="vehicles",
            title=scene.spell(vehicle.name),
            words=_rocket(scene, vehicle),
            facts=_told(scene, vehicle),
        )
        for name, vehicle in scene.public.library.vehicles.items()
    )


def _rocket(scene: Scene, vehicle: Vehicle) -> str:
    return scene.say(
        "codex.vehicle",
        kind=scene.say(f"class.{vehicle.launch_class}"),
        who=scene.name(vehicle.provider),
        fuel=scene.say("codex.toxic" if vehicle.toxic else "codex.clean"),
    )


def _told(scene: Scene, vehicle: Vehicle) -> tuple[Fact, ...]:
    """Return price and reliability as the game has them."""
    words = {
        scene.language: scene.say(
            "codex.vehicle.numbers",
            money=amounts.money(scene, vehicle.price),
            odds=amounts.odds(vehicle.success),
        )
    }
    return (Fact(id="", text=words, mark="D", source=vehicle.source),)


def _events(scene: Scene) -> tuple[Entry, ...]:
    """Return the kinds of events, those that really happened once with their case."""
    language = scene.language
    return tuple(
        Entry(
            id=name,
            topic="events",
            title=_plain(language, f"incident.{name}.title", name),
            words=scene.say("codex.event"),
            facts=(_case(language, name), *_linked(name)),
        )
        for name in incident_kinds()
        if has(FALLBACK, f"incident.{name}.fact")
    )


def _case(language: str, name: str) -> Fact:
    """Return what really happened, and who says so."""
    source = f"incident.{name}.source"
    return Fact(
        id=name,
        text={language: say(language, f"incident.{name}.fact")},
        mark="V",
        source=say(language, source) if has(FALLBACK, source) else "",
    )


def _linked(name: str) -> tuple[Fact, ...]:
    """Return the facts of the cards about a kind."""
    return tuple(fact for card in about(name) for fact in card.facts)


def _plain(language: str, key: str, name: str) -> str:
    """Return a heading; one that needs facts of a game is left out for the name of its kind."""
    try:
        return say(language, key)
    except ValueError:
        return name.replace("_", " ")


def _clauses(scene: Scene) -> tuple[Entry, ...]:
    """Return the kinds of clauses that this room allows."""
    allowed = scene.public.settings.clause_kinds
    return tuple(
        Entry(
            id=name,
            topic="clauses",
            title=texts.kind_title(scene, name),
            words=scene.say(f"{name}.short"),
            facts=_linked(name),
        )
        for name in allowed
        if name in kinds()
    )
