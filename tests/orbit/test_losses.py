"""Losses: who loses what, who is blamed, and nobody loses what nobody has."""

import numpy as np
import pytest

from game.orbit import DebrisModel, Params, Traffic
from game.orbit.losses import taken
from game.orbit.rows import ROWS
from tests.orbit.scene import INPUTS, LIVELY, OWNERS, QUIET, empty, start

PAIR = ("a", "b")
FROZEN = Params.of(
    INPUTS, explosions=False, shell_rate=1e-9 * QUIET.shell_rate, substeps=1, v_rel=1e-3
)
"""Nothing sinks; encounters are so rare that one step is linear."""
NOBODY_RETIRES = {"life_years": 1e15}


def meeting(**tables: tuple[int, float]) -> DebrisModel:
    """Return two owners after a year; each table has (row, number) in shell 12 and nothing else."""
    sky = empty(PAIR)
    filled = {"S": sky.S.copy(), "D": sky.D.copy(), "B": sky.B.copy(), "N": sky.N.copy()}
    for kind, (row, number) in tables.items():
        filled[kind][row, ..., 12] = number
    whole = type(sky)(year=2023.0, owners=PAIR, L=sky.L, **filled)
    return DebrisModel(whole, FROZEN, deterministic=True, traffic=Traffic(**NOBODY_RETIRES))


def test_what_one_owner_lacks_is_taken_from_the_others():
    """In proportion to what they have left; what nobody has is dropped."""
    have = np.array([[1.0, 0.5], [2.0, 0.5], [6.0, 0.0]])
    wanted = np.array([[3.0, 2.0], [0.0, 0.0], [0.0, 0.0]])

    np.testing.assert_allclose(taken(have, wanted), [[1.0, 0.5], [0.5, 0.5], [1.5, 0.0]])


def test_two_intact_objects_are_blamed_by_mass():
    """A derelict of a (550 kg) meets a body of b (1,480 kg)."""
    report = meeting(D=(0, 100.0), B=(1, 100.0)).step()
    own = meeting(D=(0, 100.0)).step().made[0]
    theirs = meeting(B=(1, 100.0)).step().made[1]
    made = report.made - [own, theirs]

    assert report.encounters[4].sum() > 0.0
    assert made[1] / made[0] == pytest.approx(1480 / 550)


def test_hits_by_fragments_are_blamed_on_their_origin():
    """Fragments of a destroy bodies of b: a made the new pieces, too."""
    report = meeting(N=(0, 1000.0), B=(1, 100.0)).step()
    pieces = report.encounters[10].sum() * LIVELY.pieces[10] + report.encounters[11].sum() * 35

    assert report.made[0] == pytest.approx(pieces)


def test_harm_says_whose_fragments_cost_whom_satellites():
    """Rows are origins, columns owners."""
    report = meeting(N=(0, 1000.0), S=(1, 500.0)).step()

    assert report.harm[0, 1] == pytest.approx(report.lost["fragment"][1])
    assert report.harm.sum() == report.harm[0, 1] > 0.0


def test_a_satellite_that_is_disabled_stays_up():
    """A hit that does not destroy turns it into a derelict."""
    model = meeting(N=(0, 1000.0), S=(1, 500.0))
    report = model.step()

    assert model.totals()["D"] == pytest.approx(report.encounters[7].sum(), rel=1e-3)
    assert model.totals()["S"] == pytest.approx(500 - report.encounters[6:8].sum())


def test_fragments_that_hit_are_gone():
    """One for every hit; what breaks makes new ones."""
    model = meeting(N=(0, 1000.0), D=(1, 500.0))
    report = model.step()
    hits = report.encounters[8:10].sum()
    born = report.made.sum() * FROZEN.spread_N[12].sum()

    assert model.totals()["N"] == pytest.approx(3000.0 - hits + born, abs=1e-6)


def test_an_explosion_is_its_owners():
    """Passivated bodies explode ten times less often."""
    sky = start(OWNERS)
    params = LIVELY.changed(v_rel=0.0)
    safe = np.ones(6)
    safe[1] = 0.1
    made = [
        DebrisModel(sky, params, deterministic=True, traffic=Traffic(passivation=z)).step().made
        for z in (1.0, safe)
    ]

    assert made[1][1] == pytest.approx(0.1 * made[0][1], rel=1e-3)
    np.testing.assert_allclose(made[1][2:], made[0][2:], rtol=1e-3)


@pytest.mark.parametrize("row", range(len(ROWS)))
def test_every_row_of_the_table_happens(row):
    """In the sky of 2023 each of the fifteen has some chance."""
    model = DebrisModel(start(), LIVELY, deterministic=True, traffic=Traffic())

    assert model.step().encounters[row].sum() > 0.0


def test_catastrophic_collisions_are_counted_apart():
    """Rows 0 to 6, 8 and 10 destroy both; 7, 9 and 11 do not."""
    report = DebrisModel(start(), LIVELY, deterministic=True, traffic=Traffic()).step()
    rows = report.encounters.sum(axis=1)

    assert report.catastrophic.sum() == pytest.approx(rows[[0, 1, 2, 3, 4, 5, 6, 8, 10]].sum())
    assert report.noncatastrophic.sum() == pytest.approx(rows[[7, 9, 11]].sum())
    assert report.centimetre.sum() == pytest.approx(rows[12])
    assert report.explosions.sum() == pytest.approx(rows[13:].sum())
