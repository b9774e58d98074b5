"""The worked numbers of docs/orbit.md, so that the page and the program cannot drift apart."""

import numpy as np
import pytest

from game.orbit import index, pieces_per_point
from game.orbit.breakup import catastrophic_share
from game.orbit.drag import solar_factor
from game.orbit.encounters import expected, weights
from game.orbit.traffic import Traffic
from tests.orbit.scene import INPUTS, LIVELY, QUIET, calm, start


def test_the_share_of_a_shell_swept_in_a_year():
    """Speed times time over volume of shell 12 (800-850 km)."""
    assert LIVELY.crossing[12] == pytest.approx(9.680e-3, rel=1e-3)


def test_expected_collisions_of_dead_objects():
    """Derelict on body and body on body in shell 12 at the start of 2023, per year."""
    sky = start()
    weighed = weights(Traffic(), sky.S, sky.D, sky.B)
    rows = expected(LIVELY, weighed, sky.N.sum(axis=(0, 1)), sky.L)

    assert rows[4, 12] == pytest.approx(2.409e-3, rel=1e-3)
    assert rows[5, 12] == pytest.approx(9.053e-4, rel=1e-3)


def test_centimetre_debris_kills_one_satellite_in_730():
    """L alone, in shell 12, in a year."""
    rate = LIVELY.encounter_rates[12, 12] * start().L[12]

    assert rate == pytest.approx(1.368e-3, rel=1e-3)


@pytest.mark.parametrize(("mass", "share"), [(276, 0.396), (550, 0.234), (1480, 0.110)])
def test_light_objects_are_easier_to_destroy(mass, share):
    """The share of fragment hits that destroy."""
    assert catastrophic_share(LIVELY, mass) == pytest.approx(share, abs=6e-4)


@pytest.mark.parametrize(("mass", "share"), [(1.0, 0.6), (1e6, 0.02)])
def test_the_share_of_destroying_hits_has_limits(mass, share):
    """The fit is not stretched beyond where it was made."""
    assert catastrophic_share(LIVELY, mass) == share


@pytest.mark.parametrize(
    ("year", "factors"), [(2025.0, [1.365, 2.038, 1.938]), (2030.5, [0.692, 0.331, 0.372])]
)
def test_the_sun_swells_the_air(year, factors):
    """At the maximum and half a cycle later, in shells 0, 6 and 12."""
    np.testing.assert_allclose(solar_factor(LIVELY, year)[[0, 6, 12]], factors, atol=6e-4)


def test_the_sun_is_one_on_average():
    """Over a whole cycle nothing sinks faster than under a steady sun."""
    cycle = [solar_factor(LIVELY, 2025.0 + 11.0 * i / 440) for i in range(440)]

    np.testing.assert_allclose(np.mean(cycle, axis=0), 1.0, rtol=1e-9)


def test_small_pieces_for_each_tracked_one():
    """10^1.71 - 1 for collisions, 10^1.6 - 1 for explosions."""
    assert LIVELY.small_per_collision_piece == pytest.approx(50.29, abs=0.005)
    assert LIVELY.small_per_explosion_piece == pytest.approx(38.81, abs=0.005)


@pytest.mark.parametrize(("band", "pieces"), [("LOW", 37.3), ("MID", 65.4), ("HIGH", 197.3)])
def test_a_point_is_the_same_crowding_everywhere(band, pieces):
    """300 pieces spread evenly over 350-2,000 km."""
    assert pieces_per_point(QUIET, band) == pytest.approx(pieces, abs=0.05)


@pytest.mark.parametrize(
    ("shell", "mass", "observed", "low", "mid"),
    [
        (12, 2030, None, 1.8, 17.0),
        (13, 1480, None, 0.8, 12.9),
        (13, 880, 3549, 2.6, 44.4),
        (5, 2200, None, 26.5, 3.3),
    ],
)
def test_what_breakups_add(shell, mass, observed, low, mid):
    """Derelict on body at 800 km, Fengyun-1C by the law and as catalogued, Kosmos 1408."""
    model = calm()
    model.asat(shell=shell, mass_kg=mass, owner="others", observed=observed)

    after = index(model.sky, QUIET)
    assert after["LOW"] - 100.0 == pytest.approx(low, abs=0.5)
    assert after["MID"] - 100.0 == pytest.approx(mid, abs=0.5)


def test_the_law_of_air_drag_gives_the_sinking_rates():
    """dh/dt = -C_d A/m rho sqrt(mu (R + h)), log-linear density, integrated over each shell."""
    air, grid = INPUTS["atmosphere"], INPUTS["grid"]
    altitude = np.linspace(200.0, 2000.0, 36 * 200 + 1)
    density = np.exp(np.interp(altitude, air["alt_km"], np.log(air["rho_mean_kg_m3"])))
    radius_m = 1000.0 * (grid["earth_radius_km"] + altitude)
    pace = 1.0 / (density * np.sqrt(1e9 * grid["mu_km3_s2"] * radius_m))
    slices = (pace[1:] + pace[:-1]) / 2.0 * np.diff(1000.0 * altitude)
    years = slices.reshape(36, 200).sum(axis=1) / grid["year_s"]

    np.testing.assert_allclose(1.0 / years, QUIET.shell_rate, rtol=0.005)
