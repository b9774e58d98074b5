"""Words can be read: contrast of every pair of tokens that the widgets use."""

import pytest

from game.client.art.colour import WHITE, contrast, mix, rgb
from game.client.art.delegations import LOOKS
from game.client.art.theme import DARK, HIGH_CONTRAST

TEXT = 4.5
"""The least contrast of text (WCAG 2.2, AA)."""

PAIRS = [
    ("cream", "n900", 12), ("cream", "n800", 12), ("cream", "n700", 10), ("cream", "n600", 8),
    ("mist", "n900", 9), ("mist", "n800", 8), ("mist", "n700", 6),
    ("n400", "n950", TEXT), ("gold3", "n900", 10), ("gold3", "ink", 10),
    ("ink", "gold", 7), ("ink", "cream", 12), ("ink", "cream50", 12), ("ink", "changed_fill", 12),
    ("ink2", "cream", 5), ("ink2", "cream50", 5), ("ink2", "changed_fill", 5),
    ("ok", "n900", 8), ("warn", "n900", 8), ("bad", "n900", 6), ("bad", "n700", 4.5),
    ("ok_paper", "cream", TEXT), ("bad_paper", "cream", 4.9), ("link_paper", "cream", 5),
    ("go_text", "go_fill", 6), ("hold_text", "hold_fill", 6),
    ("contested_text", "contested_fill", 6), ("cream", "alert_fill", 6), ("cream", "mine_fill", 7),
    ("calm_blue", "n800", 8), ("badge_text", "badge", TEXT),
]  # fmt: skip


@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_words_stand_out_from_their_ground(front: str, ground: str, least: float):
    """As the style guide states it for the dark theme."""
    assert contrast(getattr(DARK, front), getattr(DARK, ground)) >= least


@pytest.mark.parametrize(("front", "ground"), [(a, b) for a, b, _ in PAIRS if b != "n600"])
def test_high_contrast_keeps_every_pair_readable(front: str, ground: str):
    """Rows that are n600 in the dark theme are n700 with a white border there."""
    assert contrast(getattr(HIGH_CONTRAST, front), getattr(HIGH_CONTRAST, ground)) >= TEXT


def test_names_and_titles_stand_out_from_every_nations_tint():
    """Chat names are the nation's colour lightened, slots and seats a ground tinted with it."""
    for look in LOOKS:
        name = mix(look.colour, WHITE, 0.35)
        assert contrast(name, DARK.n700) >= TEXT, look.code
        assert contrast(mix(look.colour, WHITE, 0.55), DARK.mine_fill) >= TEXT, look.code
        assert contrast(DARK.cream, mix(DARK.n800, look.colour, 0.26)) >= TEXT, look.code


def test_high_contrast_reads_at_seven_to_one():
    """Main, secondary and status text on every dark ground (WCAG 2.2, AAA)."""
    theme = HIGH_CONTRAST
    for front in (theme.cream, theme.mist, theme.n400, theme.ok, theme.warn, theme.bad):
        for ground in (theme.n950, theme.n900, theme.n800, theme.n700):
            assert contrast(front, ground) >= 7, (front, ground)


def test_the_contrast_of_black_and_white_is_twenty_one():
    """The formula's own fixed point."""
    assert contrast(rgb("#000000"), rgb("#FFFFFF")) == pytest.approx(21)


def test_a_wrong_colour_code_is_refused_with_a_cure():
    """A scenario's author reads the message."""
    with pytest.raises(ValueError, match="six hexadecimal digits"):
        rgb("#FFF")
