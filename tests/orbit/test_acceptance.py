"""What the debris model must do before anybody may believe it (claims A1 to A7)."""

from itertools import pairwise

import numpy as np
import pytest

from game.orbit import DebrisModel, Params, Traffic
from game.orbit.breakup import broken_mass, collision_pieces, explosion_pieces, is_catastrophic
from game.orbit.drag import years_to_sink
from tests.orbit.scene import (
    INPUTS,
    LIVELY,
    QUIET,
    TWELVE,
    bytes_of,
    calm,
    empty,
    everything,
    fragments_after,
    start,
)

AGE = 100


@pytest.fixture(scope="module")
def aged() -> dict[str, float]:
    """N after a century of the background traffic, by policy."""
    direct = {str(share): {"disposal": share} for share in (0.0, 0.5, 0.9, 0.99)}
    rules = {"5 years": {"disposal_years": 5.0}, "25 years": {"disposal_years": 25.0}}
    return {name: fragments_after(AGE, **policy) for name, policy in {**direct, **rules}.items()}


def fragments_with_removal(a_year: int) -> float:
    """Return N after a century with so many removals before each year from the tenth on."""
    model = calm()
    model.step(10)
    for _ in range(AGE - 10):
        model.remove(count=a_year)
        model.step()
    return model.totals()["N"]


@pytest.mark.parametrize(
    ("mass", "pieces"), [(276, 347.3), (740, 727.7), (1460, 1211), (2200, 1648)]
)
def test_a1_breakup_law_counts_pieces(mass, pieces):
    """0.1 M^0.75 Lc^-1.71 of the NASA model, from 10 cm up."""
    assert collision_pieces(LIVELY, mass) == pytest.approx(pieces, rel=0.01)


def test_a1_breakup_law_tells_destruction_from_damage():
    """25 J/g chips a tonne and breaks 50 kg of it; 50 J/g destroys it."""
    assert not is_catastrophic(LIVELY, 0.5, 1000.0, 10.0)
    assert broken_mass(LIVELY, 0.5, 1000.0, 10.0) == pytest.approx(50.0)
    assert is_catastrophic(LIVELY, 1.0, 1000.0, 10.0)
    assert broken_mass(LIVELY, 1.0, 1000.0, 10.0) == pytest.approx(1001.0)


def test_a1_breakup_law_of_explosions():
    """6 s Lc^-1.6."""
    assert explosion_pieces(LIVELY, 1.0) == pytest.approx(238.9, rel=0.01)


@pytest.mark.parametrize(
    ("shell", "least", "most"),
    [(3, 0.3, 0.8), (5, 2, 4.5), (7, 9, 20), (8, 18, 40), (9, 35, 80), (11, 110, 270)],
)
def test_a2_lifetimes_are_those_of_the_textbooks(shell, least, most):
    """A/m 0.01 m2/kg under the mean sun, from the top of the shell."""
    assert least < years_to_sink(QUIET, 0.01)[shell] < most


def test_a2_lifetimes_rise_with_altitude_and_mass():
    """Half the area for the mass lasts twice as long."""
    years = years_to_sink(QUIET, 0.01)

    assert (np.diff(years) > 0.0).all()
    np.testing.assert_allclose(years_to_sink(QUIET, 0.005), 2.0 * years, rtol=0.01)


def test_a2_lifetimes_come_out_of_the_sweep_itself():
    """An object in a shell stays as long on average as the ruler says."""
    params = Params.of(INPUTS, explosions=False, v_rel=0.0, solar=False, substeps=12)
    one = np.zeros((1, 36))
    one[0, 7] = 1.0
    sky = start(D=one, S=0 * one, B=0 * one, N=np.zeros((1, 3, 36)), L=np.zeros(36))
    model = DebrisModel(sky, params, deterministic=True)
    stayed = 0.0
    for _ in range(120):
        stayed += model.totals()["D"]
        model.step()

    assert stayed == pytest.approx(years_to_sink(params, params.am_D)[7], rel=0.06)


