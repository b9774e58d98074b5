"""A class over real sockets: coming back, being watched, moderated, and led by two teachers."""

import asyncio
import uuid

import msgspec

from game.rules.classroom.acts import UndoTeacher
from game.rules.classroom.moderation import MuteSeat, WarnPlayer
from game.rules.classroom.rewinding import RewindTurn
from game.rules.classroom.timing import ExtendPhase
from game.rules.engine import Command, Refusal
from game.rules.seating import AssignSeat, RemovePlayer
from game.rules.talking import SendMessage
from game.rules.treaties.drafts import SaveDraft
from game.rules.turns import MarkReady, NextPhase, PauseGame, ResumeGame, StartGame
from game.wire import codec, to_server
from game.wire.to_client import (
    Accepted,
    Done,
    Door,
    Effects,
    Goodbye,
    Hosting,
    Opened,
    OpenedLesson,
    Proposals,
    Rooms,
    Roster,
    SeatKey,
    TurnedAway,
    Waiting,
    Warning,
    Watching,
    Welcome,
)
from server.app import Server
from tests.server.rooms.halls import until
from tests.server.sockets import KEY, Client, a_room, a_server, a_teacher
from tests.worlds import EUR, KAZ, RUS, some_terms

LESSON = to_server.OpenLesson(scenario="test", minutes=45, students=23)


async def told(teacher: Client, room: str, command: Command) -> Accepted:
    """Send a teacher's command that is accepted."""
    message = to_server.Direct(room=room, id=uuid.uuid4().hex, command=codec.command_field(command))
    return await teacher.get(message, Accepted)


async def connected(server: Server) -> Client:
    """Return a client that holds no place yet."""
    client = Client()
    await client.connect(server.port)
    return client


async def gone(*clients: Client) -> None:
    """Hang up."""
    for client in clients:
        await client.close()


async def rosters(teacher: Client) -> list[Roster]:
    """Return the rosters that came, at least one."""
    await until(lambda: bool(teacher.heard("roster")), seconds=20)
    return [told for told in teacher.heard("roster") if isinstance(told, Roster)]


async def test_one_click_opens_the_lesson_that_was_proposed() -> None:
    """Twenty-three students, forty-five minutes; a second click starts it."""
    async with a_server() as server:
        teacher = await a_teacher(server)
        found = await teacher.get(to_server.Propose(minutes=45, students=23), Proposals)
        lesson = await teacher.get(LESSON, OpenedLesson)
        student = Client()
        await student.join(server.port, lesson.rooms[0].code)
        (best, *_) = found.proposals
        await told(teacher, lesson.rooms[0].room, StartGame())
        await gone(student, teacher)

    assert (best.plan.turns, best.plan.turn, best.plan.debrief) == (6, 260, 9 * 60)
    assert len(lesson.rooms) == best.rooms
    assert {room.lesson for room in lesson.rooms} == {lesson.lesson}


async def test_another_device_with_the_key_has_everything() -> None:
    """Code and four digits: place, draft, what was missed, the clock; nothing is done twice."""
    async with a_server() as server:
        teacher, room = await a_room(server, timed=True)
        laptop, friend, phone = Client(), Client(), await connected(server)
        before = await laptop.join(server.port, room.code, "KAZ")
        await friend.join(server.port, room.code, "RUS")
        await told(teacher, room.room, StartGame())
        await told(teacher, room.room, NextPhase())
        await laptop.submit(SaveDraft(terms=some_terms()), id="c-1")
        await until(lambda: bool(laptop.sight().own.drafts))
        await laptop.close()
        await friend.submit(SendMessage(channel="pair:KAZ+RUS", text="are you there?"))
        back = to_server.Recover(code=room.code, seat_key=before.seat_key)
        after = await phone.get(back, Welcome)
        again = await phone.submit(SaveDraft(terms=some_terms()), id="c-1")
        (table,) = server.hall.tables
        await gone(friend, phone, teacher)

    assert (after.place, after.call_sign) == (before.place, before.call_sign)
    assert len(after.sight.own.drafts) == 1
    assert [letter.events[0]["event"] for letter in after.missed] == ["MessageSent"]
    assert after.clock.left is not None
    assert isinstance(again, Accepted)
    assert len(table.room.world.drafts) == 1


