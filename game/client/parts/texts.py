"""Texts: the treaties that a seat sees, and what to call them, their states and clauses."""

from game import text
from game.client.scene import Scene
from game.model.ids import TreatyId
from game.model.treaties import BINDING, OPEN, Clause, Treaty
from game.rules.kinds import kind_of

_NAMED = 2
"""Other parties that are named to tell texts apart."""


def seen(scene: Scene) -> dict[TreatyId, Treaty]:
    """Return every text that the seat may read, its own copies before the public ones."""
    return {**scene.public.treaties, **scene.own.treaties}


def find(scene: Scene, name: str) -> Treaty | None:
    """Return a text or own draft by its id."""
    key = TreatyId(name)
    return seen(scene).get(key) or scene.own.drafts.get(key)


def on_the_table(scene: Scene) -> tuple[Treaty, ...]:
    """Return the offers and signed texts of this seat that are not in force yet."""
    live = (*OPEN, "signed", "pending")
    return tuple(
        treaty
        for treaty in seen(scene).values()
        if treaty.state in live and scene.me in treaty.terms.parties
    )


def in_force(scene: Scene) -> tuple[Treaty, ...]:
    """Return the texts in force that the seat may read."""
    return tuple(treaty for treaty in seen(scene).values() if treaty.state in BINDING)


def binding_us(scene: Scene) -> tuple[Treaty, ...]:
    """Return the texts in force for this seat."""
    return tuple(treaty for treaty in in_force(scene) if scene.me in treaty.bound)


def called(scene: Scene, treaty: Treaty) -> str:
    """Return the title of a text; of texts with one title each also says what tells it apart.

    That is the other parties, as far as they differ, and a number in the order of their offers.
    """
    title = scene.titled(treaty.terms.title)
    twins = [each for each in seen(scene).values() if each.terms.title == treaty.terms.title]
    alike = [each for each in twins if each.terms.parties == treaty.terms.parties]
    others: list[str] = [seat for seat in treaty.terms.parties if seat != scene.me]
    marks = others if len(alike) < len(twins) and len(others) <= _NAMED else []
    if len(alike) > 1 and treaty in alike:
        order = sorted(alike, key=lambda each: each.versions[0].turn)
        marks = [*marks, str(order.index(treaty) + 1)]
    return f"{title} ({' '.join(marks)})" if marks else title


def state(scene: Scene, treaty: Treaty) -> str:
    """Return the state of a text in a word."""
    return scene.say(f"state.{treaty.state}")


def parties(scene: Scene, treaty: Treaty, most: int = 3) -> str:
    """Return the other parties, the first few by name."""
    others = [seat for seat in treaty.terms.parties if seat != scene.me]
    if len(others) > most:
        return scene.say("talks.parties", count=len(treaty.terms.parties))
    return ", ".join(scene.name(seat) for seat in others)


def clause_title(scene: Scene, clause: Clause) -> str:
    """Return the name of a clause's kind."""
    return kind_title(scene, clause.kind)


def kind_title(scene: Scene, kind: str) -> str:
    """Return the name of a kind of clause."""
    return scene.say(f"{kind}.title")


def sentence_of(scene: Scene, clause: Clause) -> str:
    """Return a clause as a sentence of the treaty; a condition without clauses is not one yet."""
    if kind_of(clause).nests and not clause.then:
        return scene.say(f"{clause.kind}.short")
    return text.sentence(clause, scene.language, scene.names)
