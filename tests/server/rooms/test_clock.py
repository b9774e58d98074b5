"""The clock: how much time is left, and what it sends when it is over."""

import asyncio

import msgspec
import pytest

from game.model.ids import CLOCK, TEACHER, PlaceId, SeatId
from game.model.seats import Place
from game.model.treaties import Clause, Signature, Treaty
from game.model.world import Settings, World
from game.rules.classroom.timing import ExtendPhase
from game.rules.turns import AdvancePhase, CloseReview, MarkReady, OpenRatification, RunLaunch
from server.rooms import clock as clocks
from server.rooms.clock import Clock, Countdown, due
from tests.server.rooms.halls import until
from tests.server.rooms.rooms import FailingJournal, a_room
from tests.worlds import KAZ, RUS, a_treaty, a_world, play, with_seat

TIMED = Settings(turns=8, seconds={"brief": 30, "negotiate": 220, "orders": 70})


def attended(world: World, *seats: SeatId, ready: bool = True) -> World:
    """Return the world with a student in each of these seats."""
    places = {
        PlaceId(f"p-{seat}"): Place(id=PlaceId(f"p-{seat}"), seat=seat, call_sign=f"Saiga {n}")
        for n, seat in enumerate(seats)
    }
    for seat in seats:
        world = with_seat(world, seat, played_by="player", ready=ready)
    return msgspec.structs.replace(world, places=places)


def a_signed_text() -> Treaty:
    """Return a text that waits for ratification by KAZ and RUS."""
    seal = Signature(version=1, turn=a_world().turn, hash="")
    signed = a_treaty(Clause(kind="gen_pay"), state="signed", signed_turn=1)
    return msgspec.structs.replace(signed, signatures={KAZ: seal, RUS: seal})


def test_a_phase_counts_down_from_its_length() -> None:
    """In milliseconds, and never below nothing."""
    countdown = Countdown()
    countdown.see(a_world(settings=TIMED, phase="brief"), now=1_000)

    assert [countdown.left(now) for now in (1_000, 11_000, 99_000)] == [30_000, 20_000, 0]


def test_a_pause_stops_the_count() -> None:
    """And it goes on where it stood."""
    countdown, world = Countdown(), a_world(settings=TIMED, phase="brief")
    countdown.see(world, now=0)
    countdown.see(msgspec.structs.replace(world, paused=True), now=10_000)
    countdown.see(world, now=50_000)

    assert countdown.left(55_000) == 15_000


def test_a_phase_without_length_has_no_end() -> None:
    """Timers can be switched off."""
    countdown = Countdown()
    countdown.see(a_world(phase="review", settings=TIMED), now=0)

    assert countdown.left(10**9) is None


def test_more_time_is_more_time() -> None:
    """One minute from the teacher, and taken back; a new phase has its usual length."""
    countdown, world = Countdown(), a_world(settings=TIMED, phase="brief")
    countdown.see(world, now=0)
    longer = play(world, ExtendPhase(actor=TEACHER, seconds=60))
    countdown.see(longer, now=10_000)
    given = countdown.left(10_000)
    countdown.see(world, now=20_000)
    taken = countdown.left(20_000)
    countdown.see(msgspec.structs.replace(longer, phase="orders"), now=30_000)

    assert (given, taken, countdown.left(30_000)) == (80_000, 10_000, 70_000)


def test_a_phase_that_is_paced_anew_keeps_what_went_by() -> None:
    """Ten of thirty seconds are gone when the clock makes it twenty; timers can be switched off."""
    countdown, world = Countdown(), a_world(settings=TIMED, phase="brief")
    countdown.see(world, now=0)
    shorter = msgspec.structs.replace(TIMED, seconds={"brief": 20})
    countdown.see(msgspec.structs.replace(world, settings=shorter), now=10_000)
    left = countdown.left(10_000)
    endless = msgspec.structs.replace(TIMED, seconds={})
    countdown.see(msgspec.structs.replace(world, settings=endless), now=11_000)

    assert (left, countdown.left(99_000)) == (10_000, None)


def test_the_ratification_window_has_a_count_of_its_own() -> None:
    """Twenty seconds from its opening; none where there are no timers."""
    countdown, world = Countdown(), a_world(settings=TIMED, phase="orders")
    countdown.see(world, now=0)
    countdown.see(msgspec.structs.replace(world, ratifying=True), now=10_000)

    assert countdown.left(15_000) == 15_000
    assert clocks.length(a_world(phase="orders", ratifying=True)) is None


@pytest.mark.parametrize(
    ("phase", "left", "wanted"),
    [
        ("lobby", None, None),
        ("brief", 1, None),
        ("brief", 0, AdvancePhase),
        ("negotiate", 0, AdvancePhase),
        ("orders", 20_001, None),
        ("orders", 20_000, OpenRatification),
        ("launch", 0, CloseReview),
        ("review", 0, AdvancePhase),
        ("ended", 0, None),
    ],
)
def test_time_that_is_over_sends_the_next_command(
    phase: str, left: int | None, wanted: type | None
) -> None:
    """What comes next is the rules' answer, not the clock's."""
    command = due(a_world(phase=phase), left, thinking=False)

    assert type(command) is (wanted or type(None))
    assert command is None or command.actor == CLOCK


def test_nothing_is_due_in_a_pause() -> None:
    """Even if the time was over."""
    assert due(a_world(phase="brief", paused=True), 0, thinking=False) is None