async def test_the_teachers_tap_lets_a_student_back_without_a_key() -> None:
    """The holder's screen works on until the tap; then the place is on the new device."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        laptop, phone = Client(), await connected(server)
        before = await laptop.join(server.port, room.code, "KAZ")
        await teacher.get(to_server.Watch(room=room.room), Watching)
        asked = await phone.get(
            to_server.AskBack(code=room.code, call_sign=before.call_sign), Waiting
        )
        undisturbed = await laptop.submit(SendMessage(channel="plenary", text="still here"))
        await until(lambda: any(r.asking for r in teacher.heard("roster")), seconds=20)  # type: ignore[attr-defined]
        seen = (await rosters(teacher))[-1]
        answer = to_server.AnswerBack(room=room.room, request=asked.request, admit=True)
        await teacher.get(answer, Done)
        await until(lambda: bool(phone.heard("welcome")))
        (welcome,) = phone.heard("welcome")
        moved = await phone.submit(SendMessage(channel="plenary", text="on the phone"))
        twice = await teacher.ask(answer)
        await gone(laptop, phone, teacher)

    assert isinstance(undisturbed, Accepted)
    assert (seen.asking[0].call_sign, seen.asking[0].seat) == (before.call_sign, KAZ)
    assert isinstance(welcome, Welcome)
    assert (welcome.place, welcome.token != before.token) == (before.place, True)
    assert isinstance(moved, Accepted)
    assert twice == Refusal(key="seat.nobody_asks")


async def test_a_stranger_is_turned_away() -> None:
    """And may not ask for a call sign that nobody has; who hangs up is forgotten."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        laptop, phone, other = Client(), await connected(server), await connected(server)
        held = await laptop.join(server.port, room.code, "KAZ")
        nobody = await phone.ask(to_server.AskBack(code=room.code, call_sign="Nobody 9"))
        ask = to_server.AskBack(code=room.code, call_sign=held.call_sign.upper())
        request = (await phone.get(ask, Waiting)).request
        await teacher.get(to_server.AnswerBack(room=room.room, request=request, admit=False), Done)
        await until(lambda: bool(phone.heard("turned_away")))
        await other.get(ask, Waiting)
        await other.close()
        (table,) = server.hall.tables
        await until(lambda: not table.asking.shown(table.room.world))
        await gone(laptop, phone, teacher)

    assert nobody == Refusal(key="seat.call_sign_unknown")
    assert phone.heard("turned_away") == [TurnedAway()]


async def test_wrong_keys_end_at_the_teacher_and_disturb_nobody() -> None:
    """Three tries; the right key helps no more, the teacher's tap does."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        laptop, phone = Client(), await connected(server)
        held = await laptop.join(server.port, room.code)
        wrong = "0000" if held.seat_key != "0000" else "1111"
        keys = [wrong, wrong, wrong, held.seat_key]
        answers = [await phone.ask(to_server.Recover(code=room.code, seat_key=key)) for key in keys]
        asked = await phone.ask(to_server.AskBack(code=room.code, call_sign=held.call_sign))
        still = await laptop.submit(SendMessage(channel="plenary", text="undisturbed"))
        await gone(laptop, phone, teacher)

    assert answers[:3] == [Refusal(key="seat.key_wrong")] * 3
    assert answers[3] == Refusal(key="seat.ask_teacher")
    assert isinstance(asked, Waiting)
    assert isinstance(still, Accepted)


async def test_a_new_key_replaces_a_lost_one() -> None:
    """For the printed card; the old digits open nothing."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        laptop, phone = Client(), await connected(server)
        held = await laptop.join(server.port, room.code)
        card = await teacher.get(to_server.NewSeatKey(room=room.room, place=held.place), SeatKey)
        old = await phone.ask(to_server.Recover(code=room.code, seat_key=held.seat_key))
        new = await phone.ask(to_server.Recover(code=room.code, seat_key=card.seat_key))
        await gone(laptop, phone, teacher)

    assert card.call_sign == held.call_sign
    assert old == Refusal(key="seat.key_wrong") or card.seat_key == held.seat_key
    assert isinstance(new, Welcome)


