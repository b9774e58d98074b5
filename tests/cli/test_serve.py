"""`steppe serve` as a teacher starts it, in a process of its own."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from game.rules.talking import SendMessage
from game.wire import to_server
from game.wire.to_client import Accepted, Goodbye, Hosting, Opened, Welcome
from server.hosts import own_address
from tests.server.rooms.halls import until
from tests.server.sockets import Client

STARTER = """
import sys
from game.cli.serve import Wishes, serve
from pathlib import Path
from server import loading
from tests.server.rooms.halls import first_world
loading.first_world = first_world
serve(Wishes(port=int(sys.argv[1]), data=Path(sys.argv[2]), browser=False))
"""
"""`steppe serve` with the small world of tests as its only scenario."""
ROOT = Path(__file__).parent.parent.parent
unix = pytest.mark.skipif(sys.platform == "win32", reason="needs signals of Unix")


def a_free_port() -> int:
    """Return a port that nobody uses just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(port: int, data: Path) -> Iterator[subprocess.Popen[str]]:
    """Give a server in a process of its own that answers already."""
    process = subprocess.Popen(
        [sys.executable, "-c", STARTER, str(port), str(data)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        _answers(port, process)
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def _answers(port: int, process: "subprocess.Popen[str]") -> None:
    """Wait until the server answers."""
    for _ in range(1_000):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1).close()
        except OSError:
            assert process.poll() is None, process.communicate()[0]
            time.sleep(0.01)
        else:
            return
    raise AssertionError("the server never answered")


def key_of(process: "subprocess.Popen[str]") -> str:
    """Return the teacher's key that the server printed."""
    assert process.stdout is not None
    for line in process.stdout:
        found = re.search(r"Teacher's key: +(\S+)", line)
        if found:
            return found[1]
    raise AssertionError("no key was printed")


def children_of(process: "subprocess.Popen[str]") -> list[int]:
    """Return the processes of a server's session, itself apart."""
    listed = subprocess.run(
        ["ps", "-o", "pid=", "-s", str(process.pid)], capture_output=True, text=True, check=False
    )
    return [int(pid) for pid in listed.stdout.split() if int(pid) != process.pid]


def alive(pid: int) -> bool:
    """Return whether a process is there."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def say(text: str) -> SendMessage:
    """Return a message."""
    return SendMessage(channel="plenary", text=text)


@unix
async def test_nothing_that_was_acknowledged_is_lost_by_kill_9(tmp_path: Path) -> None:
    """The plug is pulled; the next start has everything, and students return with their token."""
    port = a_free_port()
    with serving(port, tmp_path) as process:
        teacher, student = Client(), Client()
        await teacher.connect(port)
        await teacher.get(to_server.Host(key=key_of(process)), Hosting)
        room = await teacher.get(to_server.OpenRoom(scenario="test", timed=False), Opened)
        before = await student.join(port, room.code, "RUS")
        told = [await student.submit(say(f"{n}"), id=f"c-{n}") for n in range(3)]
        helpers = children_of(process)
        os.kill(process.pid, signal.SIGKILL)
        words, _ = process.communicate(timeout=60)
    with serving(port, tmp_path) as process:
        again = Client()
        await again.connect(port)
        after = await again.get(to_server.Rejoin(token=before.token), Welcome)
        repeat = await again.submit(say("2"), id="c-2")
        await until(lambda: not any(alive(pid) for pid in helpers), seconds=30)
        for client in (again, student, teacher):
            await client.close()

    assert all(isinstance(answer, Accepted) for answer in told)
    assert (after.place, after.seat, after.code) == (before.place, "RUS", room.code)
    assert [message.text for message in after.sight.own.messages] == ["0", "1", "2"]
    assert isinstance(repeat, Accepted)
    assert "Warning" not in words


@unix
async def test_students_return_over_the_network_after_kill_9(tmp_path: Path) -> None:
    """The address on the wall opened with the lesson; it answers again without a click."""
    port, shared = a_free_port(), own_address()
    with serving(port, tmp_path) as process:
        teacher, student, later = Client(), Client(), Client()
        await teacher.connect(port)
        await teacher.get(to_server.Host(key=key_of(process)), Hosting)
        room = await teacher.get(to_server.OpenRoom(scenario="test", timed=False), Opened)
        await student.connect(port, host=shared)
        before = await student.get(to_server.Join(code=room.code, seat="RUS"), Welcome)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    with serving(port, tmp_path) as process:
        await later.connect(port, host=shared)
        after = await later.get(to_server.Rejoin(token=before.token), Welcome)
        for client in (later, student, teacher):
            await client.close()
        process.send_signal(signal.SIGINT)
        words, _ = process.communicate(timeout=60)

    assert after.place == before.place
    assert f"Class network:  http://{shared}:{port}" in words
    assert "open again" in words


@unix
async def test_ctrl_c_tells_the_players_and_ends_cleanly(tmp_path: Path) -> None:
    """No traceback, exit code nothing, the journal closed."""
    port = a_free_port()
    with serving(port, tmp_path) as process:
        student = Client()
        await student.connect(port)
        process.send_signal(signal.SIGINT)
        await until(lambda: bool(student.heard("goodbye")), seconds=30)
        words, _ = process.communicate(timeout=60)

    assert process.returncode == 0
    assert student.heard("goodbye") == [Goodbye(key="server.stopping")]
    assert "games are kept" in words
    assert "Traceback" not in words
    assert not (tmp_path / "journal.db-wal").exists()


def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run a command that ends by itself."""
    steppe = [sys.executable, "-c", "from game.cli import main; main()"]
    return subprocess.run(
        [*steppe, "serve", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_taken_port_is_told_in_one_line(tmp_path: Path) -> None:
    """With the cure."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        ended = run("--port", str(port), "--data", str(tmp_path))

    assert ended.returncode == 1
    assert ended.stderr.startswith(f"Port {port} on 127.0.0.1 cannot be used")
    assert "--port" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_folder_that_cannot_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    """With the path and the cure."""
    (tmp_path / "file").write_text("not a folder")
    ended = run("--port", "0", "--data", str(tmp_path / "file"))

    assert ended.returncode == 1
    assert ended.stderr.startswith("Games cannot be kept")
    assert str(tmp_path / "file") in ended.stderr
    assert "--data" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("host", ["300.1.1.1", "203.0.113.7"])
def test_an_address_that_is_not_ours_is_told_in_one_line(tmp_path: Path, host: str) -> None:
    """With the cure for it, which is no other port: one is no address, one is somebody else's."""
    ended = run("--host", host, "--port", "0", "--data", str(tmp_path))

    assert ended.returncode == 1
    assert ended.stderr == (
        f"{host} is no address of this computer. Choose another one with --host.\n"
    )


def test_a_port_that_cannot_be_is_refused(tmp_path: Path) -> None:
    """It is not cut down to another one."""
    ended = run("--port", "99999", "--data", str(tmp_path))

    assert ended.returncode == 2
    assert "--port" in ended.stderr
