"""What a teacher reads before a lesson: notes, aims, roles, questions and facts of a scenario.

One page that can be printed. It is the teacher's alone: briefs and right answers stand on it.
"""

import asyncio
from typing import get_args

from aiohttp import web

from game.model.seats import Seat
from game.model.values import Text, Value
from game.scenario.folder import playable
from game.scenario.load import BrokenScenario, first_world
from game.scenario.materials import Materials, materials
from game.scenario.reading import Unreadable
from game.scenario.shapes import NamesKind
from game.wire.to_server import PROTOCOL
from server.rooms.hall import Hall
from server.signin import HOME, for_teachers
from server.web import pages


class RoleCard(Value, frozen=True, kw_only=True):
    """A delegation as its players read it."""

    name: Text
    role: Text
    brief: Text


class Sheet(Value, frozen=True, kw_only=True):
    """What stands on the page."""

    names: NamesKind
    lesson: Materials
    cards: tuple[RoleCard, ...]


class LessonSheets:
    """Answers with the lesson sheet of a scenario."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall

    def attach(self, app: web.Application) -> None:
        """Answer under the teacher's paths."""
        app.router.add_get(f"{HOME}/lessons/{{scenario}}", for_teachers(self._page))

    async def _page(self, request: web.Request) -> web.Response:
        """Show the sheet of a scenario that can be played here."""
        reader = await pages.reader_of(request)
        wished = request.query.get("names", "")
        names = next((one for one in get_args(NamesKind) if one == wished), None)
        found = await asyncio.to_thread(sheet, request.match_info["scenario"], names)
        if found is None:
            raise web.HTTPNotFound
        given = {
            "sheet": found,
            "cards": await self._hall.cards(),
            "room": "",
            "here": "scenarios",
            "protocol": PROTOCOL,
        }
        return pages.answer(request, reader, "teacher/lesson_sheet.html", given)


def sheet(scenario: str, names: NamesKind | None = None) -> Sheet | None:
    """Return the sheet of a scenario, with names as its file has them unless others are wished.

    None if no scenario of this id can be played here.
    """
    if scenario not in playable():
        return None
    try:
        world = first_world(scenario, names=names)
        lesson = materials(scenario, names=names)
    except (Unreadable, BrokenScenario):
        return None
    cards = tuple(_card(seat) for seat in world.seats.values())
    called: NamesKind = "fictional" if world.settings.fictional else "real"
    return Sheet(names=called, lesson=lesson, cards=cards)


def _card(seat: Seat) -> RoleCard:
    """Return a delegation as its players read it."""
    return RoleCard(name=seat.name, role=seat.role, brief=seat.brief)
