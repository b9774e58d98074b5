"""The host's three bridges: diplomatic, commercial, scientific."""

import msgspec

from game.debrief.bridges import Bridge, bridges, learned_here
from game.model.ground import Works
from game.model.ids import PayloadId, Percent, ProjectId, Tenths, Turn
from game.model.scores import Score
from game.model.world import World
from game.rules.engine import change
from game.scenario.load import first_world
from tests.rules.scoring.records import a_launch
from tests.worlds import KAZ, RUS

POINTS = {
    "multi_vector": Tenths(600),
    "convening": Tenths(801),
    "host_income": Tenths(500),
    "baiterek": Tenths(700),
}
PLATFORM, CENTRE = PayloadId("science_platform"), ProjectId("training_centre")


def the_flagship(**fields: object) -> World:
    """Return the flagship in turn 4 with no project complete."""
    world = first_world("baikonur_70", preset=8, seed="bridges")
    bare = msgspec.structs.replace(world.ground, works=())
    return change(world, **{"turn": Turn(4), "ground": bare, **fields})


def test_two_bridges_are_means_of_objectives() -> None:
    """Halves of a tenth are rounded up; nothing was learned here yet."""
    found = tuple(bridges(the_flagship(), KAZ, Score(metrics={}, points=POINTS)))

    assert found == (
        Bridge(name="diplomatic", points=Tenths(701)),
        Bridge(name="commercial", points=Tenths(600)),
        Bridge(name="scientific", points=Tenths(0)),
    )


def test_a_game_without_par_has_only_the_scientific_one() -> None:
    """Means of points need points."""
    found = bridges(the_flagship(), KAZ, Score(metrics={}))

    assert [bridge.name for bridge in found] == ["scientific"]


def test_other_seats_have_no_bridges() -> None:
    """They are judged by their own objectives alone."""
    assert not tuple(bridges(the_flagship(), RUS, Score(metrics={}, points=POINTS)))


def test_science_counts_what_flew_from_here_whoever_flew_it() -> None:
    """Every year in orbit counts; what failed or flew from home does not."""
    flight = a_launch(RUS, payload=PLATFORM)
    home, lost = (
        msgspec.structs.replace(flight, pad=None),
        msgspec.structs.replace(flight, outcome="failure"),
    )
    payload = the_flagship().library.payloads[PLATFORM]

    learned = learned_here(the_flagship(launch_log=(flight, home, lost)))

    assert learned == payload.science + payload.education + 3 * payload.science_yearly
    assert learned > 0


def test_science_counts_projects_on_the_ground() -> None:
    """A training centre teaches every year after its opening; one under way teaches nobody."""
    world = the_flagship()
    ready = Works(project=CENTRE, stakes={KAZ: Percent(100)}, done=Turn(2))
    begun = Works(project=CENTRE, stakes={KAZ: Percent(100)}, due=Turn(5))
    ground = msgspec.structs.replace(world.ground, works=(ready, begun))
    centre = world.library.projects[CENTRE]

    assert learned_here(change(world, ground=ground)) == (
        centre.education + 2 * (centre.education_yearly + centre.science_yearly)
    )
