"""Coming back: the flows U7 to U9 and U12. Nothing is tied to one tab, one device, one teacher."""

import pytest
from playwright.async_api import expect

from game.model.ids import TEACHER, SeatId
from game.model.treaties import Clause, Terms
from game.rules.treaties.offers import OfferTreaty
from game.rules.turns import EndGame, NextPhase, PauseGame, StartGame
from game.wire import to_server
from game.wire.to_client import Waiting, Welcome
from server.rooms.table import Table
from tests.server.sockets import Client
from tests.web.school import KEY, School, Teacher, holds, welcome

pytestmark = pytest.mark.asyncio(loop_scope="session")
STATES = ("lobby", "brief", "negotiate", "orders", "launch", "review", "paused", "ended")


async def brought_to(table: Table, state: str) -> None:
    """Bring a room into a state."""
    if state == "lobby":
        return
    await table.room.submit(TEACHER, StartGame(), "s")
    if state == "ended":
        await table.room.submit(TEACHER, EndGame(), "e")
    elif state == "paused":
        await table.room.submit(TEACHER, PauseGame(), "p")
    step = 0
    while state in ("negotiate", "orders", "launch", "review") and table.room.world.phase != state:
        await table.room.submit(TEACHER, NextPhase(), f"n{step}")
        step += 1


async def settled(teacher: Teacher) -> None:
    """Wait until the flags that are worked out once a phase stand on the page."""
    before = ""
    for _ in range(40):
        now = await teacher.page.locator("#room").inner_text()
        if now == before:
            return
        before = now
        await teacher.page.wait_for_timeout(700)


async def shown(teacher: Teacher) -> list[str]:
    """Return what stands on a page, without what a second changes."""
    await teacher.live()
    await teacher.page.wait_for_load_state("networkidle")
    await settled(teacher)
    panes = await teacher.page.locator("#room > *, .column > *").all_inner_texts()
    lines = [line for pane in panes for line in pane.splitlines()]
    return [line for line in lines if " ms" not in line and ":" not in line]


@pytest.mark.parametrize("state", STATES)
async def test_a_refresh_loses_nothing(school: School, state: str) -> None:
    """U12: the page shows the same before and after, in every state of a room."""
    teacher, table = await school.teacher(), await school.room(timed=False)
    await school.students(table, 3)
    await brought_to(table, state)
    await teacher.enter(table)
    before = await shown(teacher)
    await teacher.page.reload()

    assert await shown(teacher) == before
    assert teacher.faults == []


async def test_a_second_tab_and_a_telephone_show_the_same(school: School) -> None:
    """U12: 0 steps in a second tab, 1 on another device: the key."""
    teacher, table = await school.teacher(), await school.room()
    await teacher.enter(table)
    tab = Teacher(await teacher.page.context.new_page(), school.home)
    await tab.enter(table)
    phone = Teacher(await (await school.device()).new_page(), school.home)
    await phone.page.set_viewport_size({"width": 390, "height": 844})
    await phone.page.goto(f"{school.home}/teacher/rooms/{table.room.name}")
    await phone.write("#key", KEY)
    await phone.page.wait_for_url("**/teacher")
    await phone.enter(table)
    await teacher.click("#do-start")

    await tab.sees("#do-next")
    await phone.sees("#do-next")
    assert (tab.actions, phone.actions) == (0, 1)


async def test_two_teachers_lead_one_room(school: School) -> None:
    """What one does the other sees, and may take back."""
    first, second, table = await school.teacher(), await school.teacher(), await school.room()
    await school.students(table, 2)
    await first.enter(table)
    await second.enter(table)
    await first.click("#seat-row-KAZ .remove")
    await second.reads(".undo", "was removed")
    await second.click("#do-undo")

    await holds(lambda: len(table.room.world.places) == 2)
    await expect(first.page.locator("#seat-row-KAZ .remove")).to_have_count(1)


async def test_what_is_being_typed_survives_what_happens(school: School) -> None:
    """The page changes under the teacher's hands many times a minute."""
    teacher, table = await school.teacher(), await school.room()
    await teacher.enter(table)
    await teacher.page.locator("#tell-text").fill("Half a sen")
    await teacher.page.locator("#keys").focus()
    await school.students(table, 2)
    await teacher.reads("#pane-clock", "2 students are here")

    await expect(teacher.page.locator("#tell-text")).to_have_value("Half a sen")


