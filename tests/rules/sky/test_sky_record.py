"""The sky in whole numbers."""

from game.assets import orbit_inputs
from game.orbit import Sky
from game.rules.sky.sky_record import record_of, sky_of


def test_a_recorded_sky_comes_back_exactly():
    """The next turn starts from what the journal keeps, to the last thousandth."""
    sky = Sky.of(orbit_inputs(), ("KAZ", "RUS", "others")).rounded()

    assert sky_of(record_of(sky)) == sky
