"""A school for tests: the real server, teachers with browsers whose actions are counted, students.

An action is one click, one typed field, one key: what `docs/classroom.md` calls a step.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from playwright.async_api import Browser, BrowserContext, Locator, Page, ViewportSize, expect

from game.rules.engine import Command
from game.rules.turns import MarkReady
from game.wire import to_server
from game.wire.to_client import Welcome
from server import keys
from server.app import Server, opened
from server.rooms.table import Table
from server.settings import Pace, Settings
from tests.server.sockets import Client

KEY = "the-key-of-the-teacher"
PATIENCE = 30_000
"""Milliseconds until an expectation that never comes true fails."""
SCREEN: ViewportSize = {"width": 1280, "height": 720}
SETTINGS = Settings(
    port=0, own_process=False, bot_pause=0.0, pace=Pace(calls=10_000, messages=10_000)
)
expect.set_options(timeout=PATIENCE)


class Teacher:
    """A teacher before a browser; counts what is done."""

    def __init__(self, page: Page, home: str) -> None:
        self.page, self.home = page, home
        self.actions = 0
        self.faults: list[str] = []
        """What went wrong in the page's scripts."""
        page.on("pageerror", lambda fault: self.faults.append(str(fault)))
        page.on("console", lambda said: self._listen(said.type, said.text))

    async def go_home(self) -> None:
        """Open the page with rooms and new lessons."""
        await self.page.goto(f"{self.home}/teacher")
        await self.live()

    async def enter(self, table: Table, query: str = "") -> None:
        """Open the page of a room."""
        await self.page.goto(f"{self.home}/teacher/rooms/{table.room.name}{query}")
        await self.live()

    async def live(self) -> None:
        """Wait until the page has its line to the server."""
        await expect(self.page.locator("body")).to_have_attribute("data-live", "yes")

    async def click(self, what: str) -> None:
        """Click something: one action."""
        self.actions += 1
        await self.page.locator(what).first.click()

    async def press(self, key: str) -> None:
        """Press a key: one action."""
        self.actions += 1
        await self.page.keyboard.press(key)

    async def write(self, where: str, words: str) -> None:
        """Type into a field and send it with Enter: one action."""
        self.actions += 1
        await self.page.locator(where).fill(words)
        await self.page.locator(where).press("Enter")

    async def sees(self, what: str) -> Locator:
        """Wait until something can be seen."""
        found = self.page.locator(what).first
        await expect(found).to_be_visible()
        return found

    async def reads(self, what: str, words: str) -> None:
        """Wait until some words stand somewhere."""
        await expect(self.page.locator(what).first).to_contain_text(words)

    def _listen(self, kind: str, words: str) -> None:
        """Note what the browser complains about."""
        if kind == "error":
            self.faults.append(words)


class School:
    """A running server and everybody who uses it."""

    def __init__(self, server: Server, browser: Browser) -> None:
        self.server = server
        self.home = f"http://127.0.0.1:{server.port}"
        self._browser = browser
        self._contexts: list[BrowserContext] = []
        self._students: list[Client] = []

    async def device(self, scripts: bool = True) -> BrowserContext:
        """Return a browser of its own, with its own cookies."""
        context = await self._browser.new_context(
            viewport=SCREEN, locale="en-GB", reduced_motion="reduce", java_script_enabled=scripts
        )
        self._contexts.append(context)
        return context

    async def teacher(self) -> Teacher:
        """Return a teacher in whose browser somebody has signed in before."""
        context = await self.device()
        cookie = await self.server.keys.sign_in()
        name = f"steppe_teacher_{self.server.port}"
        await context.add_cookies([{"name": name, "value": cookie, "url": self.home}])
        return Teacher(await context.new_page(), self.home)

    async def room(self, timed: bool = True) -> Table:
        """Return the lobby of a lesson of 45 minutes."""
        asked = to_server.OpenLesson(scenario="baikonur_70", minutes=45, seed="test", timed=timed)
        return (await self.server.hall.open_lesson(asked))[0]

    async def student(self, table: Table, seat: str | None = None) -> Client:
        """Return a student who has joined with the six digits."""
        client = Client()
        self._students.append(client)
        await client.join(self.server.port, table.code, seat)
        return client

    async def students(self, table: Table, count: int) -> list[Client]:
        """Return several students."""
        return [await self.student(table) for _ in range(count)]

    async def close(self) -> None:
        """Send everybody home."""
        for client in self._students:
            if client.sio.connected:
                await client.close()
        for context in self._contexts:
            await context.close()


@asynccontextmanager
async def a_school(browser: Browser, settings: Settings = SETTINGS) -> AsyncIterator[School]:
    """Give a school whose server is in this process."""
    server = opened(settings, keys.given(KEY))
    await server.start()
    school = School(server, browser)
    try:
        yield school
    finally:
        await school.close()
        await server.stop()


def welcome(client: Client) -> Welcome:
    """Return what a student was told when joining."""
    assert client.welcome is not None
    return client.welcome


async def holds(condition: Callable[[], bool], seconds: float = 10) -> None:
    """Wait until something holds; fail if it never does."""
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.01)


async def ready(students: list[Client]) -> None:
    """Let students say that they are ready."""
    command: Command = MarkReady()
    for client in students:
        await client.submit(command)
