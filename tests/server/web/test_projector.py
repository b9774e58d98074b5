"""The projector's page over real HTTP: what it shows, what it never shows, and what it costs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import msgspec
import pytest
from multidict import CIMultiDictProxy

from game.assets import asset_path
from game.model.classroom import Classroom
from game.model.ids import PlaceId, Tenths, Turn
from game.model.seats import Place
from game.model.treaties import Clause
from game.model.world import Settings, World
from game.projector.chart import Future
from game.projector.page import Wall, stage
from game.rules.talking import SendMessage
from game.sight.projector import public_sight
from game.text import LANGUAGES
from server.rooms.table import Table
from server.web.projector import Data
from tests.server.rooms.halls import a_hall
from tests.server.sockets import a_server
from tests.sight.secrets import SECRETS, Hide
from tests.worlds import KAZ, RUS, a_treaty, a_world

WALL = Wall(code="123456", address="192.168.1.20:8765")


class Browser:
    """A browser on the wall of one room."""

    def __init__(self, session: aiohttp.ClientSession, port: int, table: Table) -> None:
        self._session, self._port, self.table = session, port, table

    async def get(
        self, path: str = "", code: str = "", tag: str = ""
    ) -> tuple[int, str, CIMultiDictProxy[str]]:
        """Return status, words and headers of a page of the room."""
        address = f"http://127.0.0.1:{self._port}/projector/{code or self.table.code}{path}"
        headers = {"If-None-Match": tag} if tag else {}
        async with self._session.get(address, headers=headers) as answer:
            return answer.status, await answer.text(), answer.headers

    async def data(self) -> Data:
        """Return what the page asks for."""
        _, words, _ = await self.get("/data")
        return msgspec.json.decode(words, type=Data)


@asynccontextmanager
async def a_wall(world: World) -> AsyncIterator[Browser]:
    """Give a browser on the wall of a room with this world."""
    hall = a_hall()
    async with a_server(hall=hall) as server, aiohttp.ClientSession() as session:
        table = await hall.open_world(world)
        yield Browser(session, server.port, table)


def a_lobby(**fields: object) -> World:
    """Return a room into which one student has come."""
    place = Place(id=PlaceId("p-1"), seat=KAZ, call_sign="Saiga 7")
    return a_world(phase="lobby", turn=Turn(0), places={place.id: place}, **fields)


async def test_the_lobby_shows_the_way_in_and_who_has_come() -> None:
    """Students type what they read from their chairs."""
    async with a_wall(a_lobby()) as browser:
        status, words, _ = await browser.get()

        assert status == 200
        assert browser.table.code[:3] in words
        assert browser.table.code[3:] in words
        assert "127.0.0.1:" in words
        assert "Saiga 7" in words


async def test_the_lobby_shows_a_picture_for_telephones() -> None:
    """It leads to the class address with the digits in it."""
    async with a_wall(a_lobby()) as browser:
        _, words, _ = await browser.get()
        _, lost, _ = await browser.get(code="9" * 3000)

    assert words.count("<svg") == 1
    assert 'class="qr"' in words
    assert "<svg" not in lost


async def test_the_lobby_tells_nobody_who_plays_what() -> None:
    """A class may want to keep that for itself."""
    async with a_wall(a_lobby()) as browser:
        _, words, _ = await browser.get()

    assert "KAZ" not in words


async def test_a_game_in_play_shows_its_gauges_texts_and_phases() -> None:
    """The room sees what it did to its sky, and what it promised."""
    async with a_wall(a_world(a_treaty(Clause(kind="gen_pay"), parties=(KAZ, RUS)))) as browser:
        shown = (await browser.data()).stage

    assert "Orbit health" in shown
    assert "Turn 1 of 8" in shown
    assert "Test treaty" in shown
    assert "in force" in shown


async def test_the_future_is_added_as_soon_as_it_is_known() -> None:
    """The first answer does not wait for the debris model."""
    async with a_wall(a_world()) as browser:
        first = (await browser.data()).stage
        async with asyncio.timeout(30):
            while "with the treaties in force" not in (shown := (await browser.data()).stage):
                await asyncio.sleep(0.02)

    assert "with the treaties in force" not in first
    assert "in 25 sky years" in shown


async def test_nothing_new_is_no_answer() -> None:
    """A wall asks every two seconds for ninety minutes."""
    async with a_wall(a_lobby()) as browser:
        _, _, headers = await browser.get("/data")
        status, words, _ = await browser.get("/data", tag=headers["ETag"])

    assert (status, words) == (304, "")


async def test_a_secret_deed_does_not_even_change_the_tag() -> None:
    """Otherwise the rhythm of answers would tell that somebody whispers."""
    async with a_wall(a_lobby(settings=Settings(turns=8, chat="free"))) as browser:
        _, _, before = await browser.get("/data")
        whisper = SendMessage(channel="seat:KAZ", text="we want the light pad")
        world = browser.table.room.world
        await browser.table.room.submit(KAZ, whisper, "c-1", place=PlaceId("p-1"))
        _, words, after = await browser.get("/data")

        assert browser.table.room.world is not world
    assert after["ETag"] == before["ETag"]
    assert "light pad" not in words


async def test_a_timed_phase_tells_how_long_it_lasts() -> None:
    """The page counts down by itself."""
    settings = Settings(turns=8, seconds={"negotiate": 220})
    async with a_wall(a_world(settings=settings)) as browser:
        data = await browser.data()

    assert data.running
    assert data.left is not None
    assert 200_000 < data.left <= 220_000


async def test_a_pause_is_a_neutral_card() -> None:
    """Everybody looks at the teacher."""
    async with a_wall(a_world(paused=True)) as browser:
        data = await browser.data()

    assert not data.running
    assert "Pause" in data.stage
    assert "Orbit health" not in data.stage


async def test_a_question_to_think_about_stands_on_the_wall() -> None:
    """In the language of the wall, as large as can be."""
    asked = Classroom(question={"en": "What do the others need?", "ru": "Что нужно другим?"})
    async with a_wall(a_world(paused=True, classroom=asked)) as browser:
        _, words, _ = await browser.get("?lang=ru")

    assert "Что нужно другим?" in words


@pytest.mark.parametrize("code", ["000000", "1", "steppe", "12345a"])
async def test_an_unknown_code_gets_a_friendly_page(code: str) -> None:
    """Six digits are soon mistyped."""
    async with a_wall(a_lobby()) as browser:
        wrong = code if code != browser.table.code else "999999"
        status, words, _ = await browser.get(code=wrong)

    assert status == 404
    assert "six digits" in words


async def test_whoever_guesses_codes_is_slowed_down() -> None:
    """A million codes are not many."""
    async with a_wall(a_lobby()) as browser:
        answers = [(await browser.get(code="steppe"))[0] for _ in range(32)]
        status, _, headers = await browser.get()

    assert answers[0] == 404
    assert answers[-1] == 429
    assert status == 429
    assert headers["Retry-After"]


async def test_the_page_may_fetch_from_its_own_server_alone() -> None:
    """No school has to open its network, and no stranger's script can run."""
    async with a_wall(a_lobby()) as browser:
        _, words, headers = await browser.get()

    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http://" not in words
    assert "https://" not in words
    assert "<style" not in words
    assert " style=" not in words


