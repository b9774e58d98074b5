"""Which events of a year are played, and in which order."""

from game.client.parts.acts.docking import Docking
from game.client.parts.acts.year import acts, flown
from game.model.ids import SeatId
from game.rules.engine import change
from tests.client import scenes
from tests.client.scenes import A_FLIGHT, EUR, KAZ, RUS

WORLD = scenes.eventful()


def names(seat: str) -> list[str]:
    """Return the names of the acts that a seat is shown."""
    return [type(act).__name__ for act in acts(scenes.scene(WORLD, SeatId(seat)))]


def test_a_year_begins_with_its_treaties_and_ends_in_the_sky() -> None:
    """The launches come between, by quarter, and a lost rocket falls on the steppe."""
    assert names(RUS) == [
        "Signing", "Rollout", "Liftoff", "Docking", "Failure", "Wreck", "Collision", "Collision",
    ]  # fmt: skip


def test_launches_of_others_are_played_only_if_they_stand_out() -> None:
    """A crew that arrives and a rocket that is lost, but no ordinary satellite."""
    assert "Liftoff" not in names(KAZ)
    assert "Docking" in names(KAZ)


def test_ones_own_crew_is_seen_from_the_pad_to_the_station() -> None:
    """Others only see it arrive."""
    played = names(EUR)

    assert played.index("Liftoff") + 1 == played.index("Docking")


def test_last_year_is_played_until_this_one_has_flown() -> None:
    """So that a report in the talks still has its film."""
    world = change(WORLD, launches=(), launch_log=(A_FLIGHT,))

    assert flown(scenes.scene(world, RUS)) == (A_FLIGHT,)


def test_the_words_of_an_act_name_rocket_and_seat() -> None:
    """In the language of the device."""
    scene = scenes.scene(WORLD, RUS)
    crew = next(act for act in acts(scene) if isinstance(act, Docking))

    assert "Europe" in crew.note(scene)
