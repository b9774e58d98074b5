"""Beforehand: what would halt the window when it is wanted is read and drawn while nobody waits.

The list of scenarios is read beside the title; the pages of the game are painted once, unseen,
while a page of the room lies still, so that their pictures are there when the first one opens.
"""

from threading import Thread

import pygame

from game.client.art.box import CANVAS
from game.client.scene import Scene
from game.client.stage import opened

READ_AFTER = 2.0
"""Seconds on the title after which the scenarios are read: the first pictures have come."""
PAGES = ("steppe", "orbit", "talks", "slots", "projects", "ledger")


class Beforehand:
    """What is ready already."""

    def __init__(self) -> None:
        self._reads = False
        self._waiting: list[str] = list(PAGES)

    def use(self, scene: Scene, *, moving: bool) -> None:
        """Use a moment in which the player does nothing; while a page moves nothing is painted."""
        if scene.known is None:
            self._read(scene)
        elif self._waiting and not moving and scene.me in scene.public.seats:
            page = opened(self._waiting.pop(0))
            page.paint(pygame.Surface((CANVAS.w, CANVAS.h)), scene)

    def _read(self, scene: Scene) -> None:
        """Begin to read the scenarios once the first pictures have come."""
        if not self._reads and scene.now > READ_AFTER:
            self._reads = True
            Thread(target=_read_scenarios, name="missions", daemon=True).start()


def _read_scenarios() -> None:
    """Read the list; what reads scenarios is loaded here too, beside the title."""
    from game.client.missions import missions

    missions()
