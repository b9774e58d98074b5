"""Sky marks: the years on the curve of the sky that a class may want to talk about."""

import itertools

import msgspec

from game.client.parts import texts
from game.client.parts.what_if import Points
from game.client.scene import Scene

_JUMP = 8
"""Points of the index within a turn that are worth a mark."""


class Mark(msgspec.Struct, frozen=True):
    """A point of the curve with words."""

    at: tuple[float, float]
    words: str
    alarms: bool = False
    """A rise, and no remedy."""


def marks(scene: Scene, ours: Points) -> tuple[Mark, ...]:
    """Return the sharpest rise, and the first year under a debris treaty."""
    return (*_rise(scene, ours), *_treaty(scene, ours))


def _rise(scene: Scene, ours: Points) -> tuple[Mark, ...]:
    """Return the year in which the index rose most, if it rose sharply."""
    steps = [(after[1] - before[1], after) for before, after in itertools.pairwise(ours)]
    most, at = max(steps, default=(0.0, (0.0, 0.0)))
    if most < _JUMP:
        return ()
    return (Mark(at, scene.say("debrief.sky.rise", points=round(most)), alarms=True),)


def _treaty(scene: Scene, ours: Points) -> tuple[Mark, ...]:
    """Return the first year in which a text about debris was in force, if it came in the game."""
    begun = [
        text.force_turn
        for text in texts.seen(scene).values()
        if text.force_turn is not None and text.terms.purpose == "debris"
    ]
    first = min(begun, default=0)
    found = [point for point in ours if point[0] == first]
    return tuple(Mark(point, scene.say("debrief.sky.treaty")) for point in found)
