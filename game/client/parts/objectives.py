"""Objectives: what a seat is judged by, in words."""

from game.client.scene import Scene
from game.model.ids import Percent

_SHOWN = 3


def wanted(scene: Scene, weights: dict[str, Percent]) -> str:
    """Return the weightiest objectives of a seat as one sentence."""
    first = sorted(weights, key=lambda name: -weights[name])[:_SHOWN]
    names = ", ".join(named(scene, name) for name in first)
    return scene.say("objective.wanted", names=names) if names else ""


def named(scene: Scene, objective: str) -> str:
    """Return the name of an objective."""
    return scene.say(f"objective.{objective}")
