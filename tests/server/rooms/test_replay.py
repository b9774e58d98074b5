"""Replay: whatever teachers did and took back, the journal tells it again to the last byte."""

import msgspec

from game.model.ids import TEACHER
from game.rules.classroom.acts import UndoTeacher
from game.rules.engine import digest
from game.wire.to_client import Accepted
from server.journal.memory import MemoryJournal
from server.rooms.mill import ThreadMill
from server.rooms.room import Room
from tests.rules.classroom.test_acts import UNDOABLE, WORLD
from tests.server.rooms.rooms import a_room, ticking


async def test_every_deed_and_its_undoing_is_folded_as_it_was_played() -> None:
    """One after another, in one room."""
    journal = MemoryJournal()
    room = await a_room(msgspec.structs.replace(WORLD, room="r-1"), journal)
    for number, command in enumerate(UNDOABLE):
        did = await room.submit(TEACHER, command, f"t-{number}")
        act = room.world.classroom.acts[-1].id
        undid = await room.submit(TEACHER, UndoTeacher(act=act), f"u-{number}")
        assert isinstance(did, Accepted), (command, did)
        assert isinstance(undid, Accepted), (command, undid)
    again = await Room.reopened("r-1", journal, ThreadMill(), ticking())

    assert digest(again.world) == digest(room.world)
    assert all(act.undone for act in room.world.classroom.acts)