async def test_a_warning_reaches_one_student_alone() -> None:
    """Not the colleague of the same seat; it is there again after a reload."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        one, two = Client(), Client()
        held = await one.join(server.port, room.code, "KAZ")
        await two.join(server.port, room.code, "KAZ")
        await told(teacher, room.room, WarnPlayer(place=held.place, text="Kindly, please."))
        await until(lambda: bool(one.heard("warning")))
        again = await connected(server)
        back = await again.get(to_server.Rejoin(token=held.token), Welcome)
        said = [letter for letter in two.letters() if "Kindly" in str(letter)]
        await gone(one, two, again, teacher)

    assert one.heard("warning") == [Warning(text="Kindly, please.")]
    assert two.heard("warning") == []
    assert again.heard("warning") == []
    assert back.warnings == ("Kindly, please.",)
    assert said == []


async def test_two_teachers_and_many_tabs_see_the_same() -> None:
    """What one does the other sees; either can undo it; a new tab has everything."""
    async with a_server() as server:
        one, room = await a_room(server)
        two, tab = await a_teacher(server), await a_teacher(server)
        for teacher in (one, two):
            await teacher.get(to_server.Watch(room=room.room), Watching)
        await told(one, room.room, MuteSeat(seat=KAZ))
        await until(lambda: bool(two.heard("teacher_letter")))
        seen = await tab.get(to_server.Watch(room=room.room), Watching)
        (act,) = seen.world.classroom.acts
        await told(two, room.room, UndoTeacher(act=act.id))
        (table,) = server.hall.tables
        await gone(one, two, tab)

    assert (act.command, act.about) == ("MuteSeat", {"seat": "KAZ"})
    assert table.room.world.classroom.mutes.seats == ()


async def test_a_removed_student_is_back_when_it_is_undone() -> None:
    """One tap removes, one brings back; the device needs no key."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        held = await student.join(server.port, room.code, "KAZ")
        await told(teacher, room.room, RemovePlayer(place=held.place))
        await until(lambda: bool(student.heard("goodbye")))
        again = await connected(server)
        nothing = await again.ask(to_server.Rejoin(token=held.token))
        (table,) = server.hall.tables
        (act,) = table.room.world.classroom.acts
        await told(teacher, room.room, UndoTeacher(act=act.id))
        back = await again.get(to_server.Rejoin(token=held.token), Welcome)
        await gone(again, teacher)

    assert student.heard("goodbye") == [Goodbye(key="seat.left")]
    assert nothing == Refusal(key="seat.left")
    assert back.place == held.place


async def test_a_student_who_is_moved_gets_the_new_seat_by_itself() -> None:
    """The whole sight of it, and nothing of the old one any more."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        held = await student.join(server.port, room.code, "KAZ")
        await told(teacher, room.room, AssignSeat(place=held.place, seat=EUR))
        await until(lambda: bool(student.heard("whole")))
        said = await student.submit(SendMessage(channel="seat:EUR", text="here we are"))
        (table,) = server.hall.tables
        await gone(student, teacher)

    assert isinstance(said, Accepted)
    assert table.room.world.messages[0].seat == EUR


async def test_a_preview_changes_nothing() -> None:
    """It names the effects, and why something cannot be done."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        start = to_server.Preview(room=room.room, command=codec.command_field(StartGame()))
        resume = to_server.Preview(room=room.room, command=codec.command_field(ResumeGame()))
        seen = await teacher.get(start, Effects)
        refused = await teacher.get(resume, Effects)
        (table,) = server.hall.tables
        await gone(teacher)

    assert [effect.key for effect in seen.effects] == ["effect.start_game"]
    assert refused.refused == Refusal(key="phase.not_paused")
    assert table.room.world.phase == "lobby"