@pytest.mark.parametrize("name", ["projector.js", "projector.css", "GolosText_400Regular.ttf"])
async def test_what_the_page_needs_is_there(name: str) -> None:
    """Script, style and letters come from the same server."""
    async with a_server() as server, aiohttp.ClientSession() as session:
        answer = await session.get(f"http://127.0.0.1:{server.port}/static/{name}")
        body = await answer.read()

    folder = "fonts" if name.endswith("ttf") else "pages"
    assert answer.status == 200
    assert body == asset_path(folder, name).read_bytes()


@pytest.mark.parametrize("name", ["debrief.html", "..%2fpages%2fdebrief.html", "nothing"])
async def test_no_other_file_can_be_fetched(name: str) -> None:
    """Only what is named in the program."""
    async with a_server() as server, aiohttp.ClientSession() as session:
        answer = await session.get(f"http://127.0.0.1:{server.port}/static/{name}")

    assert answer.status == 404


@pytest.mark.parametrize("hide", SECRETS, ids=lambda hide: hide.__name__)
@pytest.mark.parametrize("phase", ["lobby", "negotiate", "ended"])
def test_the_wall_shows_no_secret(hide: Hide, phase: str) -> None:
    """Two worlds that differ in a secret give equal bytes."""
    future = (Future(index=(Tenths(1000), Tenths(1100))),)
    first, second = (
        stage(public_sight(hide(a_world(phase=phase), number)[0]), future, WALL)
        for number in (12_345, 54_322)
    )

    assert first == second


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("phase", ["lobby", "negotiate", "review", "ended"])
async def test_the_wall_speaks_three_languages(language: str, phase: str) -> None:
    """The page says which one it speaks."""
    async with a_wall(a_world(phase=phase)) as browser:
        status, words, _ = await browser.get(f"?lang={language}")

    assert status == 200
    assert f'<html lang="{language}">' in words


async def test_an_unknown_language_is_english() -> None:
    """Nobody shall see an error on the wall."""
    async with a_wall(a_lobby()) as browser:
        _, words, _ = await browser.get("?lang=%22%3E")

    assert '<html lang="en">' in words
