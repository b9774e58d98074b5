"""The last error is kept, and gives nothing away."""

from pathlib import Path

from game.client import fault


def broken() -> ValueError:
    """Return an error that was raised."""
    try:
        raise ValueError("a bad value")
    except ValueError as error:
        return error


def test_the_last_error_is_kept(tmp_path: Path) -> None:
    """With the page and the way to it."""
    fault.keep(tmp_path, broken(), "talks")

    text = fault.read(tmp_path)
    assert "Page: talks" in text
    assert "ValueError: a bad value" in text
    assert "test_fault.py" in text


def test_no_folder_of_the_device_is_told() -> None:
    """They often carry the student's name."""
    assert str(Path(__file__).parent) not in fault.told(broken(), "talks")


def test_a_device_that_forbids_writing_plays_on(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "taken").touch()

    fault.keep(tmp_path / "taken", broken(), "talks")

    assert fault.read(tmp_path / "taken") == ""
