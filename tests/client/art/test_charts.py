"""Charts: bars as long as their share, axes that hold all points, gauges that differ."""

import pygame
import pytest

from game.client.art import charts
from game.client.art.colour import Colour
from game.client.art.theme import DARK


def near(seen: pygame.Color, wanted: Colour) -> bool:
    """Tell whether two colours are the same but for rounding."""
    return all(abs(a - b) <= 4 for a, b in zip(seen, wanted, strict=True))


def filled(picture: pygame.Surface, colour: tuple[int, ...], row: int) -> int:
    """Return how many pixels of a row have a colour."""
    return sum(
        tuple(picture.get_at((x, row)))[:3] == colour[:3] for x in range(picture.get_width())
    )


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 1.0])
def test_a_bar_is_filled_to_its_share(share: float):
    """To a few pixels, because its ends are round."""
    picture = charts.bar(200, 6, share, DARK.ok, DARK.n700)

    assert filled(picture, DARK.ok, 3) == pytest.approx(200 * share, abs=4)


def test_gains_go_right_and_losses_left():
    """From the middle."""
    gain = charts.balance(100, 0.5, DARK.ok, DARK.n700, DARK.cream)
    loss = charts.balance(100, -0.5, DARK.bad, DARK.n700, DARK.cream)

    assert near(gain.get_at((65, 3)), DARK.ok)
    assert near(loss.get_at((35, 3)), DARK.bad)
    assert near(gain.get_at((35, 3)), DARK.n700)


def test_axes_hold_every_point():
    """With some air above the highest."""
    line = charts.Line(((0, 5), (3, 40), (7, 12)), DARK.gold)
    axes = charts.axes_for([line])
    places = [axes.place(point, (100, 60)) for point in line.points]

    assert all(0 <= x <= 100 and 0 < y < 60 for x, y in places)
    assert places[1][1] < places[2][1] < places[0][1]


def test_a_chart_shows_each_of_its_lines():
    """Solid, dashed and dotted, with and without ground."""
    points = ((0, 1), (1, 4), (2, 2))
    lines = (
        charts.Line(points, DARK.ok, 3, "solid", (*DARK.ok[:3], 40)),
        charts.Line(tuple((x, y + 2) for x, y in points), DARK.bad, 3, "dashed"),
        charts.Line(tuple((x, y + 4) for x, y in points), DARK.gold, 3, "dotted"),
    )
    picture = charts.line_chart(200, 120, lines, charts.axes_for(lines), DARK.n700)
    colours = {tuple(picture.get_at((x, y))) for x in range(200) for y in range(120)}

    assert {DARK.ok, DARK.bad, DARK.gold, DARK.n700} <= colours


def test_a_chart_of_one_point_draws_no_line():
    """At the start of a game there is no history yet."""
    lines = (charts.Line(((0, 1),), DARK.ok),)
    picture = charts.line_chart(50, 40, lines, charts.axes_for(lines), DARK.n700)

    assert filled(picture, DARK.ok, 20) == 0


def test_gauge_and_timer_change_with_their_share():
    """A full ring is not an empty one."""
    zones = ((0.4, DARK.bad), (0.7, DARK.warn), (1.0, DARK.ok))
    low, high = (charts.gauge(88, share, zones, DARK.cream) for share in (0.2, 0.9))
    full, gone = (charts.timer_ring(25, share, DARK.gold, DARK.n700) for share in (1.0, 0.0))

    assert low.get_buffer().raw != high.get_buffer().raw
    assert filled(full, DARK.gold, 29) > 0
    assert filled(gone, DARK.gold, 29) == 0


def test_phase_pips_show_past_present_and_future():
    """Two are over, one runs, two come."""
    picture = charts.pips(5, 2, DARK.gold, DARK.cream, DARK.n600)
    wanted = [DARK.gold, DARK.gold, DARK.cream, DARK.n600, DARK.n600]

    for number, colour in enumerate(wanted):
        assert near(picture.get_at((12 + 29 * number, 3)), colour), number
