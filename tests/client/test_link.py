"""The line to the real room keeper: joining, playing, losing the line, and coming back."""

import asyncio
import gc
import socket
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

import msgspec
import pytest
from aiohttp import ClientSession

from game.client import post
from game.client.link import Link, Unreachable
from game.client.memory import HeldPlace
from game.client.postbox import Postbox
from game.client.words import version
from game.model.ids import TEACHER
from game.rules.classroom.moderation import WarnPlayer
from game.rules.talking import SendMessage
from game.rules.turns import MarkReady, StartGame
from game.wire import codec, to_server
from game.wire.to_client import Done, Hosting, Roster, Watching
from server import embedded
from server.embedded import Embedded
from tests.client.cable import Cable
from tests.server.rooms.halls import until
from tests.server.sockets import Client

N = TypeVar("N", bound=post.News)
SCENARIO, TURNS = "baikonur_70", 8
HELLO = SendMessage(channel="plenary", phrase="thanks")


class Line:
    """A postbox that remembers its news, so that tests can wait for one of a kind."""

    def __init__(self) -> None:
        self.box = Postbox()
        self._read: list[post.News] = []

    def wait(
        self, kind: type[N], fits: Callable[[N], bool] = lambda _: True, seconds: float = 30.0
    ) -> N:
        """Return the next news of a kind that fits; fails after some seconds."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._read += self.box.news()
            for place, news in enumerate(self._read):
                if isinstance(news, kind) and fits(news):
                    del self._read[: place + 1]
                    return news
            time.sleep(0.01)
        raise AssertionError(f"no {kind.__name__}; there was {self._read}")


def open_sessions() -> int:
    """Return how many sessions of the network's library are open in this program."""
    sessions = (each for each in gc.get_objects() if type(each) is ClientSession)
    return sum(not session.closed for session in sessions)


async def test_a_try_that_failed_leaves_nothing_open() -> None:
    """A window that tries for an hour to come back stays as small as it was."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # nobody listens there
        before = open_sessions()
        for _ in range(3):
            with pytest.raises(Unreachable):
                await Link(lambda _: None, lambda: None).dial(f"127.0.0.1:{taken.getsockname()[1]}")

    assert open_sessions() == before


@pytest.fixture(scope="module")
def keeper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Embedded]:
    """Return a real room keeper."""
    with embedded.start(tmp_path_factory.mktemp("keeper")) as server:
        yield server


@pytest.fixture
def line() -> Iterator[Line]:
    """Return a line that is hung up after the test."""
    line = Line()
    yield line
    line.box.close()


def opened(line: Line, keeper: Embedded) -> post.Seated:
    """Open a room of our own and return our place in it."""
    line.box.ask(
        post.OpenOwn(address=keeper.address, key=keeper.key, scenario=SCENARIO, preset=TURNS)
    )
    return line.wait(post.Seated)


def test_a_room_of_our_own_is_opened_and_started(line: Line, keeper: Embedded) -> None:
    """From the title to the first Brief."""
    seated = opened(line, keeper)
    assert (seated.seat, seated.solo, seated.sight.public.phase) == ("KAZ", True, "lobby")

    line.box.ask(post.Direct(command=StartGame(actor=TEACHER)))

    heard = line.wait(post.Heard, lambda news: news.sight.public.phase == "brief")
    assert heard.sight.public.turn == 1


def test_another_student_joins_with_six_digits(line: Line, keeper: Embedded) -> None:
    """And may move to another seat before the start."""
    host = Line()
    code = opened(host, keeper).code
    line.box.ask(post.Enter(address=keeper.address, code=code))
    assert line.wait(post.Seated).seat == "RUS"

    line.box.ask(post.ChangeSeat(seat="EUR"))

    assert line.wait(post.Seated).seat == "EUR"
    host.box.close()


def test_a_command_is_acknowledged_and_heard(line: Line, keeper: Embedded) -> None:
    """The answer and the letter both come."""
    opened(line, keeper)
    line.box.ask(post.Send(command=HELLO))

    heard = line.wait(post.Heard, lambda news: bool(news.sight.own.messages))

    assert heard.sight.own.messages[-1].phrase == "thanks"


def test_a_refusal_comes_back_with_its_reason(line: Line, keeper: Embedded) -> None:
    """The window shows it; nothing hangs."""
    opened(line, keeper)
    line.box.ask(post.Send(command=SendMessage(channel="t-nothing", text="Hello")))

    answered = line.wait(post.Answered)

    assert answered.refusal is not None
    assert answered.refusal.key == "chat.channel_unknown"


def test_the_teachers_word_reaches_one_student(line: Line, keeper: Embedded) -> None:
    """As a note that nobody else reads."""
    seated = opened(line, keeper)
    line.box.ask(post.Direct(command=WarnPlayer(actor=TEACHER, place=seated.place, text="Kindly.")))

    assert line.wait(post.Told).text == "Kindly."


def test_a_wrong_code_is_declined(line: Line, keeper: Embedded) -> None:
    """With a key that has a sentence."""
    line.box.ask(post.Enter(address=keeper.address, code="000000"))

    told = line.wait(post.LineIs, lambda news: news.line.state == "refused")

    assert told.line.reason.startswith("room.")


def test_without_a_code_the_class_that_gathers_is_asked_for(line: Line, keeper: Embedded) -> None:
    """A keeper that calls nobody on the network wants its digits."""
    line.box.ask(post.Enter(address=keeper.address, code=""))

    told = line.wait(post.LineIs, lambda news: news.line.state == "refused")

    assert told.line.reason == "room.code_needed"


def test_an_answer_of_a_newer_server_asks_to_update(
    line: Line, keeper: Embedded, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It must not look like a broken network; the version of this window is told."""

    def unreadable(data: object) -> object:
        raise msgspec.ValidationError("a field that this version does not know")

    monkeypatch.setattr(codec, "reply_from", unreadable)
    line.box.ask(post.Enter(address=keeper.address, code="482913"))

    told = line.wait(post.LineIs, lambda news: news.line.state == "refused")

    assert told.line.reason == "link.newer"
    assert told.line.details == {"version": version()}


