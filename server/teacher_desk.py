"""The teacher's desk: rooms are opened, watched, led and closed with the teacher's key."""

from game.model.ids import TEACHER, PlaceId
from game.rules.classroom.timing import ExtendPhase
from game.rules.engine import Refused, require
from game.rules.turns import ResumeGame, StartGame
from game.wire import codec, to_server
from game.wire.to_client import (
    Accepted,
    AnyAnswer,
    Deleted,
    Done,
    Effects,
    Hosting,
    Opened,
    OpenedLesson,
    Proposals,
    SeatKey,
    Watching,
)
from game.wire.to_server import ToServer
from server.delivery import Delivery, watching
from server.desk import accepted
from server.doorkeeper import Doorkeeper
from server.line import Line
from server.rooms.hall import Hall
from server.rooms.wishes import Wanted


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
        self._delivery.tell_rooms_to(line)
        return Hosting(rooms=await self._hall.cards())

    async def answer(self, line: Line, message: ToServer) -> AnyAnswer:
        """Return the answer to a message that needs the key."""
        match message:
            case to_server.Direct():
                return await self.direct(message)
            case to_server.Preview():
                return await self.preview(message)
            case to_server.Watch():
                return await self.watch(line, message)
            case to_server.Extend():
                return await self.extend(message)
            case to_server.AnswerBack():
                return await self.answer_back(message)
            case to_server.NewSeatKey():
                return await self.new_seat_key(message)
        return await self._of_rooms(message)

    async def _of_rooms(self, message: ToServer) -> AnyAnswer:
        """Return the answer to a message that opens or closes rooms."""
        match message:
            case to_server.Propose():
                return await self.propose(message)
            case to_server.OpenLesson():
                return await self.open_lesson(message)
            case to_server.OpenRoom():
                return await self.open_room(message)
            case to_server.ForkRoom():
                return await self.fork_room(message)
            case to_server.CloseRoom():
                return await self.close_room(message)
            case to_server.DeleteRoom():
                return await self.delete_room(message)
        raise Refused("wire.unknown_message", name=type(message).__name__)

    async def propose(self, message: to_server.Propose) -> Proposals:
        """Say which lessons fit."""
        found = await self._hall.proposals(
            message.minutes, message.students, message.debrief, message.scenario
        )
        return Proposals(proposals=found)

    async def open_lesson(self, message: to_server.OpenLesson) -> OpenedLesson:
        """Open the rooms of a lesson."""
        tables = await self._hall.open_lesson(message)
        self._delivery.tell_rooms()
        return OpenedLesson(lesson=tables[0].lesson, rooms=tuple(one.card() for one in tables))

    async def open_room(self, message: to_server.OpenRoom) -> Opened:
        """Open a room."""
        wanted = Wanted(
            scenario=message.scenario,
            preset=message.preset,
            seed=message.seed,
            timed=message.timed,
            level=message.level,
        )
        table = await self._hall.open(wanted)
        self._delivery.tell_rooms()
        return Opened(room=table.room.name, code=table.code)

    async def fork_room(self, message: to_server.ForkRoom) -> Opened:
        """Open a copy of a room as it was at the start of a turn."""
        table = await self._hall.fork(message.room, message.turn)
        self._delivery.tell_rooms()
        return Opened(room=table.room.name, code=table.code)

    async def watch(self, line: Line, message: to_server.Watch) -> Watching:
        """Look into a room."""
        table = await self._hall.named(message.room)
        self._delivery.remove(line)
        line.look_into(table)
        for reading in line.readings:
            self._delivery.add(reading.table, line)
        self._delivery.tell_roster_to(line)
        return watching(table, table.room.world, table.room.post.number(TEACHER))

    async def direct(self, message: to_server.Direct) -> Accepted:
        """Send a teacher's command."""
        table = await self._hall.named(message.room)
        command = codec.command_in(message.command)
        return accepted(await table.room.submit(TEACHER, command, message.id))

    async def preview(self, message: to_server.Preview) -> Effects:
        """Say what a command would do."""
        table = await self._hall.named(message.room)
        return table.effects(codec.command_in(message.command))

    async def extend(self, message: to_server.Extend) -> Done:
        """Give the phase more time."""
        table = await self._hall.named(message.room)
        command = ExtendPhase(seconds=message.seconds)
        accepted(await table.room.submit(TEACHER, command, table.house.new_id()))
        return Done()

    async def answer_back(self, message: to_server.AnswerBack) -> Done:
        """Let somebody back on another device, or not."""
        table = await self._hall.named(message.room)
        await table.asking.answer(message.request, message.admit)
        return Done()

    async def new_seat_key(self, message: to_server.NewSeatKey) -> SeatKey:
        """Give a place four new digits."""
        table = await self._hall.named(message.room)
        place = table.place(PlaceId(message.place))
        key = await table.new_seat_key(place.id)
        return SeatKey(place=place.id, call_sign=place.call_sign, seat_key=key)

    async def close_room(self, message: to_server.CloseRoom) -> Done:
        """Send everybody home; the journal stays."""
        await self._delivery.close(await self._hall.close_room(message.room), "room.closed")
        self._delivery.tell_rooms()
        return Done()

    async def delete_room(self, message: to_server.DeleteRoom) -> Deleted:
        """Send everybody home and delete all that is kept."""
        for table in self._hall.tables:
            if table.room.name == message.room:
                await self._delivery.close(table, "room.closed")
        deleted = await self._hall.delete(message.room)
        self._delivery.tell_rooms()
        return deleted


def awaits_class(message: ToServer) -> bool:
    """Return whether a teacher wants the class from now on: its room opens, begins or goes on.

    Also on another day, after a new start of the server, or with a game that was brought in.
    """
    if isinstance(message, to_server.Direct):
        return isinstance(codec.command_in(message.command), StartGame | ResumeGame)
    opening = to_server.OpenLesson | to_server.OpenRoom | to_server.ForkRoom
    return isinstance(message, opening)
