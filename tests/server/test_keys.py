"""The teacher's keys: shown once, kept as a slow hash, links that work once, sessions that last."""

import stat
import sys
from pathlib import Path

import pytest

from server import keys
from server.journal.faults import CannotWrite


class Time:
    """Seconds that pass when we say so."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


async def test_the_lasting_key_is_shown_at_the_first_start_only(tmp_path: Path) -> None:
    """The second start knows it all the same."""
    first = keys.kept_in(tmp_path)
    second = keys.kept_in(tmp_path)

    assert len(first.shown) == 24
    assert second.shown == ""
    assert await second.fits(first.shown)
    assert not await second.fits(first.shown[:-1] + "?")


async def test_the_file_does_not_hold_the_key_nor_a_session(tmp_path: Path) -> None:
    """Whoever steals the file can open nothing with it."""
    ring = keys.kept_in(tmp_path)
    session = await ring.sign_in()
    kept = (tmp_path / keys.FILE).read_text()

    assert ring.shown not in kept
    assert session not in kept


@pytest.mark.skipif(sys.platform == "win32", reason="needs permissions of Unix")
def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    """Other users of the computer cannot even read the hash."""
    keys.kept_in(tmp_path)

    assert stat.S_IMODE((tmp_path / keys.FILE).stat().st_mode) == 0o600


async def test_a_new_key_ends_the_old_one_and_all_sessions(tmp_path: Path) -> None:
    """The teacher lost the paper."""
    old = keys.kept_in(tmp_path)
    session = await old.sign_in()
    new = keys.renewed(tmp_path)

    assert not await new.fits(old.shown)
    assert await new.fits(new.shown)
    assert not new.knows(session)


async def test_a_link_works_once_and_for_an_hour() -> None:
    """Whoever looks over the shoulder comes too late."""
    time = Time()
    ring = keys.given("key", time)
    used, old = ring.link(), ring.link()
    answers = [ring.redeem(used), ring.redeem(used), ring.redeem("made-up")]
    time.now += keys.LINK_LASTS + 1

    assert answers == [True, False, False]
    assert not ring.redeem(old)


async def test_a_session_lasts_a_school_day() -> None:
    """The next morning the teacher signs in again."""
    time = Time()
    ring = keys.given("key", time)
    session = await ring.sign_in()
    known = ring.knows(session)
    time.now += keys.SESSION_LASTS + 1

    assert known
    assert not ring.knows(session)


async def test_signing_out_ends_one_session_only() -> None:
    """The phone stays signed in."""
    ring = keys.given("key")
    laptop, phone = await ring.sign_in(), await ring.sign_in()
    await ring.sign_out(laptop)

    assert (ring.knows(laptop), ring.knows(phone)) == (False, True)


async def test_sessions_survive_a_server_that_was_killed(tmp_path: Path) -> None:
    """The dashboard comes back by itself."""
    session = await keys.kept_in(tmp_path).sign_in()

    assert keys.kept_in(tmp_path).knows(session)


async def test_too_many_sessions_end_the_oldest(monkeypatch: pytest.MonkeyPatch) -> None:
    """The list does not grow for ever."""
    monkeypatch.setattr(keys, "MOST_SESSIONS", 2)
    time = Time()
    ring = keys.given("key", time)
    sessions = []
    for _ in range(3):
        time.now += 1
        sessions.append(await ring.sign_in())

    assert [ring.knows(session) for session in sessions] == [False, True, True]


def test_a_damaged_file_is_named_with_the_cure(tmp_path: Path) -> None:
    """Nobody is let in by accident."""
    (tmp_path / keys.FILE).write_text("{}")

    with pytest.raises(CannotWrite, match=r"keyring\.json.*--new-key"):
        keys.kept_in(tmp_path)


async def test_a_full_disk_signs_nobody_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The session lasts as long as the server; the log says why no longer."""
    ring = keys.kept_in(tmp_path)

    def full(*arguments: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(keys.os, "open", full)
    session = await ring.sign_in()

    assert ring.knows(session)
    assert "No space left" in caplog.text


async def test_no_comparison_of_secrets_stops_early(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lasting key is compared by its slow hash, in constant time."""
    ring = keys.kept_in(tmp_path)
    compared: list[tuple[str, str]] = []

    def compare(one: str, other: str) -> bool:
        compared.append((one, other))
        return one == other

    monkeypatch.setattr(keys.secrets, "compare_digest", compare)
    await ring.fits("a wrong key")

    assert len(compared) == 2
    assert all("a wrong key" not in pair for pair in compared)
