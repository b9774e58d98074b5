"""The room as the window knows it: the sight, the clock, the notes, and the way to the keeper."""

import webbrowser
from pathlib import Path

import msgspec

from game.client import memory, news, post
from game.client.answers import HostRoom, PlaySolo
from game.client.known import Known
from game.client.memory import HeldPlace
from game.client.postbox import Postbox
from game.client.scene import Line, Note, Scene, Ticket
from game.client.solo import ForClass, NoKeeper, Solo
from game.model.ids import TEACHER
from game.model.treaties import Parameter, Terms
from game.rules.engine import Command, Event, Refusal
from game.rules.sky.foresight import Foresight
from game.rules.turns import StartGame
from game.sight.seen import Sight
from game.wire.to_client import Clock

REFUSED_FOR = 8.0
"""Seconds for which a refusal is shown."""
TOLD_FOR = 30.0
"""Seconds for which the teacher's word is shown."""
NEWS_KEPT = 40
FUTURES_KEPT = 8


class Room:
    """One room from joining to leaving."""

    def __init__(self, kept_in: Path) -> None:
        self._kept_in = kept_in
        self._box = Postbox()
        self._solo: Solo | None = None
        self._mission: PlaySolo | HostRoom | HeldPlace | None = None
        self._line = Line(state="connecting")
        self._ticket = Ticket()
        self._known: Known | None = None
        self._before: Sight | None = None
        self._held: HeldPlace | None = None
        self._since = 0.0
        self._deadline: float | None = None
        self._refused: dict[str, Refusal] = {}
        self._notes: tuple[Note, ...] = ()
        self._news: tuple[Note, ...] = ()
        self._events: tuple[Event, ...] = ()
        self._counted = 0
        self._foresights: tuple[tuple[Terms | None, Foresight], ...] = ()
        self._looking: tuple[Terms | None, ...] = ()
        self.ended: Refusal | None = None
        """Why the room keeper let us go; None: we are still there."""

    # ------------------------------------------------------------ the window asks
    def join(self, address: str, code: str, seat_key: str) -> None:
        """Take a place in a class, or one from another device with its key or call sign."""
        key, sign = (seat_key, "") if seat_key.isdigit() else ("", seat_key)
        self._box.ask(post.Enter(address=address, code=code, seat_key=key, call_sign=sign))

    def rejoin(self, places: tuple[HeldPlace, ...], address: str, code: str) -> None:
        """Come back to a place of this device."""
        for place in places:
            if (place.address, place.code) == (address, code):
                self._held = place
                self._box.ask(post.Return(place=place))
                return
        self._line = Line(state="refused", reason="link.no_place")

    def play_solo(self, mission: PlaySolo) -> None:
        """Start a room keeper here; the room is opened once it runs."""
        self._mission = mission
        self._solo = Solo(self._kept_in)

    def host(self, mission: HostRoom) -> None:
        """Start a room keeper here that the class can reach."""
        self._mission = mission
        self._solo = ForClass(self._kept_in)

    def go_on(self, place: HeldPlace) -> None:
        """Start a room keeper here and come back to a room that it kept."""
        self._mission = place
        self._solo = ForClass(self._kept_in) if place.shared else Solo(self._kept_in)

    def choose_seat(self, seat: str) -> None:
        """Move to another seat."""
        self._box.ask(post.ChangeSeat(seat=seat))

    def begin(self) -> None:
        """Start the game in a room of our own."""
        self._box.ask(post.Direct(command=StartGame(actor=TEACHER)))

    def teach(self) -> None:
        """Open the teacher's pages of a room of our own, signed in."""
        if self._solo is not None and (page := self._solo.dashboard()):
            webbrowser.open(page)

    def send(self, command: Command) -> None:
        """Send a command; an old refusal of its kind is forgotten."""
        name = type(command).__name__
        self._refused = {kind: no for kind, no in self._refused.items() if kind != name}
        self._box.ask(post.Send(command=command))

    def look_ahead(self, terms: Terms | None) -> None:
        """Ask where the sky leads."""
        if terms not in self._looking:
            self._looking = (*self._looking, terms)
            self._box.ask(post.Foresee(terms=terms))

    def dismiss(self, note: str) -> None:
        """Take a note away."""
        self._notes = tuple(each for each in self._notes if each.id != note)

    def close(self) -> None:
        """Hang up; a keeper of our own is stopped, its game is kept."""
        self._box.close()
        if self._solo is not None:
            self._solo.close()

    # ------------------------------------------------------------ the window looks
    @property
    def page(self) -> str:
        """Return the lowest page that belongs to this moment; empty: leave the pages alone."""
        if self._known is None:
            return ""
        sight = self._known.sight
        phase = sight.public.phase
        if sight.seat not in sight.public.seats:
            return "role"
        return {"lobby": "lobby", "ended": "debrief"}.get(phase, "steppe")

    def scene(self, plain: Scene) -> Scene:
        """Return a scene with everything that is known of this room."""
        return msgspec.structs.replace(
            plain,
            known=self._known,
            before=self._before,
            line=self._line,
            ticket=self._ticket,
            deadline=self._deadline,
            since=self._since,
            refused=self._refused,
            notes=self._notes[-news.MOST :],
            news=self._news,
            foresights=self._foresights,
            looking=self._looking,
        )

    def collect(self, now: float) -> bool:
        """Take in all news; return whether there was any."""
        self._open_own()
        arrived = self._box.news()
        for each in arrived:
            self._take(each, now)
        return bool(arrived)

    def tick(self, now: float) -> bool:
        """Let old notes go; return whether anything is to be painted anew (the clock, a note)."""
        kept = tuple(note for note in self._notes if note.until > now)
        changed = kept != self._notes
        self._notes = kept
        return changed or self._deadline is not None

    def events_since(self) -> tuple[Event, ...]:
        """Return what happened since the last time, for sounds and pictures."""
        events, self._events = self._events, ()
        return events

    # ------------------------------------------------------------ news
    def _open_own(self) -> None:
        """Open the mission once our own keeper runs."""
        if self._solo is None or self._mission is None:
            return
        try:
            found = self._solo.ready()
        except NoKeeper as why:
            reason: dict[str, Parameter] = {"why": str(why)}
            self._line = Line(state="refused", reason="link.no_keeper", details=reason)
            self._mission = None
            return
        if found is not None:
            mission, self._mission = self._mission, None
            self._box.ask(_opening(mission, *found))
            if self._solo.shared:
                self.teach()

    def _take(self, each: post.News, now: float) -> None:
        match each:
            case post.LineIs(line=line):
                self._line = line
                self._give_up(line)
            case post.Seated():
                self._sit(each, now)
            case post.Heard():
                self._see(each.sight, each.events, now)
                self._keep(each.letter)
            case post.Timed(clock=clock):
                self._set_clock(clock, now)
            case post.Answered(refusal=Refusal() as refusal):
                self._refuse(each.command, refusal, now)
            case post.Told(text=text):
                self._note_word(text, now)
            case post.Foreseen():
                self._foresee(each, now)
            case post.Ended(key=key):
                self.ended = Refusal(key=key)

    def _sit(self, seated: post.Seated, now: float) -> None:
        """Note our place and remember it on this device."""
        self._ticket = Ticket(
            code=seated.code,
            address=seated.address,
            place=seated.place,
            call_sign=seated.call_sign,
            seat_key=seated.seat_key,
            solo=seated.solo,
            shared="" if self._solo is None else self._solo.shared,
        )
        self._held = self._place(seated)
        memory.write_place(self._kept_in, self._held)
        self._see(seated.sight, seated.events, now)
        handback = seated.sight.own.handback
        if handback is not None and handback.until == seated.sight.public.turn:
            acts = len(handback.acts)
            self._note(now, "handback.told", "bot", acts=acts, left=len(handback.left_open))

    def _place(self, seated: post.Seated) -> HeldPlace:
        """Return our place as it is remembered on this device."""
        public = seated.sight.public
        return HeldPlace(
            address="" if seated.solo else seated.address,
            code=seated.code,
            token=seated.token,
            seat=seated.seat,
            letter=seated.letter,
            solo=seated.solo,
            shared=isinstance(self._solo, ForClass),
            title=dict(public.scenario.title),
            turn=public.turn,
        )

    def _see(self, sight: Sight, events: tuple[Event, ...], now: float) -> None:
        """Replace the sight and make notes of what happened."""
        old = self._known.sight if self._known is not None else None
        if old is not None and old.public.turn != sight.public.turn:
            self._before, self._news = old, ()
            self._foresights = ()
        if old is None or old.public.phase != sight.public.phase:
            self._since = now
        self._known = Known(sight)
        self._events = (*self._events, *events)
        plain = Scene(settings=memory.read_settings(self._kept_in), known=self._known, now=now)
        notes = news.notes(plain, events, self._counted)
        self._counted += len(notes)
        self._notes = (*self._notes, *notes)
        self._news = (*notes[::-1], *self._news)[:NEWS_KEPT]

    def _keep(self, letter: int) -> None:
        """Remember the last letter, so that a restart hears only what is new."""
        if self._held is None or self._known is None:
            return
        turn = self._known.sight.public.turn
        if letter % 8 == 0 or turn != self._held.turn:
            self._held = msgspec.structs.replace(self._held, letter=letter, turn=turn)
            memory.write_place(self._kept_in, self._held)

    def _give_up(self, line: Line) -> None:
        """Forget a place that its room does not know any more."""
        gone = line.state == "refused" and line.reason.startswith(("room.", "seat."))
        if gone and self._held is not None and self._known is None:
            memory.forget_place(self._kept_in, self._held)
            self.ended = Refusal(key=line.reason, parameters=line.details)

    def _set_clock(self, clock: Clock, now: float) -> None:
        self._deadline = None if clock.left is None else now + clock.left / 1000

    def _foresee(self, seen: post.Foreseen, now: float) -> None:
        """Keep an answer about the future; those of this turn stay at hand."""
        self._looking = tuple(terms for terms in self._looking if terms != seen.terms)
        if seen.foresight is not None:
            others = tuple(kept for kept in self._foresights if kept[0] != seen.terms)
            self._foresights = (*others, (seen.terms, seen.foresight))[-FUTURES_KEPT:]
        if seen.refusal is not None:
            self._note_no(seen.refusal, now)

    def _refuse(self, command: Command, refusal: Refusal, now: float) -> None:
        """Show why a command was refused."""
        self._refused = {**self._refused, type(command).__name__: refusal}
        self._note_no(refusal, now)

    def _note_word(self, text: str, now: float) -> None:
        """Make a note of what the teacher told us alone."""
        self._note(now, "warning.told", "message-circle-warning", text=text)

    def _note(self, now: float, key: str, icon: str, **given: Parameter) -> None:
        """Make a note that stays for a while."""
        scene = Scene(settings=memory.read_settings(self._kept_in), known=self._known)
        note = Note(
            id=f"word-{self._counted}",
            words=scene.say(key, **given),
            icon=icon,
            until=now + TOLD_FOR,
        )
        self._counted += 1
        self._notes = (*self._notes, note)

    def _note_no(self, refusal: Refusal, now: float) -> None:
        """Make a note of a refusal."""
        language = memory.read_settings(self._kept_in)
        words = Scene(settings=language, known=self._known).why(refusal)
        note = Note(
            id=f"no-{self._counted}",
            words=words,
            icon="circle-x",
            status="bad",
            until=now + REFUSED_FOR,
        )
        self._counted += 1
        self._notes = (*self._notes, note)


def _opening(mission: PlaySolo | HostRoom | HeldPlace, address: str, key: str) -> post.Order:
    """Return what to ask of our own keeper: a new room, or one that it kept."""
    if isinstance(mission, HeldPlace):
        return post.OpenAgain(address=address, key=key, place=mission)
    return post.OpenOwn(
        address=address,
        key=key,
        scenario=mission.scenario,
        preset=int(mission.preset),
        level=mission.level,
    )
