"""The window: the one place that holds a pygame display and a clock.

The canvas is always 1280 x 720 and is scaled as a whole into a window of any size. It is painted at
60 frames a second only while something moves; else only after something happened.
"""

import os
from pathlib import Path

import platformdirs
import pygame

from game.client.art.box import CANVAS, Box
from game.client.art.theme import DARK
from game.client.desktops import desktops, is_seen
from game.client.widgets.gestures import Fit, fit_into

LEAST = (1024, 576)
FAST = 60
"""Frames a second while something moves."""
SLOW = 20
"""Looks a second for gestures and news otherwise."""
MADE_UP = "offscreen"
"""What SDL calls a screen that nobody can see."""


class NoDisplay(Exception):  # noqa: N818 - a lack, not an error of ours
    """There is no screen that a window could open on."""


class Window:
    """The display, the canvas in it, and the clock of the frames."""

    def __init__(
        self,
        size: tuple[int, int],
        full_screen: bool,
        position: tuple[int, int] | None = None,
    ) -> None:
        prepare()
        try:
            pygame.display.init()
            _seen()
            pygame.font.init()
            self._full = full_screen
            self._size = size
            self._position: tuple[int, int] | None = None
            self._open()
            if position is not None:
                self._stand(position)
        except pygame.error as error:
            raise NoDisplay(str(error)) from error
        pygame.display.set_caption("Steppe to Orbit")
        pygame.key.start_text_input()
        pygame.key.set_repeat(400, 35)
        self.canvas = pygame.Surface((CANVAS.w, CANVAS.h))
        self._clock = pygame.time.Clock()

    @property
    def fit(self) -> Fit:
        """Return how the canvas lies in the window."""
        return fit_into(pygame.display.get_window_size())

    @property
    def size(self) -> tuple[int, int]:
        """Return the size of the window when it does not fill the screen."""
        return self._size

    @property
    def position(self) -> tuple[int, int] | None:
        """Return where the window stands when it does not fill the screen; None: not known."""
        return self._position if self._full else pygame.display.get_window_position()

    def kept(self) -> dict[str, object]:
        """Return the settings that open the window here again."""
        return {"width": self.size[0], "height": self.size[1], "position": self.position}

    @property
    def fills_screen(self) -> bool:
        """Return whether the window fills the screen."""
        return self._full

    def show(self, lens: Box = CANVAS) -> None:
        """Bring the canvas, or what the magnifier shows of it, to the screen."""
        fit, surface = self.fit, pygame.display.get_surface()
        if surface is None:
            return
        seen = self.canvas if lens == CANVAS else self.canvas.subsurface(lens)
        if fit.size == seen.get_size():
            surface.blit(seen, (fit.left, fit.top))
        else:
            self._scale(seen, surface, Box(fit.left, fit.top, *fit.size))
        pygame.display.flip()

    def _scale(self, seen: pygame.Surface, surface: pygame.Surface, room: Box) -> None:
        """Fill the room with the picture, straight into the screen, and the bars beside it."""
        size = (room.w, room.h)
        if size != surface.get_size():
            surface.fill(DARK.n950)
        target = surface.subsurface(room)
        if target.get_bitsize() == seen.get_bitsize():
            pygame.transform.smoothscale(seen, size, target)
        else:
            target.blit(pygame.transform.smoothscale(seen, size), (0, 0))

    def rest(self, moving: bool) -> float:
        """Wait until the next frame is due and return the window's clock, seconds."""
        self._clock.tick(FAST if moving else SLOW)
        return pygame.time.get_ticks() / 1000

    def resized(self, size: tuple[int, int]) -> None:
        """Remember a new size; a window smaller than the least one grows back."""
        wanted = (max(LEAST[0], size[0]), max(LEAST[1], size[1]))
        if not self._full and wanted != size:
            self._size = wanted
            self._open()
        elif not self._full:
            self._size = size

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop filling it."""
        self._position = self.position
        self._full = not self._full
        self._open()
        if not self._full and self._position is not None:
            self._stand(self._position)

    def save_picture(self, folder: Path) -> Path:
        """Save what is on the canvas and return the file."""
        folder.mkdir(parents=True, exist_ok=True)
        number = len(list(folder.glob("steppe-*.png"))) + 1
        path = folder / f"steppe-{number:03d}.png"
        pygame.image.save(self.canvas, path)
        return path

    def close(self) -> None:
        """Give the screen back; fonts and pictures stay, so another window may open."""
        pygame.display.quit()

    def _stand(self, position: tuple[int, int]) -> None:
        """Move to a place on the screens; one where nobody would see the window is ignored."""
        if not is_seen(position, self._size[0], desktops()):
            return
        self._position = position
        if not self._full:
            pygame.display.set_window_position(position)

    def _open(self) -> None:
        flags = pygame.FULLSCREEN if self._full else pygame.RESIZABLE
        pygame.display.set_mode((0, 0) if self._full else self._size, flags)


def pictures_folder() -> Path:
    """Return where pictures of the window go: inside the user's pictures or home."""
    return Path(platformdirs.user_pictures_dir()) / "Steppe to Orbit"


def _seen() -> None:
    """Refuse the screen that SDL makes up where it finds none, unless somebody asked for it."""
    if pygame.display.get_driver() == MADE_UP and not os.environ.get("SDL_VIDEODRIVER"):
        pygame.display.quit()
        raise NoDisplay("no screen answers")


def prepare() -> None:
    """Set what SDL reads before it starts; what the user has set stays.

    Plain surfaces are fastest without SDL's framebuffer. On Windows the window is measured in real
    pixels of its screen, so that letters stay sharp at 150 %. On macOS nothing is to be set: pygame
    opens windows in points there and the system scales them.
    """
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")


def is_there_a_screen(environment: dict[str, str], platform: str) -> bool:
    """Tell whether a window could open, before SDL is asked and prints."""
    if environment.get("SDL_VIDEODRIVER") or not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