def test_a_phase_ends_when_all_who_are_there_are_ready() -> None:
    """Who has gone home is not waited for."""
    world = attended(a_world(phase="negotiate"), KAZ, RUS)
    gone = with_seat(world, RUS, ready=False)
    absent = msgspec.structs.replace(gone.places[PlaceId("p-RUS")], present=False)
    gone = msgspec.structs.replace(gone, places={**gone.places, absent.id: absent})

    assert isinstance(due(world, None, thinking=False), AdvancePhase)
    assert isinstance(due(gone, None, thinking=False), AdvancePhase)
    assert due(with_seat(world, RUS, ready=False), None, thinking=False) is None


def test_an_empty_room_does_not_run_away() -> None:
    """If everybody lost the connection nobody is ready."""
    world = attended(a_world(phase="negotiate"), KAZ)
    away = msgspec.structs.replace(world.places[PlaceId("p-KAZ")], present=False)
    world = msgspec.structs.replace(world, places={away.id: away})

    assert due(world, None, thinking=False) is None


def test_ready_waits_for_bots_that_think() -> None:
    """Time does not."""
    world = attended(a_world(phase="negotiate"), KAZ)

    assert due(world, None, thinking=True) is None
    assert isinstance(due(world, 0, thinking=True), AdvancePhase)


def test_all_ready_in_orders_runs_the_launch() -> None:
    """Where no text waits for ratification there is no window."""
    world = attended(a_world(phase="orders"), KAZ)

    assert isinstance(due(world, None, thinking=False), RunLaunch)


def test_all_ready_opens_the_window_for_a_signed_text() -> None:
    """Their people have to be asked."""
    world = attended(a_world(a_signed_text(), phase="orders"), KAZ)

    assert isinstance(due(world, None, thinking=False), OpenRatification)


def test_the_window_closes_when_every_signatory_has_answered() -> None:
    """Where nobody set a time; a bot's answer is waited for only as long as it thinks."""
    asked = attended(a_world(a_signed_text(), phase="orders", ratifying=True), KAZ)
    text = msgspec.structs.replace(a_signed_text(), ratified={KAZ: 1})
    answered = attended(a_world(text, phase="orders", ratifying=True), KAZ)

    assert due(asked, None, thinking=False) is None
    assert isinstance(due(answered, None, thinking=False), RunLaunch)
    assert due(answered, None, thinking=True) is None


def test_without_timers_nobody_has_to_be_ready_again() -> None:
    """The window opens with nobody ready; the answers are what it waits for."""
    text = msgspec.structs.replace(a_signed_text(), ratified={KAZ: 1})
    world = attended(a_world(text, phase="orders", ratifying=True), KAZ, ready=False)

    assert isinstance(due(world, None, thinking=False), RunLaunch)
    assert due(world, 5_000, thinking=False) is None


def test_the_window_of_a_clock_runs_its_time() -> None:
    """Others are still writing orders: an early answer does not cut them off."""
    text = msgspec.structs.replace(a_signed_text(), ratified={KAZ: 1, RUS: 1})
    world = attended(a_world(text, phase="orders", ratifying=True), KAZ, RUS)
    busy = with_seat(world, RUS, ready=False)

    assert due(busy, 5_000, thinking=False) is None
    assert isinstance(due(busy, 0, thinking=False), RunLaunch)


async def test_the_clock_moves_a_room() -> None:
    """One second of Brief, then Negotiate until all are ready."""
    settings = Settings(turns=8, seconds={"brief": 1})
    room = await a_room(attended(a_world(phase="brief", settings=settings), KAZ, ready=False))
    clock = Clock(room, now=lambda: int(asyncio.get_running_loop().time() * 1000))
    clock.pass_by(950, least=0)
    running = asyncio.create_task(clock.run())
    await until(lambda: room.world.phase == "negotiate")
    await room.submit(KAZ, MarkReady(), "c-1")
    await until(lambda: room.world.phase == "orders")
    running.cancel()

    assert clock.news().left is None


async def test_the_clock_asks_again_when_the_disk_was_full(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The phase ends as soon as it can be written down."""
    monkeypatch.setattr(clocks, "PATIENCE", 0.02)
    journal = FailingJournal()
    room = await a_room(attended(a_world(phase="negotiate"), KAZ), journal)
    journal.full = True
    running = asyncio.create_task(Clock(room, now=lambda: 0).run())
    await asyncio.sleep(0.05)
    stuck = room.world.phase
    journal.full = False
    await until(lambda: room.world.phase == "orders")
    running.cancel()

    assert stuck == "negotiate"


async def test_a_mistake_of_ours_does_not_stop_the_clock(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A bug in the opening of a phase: the clock tries again, and the teacher is not locked out."""
    monkeypatch.setattr(clocks, "PATIENCE", 0.02)
    decide = AdvancePhase.decide

    def broken(self: AdvancePhase, world: World) -> object:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(AdvancePhase, "decide", broken)
    room = await a_room(attended(a_world(phase="negotiate"), KAZ))
    running = asyncio.create_task(Clock(room, now=lambda: 0).run())
    await until(lambda: "a bug" in caplog.text)
    stuck = room.world.phase
    monkeypatch.setattr(AdvancePhase, "decide", decide)
    await until(lambda: room.world.phase == "orders")
    running.cancel()

    assert stuck == "negotiate"
