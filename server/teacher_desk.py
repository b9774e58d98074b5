"""The teacher's desk: rooms are opened, watched, led and closed with the teacher's key."""

from game.model.ids import TEACHER
from game.rules.engine import require
from game.wire import codec, to_server
from game.wire.to_client import Accepted, Done, Hosting, Opened, Watching
from server.delivery import Delivery, watching
from server.desk import accepted
from server.doorkeeper import Doorkeeper
from server.line import Line
from server.rooms.hall import Hall, Wanted


class TeacherDesk:
    """Answers the messages of teachers; all but the first need the key."""

    def __init__(self, hall: Hall, delivery: Delivery, doorkeeper: Doorkeeper) -> None:
        self._hall, self._delivery, self._doorkeeper = hall, delivery, doorkeeper

    async def host(self, line: Line, message: to_server.Host) -> Hosting:
        """Check the key, or that the page of this socket is signed in."""
        if message.key is None:
            require(line.signed_in, "teacher.signed_out")
        else:
            await self._doorkeeper.admit(line.address, message.key)
        line.host = True
        return Hosting(rooms=await self._hall.cards())

    async def open_room(self, line: Line, message: to_server.OpenRoom) -> Opened:
        """Open a room."""
        wanted = Wanted(
            scenario=message.scenario,
            preset=message.preset,
            seed=message.seed,
            timed=message.timed,
        )
        table = await self._hall.open(wanted)
        return Opened(room=table.room.name, code=table.code)

    async def watch(self, line: Line, message: to_server.Watch) -> Watching:
        """Look into a room."""
        table = await self._hall.named(message.room)
        self._delivery.remove(line)
        line.look_into(table)
        for reading in line.readings:
            self._delivery.add(reading.table, line)
        return watching(table, table.room.world, table.room.post.number(TEACHER))

    async def direct(self, line: Line, message: to_server.Direct) -> Accepted:
        """Send a teacher's command."""
        table = await self._hall.named(message.room)
        command = codec.command_in(message.command)
        return accepted(await table.room.submit(TEACHER, command, message.id))

    async def extend(self, line: Line, message: to_server.Extend) -> Done:
        """Give the phase more time."""
        table = await self._hall.named(message.room)
        table.clock.extend(message.seconds)
        self._delivery.tell_time(table)
        return Done()

    async def close_room(self, line: Line, message: to_server.CloseRoom) -> Done:
        """Send everybody home; the journal stays."""
        await self._delivery.close(await self._hall.close_room(message.room), "room.closed")
        return Done()

    async def delete_room(self, line: Line, message: to_server.DeleteRoom) -> Done:
        """Send everybody home and delete all that is kept."""
        for table in self._hall.tables:
            if table.room.name == message.room:
                await self._delivery.close(table, "room.closed")
        await self._hall.delete(message.room)
        return Done()
