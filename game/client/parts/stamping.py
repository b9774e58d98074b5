"""Stamping: a seal that comes down on the paper when somebody signs, seen by whoever reads it.

The page remembers which signatures it has shown, and since when. What was there when the text was
opened lies still; what comes later falls once.
"""

from collections.abc import Mapping
from typing import TypeAlias

from game.client.scene import Scene
from game.model.ids import SeatId
from game.model.treaties import Treaty

SECONDS = 0.26
Shown: TypeAlias = Mapping[SeatId, float]
"""When each signature was first shown, on the window's clock."""
_LONG_AGO = -1.0


def noted(scene: Scene, text: Treaty, shown: Shown | None) -> dict[SeatId, float]:
    """Return the signatures with the time of each; new ones begin to fall now."""
    if shown is None:
        return dict.fromkeys(text.signatures, _LONG_AGO)
    return {seat: shown.get(seat, scene.now) for seat in text.signatures}


def fallen(scene: Scene, text: Treaty, shown: Shown | None) -> dict[SeatId, float]:
    """Return how far each seal has come down, 0 to 1; without motion they are simply there."""
    if shown is None or scene.settings.calm:
        return dict.fromkeys(text.signatures, 1.0)
    return {seat: _share(scene.now, shown.get(seat)) for seat in text.signatures}


def falls(scene: Scene, shown: Shown | None) -> bool:
    """Return whether a seal is on its way."""
    if shown is None or scene.settings.calm:
        return False
    return any(0 <= scene.now - since < SECONDS for since in shown.values() if since >= 0)


def _share(now: float, since: float | None) -> float:
    if since is None:
        return 0.0
    return 1.0 if since < 0 else max(0.0, min(1.0, (now - since) / SECONDS))
