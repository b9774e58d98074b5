"""Delegations can be told apart by everybody: colour distance for four kinds of sight."""

from itertools import combinations

import pytest

from game.client.art.colour import contrast
from game.client.art.delegations import LOOKS, SPARES, looks_for
from game.client.art.theme import DARK
from tests.client.art.colour_science import Sight, distance


@pytest.mark.parametrize(
    ("sight", "least"), [("normal", 15), ("protan", 15), ("deutan", 15), ("tritan", 11.5)]
)
def test_the_nine_seats_differ_for_every_kind_of_sight(sight: Sight, least: float):
    """In CAM02-UCS after Machado's simulation at full severity, without clipping."""
    closest = min(
        (distance(a.colour, b.colour, sight), a.code, b.code) for a, b in combinations(LOOKS, 2)
    )

    assert closest[0] >= least, closest


@pytest.mark.parametrize(
    ("sight", "least"), [("normal", 13), ("protan", 13), ("deutan", 13), ("tritan", 10.5)]
)
def test_spare_looks_differ_from_each_other_and_from_the_nine(sight: Sight, least: float):
    """Thirteen colours leave less room; their shapes differ as well."""
    closest = min(
        (distance(a.colour, b.colour, sight), a.shape, b.shape)
        for a, b in combinations((*LOOKS, *SPARES), 2)
    )

    assert closest[0] >= least, closest


def test_the_measure_itself_agrees_with_published_values():
    """Black and white are 100 apart in lightness, and one colour is not apart from itself."""
    black, white = (0, 0, 0, 255), (255, 255, 255, 255)

    assert distance(black, white) == pytest.approx(100, abs=0.5)
    assert distance(white, white) == 0


def test_red_and_green_of_equal_lightness_come_close_for_the_colour_blind():
    """Or the simulation would do nothing."""
    red, green = (190, 90, 60, 255), (110, 120, 50, 255)

    assert distance(red, green, "deutan") < distance(red, green) / 2


def test_every_look_has_a_shape_and_an_emblem_of_its_own():
    """Colour never stands alone."""
    everyone = (*LOOKS, *SPARES)

    assert len({look.shape for look in everyone}) == len(everyone)
    assert len({look.emblem for look in everyone}) == len(everyone)


def test_tokens_stand_out_from_panels_and_their_emblems_from_them():
    """Graphics need 3 : 1 (WCAG 2.2, 1.4.11)."""
    for look in (*LOOKS, *SPARES):
        assert contrast(look.colour, DARK.n900) >= 3, look
        assert contrast(look.colour, DARK.emblem_colour(look)) >= 3, look


def test_a_nation_of_a_scenario_gets_a_spare_look():
    """In the order in which the scenario names them; the known ones keep their own."""
    looks = looks_for(("KAZ", "MOON", "MARS"))

    assert looks[0] == LOOKS[0]
    assert (looks[1].code, looks[1].shape) == ("MOON", SPARES[0].shape)
    assert looks[2].shape == SPARES[1].shape
