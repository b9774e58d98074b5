"""Scenarios in the browser: a file is checked line by line while its author types."""

import asyncio
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from aiohttp import web
from aiohttp.web_request import FileField

from game.assets import scenario_path
from game.rules.engine import Refused, require
from game.scenario.bringing import NoPlace, bring, place_in
from game.scenario.check import Report, check
from game.scenario.folder import MAIN, shipped
from game.scenario.mistakes import Mistake
from game.scenario.nearest import NO_CURE
from game.scenario.reading import Unreadable, read_bytes
from game.wire.to_server import PROTOCOL
from server.rooms.hall import Hall
from server.signin import HOME, for_teachers
from server.web import pages
from server.web.pages import Reader
from server.web.playtest import GAMES, playtest

TEMPLATE = ("library", "new")
_ID = re.compile(r"^id: *([a-z0-9_]{1,40})\s*$", re.MULTILINE)
MOST_FILES = 20
LONGEST_NAME = 60


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    """What an author sent: the main file and those beside it."""

    source: str
    beside: dict[str, str] = {}
    """Contents by name."""
    copied: str = ""
    """The shipped scenario whose other files are taken as they are."""
    whole: bool = False
    """The author sent a scenario of their own: nothing but its own files belongs to it."""


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the report."""

    file: str
    line: int
    column: int
    severity: str
    words: str
    wrong: str = ""
    cure: str = ""
    """What one click puts in the place of the wrong word; empty: nothing is near."""


class ScenarioPages:
    """Answers the scenario pages of teachers."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall
        self._one_at_a_time = asyncio.Lock()
        self._one_game_at_a_time = asyncio.Lock()

    def attach(self, app: web.Application) -> None:
        """Answer under the teacher's paths."""
        app.router.add_get(f"{HOME}/scenarios", for_teachers(self._page))
        app.router.add_post(f"{HOME}/scenarios/check", for_teachers(self._check))
        app.router.add_post(f"{HOME}/scenarios/keep", for_teachers(self._keep))
        app.router.add_post(f"{HOME}/scenarios/play", for_teachers(self._play))

    async def _page(self, request: web.Request) -> web.Response:
        """Show the editor with a shipped scenario or a new one."""
        reader = await pages.reader_of(request)
        copied = request.query.get("from", "")
        copied = copied if copied in shipped() else ""
        sent = Sent(source=_source(copied), copied=copied)
        given = await self._given(sent, reader)
        return pages.answer(request, reader, "teacher/scenarios.html", given)

    async def _check(self, request: web.Request) -> web.Response:
        """Answer with the report, or with the whole page where scripts are off."""
        reader = await pages.reader_of(request)
        try:
            sent = await _sent(request)
        except Refused as refused:
            return web.Response(status=413, text=reader.say(refused.refusal.key))
        given = await self._given(sent, reader)
        if "fragment" in request.query:
            words = pages.rendered("teacher/report.html", reader, given)
            return web.Response(text=words, content_type="text/html")
        return pages.answer(request, reader, "teacher/scenarios.html", given)

    async def _play(self, request: web.Request) -> web.Response:
        """Answer with what games by bots say, or with what keeps the scenario from being played."""
        reader = await pages.reader_of(request)
        try:
            sent = await _sent(request)
        except Refused as refused:
            return web.Response(status=413, text=reader.say(refused.refusal.key))
        async with self._one_game_at_a_time:
            lines = await asyncio.to_thread(tried, sent, reader.language)
        given = {"lines": lines, "games": GAMES}
        words = pages.rendered("teacher/playtest.html", reader, given)
        return web.Response(text=words, content_type="text/html")

    async def _keep(self, request: web.Request) -> web.Response:
        """Keep a sound scenario and go where lessons begin; else show what is wrong."""
        reader = await pages.reader_of(request)
        try:
            sent = await _sent(request)
            report = await self._alone(kept, sent)
        except Refused as refused:
            return web.Response(status=413, text=reader.say(refused.refusal.key))
        except NoPlace:
            return web.Response(status=409, text=reader.say("scenario_page.no_place"))
        if not report.mistakes:
            raise web.HTTPSeeOther(HOME)
        given = await self._filled(sent, report, reader)
        return pages.answer(request, reader, "teacher/scenarios.html", given)

    async def _alone(self, work: Callable[[Sent], Report], sent: Sent) -> Report:
        """Do one thing at a time, beside the event loop."""
        async with self._one_at_a_time:
            return await asyncio.to_thread(work, sent)

    async def _given(self, sent: Sent, reader: Reader) -> pages.Given:
        """Return what the page is filled with after a check."""
        return await self._filled(sent, await self._alone(checked, sent), reader)

    async def _filled(self, sent: Sent, report: Report, reader: Reader) -> pages.Given:
        """Return what the page is filled with."""
        found = [_finding(one, reader) for one in (*report.mistakes, *report.warnings)]
        return {
            "sent": sent,
            "found": found,
            "readable": report.readable,
            "shipped": shipped(),
            "cards": await self._hall.cards(),
            "room": "",
            "here": "scenarios",
            "protocol": PROTOCOL,
        }


