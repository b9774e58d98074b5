"""The caller: keeps a place in a room, whatever the line does.

A command is repeated with the same id until it is answered, so a lost line loses nothing and
doubles nothing. A lost line comes back by itself with growing pauses; the token brings the same
place and everything missed.
"""

import asyncio
import contextlib
import itertools
import uuid
from collections.abc import Callable, Coroutine

import msgspec

from game.client import post
from game.client.link import Declined, Link, Unreachable
from game.client.post import News, Order
from game.client.scene import Line, LineState
from game.model.ids import TEACHER
from game.model.treaties import Parameter, Terms
from game.rules.engine import Event
from game.rules.turns import ResumeGame
from game.sight.changes import merged
from game.sight.seen import Sight
from game.wire import codec, to_server
from game.wire.to_client import (
    Accepted,
    Clock,
    Foreseen,
    Goodbye,
    Hosting,
    Letter,
    Opened,
    ToClient,
    TurnedAway,
    Waiting,
    Warning,
    Welcome,
    Whole,
)

PAUSES = (0.3, 0.7, 1.5, 3.0, 5.0)
"""Seconds between two tries to come back; the last one is repeated."""
FAREWELLS = ("room.closed", "seat.left")
"""Reasons of the room keeper after which there is nothing to come back to."""


