"""The gateway: sockets on one side, desks on the other; every call is answered.

Socket.IO is used as a way to carry packets and no further: its rooms, sessions and managers are not
needed, and what it would do with malformed or forged packets never happens (`packets`, `cable`).
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping

import socketio
from aiohttp import web
from engineio import packet as eio
from engineio.async_socket import AsyncSocket

from game.model.treaties import Parameter
from game.rules.engine import Refusal, Refused, require
from game.wire import codec, to_server
from game.wire.to_client import AnyAnswer, Goodbye, Reply
from game.wire.to_server import MOST_BYTES, PROTOCOL, ToServer
from server.cable import ANSWERS, Cable
from server.delivery import Delivery
from server.desk import Desk
from server.doorkeeper import Doorkeeper
from server.journal.faults import CannotWrite
from server.line import LINE, Line, Visitor
from server.metrics import Metrics, Outcome
from server.packets import Call, Packet
from server.rooms.hall import Hall
from server.settings import Settings
from server.teacher_desk import TeacherDesk, awaits_class

PING = 10
"""Seconds between two signs of life."""
PONG = 10
"""Seconds for the answer to one."""
BEAT = 1.0
"""Seconds between two looks at slow readers and silent connections."""
CLOCK_BEATS = 10
"""Beats between two clocks in a room."""
ROSTER_BEATS = 2
"""Beats between two rosters for those who watch."""
SILENT_BEATS = 5
SILENT = 10.0
"""Seconds in which a connection has to say what it wants."""
log = logging.getLogger(__name__)
OpenToClass = Callable[[], Awaitable[None]]
"""Lets other computers connect, if they cannot yet."""


class Gateway:
    """All connections of a server."""

    def __init__(
        self,
        hall: Hall,
        settings: Settings,
        doorkeeper: Doorkeeper,
        metrics: Metrics,
        open_to_class: OpenToClass,
    ) -> None:
        self.lag = 0.0
        """Milliseconds by which the event loop was last late."""
        self._hall, self._settings = hall, settings
        self._metrics, self._open_to_class = metrics, open_to_class
        self._delivery = Delivery(hall)
        self._desk = Desk(hall, self._delivery, gathers=settings.announced)
        self._teachers = TeacherDesk(hall, self._delivery, doorkeeper)
        self._lines: dict[str, Line] = {}
        self._silent: dict[str, float] = {}
        self._sio = socketio.AsyncServer(
            async_mode="aiohttp",
            serializer=Packet,
            async_handlers=False,
            transports=["websocket"],
            max_http_buffer_size=MOST_BYTES,
            ping_interval=PING,
            ping_timeout=PONG,
            monitor_clients=False,  # it would forget a dead socket without hanging up
        )
        self._sio.eio._async = {**self._sio.eio._async, "websocket": Cable}
        self._sio.on("connect", self._connected)
        self._sio.on("disconnect", self._cut)

    @property
    def lines(self) -> int:
        """Return the number of connections."""
        return len(self._lines)

    @property
    def waiting(self) -> int:
        """Return the number of packets that wait for their readers."""
        return sum(line.queued for line in self._lines.values())

    def attach(self, app: web.Application) -> None:
        """Answer under the path of Socket.IO."""
        app[ANSWERS] = self.answer
        self._sio.attach(app)

    async def beat(self) -> None:
        """Look after slow readers, silent connections and clocks, for ever."""
        beats = 0
        while True:
            begun = time.monotonic()
            await asyncio.sleep(BEAT)
            late = max(0.0, time.monotonic() - begun - BEAT)
            self.lag = late * 1000
            self._metrics.lag.observe(late)
            beats += 1
            self._delivery.catch_up(tuple(self._lines.values()))
            if beats % ROSTER_BEATS == 0:
                self._delivery.tell_rosters()
                self._delivery.tell_rooms()
            if beats % SILENT_BEATS == 0:
                await self._hang_up_silent()
            await self._tell_times(beats)

    async def _tell_times(self, beats: int) -> None:
        """Send the clock of a tenth of the rooms, in turns; commands come in between.

        A clock that stands still was sent when it stopped.
        """
        for table in self._hall.tables[beats % CLOCK_BEATS :: CLOCK_BEATS]:
            if table.clock.left() is not None and not table.room.world.paused:
                self._delivery.tell_time(table)
                await asyncio.sleep(0)

    async def close(self) -> None:
        """Tell everybody that the server stops, and hang up."""
        for line in tuple(self._lines.values()):
            await line.hang_up(Goodbye(key="server.stopping"))
        await self._sio.shutdown()

    async def _connected(
        self, sid: str, environ: Mapping[str, Visitor], auth: Mapping[str, object] | None
    ) -> None:
        """Let a client in that speaks our protocol."""
        spoken = (auth or {}).get("protocol")
        if spoken != PROTOCOL:
            raise _turned_away("protocol.other", server=PROTOCOL, client=str(spoken or 0))
        if len(self._lines) >= self._settings.most_lines:
            raise _turned_away("server.full")
        socket = self._socket_of(sid)
        line = Line(socket, environ["visitor"], self._settings.pace)
        self._lines[sid] = socket.session[LINE] = line

    async def _cut(self, sid: str, reason: str = "") -> None:
        """Note that a client is gone."""
        line = self._lines.pop(sid, None)
        if line is not None:
            line.cut()
            self._desk.cut(line)

    async def answer(self, line: Line, call: Call) -> Reply:
        """Answer a call, whatever happens."""
        begun = time.perf_counter()
        outcome, reply = await self._reply(line, call)
        self._metrics.answered(call.name, outcome, time.perf_counter() - begun)
        return reply

    async def _reply(self, line: Line, call: Call) -> tuple[Outcome, Reply]:
        """Return how a call came out, and its answer."""
        try:
            return "ok", Reply(ok=await self._answer(line, call))
        except Refused as refused:
            return "refused", Reply(refused=refused.refusal)
        except CannotWrite as fault:
            refusal = Refusal(key="journal.cannot_write", parameters={"reason": fault.reason})
            return "fault", Reply(refused=refusal)
        except Exception:
            log.exception("a mistake of ours while answering %r", call.name)
            return "fault", Reply(refused=Refusal(key="server.fault"))

    async def _answer(self, line: Line, call: Call) -> AnyAnswer:
        """Return the answer to a call; raises ``Refused``."""
        require(line.calls.take(), "rate.slow_down")
        require(not call.fault, "wire.malformed", fault=call.fault[: codec.MOST_FAULT])
        message = codec.read(call.name, call.body)
        answer = await self._of_students(line, message)
        if answer is not None:
            return answer
        if isinstance(message, to_server.Host):
            return await self._teachers.host(line, message)
        require(line.host, "teacher.only")
        if awaits_class(message):
            await self._open_to_class()
        return await self._teachers.answer(line, message)

    async def _of_students(self, line: Line, message: ToServer) -> AnyAnswer | None:
        """Return the answer to a student's message; None: it is none."""
        match message:
            case to_server.Submit():
                return await self._desk.submit(line, message)
            case to_server.Foresee():
                return await self._desk.foresee(line, message)
            case to_server.Knock():
                return await self._desk.knock(line, message)
            case to_server.Join():
                return await self._desk.join(line, message)
            case to_server.JoinLobby():
                return await self._desk.join_lobby(line)
            case to_server.Rejoin():
                return await self._desk.rejoin(line, message)
            case to_server.Recover():
                return await self._desk.recover(line, message)
            case to_server.AskBack():
                return await self._desk.ask_back(line, message)
            case to_server.Move():
                return await self._desk.move(line, message)
            case to_server.Leave():
                return await self._desk.leave(line, message)
            case to_server.Look():
                return await self._desk.look(line, message)
        return None

    def _socket_of(self, sid: str) -> AsyncSocket:
        """Return the engine's socket of a client."""
        engine_sid = self._sio.manager.eio_sid_from_sid(sid, "/")
        return self._sio.eio.sockets[engine_sid]

    async def _hang_up_silent(self) -> None:
        """Cut connections that never said what they want, or gave no sign of life."""
        now, today = time.monotonic(), time.time()
        silent = {}
        for name, socket in tuple(self._sio.eio.sockets.items()):
            since = now if LINE in socket.session else self._silent.get(name, now)
            if LINE not in socket.session:
                silent[name] = since
            if now - since > SILENT or (socket.last_ping and today - socket.last_ping > PONG):
                socket.queue.put_nowait(eio.Packet(eio.CLOSE))
                await socket.close(wait=False, abort=True)
        self._silent = silent


def _turned_away(key: str, **parameters: Parameter) -> Exception:
    """Return the refusal of a connection; it travels as a `Refusal`."""
    refused: Exception = socketio.exceptions.ConnectionRefusedError()
    vars(refused)["error_args"] = {"key": key, "parameters": parameters}
    return refused