def checked(sent: Sent) -> Report:
    """Check what an author sent, in a folder that is thrown away."""
    with _laid_out(sent) as folder:
        return check(folder)


def tried(sent: Sent, language: str) -> tuple[str, ...]:
    """Return what games by bots say about what an author sent; empty: it cannot be played yet."""
    with _laid_out(sent) as folder:
        return () if check(folder).mistakes else playtest(folder, language)


def kept(sent: Sent) -> Report:
    """Keep what an author sent if it is sound. Raises NoPlace where nothing can be kept."""
    with _laid_out(sent) as folder:
        return bring(folder)


@contextmanager
def _laid_out(sent: Sent) -> Iterator[Path]:
    """Give a folder with everything that an author sent or took over, for as long as needed."""
    with tempfile.TemporaryDirectory(prefix="steppe-") as place:
        folder = Path(place) / _name(sent.source)
        if sent.whole:
            folder.mkdir()
        else:
            origin = scenario_path(sent.copied) if sent.copied else scenario_path(*TEMPLATE)
            shutil.copytree(origin, folder)
        (folder / MAIN).write_text(sent.source, encoding="utf-8")
        for name, words in _placed(sent).items():
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(words, encoding="utf-8")
        yield folder


def _placed(sent: Sent) -> dict[str, str]:
    """Return the files beside the main one by the places where it looks for them."""
    try:
        main = read_bytes(sent.source.encode(), MAIN)
    except Unreadable:
        return sent.beside
    return {place_in(name, main): words for name, words in sent.beside.items()}


def _name(source: str) -> str:
    """Return the id that a file gives itself, as the name of its folder."""
    found = _ID.search(source)
    return found.group(1) if found else "scenario"


async def _sent(request: web.Request) -> Sent:
    """Return what was sent; refuses too many files."""
    form = await request.post()
    files = [one for one in form.getall("files", []) if isinstance(one, FileField) and one.filename]
    require(len(files) <= MOST_FILES, "scenario_page.too_many", most=MOST_FILES)
    beside = {_plain(one.filename): _words(one) for one in files}
    copied, source = form.get("from", ""), form.get("source", "")
    whole = MAIN in beside or form.get("whole", "") == "yes"
    return Sent(
        source=beside.pop(MAIN, "") or (source if isinstance(source, str) else ""),
        beside=beside,
        copied=copied if isinstance(copied, str) and copied in shipped() else "",
        whole=whole,
    )


def _plain(name: str) -> str:
    """Return the last part of a file's name, made of harmless signs."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1][-LONGEST_NAME:]
    harmless = "".join(sign if sign.isalnum() or sign in "._-" else "_" for sign in last)
    return harmless.lstrip(".") or "file.yaml"


def _words(file: FileField) -> str:
    """Return the words of a file; signs that are no UTF-8 are shown as such."""
    return file.file.read().decode("utf-8", errors="replace")


def _source(copied: str) -> str:
    """Return the main file of a shipped scenario, or of a new one."""
    place = scenario_path(copied) if copied else scenario_path(*TEMPLATE)
    return (place / MAIN).read_text(encoding="utf-8")


def _finding(found: Mistake, reader: Reader) -> Finding:
    """Return one line of the report."""
    cure = str(found.parameters.get("cure", NO_CURE))
    wrong = str(found.parameters.get("given", found.parameters.get("name", "")))
    known = cure != NO_CURE and bool(wrong) and found.file == MAIN
    return Finding(
        file=found.file,
        line=found.line,
        column=found.column,
        severity=found.severity,
        words=reader.say(found.key, **found.parameters),
        wrong=wrong if known else "",
        cure=cure if known else "",
    )
