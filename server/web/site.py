"""All pages of a server, put together."""

from aiohttp import web

from server.listener import Listener
from server.rooms.hall import Hall
from server.web.dashboard import Dashboard
from server.web.futures import Futures
from server.web.join import JoinPages
from server.web.keepsakes import Keepsakes
from server.web.lesson_sheet import LessonSheets
from server.web.projector import Projector
from server.web.scenarios import ScenarioPages
from server.web.static import static
from server.web.temptations import Temptations


class Site:
    """The class address, the teacher's dashboard and the walls."""

    def __init__(self, hall: Hall, listener: Listener) -> None:
        self._futures, self._temptations = Futures(hall.mill), Temptations(hall.mill)
        self._join = JoinPages(hall, listener)
        self._keepsakes = Keepsakes(hall)
        self._dashboard = Dashboard(hall, listener, self._futures, self._temptations)
        self._scenarios = ScenarioPages(hall)
        self._sheets = LessonSheets(hall)
        self._projector = Projector(hall, listener, self._futures)

    def attach(self, app: web.Application) -> None:
        """Answer under all paths for browsers."""
        app.router.add_get("/static/{name}", static)
        self._join.attach(app)
        self._keepsakes.attach(app)
        self._dashboard.attach(app)
        self._scenarios.attach(app)
        self._sheets.attach(app)
        self._projector.attach(app)

    async def warm(self) -> None:
        """Read what the first page would wait for: scenarios, and the texts of each language."""
        await self._dashboard.warm()

    def close(self) -> None:
        """Begin nothing new."""
        self._futures.close()
        self._temptations.close()