async def test_focus_stays_where_the_keyboard_is(school: School) -> None:
    """Who works without a mouse does not begin anew with every message."""
    teacher, table = await school.teacher(), await school.room()
    await school.students(table, 2)
    await table.room.submit(TEACHER, StartGame(), "s")
    await teacher.enter(table)
    await teacher.page.locator("#do-minute").focus()
    await table.room.submit(TEACHER, NextPhase(), "n")
    await expect(teacher.page.locator(".phases .now")).to_contain_text("Negotiate")

    assert await teacher.page.evaluate("document.activeElement.id") == "do-minute"


async def test_removing_somebody_hits_nobody_else(school: School) -> None:
    """A second press of the space bar once removed the student beside."""
    teacher, table = await school.teacher(), await school.room()
    for _ in range(3):
        await school.student(table, "KAZ")
    await table.room.submit(TEACHER, StartGame(), "s")
    await teacher.enter(table)
    await teacher.page.locator("#seat-row-KAZ .remove").first.focus()
    await teacher.page.keyboard.press("Enter")
    await holds(lambda: len(table.room.world.places) == 2)
    await expect(teacher.page.locator("#seat-row-KAZ .remove")).to_have_count(2)
    await teacher.page.keyboard.press("Enter")
    await teacher.sees("#do-undo")

    assert len(table.room.world.places) == 2


async def test_the_same_device_returns_without_a_step(school: School) -> None:
    """U7: the pass is on the device; the draft and the news of the time away are there."""
    table = await school.room()
    student, other = await school.student(table, "KAZ"), await school.student(table, "RUS")
    await table.room.submit(TEACHER, StartGame(), "s")
    await table.room.submit(TEACHER, NextPhase(), "n")
    await student.close()
    text = Terms(
        title="Rent",
        depositary=SeatId("RUS"),
        parties=(SeatId("RUS"), SeatId("KAZ")),
        clauses=(
            Clause(article=1, kind="gen_pay", by=("RUS",), to=("KAZ",), p={"amount": 10_000}),
        ),
    )
    await other.submit(OfferTreaty(terms=text))
    back = Client()
    await back.connect(school.server.port)
    again = await back.get(to_server.Rejoin(token=welcome(student).token), Welcome)
    await back.close()

    assert again.place == welcome(student).place
    assert "Rent" in [one.terms.title for one in again.sight.own.treaties.values()]
    assert again.clock.left is not None


async def test_another_device_returns_by_code_and_key(school: School) -> None:
    """U8: two fields; the old device is told goodbye, the roster shows one student."""
    table = await school.room()
    student = await school.student(table)
    back = Client()
    await back.connect(school.server.port)
    message = to_server.Recover(code=table.code, seat_key=welcome(student).seat_key)
    again = await back.get(message, Welcome)
    await back.close()

    assert again.call_sign == welcome(student).call_sign
    assert len(table.room.world.places) == 1


async def test_a_tap_of_the_teacher_lets_somebody_back(school: School) -> None:
    """U8: one field of the student, one tap of the teacher."""
    teacher, table = await school.teacher(), await school.room()
    student = await school.student(table)
    await teacher.enter(table)
    back = Client()
    await back.connect(school.server.port)
    asked = to_server.AskBack(code=table.code, call_sign=welcome(student).call_sign)
    await back.get(asked, Waiting)
    await teacher.reads(".ask", welcome(student).call_sign)
    await teacher.click(".ask .first")

    await holds(lambda: bool(back.heard("welcome")))
    await back.close()
    assert teacher.actions == 1


async def test_somebody_who_is_not_known_is_turned_away(school: School) -> None:
    """The holder of the place is not disturbed."""
    teacher, table = await school.teacher(), await school.room()
    student = await school.student(table)
    await teacher.enter(table)
    stranger = Client()
    await stranger.connect(school.server.port)
    asked = to_server.AskBack(code=table.code, call_sign=welcome(student).call_sign)
    await stranger.get(asked, Waiting)
    await teacher.click(".ask button >> nth=1")

    await holds(lambda: bool(stranger.heard("turned_away")))
    await stranger.close()
    assert student.heard("goodbye") == []


async def test_a_late_student_takes_two_steps(school: School) -> None:
    """U9: the code and a seat; the page counts one more at once."""
    teacher, table = await school.teacher(), await school.room()
    await school.students(table, 2)
    await table.room.submit(TEACHER, StartGame(), "s")
    await table.room.submit(TEACHER, NextPhase(), "n")
    await teacher.enter(table)
    late = await school.student(table, "JPN")

    await teacher.reads("#pane-head", "3 students")
    assert welcome(late).recap is not None
    assert teacher.actions == 0
