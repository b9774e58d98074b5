"""The tour: tasks are done one after another, and every one of them has its words."""

import msgspec
import pytest

from game.client.memory import LANGUAGES, Language, Settings
from game.client.render import picture_of
from game.client.scene import Scene
from game.client.tutorial.lessons import STEPS, lights
from game.client.tutorial.progress import Tour
from game.client.tutorial.tour import Moment, Step, Task, advanced, task_of, turned
from game.client.view import view_named
from game.model.ids import TEACHER, PlaceId
from game.rules.seating import TakeSeat
from game.rules.turns import StartGame
from game.scenario.load import first_world
from game.text.spoken import has
from tests.client import scenes
from tests.worlds import play

ROW = (
    Step(key="one", tasks=(Task(key="look"), Task(key="go", done=lambda moment: True))),
    Step(key="two", tasks=(Task(key="go", done=lambda moment: moment.page == "orbit"),)),
)
TASKS = [(step, task) for step in range(len(STEPS)) for task in range(len(STEPS[step].tasks))]


def a_lesson(tour: Tour, settings: Settings | None = None) -> Scene:
    """Return the first Brief of the tutorial, so far into the tour."""
    lobby = first_world("first_steps")
    seated = TakeSeat(actor="system", place=PlaceId("p-1"), seat=scenes.KAZ, call_sign="Saiga 7")
    world = play(lobby, seated, StartGame(actor=TEACHER))
    return scenes.scene(world, settings=settings or Settings(), tour=tour)


def moment(page: str) -> Moment:
    """Return a moment on a page."""
    return Moment(scene=a_lesson(Tour()), page=page, view=view_named("steppe"))


def test_what_is_to_look_at_waits_for_the_player() -> None:
    """And what is done already does not."""
    first = advanced(Tour(), ROW, moment("steppe"))
    second = advanced(turned(first, ROW, "next"), ROW, moment("steppe"))

    assert (first.step, first.task) == (0, 0)
    assert (second.step, second.task) == (1, 0)


def test_after_the_last_task_the_tour_is_over() -> None:
    """Nothing is left to do."""
    end = advanced(Tour(step=1), ROW, moment("orbit"))

    assert task_of(end, ROW) is None


@pytest.mark.parametrize(("turning", "step"), [("skip", 2), ("back", 0), ("fold", 1)])
def test_a_step_can_be_skipped_and_repeated(turning: str, step: int) -> None:
    """As often as the player likes."""
    assert turned(Tour(step=1), ROW, turning).step == step  # type: ignore[arg-type]  # a literal


def test_whoever_ends_the_tour_is_left_alone() -> None:
    """The adviser goes away."""
    assert task_of(turned(Tour(), STEPS, "end"), STEPS) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_task_has_its_words(language: Language) -> None:
    """In each language, with a heading for each step."""
    keys = [f"tour.{step.key}" for step in STEPS]
    keys += [f"tour.{step.key}.{task.key}" for step in STEPS for task in step.tasks]

    assert [key for key in keys if not has(language, key)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", [100, 125])
@pytest.mark.parametrize("page", ["steppe", "talks"])
def test_the_adviser_says_everything_in_full(language: Language, scale: int, page: str) -> None:
    """On every step, in both text sizes; the kit notes what is cut off."""
    settings = Settings(language=language, scale=125 if scale == 125 else 100)
    for step, task in TASKS:
        scene = a_lesson(Tour(step=step, task=task), settings)
        picture = picture_of(page, scene)

        assert picture.get_size() == (1280, 720)


def test_a_folded_adviser_leaves_a_way_back() -> None:
    """One chip, and no card."""
    scene = a_lesson(Tour(folded=True))
    from game.client.tutorial import guide

    assert [widget.id for widget in guide.widgets(scene, "steppe", ())] == ["tour.fold"]


def test_an_offer_that_is_not_made_cannot_be_lit() -> None:
    """Names of texts stand for nothing before."""
    scene = a_lesson(Tour())
    read = next(task for step in STEPS for task in step.tasks if task.key == "read")

    assert lights(read, scene) == ()
    assert msgspec.structs.asdict(read)["page"] == "talks"
