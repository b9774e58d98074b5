"""The sky as a value: who owns it, how it is written down, what it refuses."""

import copy
import json
import pickle

import numpy as np
import pytest

from game.orbit import Sky, with_fleets
from tests.orbit.scene import INPUTS, OWNERS, TWELVE, start

FILED = tuple(INPUTS["start_ownership"]["S"])


def test_the_sky_of_2023_holds_what_was_counted():
    """January 2023, 200-2,000 km."""
    totals = start().totals()

    assert totals == pytest.approx({"S": 5852, "D": 2014, "B": 971, "N": 9597, "L": 328205}, abs=1)


def test_the_sky_of_2026_has_more_satellites_and_the_same_profile():
    """Dead things and fragments as in 2023."""
    sky = Sky.of(INPUTS, ("others",), start="start_2026")

    assert sky.year == 2026.0
    assert sky.totals()["S"] == pytest.approx(13500)
    np.testing.assert_allclose(sky.D, start().D)


def test_owners_of_the_file_get_their_shares():
    """The largest constellation's seat has six satellites in ten."""
    sky = Sky.of(INPUTS, FILED)

    assert sky.S[sky.row("COM")].sum() == pytest.approx(0.6 * 5852)
    assert sky.N[sky.row("CHN")].sum() == pytest.approx(0.38 * 9597, rel=1e-3)


def test_what_owners_outside_the_game_have_belongs_to_others():
    """Fewer seats change no total."""
    sky = Sky.of(INPUTS, OWNERS)

    assert sky.B[sky.row("others")].sum() == pytest.approx((0.01 + 0.03 + 0.02) * 971)
    assert sky.totals()["B"] == pytest.approx(971)


def test_a_new_owner_beside_known_ones_starts_with_nothing():
    """A company that the file does not know has left no debris."""
    sky = Sky.of(INPUTS, ("RUS", "ORB", "others"))

    assert sky.D[sky.row("ORB")].sum() == 0.0


def test_owners_that_nobody_knows_share_equally():
    """A notebook may call them a to l."""
    sky = Sky.of(INPUTS, TWELVE)

    np.testing.assert_allclose(sky.S.sum(axis=1), 5852 / 12)


def test_a_scenario_may_give_shares_of_some_kinds():
    """The rest of a given kind is that of others; other kinds keep the file's shares."""
    sky = Sky.of(INPUTS, OWNERS, shares={"B": {"RUS": 0.7}})

    assert sky.B[sky.row("RUS")].sum() == pytest.approx(0.7 * 971)
    assert sky.B[sky.row("others")].sum() == pytest.approx(0.3 * 971)
    assert sky.D[sky.row("RUS")].sum() == pytest.approx(0.4 * 2014)


@pytest.mark.parametrize(
    ("shares", "complaint"),
    [
        ({"X": {"RUS": 1.0}}, "there is no kind 'X'"),
        ({"B": {"MARS": 1.0}}, "'MARS' is not one of"),
        ({"B": {"RUS": 0.7, "others": 0.7}}, "they must make 1"),
        ({"B": {"RUS": 1.2}}, "they must make 1"),
    ],
)
def test_shares_that_make_no_whole_are_refused(shares, complaint):
    """The message says which kind or owner is meant."""
    with pytest.raises(ValueError, match=complaint):
        Sky.of(INPUTS, OWNERS, shares=shares)


def test_fleets_take_their_satellites_from_others():
    """Eighty satellites in MID fly ten to a shell, and the sky holds no more than before."""
    before = Sky.of(INPUTS, OWNERS)
    sky = with_fleets(before, {"KAZ": {"MID": 80}, "RUS": {"LOW": 40}})

    np.testing.assert_allclose(sky.S[sky.row("KAZ"), 8:16], 10.0)
    assert sky.S[sky.row("RUS")].sum() == pytest.approx(40)
    assert sky.S[sky.row("USA")].sum() == 0.0
    assert sky.totals()["S"] == pytest.approx(before.totals()["S"], rel=0.01)


def test_a_sky_survives_json():
    """Whole numbers and string keys only."""
    sky = Sky.of(INPUTS, OWNERS)
    back = Sky.from_plain(json.loads(json.dumps(sky.to_plain())))

    assert back == sky.rounded()


def test_halves_are_rounded_up():
    """Half a thousandth is one thousandth."""
    active = np.zeros((1, 36))
    active[0, 3] = 2.0**-11 + 1.0
    plain = start(S=active).to_plain()

    assert start(S=active + 0.0005).to_plain()["S"][0][0] == 1
    assert plain["S"][0][3] == 1000
    assert plain["year"] == 2023000


def test_nobody_can_change_a_sky():
    """Not the tables, nor the counts of what sank."""
    sky = start()

    with pytest.raises(ValueError, match="read-only"):
        sky.S[0, 0] = 1.0
    with pytest.raises(TypeError):
        sky.reentered["D"] = 1.0


@pytest.mark.parametrize("travel", [copy.deepcopy, lambda sky: pickle.loads(pickle.dumps(sky))])
def test_a_sky_travels_to_another_process_and_stays_read_only(travel):
    """Turns run beside the server's loop."""
    sky = travel(start())

    assert sky == start()
    assert not sky.N.flags.writeable


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"S": np.zeros((2, 36))}, r"sky.S has shape \(2, 36\); give \(1, 36\)"),
        ({"L": np.full(36, -1.0)}, "sky.L holds a number that is negative"),
        ({"N": np.full((1, 3, 36), np.nan)}, "sky.N holds a number"),
        ({"owners": ("a", "a")}, "different names"),
        ({"owners": ()}, "1 to 12"),
    ],
)
def test_an_impossible_sky_is_refused(change, complaint):
    """The message names the table and what it should be."""
    with pytest.raises(ValueError, match=complaint):
        start(**change)


def test_an_unknown_start_is_refused():
    """There are two."""
    with pytest.raises(ValueError, match="start_2023"):
        Sky.of(INPUTS, start="start_1957")
