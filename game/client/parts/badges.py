"""Badges: how many things on a tab wait for this seat."""

from game.client.scene import Scene
from game.model.treaties import OPEN, Treaty
from game.rules.treaties.ratification import may_ratify


def count(scene: Scene, tab: str) -> int:
    """Return the number on a tab; 0 shows none."""
    return {"talks": _texts, "steppe": _cards, "ledger": _findings}.get(tab, _none)(scene)


def waits_for_me(scene: Scene, treaty: Treaty) -> bool:
    """Return whether a text on the table wants something from this seat."""
    me = scene.me
    if me not in treaty.terms.parties:
        return False
    if may_ratify(treaty, me):
        return is_asked(scene, treaty)
    mine = treaty.versions[-1].author == me
    return treaty.state in OPEN and not mine and me not in treaty.signatures


def asked(scene: Scene) -> tuple[Treaty, ...]:
    """Return the texts to which our people must say yes or no now."""
    texts = {**scene.public.treaties, **scene.own.treaties}
    return tuple(treaty for treaty in texts.values() if is_asked(scene, treaty))


def is_asked(scene: Scene, treaty: Treaty) -> bool:
    """Return whether our people are asked about a text; this year's no is an answer."""
    again = treaty.refused.get(scene.me) != scene.public.turn
    return scene.public.ratifying and may_ratify(treaty, scene.me) and again


def open_cards(scene: Scene) -> int:
    """Return how many incidents ask this seat."""
    return sum(
        scene.me in card.deciders and not card.resolved and card.id not in scene.own.answers
        for card in scene.public.incidents.values()
    )


def _texts(scene: Scene) -> int:
    texts = {**scene.public.treaties, **scene.own.treaties}
    return sum(waits_for_me(scene, treaty) for treaty in texts.values())


def _cards(scene: Scene) -> int:
    return open_cards(scene)


def _findings(scene: Scene) -> int:
    return sum(
        finding.obligor == scene.me and finding.status == "suspected" and finding.answer == "none"
        for finding in scene.own.findings.values()
    )


def _none(scene: Scene) -> int:
    return 0
