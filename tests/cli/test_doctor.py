"""`steppe doctor` as a teacher runs it, and what each look says when something is wrong."""

import asyncio
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from game.cli import doctor
from tests.server.sockets import a_server

ROOT = Path(__file__).parent.parent.parent


def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run the command."""
    steppe = [sys.executable, "-c", "from game.cli import main; main()", "doctor", *arguments]
    return subprocess.run(steppe, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_a_healthy_computer_is_told_so(tmp_path: Path) -> None:
    """Every part is named, and the command ends with 0."""
    ended = run("--port", "0", "--data", str(tmp_path), "--json")
    found = {one["what"]: one["state"] for one in json.loads(ended.stdout)}

    assert ended.returncode == 0, ended.stdout
    assert found.keys() >= {"port", "disk", "folder", "fonts", "display", "sound", "clock"}
    assert found["fonts"] == found["folder"] == found["clock"] == "well"


def test_what_sound_libraries_grumble_stays_out_of_the_table(
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Lines of ALSA stood between the rows; afterwards errors are heard again."""
    with doctor.hushed():
        os.write(2, b"ALSA lib confmisc.c: cannot find card\n")
    os.write(2, b"a real error\n")

    assert capfd.readouterr().err == "a real error\n"


def test_a_folder_that_cannot_be_written_ends_badly(tmp_path: Path) -> None:
    """With the cure, in words and in the exit code."""
    (tmp_path / "file").write_text("not a folder")
    ended = run("--port", "0", "--data", str(tmp_path / "file" / "games"))

    assert ended.returncode == 1
    assert "--data" in ended.stdout
    assert "Traceback" not in ended.stderr


def test_a_taken_port_is_bad() -> None:
    """Another program listens there."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        finding = doctor.port_free(other.getsockname()[1])

    assert finding.state == "bad"
    assert "--port" in finding.cure


async def test_a_server_of_ours_is_well() -> None:
    """The teacher runs the doctor beside the lesson."""
    async with a_server() as server:
        finding = await asyncio.to_thread(doctor.port_free, server.port)

    assert finding.state == "well"


@pytest.mark.parametrize(("free", "state"), [(10**6, "bad"), (10**8, "warning"), (10**10, "well")])
def test_the_disk_is_judged_by_what_is_free(free: int, state: str) -> None:
    """A lesson that cannot be kept should not begin."""
    assert doctor.disk(free).state == state


@pytest.mark.parametrize(("now", "state"), [(0.0, "bad"), (2_000_000_000.0, "well")])
def test_a_clock_that_was_never_set_is_bad(now: float, state: str) -> None:
    """Old computers wake up in 1970, and would keep games for ever."""
    assert doctor.clock(now).state == state


def test_a_look_that_fails_is_a_warning() -> None:
    """The others are still looked at."""

    def broken() -> doctor.Finding:
        raise RuntimeError("no such thing here")

    assert doctor.look("sound", broken) == (
        "sound", "warning", "could not be looked at: no such thing here", ""
    )  # fmt: skip


def test_no_network_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    """The game can be played alone; a class cannot connect."""
    monkeypatch.setattr(doctor, "own_address", lambda: "127.0.0.1")

    assert doctor.network().state == "warning"
