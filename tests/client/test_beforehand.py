"""What would halt the window is read and drawn while nobody waits."""

from threading import Event

import pytest

from game.client import beforehand as beforehands
from game.client import stage
from game.client.beforehand import PAGES, READ_AFTER, Beforehand
from game.client.memory import LANGUAGES, Language, Settings
from game.client.render import scene_of
from game.client.scene import Scene
from game.client.stage import Stage
from game.sight.seat import seat_sight
from tests.client import scenes
from tests.client.scenes import EUR


def waiting(language: Language = "en") -> Scene:
    """Return the lobby, in which a student waits for the others."""
    return scene_of(seat_sight(scenes.lobby(), EUR), Settings(language=language))


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the pages in the order in which they are painted."""
    pages: list[str] = []
    paint = Stage.paint

    def noted(self: Stage, *given: object) -> None:
        pages.append(self.top.name)
        paint(self, *given)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(stage.Stage, "paint", noted)
    return pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_the_lobby_every_page_of_the_game_is_painted_once(
    painted: list[str], language: Language
) -> None:
    """One in each still moment, then no more."""
    beforehand = Beforehand()
    for _ in range(len(PAGES) + 2):
        beforehand.use(waiting(language), moving=False)

    assert tuple(painted) == PAGES


def test_nothing_is_painted_while_a_page_moves(painted: list[str]) -> None:
    """It would be seen as a halt."""
    Beforehand().use(waiting(), moving=True)

    assert not painted


def test_the_scenarios_are_read_once_beside_the_title(monkeypatch: pytest.MonkeyPatch) -> None:
    """And not before the first pictures have come."""
    times: list[str] = []
    read = Event()

    def noted() -> None:
        times.append("read")
        read.set()

    monkeypatch.setattr(beforehands, "_read_scenarios", noted)
    beforehand = Beforehand()
    for now in (READ_AFTER / 2, READ_AFTER * 2, READ_AFTER * 3):
        beforehand.use(Scene(now=now), moving=True)

    assert read.wait(30)
    assert len(times) == 1
