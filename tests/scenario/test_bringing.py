"""A teacher brings a scenario along: it is checked, kept, found, and played like any other."""

from pathlib import Path

import pytest

from game.scenario import own
from game.scenario.bringing import MOST_BYTES, NoPlace, bring, keep
from game.scenario.folder import playable, shipped
from game.scenario.load import first_world
from game.text import LANGUAGES, say
from tests.scenario.pages import as_typed, examples

NAME = "water_and_orbit"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which own scenarios are kept."""
    folder = tmp_path / "own"
    monkeypatch.setenv(own.PLACE, str(folder))
    return folder


def as_sent(**changes: bytes) -> dict[str, bytes]:
    """Return the page's example as a browser sends it."""
    main, lease = examples()
    return {"scenario.yaml": main.encode(), "lease.yaml": lease.encode(), **changes}


def keys(files: dict[str, bytes]) -> list[str]:
    """Return what is wrong with files that are brought along, each with its sentence."""
    found = keep(files).mistakes
    assert all(say(each, m.key, **m.parameters) for m in found for each in LANGUAGES)
    return [mistake.key for mistake in found]


def test_a_sound_scenario_is_kept_and_played(home: Path) -> None:
    """Its id stands beside those of the game."""
    assert keys(as_sent()) == []
    assert own.own() == (NAME,)
    assert playable() == (*shipped(), NAME)
    assert first_world(NAME, 4).scenario.id == NAME


def test_a_folder_is_brought_with_all_its_files(home: Path, tmp_path: Path) -> None:
    """Texts in a folder of their own come along."""
    folder = as_typed(tmp_path)
    (folder / "text").mkdir()
    (folder / "text" / "ru.yaml").write_text("title: Вода и орбита\n", encoding="utf-8")

    assert bring(folder).mistakes == ()
    assert (home / NAME / "text" / "ru.yaml").is_file()


def test_a_single_file_is_enough(home: Path, tmp_path: Path) -> None:
    """It may be called as its author likes."""
    words = examples()[0].replace("treaties: [{file: lease.yaml}]\n", "")
    path = tmp_path / "class 9b.yaml"
    path.write_text(words, encoding="utf-8")

    assert bring(path).mistakes == ()
    assert own.own() == (NAME,)


def test_what_has_mistakes_is_not_kept(home: Path) -> None:
    """The report says why, and nothing is left behind."""
    broken = examples()[0].replace("temper: broker", "temper: brocker").encode()

    assert keys(as_sent(**{"scenario.yaml": broken})) == ["shape.not-an-option"]
    assert own.own() == ()
    assert list(home.iterdir()) == []


def test_a_newer_version_takes_the_place_of_the_older(home: Path) -> None:
    """Files that it does not have any more are gone."""
    keep(as_sent(**{"en.yaml": b"more: words\n"}))
    newer = examples()[0].replace("year0: 2030", "year0: 2040").encode()
    keep(as_sent(**{"scenario.yaml": newer}))

    assert first_world(NAME, 4).scenario.year0 == 2040
    assert not (home / NAME / "text").exists()


def test_a_scenario_of_the_game_cannot_be_replaced(home: Path) -> None:
    """Others could not tell which one they play."""
    words = examples()[0].replace(NAME, "first_steps").encode()

    assert keys(as_sent(**{"scenario.yaml": words})) == ["file.shipped-id"]


def test_texts_and_treaties_find_their_folders(home: Path) -> None:
    """A browser sends the last part of a name only."""
    main = examples()[0].replace("file: lease.yaml", "file: treaties/lease.yaml").encode()

    assert keys(as_sent(**{"scenario.yaml": main, "kk.yaml": b"a: b\n"})) == []
    assert (home / NAME / "treaties" / "lease.yaml").is_file()
    assert (home / NAME / "text" / "kk.yaml").is_file()


@pytest.mark.parametrize(
    ("name", "contents", "key"),
    [
        ("../evil.yaml", b"a: 1", "file.bad-name"),
        ("/etc/evil.yaml", b"a: 1", "file.bad-name"),
        ("a/b/c.yaml", b"a: 1", "file.bad-name"),
        ("evil.py", b"a: 1", "file.bad-name"),
        ("big.yaml", b"#" * MOST_BYTES, "file.too-large"),
        ("scenario.yaml", b"a: &a [*a]", "file.alias"),
        ("scenario.yaml", b"\xff\xfe", "file.not-utf8"),
        ("scenario.yaml", b"", "file.not-a-map"),
    ],
)
def test_what_could_do_harm_is_refused(home: Path, name: str, contents: bytes, key: str) -> None:
    """Strange names, too much, and what is no scenario."""
    assert keys(as_sent(**{name: contents})) == [key]
    assert not home.exists() or list(home.iterdir()) == []


def test_nothing_to_bring_says_what_there_is(home: Path, tmp_path: Path) -> None:
    """A path on which no scenario lies."""
    assert [m.key for m in bring(tmp_path / "nowhere").mistakes] == ["file.no-scenario"]


def test_without_a_folder_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program that is started says where own scenarios live."""
    monkeypatch.delenv(own.PLACE, raising=False)

    assert own.own() == ()
    with pytest.raises(NoPlace):
        keep(as_sent())
