"""What the client keeps on the device."""

from pathlib import Path

from game.client.memory import (
    SETTINGS_FILE,
    HeldPlace,
    Settings,
    forget_place,
    read_places,
    read_settings,
    write_place,
    write_settings,
)

PLACE = HeldPlace(address="http://10.0.0.2:8765", code="482913", token="a" * 20)
OTHER = HeldPlace(address="http://10.0.0.2:8765", code="111111", token="b" * 20)


def test_settings_are_kept(tmp_path: Path) -> None:
    """Between two lessons."""
    write_settings(tmp_path, Settings(language="kk", scale=125, position=(-900, 40)))

    assert read_settings(tmp_path) == Settings(language="kk", scale=125, position=(-900, 40))


def test_damaged_settings_are_forgotten(tmp_path: Path) -> None:
    """A broken file must not keep anybody from playing."""
    (tmp_path / SETTINGS_FILE).write_text("{")

    assert read_settings(tmp_path).scale == 100


def test_a_device_that_forbids_writing_plays_on(tmp_path: Path) -> None:
    """School computers do: here a file stands where the folder should be."""
    (tmp_path / "taken").touch()

    write_settings(tmp_path / "taken", Settings(language="kk"))

    assert read_settings(tmp_path / "taken").scale == 100


def test_the_latest_place_comes_first_and_each_room_once(tmp_path: Path) -> None:
    """The title offers the way back to the last room."""
    write_place(tmp_path, PLACE)
    write_place(tmp_path, OTHER)
    write_place(tmp_path, PLACE)

    assert read_places(tmp_path) == (PLACE, OTHER)


def test_a_place_is_given_up(tmp_path: Path) -> None:
    """Whoever left for good is not invited back."""
    write_place(tmp_path, PLACE)
    forget_place(tmp_path, PLACE)

    assert read_places(tmp_path) == ()
