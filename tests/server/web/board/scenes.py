"""Rooms as a teacher's page sees them, for tests of single panes."""

from game.model.ids import PlaceId
from game.model.seats import Place
from game.model.world import World
from game.wire.to_client import Clock
from server.rooms.register import Register
from server.web.board.scene import Scene
from server.web.pages import Reader
from tests.worlds import KAZ


def a_scene(world: World, language: str = "en", debrief: int | None = None) -> Scene:
    """Return the scene of a world in which nobody has a screen."""
    register = Register(lambda: 0)
    return Scene(
        room=world.room,
        code="123456",
        world=world,
        clock=Clock(phase=world.phase),
        roster=register.roster(world, {}, (), debrief),
        reader=Reader(language=language),
    )


def a_place(name: str = "p-1", seat: str = KAZ, call_sign: str = "Saiga 7") -> Place:
    """Return a student."""
    return Place(id=PlaceId(name), seat=seat, call_sign=call_sign)  # type: ignore[arg-type]
