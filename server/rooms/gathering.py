"""The gathering: which class those join who found the server by its call and typed no digits.

Only a class that still gathers in its lobby, and only where it is the only one: once a game runs,
and where classes could be mixed up, the digits on the board are needed.
"""

from collections.abc import Iterable

from game.rules.engine import Refused, require
from server.rooms.table import Table


def gathering(tables: Iterable[Table]) -> Table:
    """Return a room of the only class that gathers, or refuse; rooms of a lesson are one class."""
    found = {
        table.lesson or table.room.name: table
        for table in tables
        if table.room.world.phase == "lobby"
    }
    require(len(found) < 2, "room.several_gather")
    for table in found.values():
        return table
    raise Refused("room.code_needed")
