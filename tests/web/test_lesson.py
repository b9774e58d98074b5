"""From nothing to a game that runs: the flows U1 to U3 and U11, counted in actions."""

from pathlib import Path

import pytest
from playwright.async_api import expect

from game.model.ids import TEACHER
from game.rules.turns import EndGame, StartGame
from tests.web.school import School, holds

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_one_click_opens_the_lobby_and_one_more_starts(school: School) -> None:
    """U1 and U2: the link of the start signs in, nobody has to count the class."""
    teacher = await school.teacher()
    await teacher.go_home()
    await teacher.click("#open-baikonur_70-45")
    await teacher.sees("#do-start")
    lobby = teacher.actions
    await teacher.click("#do-start")
    await teacher.sees("#do-next")

    assert (lobby, teacher.actions) == (1, 2)
    assert [table.room.world.phase for table in school.server.hall.tables] == ["brief"]
    assert teacher.faults == []


async def test_the_printed_link_leads_in_without_a_key(school: School) -> None:
    """U1: the server opens it by itself; it works once."""
    page = await (await school.device()).new_page()
    link = f"{school.home}/sign-in/{school.server.keys.link()}"
    await page.goto(link)
    first = page.url
    stranger = await (await school.device()).new_page()
    await stranger.goto(link)

    assert first == f"{school.home}/teacher"
    assert "/sign-in" in stranger.url
    await expect(stranger.locator(".refusal")).to_be_visible()


async def test_a_wish_of_students_and_minutes_is_proposed(school: School) -> None:
    """The lesson clock says how many turns, rooms and bots there will be."""
    teacher = await school.teacher()
    await teacher.go_home()
    await teacher.page.fill("#minutes", "45")
    await teacher.page.fill("#students", "23")
    await teacher.page.press("#students", "Enter")

    await teacher.reads(".proposals li", "23 students")
    await teacher.reads("#open-baikonur_70-45", "6 turns of 4:20")


async def test_a_class_of_unknown_size_fills_its_seats(school: School) -> None:
    """U3: students come one after the other, before the start and after it."""
    teacher, table = await school.teacher(), await school.room()
    await teacher.enter(table)
    await school.students(table, 4)
    await teacher.reads("#pane-clock", "4 students are here")
    await teacher.click("#do-start")
    await school.students(table, 2)

    await teacher.reads("#pane-head", "6 students")
    assert teacher.actions == 1


async def test_two_rooms_are_led_beside_each_other(school: School) -> None:
    """The list names them; one click changes the room."""
    teacher, first, second = await school.teacher(), await school.room(), await school.room()
    await teacher.enter(first)
    await teacher.click(f"a[href='/teacher/rooms/{second.room.name}']")
    await teacher.live()

    await teacher.reads(".top .code", second.code[:3])
    assert teacher.actions == 1


async def test_the_end_opens_the_debrief_by_itself(school: School) -> None:
    """U11: no step; the wall needs none either."""
    teacher, table = await school.teacher(), await school.room()
    await table.room.submit(TEACHER, StartGame(), "s")
    await teacher.enter(table)
    wall = await (await school.device()).new_page()
    await wall.goto(f"{school.home}/projector/{table.code}")
    await table.room.submit(TEACHER, EndGame(), "e")

    await holds(lambda: table.room.world.phase == "ended")
    await teacher.reads("#pane-clock", "debrief")
    await expect(wall.locator(".ended")).to_be_visible()
    assert teacher.actions == 0


async def test_a_game_is_taken_home_and_brought_back(school: School, tmp_path: Path) -> None:
    """Saved to a file, deleted, and back under a code of its own."""
    teacher, table = await school.teacher(), await school.room()
    await table.room.submit(TEACHER, StartGame(), "s")
    await table.room.submit(TEACHER, EndGame(), "e")
    await teacher.enter(table)
    async with teacher.page.expect_download() as saved:
        await teacher.click("a[href$='game.stojournal']")
    file = tmp_path / "game.stojournal"
    await (await saved.value).save_as(file)
    await teacher.go_home()
    await school.server.hall.delete(table.room.name)
    await teacher.page.set_input_files("#game", file)
    await teacher.page.wait_for_url("**/teacher/rooms/*")
    await teacher.reads("#pane-clock", "debrief")

    assert teacher.page.url.endswith(table.room.name)


async def test_a_file_that_is_no_game_is_refused_kindly(school: School, tmp_path: Path) -> None:
    """The page stays, and says what it wants."""
    teacher = await school.teacher()
    file = tmp_path / "notes.stojournal"
    file.write_text("shopping list")
    await teacher.go_home()
    await teacher.page.set_input_files("#game", file)

    await teacher.reads("#told", "This is no game file")


async def test_the_end_names_what_students_notice_before_it_comes(school: School) -> None:
    """Nobody ends a game by a slip: the first click asks, the second does."""
    teacher, table = await school.teacher(), await school.room()
    await school.students(table, 2)
    await table.room.submit(TEACHER, StartGame(), "s")
    await teacher.enter(table)
    await teacher.click("#ask-end")
    await teacher.reads("#dialog", "The game ends now")
    await teacher.click("#do-asked")

    await holds(lambda: table.room.world.phase == "ended")
    assert teacher.actions == 2
