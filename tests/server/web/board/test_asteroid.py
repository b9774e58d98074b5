"""The teacher's form for what the asteroid does."""

import msgspec
import pytest

from game.model.asteroid import Asteroid
from game.model.classroom import Before, Classroom, TeacherAct
from game.model.ids import Turn
from game.model.world import World
from server.web import pages, windows
from server.web.board.undo import undo
from tests.server.web.board.scenes import a_scene
from tests.worlds import a_world

ACT = TeacherAct(
    id="a-1", command="ChooseAsteroid", turn=Turn(1), phase="brief", before=Before(truth="chance")
)


def form(world: World, language: str = "en") -> str:
    """Return the window of the room's settings."""
    scene = a_scene(world, language)
    given = {**windows._more(scene, ""), "scene": scene}
    return pages.rendered("teacher/window_more.html", scene.reader, given)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_choice_is_offered_where_there_is_an_asteroid(language: str) -> None:
    """Three buttons, the chosen one marked; nothing in other games."""
    shown = form(a_world(phase="lobby", asteroid=Asteroid(truth="hit")), language)

    assert shown.count("ChooseAsteroid") == 3
    assert "ChooseAsteroid" not in form(a_world(phase="lobby"), language)
    assert 'id="asteroid"' not in form(a_world(phase="lobby"), language)


def test_what_is_settled_is_told_and_not_offered() -> None:
    """From the second figure on."""
    shown = form(a_world(asteroid=Asteroid(truth="hit", step=2)))

    assert "ChooseAsteroid" not in shown
    assert "it hits" in shown
    assert "is settled" in shown


def test_a_settled_choice_is_not_offered_for_undoing() -> None:
    """Its sentence never names the choice, for eyes that look at the teacher's screen."""
    world = a_world(asteroid=Asteroid(truth="hit", step=1), classroom=Classroom(acts=(ACT,)))
    found = undo(a_scene(world))
    later = msgspec.structs.replace(world, asteroid=Asteroid(truth="hit", step=2))

    assert found is not None
    assert found.words == "You chose what the asteroid does."
    assert undo(a_scene(later)) is None
