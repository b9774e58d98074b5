"""Guiding: the adviser looks at the window twice a second and notices what was done."""

from pathlib import Path

from game.client import memory
from game.client.scene import Scene
from game.client.stage import Page
from game.client.tutorial.lessons import STEPS
from game.client.tutorial.progress import Tour, Turning
from game.client.tutorial.tour import Moment, advanced, turned

EXTRA = "tutorial"
"""Scenarios with this extra have an adviser."""


def followed(tour: Tour | None, scene: Scene, page: Page, kept_in: Path) -> Tour | None:
    """Return the tour as it is now; None outside the tutorial. What is new is kept."""
    if scene.known is None or EXTRA not in scene.public.settings.extras or not scene.ticket.solo:
        return None
    if tour is None or tour.code != scene.ticket.code:
        tour = memory.read_tour(kept_in, scene.ticket.code)
    now = advanced(tour, STEPS, Moment(scene=scene, page=page.name, view=page.view))
    return _kept(now, tour, kept_in)


def led(tour: Tour, turning: Turning, kept_in: Path) -> Tour:
    """Return the tour after the player went on or back; it is kept."""
    return _kept(turned(tour, STEPS, turning), tour, kept_in)


def _kept(now: Tour, before: Tour, kept_in: Path) -> Tour:
    """Keep what has changed."""
    if now != before:
        memory.write_tour(kept_in, now)
    return now