@pytest.mark.parametrize("deterministic", [True, False])
def test_a3_conservation(deterministic):
    """Without launches, retirement and encounters the only way out is down."""
    params = Params.of(INPUTS, explosions=False, v_rel=0.0)
    model = DebrisModel(start(), params, 3, deterministic, Traffic(life_years=1e15))
    before = everything(model)
    model.step(40)

    assert everything(model) == pytest.approx(before, rel=1e-9)


@pytest.mark.parametrize("deterministic", [True, False])
def test_a3_conservation_never_owes(deterministic):
    """Not even in a sky so crowded that more would be lost than there is."""
    crowd = start(TWELVE, L=1e3 * start().L, D=20 * start(TWELVE).D)
    traffic = Traffic.background(INPUTS, TWELVE, unavoided=1.0, unavoided_active=1.0)
    model = DebrisModel(crowd, LIVELY, 3, deterministic, traffic)
    model.step(12)

    tables = (model.sky.S, model.sky.D, model.sky.B, model.sky.N, model.sky.L)
    assert min(float(table.min()) for table in tables) >= 0.0


def test_a3_conservation_of_the_kernel():
    """Of a breakup's tracked pieces 84.6 per cent stay; the rest falls or escapes."""
    assert QUIET.kernel_N.sum() == pytest.approx(0.846, abs=0.005)


def test_a4_repeatable_by_seed():
    """The same seed gives the same bytes, another one another history."""
    skies = []
    for seed in (7, 7, 8):
        model = DebrisModel(start(TWELVE), LIVELY, seed, traffic=Traffic())
        model.step(6)
        skies.append(bytes_of(model.sky))

    assert skies[0] == skies[1]
    assert skies[0] != skies[2]


def test_a4_repeatable_without_dice(monkeypatch):
    """Deterministic mode asks for no random number at all."""
    monkeypatch.delattr(np.random, "PCG64")
    monkeypatch.delattr(np.random, "SeedSequence")
    model = calm()

    assert model.step(2).encounters.sum() > 0.0


@pytest.mark.parametrize("deterministic", [True, False])
def test_a4_repeatable_after_a_pause(deterministic):
    """Twelve years, then eighteen in a new model from that sky, are thirty years at once."""
    traffic = Traffic.background(INPUTS, TWELVE)
    whole = DebrisModel(start(TWELVE), LIVELY, 7, deterministic, traffic)
    first = DebrisModel(start(TWELVE), LIVELY, 7, deterministic, traffic)
    whole.step(30)
    first.step(12)
    second = DebrisModel(first.sky, LIVELY, 7, deterministic, traffic)
    second.step(18)

    assert second.sky == whole.sky


def test_a6_right_directions_of_disposal(aged):
    """The more satellites leave at the end of life, the fewer fragments in a century."""
    by_care = [aged[share] for share in ("0.0", "0.5", "0.9", "0.99")]

    assert all(careless > careful for careless, careful in pairwise(by_care))


def test_a6_right_directions_of_the_years_rule(aged):
    """Leaving at once is best, five years next, 25 years still better than nothing."""
    assert aged["0.9"] <= aged["5 years"] <= aged["25 years"] <= aged["0.0"]


def test_a6_right_directions_of_removal():
    """Every removal of the worst objects helps."""
    left = [fragments_with_removal(a_year) for a_year in (0, 2, 5, 10)]

    assert all(fewer > more for fewer, more in pairwise(left))


def test_a6_right_directions_of_a_weapon_test():
    """Ten years later a test at 850 km has left ten times what one at 283 km has."""
    left = []
    for shell, mass in ((13, 880.0), (1, 740.0)):
        model = DebrisModel(empty(), QUIET, deterministic=True)
        model.asat(shell=shell, mass_kg=mass, owner="a")
        model.step(10)
        left.append(model.totals()["N"])

    assert left[0] >= 10.0 * left[1] > 0.0


def test_a7_time_step():
    """Two sub-steps a year tell the same story as twelve."""
    coarse, fine = (
        fragments_after(50, Params.of(INPUTS, explosions=False, substeps=n)) for n in (2, 12)
    )

    assert coarse == pytest.approx(fine, rel=0.02)
