"""Moments of a bot game: every page of the window has one, and each can be painted."""

import pkgutil
from pathlib import Path

import pytest

from game.cli import bench_client, shots
from game.cli.moments import moments
from game.client import views
from game.client.art import fitting
from game.client.memory import LANGUAGES, Language, Settings
from game.client.render import picture_of

ELSEWHERE = {"moon", "role"}
"""Pages of scenarios other than the flagship, and of students without a seat."""


def test_every_page_has_its_moment() -> None:
    """A new view cannot be left out of the guide and of the bench."""
    pages = {module.name for module in pkgutil.iter_modules(views.__path__)}

    assert {moment.view for moment in moments()} == pages - ELSEWHERE


def test_moments_have_names_of_their_own() -> None:
    """No picture is written over another."""
    names = [moment.name for moment in moments()]

    assert sorted(set(names)) == sorted(names)


@pytest.mark.evening
@pytest.mark.parametrize("scale", [100, 125])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_in_a_whole_game(language: Language, scale: int) -> None:
    """Every page of a game by bots, in both text sizes."""
    settings = Settings(language=language, scale=125 if scale == 125 else 100)
    cut: list[str] = []
    for moment in moments():
        fitting.CLIPPED.clear()
        picture_of(moment.view, moment.scene(settings), moment.fields)
        cut += [f"{moment.name}: {words}" for words in fitting.CLIPPED]

    assert cut == []


def test_a_shot_is_written_for_each_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three languages and two themes make six folders."""
    monkeypatch.setattr(shots, "moments", lambda: moments()[:1])

    shots.shots(tmp_path)

    found = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.png"))
    assert found == sorted(
        f"{language}-{theme}/title.png"
        for language in ("en", "ru", "kk")
        for theme in ("dark", "contrast")
    )


def test_a_picture_that_cannot_be_written_says_where(tmp_path: Path) -> None:
    """The path stands in the message."""
    lost = tmp_path / "missing" / "title.png"

    with pytest.raises(OSError, match="missing"):
        shots.save(moments()[0], Settings(), lost)


def test_the_bench_paints_the_fullest_sky(monkeypatch: pytest.MonkeyPatch) -> None:
    """The orbit page is measured once more with very many pieces."""
    wanted = tuple(moment for moment in moments() if moment.name in ("join", "orbit"))
    monkeypatch.setattr(bench_client, "moments", lambda: wanted)

    found = tuple(bench_client.measured(frames=2))

    assert [(each.of, each.what) for each in found] == [
        (page, f"{window}, {what}")
        for page in ("join", "orbit", "orbit, 20000 pieces")
        for window in ("1280 x 720", "1920 x 1080")
        for what in ("median", "p99")
    ]
    assert {each.most for each in found if each.what == "1280 x 720, median"} == {3.5}
