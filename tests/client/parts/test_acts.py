"""Which events of a year are played, and in which order."""

import msgspec
import pytest

from game.client.art import failure, launch
from game.client.parts.acts.beginning import Beginning
from game.client.parts.acts.docking import Docking
from game.client.parts.acts.failure import Failure
from game.client.parts.acts.liftoff import Liftoff
from game.client.parts.acts.signing import Signing
from game.client.parts.acts.year import acts, flown
from game.client.tutorial.progress import Tour
from game.model.ids import SeatId, Turn, VehicleId
from game.rules.engine import change
from tests.client import scenes
from tests.client.scenes import A_FLIGHT, EUR, KAZ, RUS

WORLD = scenes.eventful()
MAST = 230
"""Height of the masts beside the pad, pixels."""


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


def test_a_launch_passes_liftoff_and_tower_on_its_way_to_orbit() -> None:
    """What the line below the clock says is what the picture shows."""
    step = Liftoff(launch=A_FLIGHT).steps(scenes.scene(WORLD, RUS))
    seconds = [each.second for each in step]

    assert seconds == sorted(seconds)
    assert launch.height_at(seconds[1]) == 0
    assert launch.height_at(seconds[2]) >= MAST
    assert seconds[3] == Liftoff.seconds


def test_a_lost_rocket_never_reaches_orbit() -> None:
    """Its way ends where the fire begins."""
    scene = scenes.scene(WORLD, RUS)

    assert Failure(launch=A_FLIGHT).steps(scene)[-1].second == failure.LOST


@pytest.mark.parametrize(
    ("vehicle", "pad", "place"),
    [("soyuz_2", "site_31", "arms"), ("proton_m", "proton", "tower"), ("h3", None, "coast")],
)
def test_a_launch_is_seen_where_it_flies(vehicle: str, pad: str | None, place: str) -> None:
    """The four arms belong to the Soyuz, and home ranges have no steppe."""
    flight = msgspec.structs.replace(A_FLIGHT, vehicle=VehicleId(vehicle), pad=pad)

    assert Liftoff(launch=flight).place(scenes.scene(WORLD, RUS)) == place


def test_a_learner_sees_how_it_all_began_after_the_first_launch() -> None:
    """Once, and only in the tutorial; the words are those of the codex."""
    first = scenes.scene(change(WORLD, launches=(A_FLIGHT,)), RUS, tour=Tour())
    again = msgspec.structs.replace(A_FLIGHT, turn=Turn(2))
    later = scenes.scene(change(WORLD, launches=(again,), launch_log=(A_FLIGHT,)), RUS, tour=Tour())
    played = [act for act in acts(first) if isinstance(act, Beginning)]

    assert len(played) == 1
    assert "1957" in played[0].title(first)
    assert "source article" in played[0].note(first)
    assert not any(isinstance(act, Beginning) for act in acts(later))
    assert "Beginning" not in names(RUS)


def test_the_signed_paper_shows_its_articles() -> None:
    """Those of the text, in their order."""
    paper = next(act for act in acts(scenes.scene(WORLD, RUS)) if isinstance(act, Signing))

    assert paper.articles == ("Rent", "Host quota", "Disposal")
