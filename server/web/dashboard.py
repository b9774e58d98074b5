"""The teacher's pages: rooms and new lessons, one room with its panes, and windows above them.

Commands travel over the page's Socket.IO line like those of everybody; here is only what is shown.
Panes are drawn on the server in the language of the tab, so a sentence is the same everywhere.
"""

import hashlib
import json
from collections.abc import Awaitable, Callable
from typing import Annotated

import msgspec
from aiohttp import web

from game import text
from game.debrief import voices
from game.model.treaties import Parameter
from game.model.values import Value
from game.rules.engine import Refused
from game.sight.projector import public_sight
from game.wire.to_client import Proposal
from game.wire.to_server import PROTOCOL, OpenLesson
from server.listener import Listener
from server.rooms.hall import Hall
from server.rooms.table import Table
from server.signin import FORM, HOME, for_teachers
from server.web import pages
from server.web.board import deck, delegations, lesson, pulse, talk, treaties, undo
from server.web.board.scene import Scene
from server.web.futures import Futures
from server.web.pages import Reader
from server.web.temptations import Temptations
from server.web.windows import NoSuchThing, window

PANES = ("head", "clock", "delegations", "pulse", "treaties", "messages", "deck")
LENGTHS = (45, 90, 180)
"""Minutes of the lessons that are proposed where nobody said how long theirs is."""
MINUTE = 60
LONGEST = 2000
"""Characters of what is asked in an address."""
Answer = Callable[[web.Request, Reader], Awaitable[web.Response]]


class Panes(msgspec.Struct, frozen=True, kw_only=True):
    """What a page asks for again and again."""

    panes: dict[str, str]
    left: int | None = None
    running: bool = False


class Wish(Value, frozen=True, kw_only=True):
    """What a teacher said about the lesson."""

    minutes: Annotated[int, msgspec.Meta(ge=20, le=600)] | None = None
    students: Annotated[int, msgspec.Meta(ge=1, le=200)] | None = None
    debrief: Annotated[int, msgspec.Meta(ge=6, le=300)] | None = None


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson that one click opens."""

    proposal: Proposal
    body: dict[str, object]
    """The message that opens it."""
    length: str
    """Minutes and seconds of a turn."""


class Dashboard:
    """Answers the pages of teachers."""

    def __init__(
        self, hall: Hall, listener: Listener, futures: Futures, temptations: Temptations
    ) -> None:
        self._hall, self._listener = hall, listener
        self._futures, self._temptations = futures, temptations

    def attach(self, app: web.Application) -> None:
        """Answer under the teacher's paths; whoever is not signed in is led to the form."""
        room = f"{HOME}/rooms/{{room}}"
        app.router.add_get(FORM, self._sign_in)
        for path, answer in (
            (HOME, self._home),
            (f"{HOME}/panes", self._home_panes),
            (f"{HOME}/say", self._say),
            (room, self._room),
            (f"{room}/panes", self._room_panes),
            (f"{room}/{{window}}", self._window),
            (f"{room}/{{window}}/{{name}}", self._window),
        ):
            app.router.add_get(path, for_teachers(_read_by(answer)))

    async def warm(self) -> None:
        """Read scenarios and texts before somebody asks for them."""
        await self._hall.proposals(LENGTHS[0])
        for language in text.LANGUAGES:
            await pages.learn(language)

    async def _sign_in(self, request: web.Request) -> web.Response:
        """Show the form for the key."""
        reader = await pages.reader_of(request)
        key = request.query.get("refused", "")
        refused = reader.say(key) if text.has("en", key) else ""
        return pages.answer(request, reader, "sign_in.html", {"refused": refused})

    async def _home(self, request: web.Request, reader: Reader) -> web.Response:
        """Show the rooms and what a new lesson could be."""
        wish = _wish(request)
        frame = await self._frame("")
        given = {"wish": wish, "groups": await self._proposals(wish)}
        return pages.answer(request, reader, "teacher/home.html", {**frame, **given})

    async def _home_panes(self, request: web.Request, reader: Reader) -> web.Response:
        """Answer with the list of rooms."""
        rooms = pages.rendered("teacher/rooms.html", reader, await self._frame(""))
        return _data(request, Panes(panes={"rooms": rooms}))

    async def _room(self, request: web.Request, reader: Reader) -> web.Response:
        """Show one room."""
        scene = self._scene(await self._table(request), reader)
        given = {"panes": self._panes(scene, request), "code": scene.code}
        frame = await self._frame(scene.room)
        return pages.answer(request, reader, "teacher/room.html", {**frame, **given})

    async def _room_panes(self, request: web.Request, reader: Reader) -> web.Response:
        """Answer with the panes of a room."""
        scene = self._scene(await self._table(request), reader)
        drawn = self._panes(scene, request)
        frame = await self._frame(scene.room)
        drawn["rooms"] = pages.rendered("teacher/rooms.html", reader, frame)
        clock = scene.clock
        return _data(request, Panes(panes=drawn, left=clock.left, running=not clock.paused))

    async def _window(self, request: web.Request, reader: Reader) -> web.Response:
        """Answer with what stands in a window above the page."""
        table = await self._table(request)
        name = request.match_info.get("name", "") or request.query.get("command", "")[:LONGEST]
        try:
            words = window(request.match_info["window"], self._scene(table, reader), table, name)
        except NoSuchThing:
            raise web.HTTPNotFound from None
        return web.Response(text=words, content_type="text/html", headers=_FRESH)

    async def _say(self, request: web.Request, reader: Reader) -> web.Response:
        """Say a refusal as a sentence."""
        key, given = request.query.get("key", ""), request.query.get("given", "{}")
        try:
            known = msgspec.json.decode(given[:LONGEST], type=dict[str, Parameter])
            words = text.say(reader.language, key, **known)
        except (KeyError, ValueError, msgspec.DecodeError):
            raise web.HTTPNotFound from None
        return web.Response(text=words, headers=_FRESH)

    async def _table(self, request: web.Request) -> Table:
        """Return the room that is asked for, or 404."""
        try:
            return await self._hall.named(request.match_info["room"])
        except Refused:
            raise web.HTTPNotFound from None

    def _scene(self, table: Table, reader: Reader) -> Scene:
        """Return everything that the panes of a room are made from."""
        return Scene(
            room=table.room.name,
            code=table.code,
            world=table.room.world,
            clock=table.clock.news(),
            roster=table.roster(),
            reader=reader,
            futures=self._futures.of(table, public_sight(table.room.world)),
            tempted=self._temptations.of(table),
        )

    def _panes(self, scene: Scene, request: web.Request) -> dict[str, str]:
        """Return the panes of a room."""
        given = {
            "scene": scene,
            "address": self._listener.for_students(request.host),
            "question": _question(scene.reader),
            "face": lesson.face(scene),
            "table": delegations.table(scene),
            "ledger": treaties.ledger(scene),
            "pulse": pulse.pulse(scene),
            "talk": talk.talk(scene),
            "deck": deck.deck(scene),
            "undo": undo.undo(scene),
            "people": voices.people(scene.world.classroom.voices),
            "answers": voices.answers_now(scene.world.classroom.voices),
        }
        return {name: pages.rendered(f"teacher/{name}.html", scene.reader, given) for name in PANES}

    async def _frame(self, room: str) -> dict[str, object]:
        """Return what stands around every page of a teacher."""
        cards = await self._hall.cards()
        return {"cards": cards, "room": room, "here": "rooms", "protocol": PROTOCOL}

    async def _proposals(self, wish: Wish) -> list[list[Choice]]:
        """Return lessons that fit, by scenario; of usual lengths where nobody said how long."""
        groups: dict[str, list[Choice]] = {}
        for minutes in (wish.minutes,) if wish.minutes else LENGTHS:
            for one in await self._hall.proposals(minutes, wish.students, wish.debrief):
                groups.setdefault(one.scenario, []).append(_choice(one, wish))
        return list(groups.values())


