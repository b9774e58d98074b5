"""Render: a picture of any page without a window, for tests, the demo and the guide."""

import os

import pygame

from game.client.answers import Fields
from game.client.art.box import CANVAS
from game.client.known import Known
from game.client.memory import Settings
from game.client.scene import Line, Scene, Ticket
from game.client.stage import opened
from game.sight.seen import Sight


def picture(
    view: str,
    sight: Sight | None = None,
    *,
    settings: Settings | None = None,
    fields: Fields | None = None,
) -> pygame.Surface:
    """Return the page ``view`` as a delegation with this sight sees it, 1280 x 720 pixels.

    ``fields`` set what is chosen on it. Raises ModuleNotFoundError for a page that does not exist.
    """
    return picture_of(view, scene_of(sight, settings or Settings()), fields)


def picture_of(view: str, scene: Scene, fields: Fields | None = None) -> pygame.Surface:
    """Return a page in a scene."""
    _without_window()
    surface = pygame.Surface((CANVAS.w, CANVAS.h))
    opened(view, fields).paint(surface, scene)
    return surface


def scene_of(sight: Sight | None, settings: Settings) -> Scene:
    """Return the scene of a sight at rest: a live line, no clock, nothing moving."""
    if sight is None:
        return Scene(settings=settings)
    signs = sight.public.seats[sight.seat].call_signs
    ticket = Ticket(call_sign=signs[0] if signs else "", solo=True)
    return Scene(settings=settings, known=Known(sight), line=Line(state="live"), ticket=ticket)


def _without_window() -> None:
    """Let pygame draw although nothing is shown, whatever screen this machine says it has."""
    if not pygame.display.get_init():
        os.environ["SDL_VIDEODRIVER"] = "dummy"
        pygame.display.init()
        pygame.display.set_mode((1, 1))