def test_nobody_at_the_address_is_told(line: Line) -> None:
    """A mistyped address must not look like a broken game."""
    line.box.ask(post.Enter(address="127.0.0.1:9", code="482913"))

    told = line.wait(post.LineIs, lambda news: news.line.state == "refused")

    assert told.line.reason == "link.unreachable"


def test_the_same_device_comes_back_to_its_place(line: Line, keeper: Embedded) -> None:
    """After the program was closed: the token is enough."""
    first = Line()
    seated = opened(first, keeper)
    first.box.close()
    place = HeldPlace(
        address=keeper.address, code=seated.code, token=seated.token, letter=seated.letter
    )

    line.box.ask(post.Return(place=place))

    assert line.wait(post.Seated).place == seated.place


def test_another_device_comes_back_with_the_seat_key(line: Line, keeper: Embedded) -> None:
    """The four digits from the corner of the first device."""
    first = Line()
    seated = opened(first, keeper)

    line.box.ask(post.Enter(address=keeper.address, code=seated.code, seat_key=seated.seat_key))

    assert line.wait(post.Seated).place == seated.place
    first.box.close()


def test_another_device_comes_back_with_the_teachers_tap(keeper: Embedded) -> None:
    """Without the key: the call sign is asked about, and the answer brings the place."""
    laptop, phone = Line(), Line()
    seated = opened(laptop, keeper)
    phone.box.ask(post.Enter(address=keeper.address, code=seated.code, call_sign=seated.call_sign))
    phone.wait(post.LineIs, lambda news: news.line.reason == "seat.asked")
    asyncio.run(tapped(keeper, seated.code))
    again = phone.wait(post.Seated)
    laptop.box.close()
    phone.box.close()

    assert (again.place, again.call_sign) == (seated.place, seated.call_sign)


async def tapped(keeper: Embedded, code: str) -> None:
    """Say as the teacher that it is the student who asks."""
    teacher = Client()
    await teacher.connect(int(keeper.address.rpartition(":")[2]))
    rooms = (await teacher.get(to_server.Host(key=keeper.key), Hosting)).rooms
    room = next(card.room for card in rooms if card.code == code)
    await teacher.get(to_server.Watch(room=room), Watching)
    await until(lambda: bool(teacher.heard("roster")), seconds=20)
    (roster, *_) = teacher.heard("roster")
    assert isinstance(roster, Roster)
    answer = to_server.AnswerBack(room=room, request=roster.asking[0].request, admit=True)
    await teacher.get(answer, Done)
    await teacher.close()


def test_a_lost_line_loses_and_doubles_nothing(line: Line, keeper: Embedded) -> None:
    """The cable is cut while messages wait, and mended again."""
    with Cable(keeper.address) as cable:
        host = Line()
        code = opened(host, keeper).code
        line.box.ask(post.Enter(address=cable.address, code=code))
        seated = line.wait(post.Seated)
        cable.cut()
        line.wait(post.LineIs, lambda news: news.line.state == "lost")
        line.box.ask(post.Send(command=HELLO))
        line.wait(post.LineIs, lambda news: news.line.unsent == 1)
        line.box.ask(post.Send(command=MarkReady()))
        line.wait(post.LineIs, lambda news: news.line.unsent == 2)

        cable.mend()

        assert line.wait(post.Seated).place == seated.place
        heard = line.wait(post.Heard, lambda news: news.sight.own.me.ready)
        assert [message.phrase for message in heard.sight.own.messages] == ["thanks"]
        host.box.close()