class Caller:
    """Obeys the window's orders and tells it the news."""

    def __init__(self, orders: asyncio.Queue[Order], tell: Callable[[News], None]) -> None:
        self._orders = orders
        self._tell = tell
        self._link: Link | None = None
        self._seat: post.Seated | None = None
        self._sight: Sight | None = None
        self._letter = 0
        self._room = ""
        """Our own room, which we also direct."""
        self._key = ""
        self._outgoing: asyncio.Queue[post.Send | post.Direct] = asyncio.Queue()
        self._unsent = 0
        """Commands without an answer yet."""
        self._live = asyncio.Event()
        self._comeback: asyncio.Task[None] | None = None
        self._errands: set[asyncio.Task[None]] = set()
        self._asked_at = ""
        """Where the teacher was asked whether it is us."""

    async def run(self) -> None:
        """Obey orders until told to stop."""
        sender = asyncio.create_task(self._send_all())
        while not isinstance(order := await self._orders.get(), post.Stop):
            try:
                await self._obey(order)
            except Unreachable:
                self._say("refused", "link.unreachable")
            except Declined as no:
                self._say("refused", no.refusal.key, no.refusal.parameters)
        sender.cancel()
        await self._hang_up()

    async def _obey(self, order: Order) -> None:
        match order:
            case post.Send() | post.Direct():
                self._outgoing.put_nowait(order)
                self._unsent += 1
                if self._is_coming_back:
                    self._say("lost")
            case post.Enter(address=address, code=code, seat_key=key, call_sign=sign):
                await self._dial(address)
                if sign:
                    await self._ask_teacher(address, to_server.AskBack(code=code, call_sign=sign))
                    return
                back = to_server.Recover(code=code, seat_key=key)
                new = to_server.Join(code=code) if code else to_server.JoinLobby()
                await self._sit(address, back if key else new)
            case post.Return(place=place):
                await self._dial(place.address)
                return_ = to_server.Rejoin(token=place.token, letter=place.letter)
                await self._sit(place.address, return_)
            case post.OpenOwn():
                await self._open_own(order)
            case post.OpenAgain():
                await self._open_again(order)
            case post.ChangeSeat(seat=seat) if self._seat is not None:
                await self._sit(self._seat.address, to_server.Move(seat=seat))
            case post.Foresee(terms=terms):
                self._run(self._foresee(terms))
            case post.HangUp():
                await self._hang_up()
                self._say("idle")

    async def _open_own(self, order: post.OpenOwn) -> None:
        """Open an untimed room of our own and sit down in it."""
        link = await self._dial(order.address)
        await link.call(to_server.Host(key=order.key), Hosting)
        self._key = order.key
        asked = to_server.OpenRoom(
            scenario=order.scenario, preset=order.preset, level=order.level, timed=False
        )
        opened = await link.call(asked, Opened)
        self._room = opened.room
        await self._sit(order.address, to_server.Join(code=opened.code))

    async def _open_again(self, order: post.OpenAgain) -> None:
        """Come back to a room of our own; it was reopened paused."""
        link = await self._dial(order.address)
        hosting = await link.call(to_server.Host(key=order.key), Hosting)
        self._key = order.key
        self._room = next((c.room for c in hosting.rooms if c.code == order.place.code), "")
        await self._sit(order.address, to_server.Rejoin(token=order.place.token))
        if self._sight is not None and self._sight.public.paused:
            self._outgoing.put_nowait(post.Direct(command=ResumeGame(actor=TEACHER)))

    async def _sit(self, address: str, message: to_server.ToServer) -> None:
        """Ask for a place and tell the window what it sees from there."""
        if self._link is None:
            raise Unreachable(address)
        self._sit_down(address, await self._link.call(message, Welcome))

    async def _ask_teacher(self, address: str, message: to_server.AskBack) -> None:
        """Ask the teacher whether it is us; the answer comes as news."""
        if self._link is None:
            raise Unreachable(address)
        await self._link.call(message, Waiting)
        self._asked_at = address
        self._say("connecting", "seat.asked")

    def _sit_down(self, address: str, welcome: Welcome) -> None:
        """Hold a place, and tell the window what it sees from there."""
        self._seat = _seated(address, welcome, self._seat, solo=bool(self._room))
        self._sight, self._letter = welcome.sight, welcome.letter
        self._tell(self._seat)
        self._tell(post.Timed(clock=welcome.clock))
        self._say("live")
        self._live.set()

    # ------------------------------------------------------------ the line
    async def _dial(self, address: str) -> Link:
        """Give up the old connection and make a new one."""
        await self._hang_up()
        self._say("connecting")
        self._link = await self._connected(address)
        return self._link

    async def _connected(self, address: str) -> Link:
        link = Link(self._hear, self._broken)
        await link.dial(address)
        return link

    async def _hang_up(self) -> None:
        """Cut the line and forget the place."""
        if self._comeback is not None:
            self._comeback.cancel()
        self._live.clear()
        if self._link is not None:
            await self._link.hang_up()
        self._link, self._seat, self._sight = None, None, None
        self._letter, self._room, self._key = 0, "", ""
        while not self._outgoing.empty():
            self._outgoing.get_nowait()
        self._unsent = 0

    def _broken(self) -> None:
        """Come back to our place, if we have one."""
        self._live.clear()
        if self._seat is not None and not self._is_coming_back:
            self._comeback = asyncio.create_task(self._come_back(self._seat))

    @property
    def _is_coming_back(self) -> bool:
        """Return whether a lost line is being tried again."""
        return self._comeback is not None and not self._comeback.done()

    async def _come_back(self, seat: post.Seated) -> None:
        """Try again and again, with growing pauses, until the room keeper answers."""
        for tried in itertools.count():
            self._say("lost")
            await asyncio.sleep(PAUSES[min(tried, len(PAUSES) - 1)])
            try:
                await self._rejoin(seat)
                break
            except Unreachable:
                continue
            except Declined as no:
                self._say("refused", no.refusal.key, no.refusal.parameters)
                break

    async def _rejoin(self, seat: post.Seated) -> None:
        """Connect once more and show the token."""
        self._link = await self._connected(seat.address)
        if self._key:
            await self._link.call(to_server.Host(key=self._key), Hosting)
        back = to_server.Rejoin(token=seat.token, letter=self._letter)
        await self._sit(seat.address, back)

    def _say(
        self, state: LineState, reason: str = "", details: dict[str, Parameter] | None = None
    ) -> None:
        """Tell the window how the line is."""
        line = Line(state=state, reason=reason, details=details or {}, unsent=self._unsent)
        self._tell(post.LineIs(line=line))

    # ------------------------------------------------------------ commands
    async def _send_all(self) -> None:
        """Send the commands one after another, each until it is answered."""
        while True:
            order = await self._outgoing.get()
            answer = await self._answered(order, uuid.uuid4().hex)
            self._unsent = self._outgoing.qsize()
            self._tell(answer)

    async def _answered(self, order: post.Send | post.Direct, name: str) -> post.Answered:
        """Send one command under one id until there is an answer."""
        while True:
            await self._live.wait()
            try:
                if self._link is not None:
                    await self._link.call(self._enveloped(order, name), Accepted)
                    return post.Answered(command=order.command)
            except Declined as no:
                return post.Answered(command=order.command, refusal=no.refusal)
            except Unreachable:
                await asyncio.sleep(PAUSES[0])

    def _enveloped(self, order: post.Send | post.Direct, name: str) -> to_server.ToServer:
        command = codec.command_field(order.command)
        if isinstance(order, post.Direct):
            return to_server.Direct(room=self._room, id=name, command=command)
        return to_server.Submit(id=name, command=command)

    async def _foresee(self, terms: Terms | None) -> None:
        """Ask for the future; nothing is lost if the line breaks meanwhile."""
        answer = post.Foreseen(terms=terms)
        try:
            if self._link is not None:
                asked = to_server.Foresee(terms=terms)
                found = await self._link.call(asked, Foreseen)
                answer = post.Foreseen(terms=terms, foresight=found.foresight)
        except Declined as no:
            answer = post.Foreseen(terms=terms, refusal=no.refusal)
        except Unreachable:
            pass
        self._tell(answer)

    # ------------------------------------------------------------ news
    def _hear(self, news: ToClient) -> None:
        """Hand on what the room keeper said by itself."""
        match news:
            case Letter():
                self._read(news)
            case Whole():
                self._take(news)
            case Clock():
                self._tell(post.Timed(clock=news))
            case Warning(text=text):
                self._tell(post.Told(text=text))
            case Welcome():
                self._sit_down(self._asked_at, news)
            case TurnedAway(key=key):
                self._say("refused", key)
            case Goodbye(key=key) if key in FAREWELLS:
                self._seat = None
                self._tell(post.Ended(key=key))

    def _read(self, letter: Letter) -> None:
        """Apply a letter; after a gap or a damaged one ask for the whole sight."""
        if self._sight is None or letter.number <= self._letter:
            return None
        try:
            if letter.number != self._letter + 1:
                raise msgspec.ValidationError("a letter is missing")
            self._sight = merged(self._sight, letter.changes)
        except msgspec.ValidationError:
            return self._run(self._look())
        self._letter = letter.number
        heard = post.Heard(sight=self._sight, letter=self._letter, events=events_in(letter))
        return self._tell(heard)

    def _take(self, whole: Whole) -> None:
        """Replace the sight."""
        if whole.letter >= self._letter:
            self._sight, self._letter = whole.sight, whole.letter
            self._tell(post.Heard(sight=whole.sight, letter=whole.letter))
            self._tell(post.Timed(clock=whole.clock))

    async def _look(self) -> None:
        """Ask for the whole sight; a broken line brings it anyway when it comes back."""
        try:
            if self._link is not None:
                self._take(await self._link.call(to_server.Look(), Whole))
        except Declined as no:
            self._say("refused", no.refusal.key, no.refusal.parameters)
        except Unreachable:
            return

    def _run(self, errand: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(errand)
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)


def events_in(letter: Letter) -> tuple[Event, ...]:
    """Return the events of a letter; those that this version does not know are left out."""
    events: list[Event] = []
    for plain in letter.events:
        with contextlib.suppress(msgspec.ValidationError):
            events.append(codec.event_from(plain))
    return tuple(events)


def _seated(
    address: str, welcome: Welcome, before: post.Seated | None, *, solo: bool
) -> post.Seated:
    """Return our place as the welcome tells it; the seat key is only told once."""
    return post.Seated(
        address=address,
        code=welcome.code,
        place=welcome.place,
        seat=welcome.seat,
        call_sign=welcome.call_sign,
        token=welcome.token,
        seat_key=welcome.seat_key or (before.seat_key if before else ""),
        sight=welcome.sight,
        letter=welcome.letter,
        events=tuple(each for letter in welcome.missed for each in events_in(letter)),
        solo=solo,
    )