async def test_a_late_student_is_told_what_happened() -> None:
    """Two steps: the code and the seat; then a card with the turns and the texts in force."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        early, late = Client(), Client()
        first = await early.join(server.port, room.code, "KAZ")
        await told(teacher, room.room, StartGame())
        await told(teacher, room.room, NextPhase())
        welcome = await late.join(server.port, room.code)
        await gone(early, late, teacher)

    assert first.recap is None
    assert welcome.recap is not None
    assert (welcome.recap.turn, welcome.recap.turns) == (1, 8)
    assert welcome.seat == RUS


async def test_the_list_of_rooms_is_kept_up_to_date() -> None:
    """On every teacher's page, also for rooms that another teacher opened."""
    async with a_server() as server:
        one, two = await a_teacher(server), await a_teacher(server)
        first = await one.get(to_server.OpenRoom(scenario="test", timed=False), Opened)
        second = await one.get(to_server.OpenRoom(scenario="test", timed=False), Opened)
        copies = await one.ask(to_server.ForkRoom(room=first.room, turn=1))
        student = Client()
        await student.join(server.port, first.code)
        await until(lambda: any(_present(told) for told in two.heard("rooms")), seconds=20)
        hosting = await two.get(to_server.Host(key=KEY), Hosting)
        await gone(one, two, student)

    assert [card.room for card in hosting.rooms] == [first.room, second.room]
    assert copies == Refusal(key="rewind.not_kept")


async def test_everybody_follows_a_rewind() -> None:
    """Screens show the old turn by themselves; the clock stands still."""
    async with a_server() as server:
        teacher, room = await a_room(server, timed=True)
        student = Client()
        await student.join(server.port, room.code, "KAZ")
        await told(teacher, room.room, StartGame())
        for _ in range(6):
            await told(teacher, room.room, NextPhase())
        await told(teacher, room.room, ExtendPhase(seconds=60))
        await told(teacher, room.room, RewindTurn(turn=1))
        (table,) = server.hall.tables
        await until(lambda: student.sight() == table.room.sight(KAZ))
        sight = student.sight()
        await gone(student, teacher)

    assert (sight.public.turn, sight.public.phase, sight.public.paused) == (1, "brief", True)


async def test_three_rooms_at_once_do_not_disturb_each_other() -> None:
    """A pause here stops no clock there, and nobody hears of it."""
    async with a_server() as server:
        teacher = await a_teacher(server)
        rooms = [
            await teacher.get(to_server.OpenRoom(scenario="test", timed=False), Opened)
            for _ in range(3)
        ]
        students = [Client() for _ in rooms]
        for student, room in zip(students, rooms, strict=True):
            await student.join(server.port, room.code, "KAZ")
            await told(teacher, room.room, StartGame())
        await told(teacher, rooms[0].room, PauseGame())
        await asyncio.gather(*(student.submit(MarkReady()) for student in students[1:]))
        tables = {table.room.name: table.room.world for table in server.hall.tables}
        await gone(teacher, *students)

    assert [tables[room.room].paused for room in rooms] == [True, False, False]


async def test_the_press_sits_without_a_seat() -> None:
    """At the door like a seat; its sight is what everybody sees."""
    async with a_server() as server:
        teacher = await a_teacher(server)
        many = msgspec.structs.replace(LESSON, students=18)
        lesson = await teacher.get(many, OpenedLesson)
        code = lesson.rooms[0].code
        door = await teacher.get(to_server.Knock(code=code), Door)
        reporter = Client()
        welcome = await reporter.join(server.port, code, "press")
        said = await reporter.submit(SendMessage(channel="plenary", text="A word, please?"))
        await gone(reporter, teacher)

    assert [chair.seat for chair in door.chairs if chair.role] == ["press", "secretariat"]
    assert (welcome.seat, welcome.sight.own.me.cash) == ("press", 0)
    assert said == Refusal(key="chat.channel_unknown")


def _present(told: msgspec.Struct) -> bool:
    """Return whether a list of rooms shows somebody who is there."""
    return isinstance(told, Rooms) and any(card.present for card in told.rooms)
