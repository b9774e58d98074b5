"""Icons: the line drawings of `assets/icons`, in any size and colour."""

import io
from functools import lru_cache

import pygame

from game.assets import asset_path
from game.client.art.colour import Colour
from game.client.art.layer import stamp_centred

_LARGE = 3


def draw_icon(
    surface: pygame.Surface,
    name: str,
    centre: tuple[float, float],
    size: int,
    colour: Colour,
    stroke: float = 2.0,
) -> None:
    """Draw an icon round a point; the stroke is the line's width on the 24-pixel grid."""
    stamp_centred(surface, icon(name, size, colour, stroke), centre)


@lru_cache(maxsize=1024)
def icon(name: str, size: int, colour: Colour, stroke: float = 2.0) -> pygame.Surface:
    """Return an icon as a sprite.

    Raises FileNotFoundError if `assets/icons` has no drawing of that name.
    """
    drawing = _drawing(name)
    drawing = drawing.replace("currentColor", "#{:02x}{:02x}{:02x}".format(*colour[:3]))
    drawing = drawing.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    large = (size * _LARGE, size * _LARGE)
    picture = pygame.image.load_sized_svg(io.BytesIO(drawing.encode()), large)
    sheet = pygame.Surface(large, pygame.SRCALPHA, 32)
    sheet.blit(picture, (0, 0))
    return pygame.transform.smoothscale(sheet.premul_alpha(), (size, size))


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    path = asset_path("icons", f"{name}.svg")
    if not path.is_file():
        raise FileNotFoundError(
            f"icon {name!r} is not in assets/icons: copy its drawing there and name it in LICENSES"
        )
    return path.read_text(encoding="utf-8")
