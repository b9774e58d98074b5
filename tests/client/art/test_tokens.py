"""Tokens and icons: each delegation looks different even without colour, and small."""

import pygame
import pytest

from game.assets import asset_path
from game.client.art import icons, ornament, panels, tokens
from game.client.art.box import Box
from game.client.art.delegations import LOOKS, SPARES
from game.client.art.theme import DARK, Theme


def silhouette(sprite: pygame.Surface) -> bytes:
    """Return only where the sprite is, without its colours."""
    return bytes(pygame.mask.from_surface(sprite, 127).to_surface().get_buffer().raw)


@pytest.mark.parametrize("radius", [9, 12, 27])
def test_every_outline_differs(radius: int):
    """Printed in grey or seen without colour they can still be told apart."""
    shapes = {silhouette(tokens.token(DARK, look, radius)) for look in (*LOOKS, *SPARES)}

    assert len(shapes) == len(LOOKS) + len(SPARES)


def test_small_tokens_differ_by_their_emblem_too():
    """At 7 pixels an octagon is nearly a disc, but the signs inside are not alike."""
    greys = {
        pygame.transform.grayscale(tokens._token(look, 7, DARK.cream, DARK.ink)).get_buffer().raw
        for look in (*LOOKS, *SPARES)
    }

    assert len(greys) == len(LOOKS) + len(SPARES)


def test_tokens_are_drawn_once_per_size():
    """A list of delegations costs nothing the second time."""
    look = LOOKS[0]

    assert tokens.token(DARK, look, 12) is tokens.token(DARK, look, 12)
    assert tokens.token(DARK, look, 12) is not tokens.token(DARK, look, 13)


def test_an_unknown_delegation_says_how_to_make_it_known():
    """A scenario's nations are told to the theme first."""
    with pytest.raises(KeyError, match="with_nations"):
        DARK.look("MOON")

    assert DARK.with_nations(("MOON",)).look("MOON").code == "MOON"


@pytest.mark.parametrize("name", sorted(p.stem for p in asset_path("icons").glob("*.svg")))
def test_every_icon_draws_in_its_colour(name: str):
    """SDL can read all of them."""
    sprite = icons.icon(name, 24, DARK.gold)

    assert pygame.mask.from_surface(sprite, 40).count() > 8


def test_a_missing_icon_is_refused_with_a_cure():
    """The author of a clause kind reads the message."""
    with pytest.raises(FileNotFoundError, match="copy its drawing there"):
        icons.icon("no-such-icon", 20, DARK.cream)


def test_ornament_and_panels_draw(canvas: pygame.Surface, theme: Theme):
    """Each leaves something on the canvas."""
    canvas.fill((60, 90, 120))
    for draw in (
        lambda: panels.draw_panel(canvas, theme, Box(10, 10, 200, 100)),
        lambda: panels.draw_paper(canvas, theme, Box(300, 10, 200, 100)),
        lambda: panels.draw_band(canvas, Box(320, 20, 160, 20), theme.felt),
        lambda: canvas.blit(ornament.emblem(76, theme.gold, theme.cream), (600, 10)),
        lambda: canvas.blit(ornament.rosette(80, theme.gold3), (700, 10)),
        lambda: canvas.blit(panels.dashed_plate(90, 40, 8, theme.n500), (800, 10)),
    ):
        before = canvas.get_buffer().raw
        draw()
        assert canvas.get_buffer().raw != before