_FRESH = {"Cache-Control": "no-store"}


def _read_by(answer: Answer) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Return a handler that finds out who reads."""

    async def handle(request: web.Request) -> web.Response:
        return await answer(request, await pages.reader_of(request))

    return handle


def _data(request: web.Request, panes: Panes) -> web.Response:
    """Answer with panes, or that nothing is new; clocks are told over the line."""
    tag = hashlib.sha256(json.dumps(panes.panes).encode()).hexdigest()[:32]
    headers = {**_FRESH, "ETag": f'"{tag}"'}
    if request.headers.get("If-None-Match") == headers["ETag"]:
        return web.Response(status=304, headers=headers)
    body = msgspec.json.encode(panes)
    return web.Response(body=body, content_type="application/json", headers=headers)


def _wish(request: web.Request) -> Wish:
    """Return what a teacher typed; what makes no sense is as if it had not been typed."""
    typed = {name: request.query.get(name, "") for name in Wish.__struct_fields__}
    numbers = {name: int(words) for name, words in typed.items() if words.isdecimal()}
    try:
        return msgspec.convert(numbers, Wish)
    except msgspec.ValidationError:
        return Wish()


def _choice(proposal: Proposal, wish: Wish) -> Choice:
    """Return a proposal with the message that opens it."""
    plan = proposal.plan
    body = OpenLesson(
        scenario=proposal.scenario,
        minutes=plan.minutes,
        students=wish.students,
        debrief=wish.debrief,
        preset=plan.turns,
    )
    length = f"{plan.turn // MINUTE}:{plan.turn % MINUTE:02d}"
    return Choice(proposal=proposal, body=msgspec.to_builtins(body), length=length)


def _question(reader: Reader) -> dict[str, str]:
    """Return the question of a reflective pause in every language."""
    return {one: text.say(one, "board.reflect.question") for one in text.LANGUAGES}
