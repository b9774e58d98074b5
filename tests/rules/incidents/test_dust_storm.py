"""Dust storm: worse weather for a quarter."""

from game.rules.ground import ground
from tests.rules.incidents.table import a_table, drawn
from tests.worlds import after


def test_the_weather_is_worse_in_one_dry_quarter() -> None:
    """Spring or summer, 15 % more, at all pads."""
    found: dict[str, int] = {}
    for seed in range(12):
        found |= drawn(a_table(seed=str(seed)), "dust_storm")[0].ground.bad_weather

    assert found == {"2": 150, "3": 150}


def test_it_blows_over_with_the_year() -> None:
    """Next year's weather is its own."""
    world, _ = drawn(a_table(), "dust_storm", quarter=2)

    assert world.ground.bad_weather == {"2": 150}
    assert after(world, ground.age).ground.bad_weather == {}


def test_a_scenario_says_how_strong_it_is() -> None:
    """A lesson about waiting needs wind on the day; nonsense is left to chance."""
    strong = drawn(a_table(), "dust_storm", quarter=3, percent=90)[0]
    usual = drawn(a_table(), "dust_storm", quarter=3, percent=900)[0]

    assert (strong.ground.bad_weather, usual.ground.bad_weather) == ({"3": 900}, {"3": 150})
