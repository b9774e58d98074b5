"""Acts: weapon tests, removals, explosions and storms."""

import numpy as np
import pytest

from game.orbit import DebrisModel
from tests.orbit.scene import LIVELY, OWNERS, start


def a_model() -> DebrisModel:
    """Return the sky of 2023 with six owners."""
    return DebrisModel(start(OWNERS), LIVELY, deterministic=True)


def test_a_weapon_test_is_blamed_on_the_attacker():
    """Kosmos 1408: 2,200 kg at 480 km."""
    model = a_model()
    before = model.sky.N.sum(axis=(1, 2))
    breakup = model.asat(shell=5, mass_kg=2200, owner="RUS")
    added = model.sky.N.sum(axis=(1, 2)) - before

    assert breakup.made == pytest.approx(1648, rel=0.01)
    assert added[OWNERS.index("RUS")] == pytest.approx(breakup.stayed)
    assert added.sum() == pytest.approx(breakup.stayed)


def test_an_interceptor_breaks_up_too():
    """880 kg and 600 kg make 1,224 pieces."""
    assert a_model().asat(13, 880, "CHN", interceptor_kg=600).made == pytest.approx(1224, rel=0.001)


def test_a_historic_test_leaves_what_was_catalogued():
    """Fengyun-1C, 2007: 3,549 pieces that stayed."""
    breakup = a_model().asat(13, 880, "CHN", observed=3549)

    assert breakup.stayed == pytest.approx(3549)
    assert breakup.made > 4000


def test_a_target_is_taken_away_first():
    """One whole satellite of its owner, or what is left of one."""
    model = a_model()
    before = model.sky.S[model.sky.row("USA"), 6]
    model.asat(6, 276, "USA", target=("S", "USA"))

    assert model.sky.S[model.sky.row("USA"), 6] == pytest.approx(before - 1.0)
    model.asat(30, 276, "USA", target=("S", "USA"))
    assert model.sky.S[model.sky.row("USA"), 30] == 0.0


def test_an_explosion_costs_its_owner_the_object():
    """238.9 x 0.4 pieces."""
    model = a_model()
    before = model.totals()["B"]

    assert model.explode(12, "B", "RUS").made == pytest.approx(95.5, abs=0.1)
    assert model.totals()["B"] == pytest.approx(before - 1.0)


def test_small_pieces_come_with_the_large_ones():
    """50 for each piece of a collision, 39 of an explosion, less what is lost on the way."""
    for act, each in (("asat", 50.29), ("explode", 38.81)):
        model = a_model()
        before = model.totals()["L"]
        made = (
            model.asat(13, 880, "CHN").made if act == "asat" else model.explode(13, "B", "CHN").made
        )

        stays = LIVELY.spread_L[13].sum()
        assert model.totals()["L"] - before == pytest.approx(each * made * stays, rel=1e-3)


def test_removal_takes_the_most_dangerous_first():
    """Heavy bodies among most fragments: 800-850 km."""
    model = a_model()
    gone = model.remove(count=3)

    assert {(removal.kind, removal.shell) for removal in gone} == {("B", 12)}
    assert model.totals()["B"] == pytest.approx(971 - 3)


def test_removal_moves_on_when_a_shell_is_empty():
    """Shell 12 holds 61 bodies; the next one comes from elsewhere."""
    gone = a_model().remove(count=70)

    assert sum(removal == ("B", 12) for removal in gone) == 61
    assert len(gone) == 70


def test_removal_takes_only_from_those_who_agreed():
    """In proportion to what they have there; all others keep everything."""
    model = a_model()
    before = model.sky
    model.remove(count=6, owners=("RUS", "USA"))
    fewer = (before.B - model.sky.B).sum(axis=1)

    assert fewer.sum() == pytest.approx(6.0)
    assert fewer[1] / fewer[2] == pytest.approx(0.47 / 0.20)
    np.testing.assert_array_equal(fewer[[0, 3, 4, 5]], 0.0)


def test_removal_can_be_told_what_and_where():
    """A kind and a shell."""
    assert set(a_model().remove(kind="D", count=2, shell=12)) == {("D", 12)}


def test_removal_can_be_kept_to_a_band():
    """A tug in HIGH leaves the fuller shells below alone."""
    gone = a_model().remove(count=3, band="HIGH")

    assert all(removal.shell >= 16 for removal in gone)


def test_removal_ends_when_nothing_whole_is_left():
    """Shell 1 holds one derelict of six owners: none of them has a whole one."""
    model = a_model()

    assert len(model.remove(kind="D", shell=1, count=5)) == 1
    assert model.remove(kind="D", shell=1, count=5, owners=("RUS",)) == ()


def test_a_storm_kills_satellites_of_a_band():
    """They become derelicts where they are."""
    model = a_model()
    before = model.sky
    model.disable("USA", 0.25, band="LOW")
    row = before.row("USA")

    assert model.sky.S[row, 3:8].sum() == pytest.approx(0.75 * before.S[row, 3:8].sum())
    assert model.sky.S[row, 8:].sum() == pytest.approx(before.S[row, 8:].sum())
    assert (model.sky.S + model.sky.D).sum() == pytest.approx((before.S + before.D).sum())


def test_a_stormy_year_cleans_the_sky_faster():
    """All drag times 1.5."""
    calm, stormy = a_model(), a_model()
    calm.step()
    stormy.step(density=1.5)

    assert stormy.sky.reentered["N"] > 1.2 * calm.sky.reentered["N"]


@pytest.mark.parametrize(
    ("act", "complaint"),
    [
        (lambda model: model.asat(36, 100, "RUS"), "no shell 36"),
        (lambda model: model.asat(5, -1, "RUS"), "mass is -1.0 kg"),
        (lambda model: model.asat(5, 100, "MARS"), "'MARS' owns nothing here"),
        (lambda model: model.asat(5, 100, "RUS", target=("N", "RUS")), "give 'S', 'D' or 'B'"),
        (lambda model: model.remove(kind="S"), "a tug takes"),
        (lambda model: model.disable("RUS", 1.5), "share is 1.5"),
        (lambda model: model.disable("RUS", 0.5, band="GEO"), "no band 'GEO'"),
        (lambda model: model.step(0), "years is 0"),
    ],
)
def test_an_impossible_act_is_refused(act, complaint):
    """The message says what may be given."""
    with pytest.raises(ValueError, match=complaint):
        act(a_model())
