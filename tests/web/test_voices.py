"""The class speaks: the teacher reads it in a real browser and shows what is for all."""

import pytest
from playwright.async_api import expect

from game.model.ids import TEACHER
from game.rules.classroom.timing import ReflectivePause
from game.rules.classroom.voices import AnswerQuiz, WriteBoard, WriteTicket
from game.rules.turns import EndGame, StartGame
from tests.web.school import School
from tests.web.test_access import barriers

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_words_and_answers_are_shown_to_all_in_two_clicks(school: School) -> None:
    """The window stays open; the wall has no name and no word that was not released."""
    teacher, table = await school.teacher(), await school.room()
    first, second = await school.students(table, 2)
    right = table.room.world.classroom.voices.quiz[0].correct
    await first.submit(AnswerQuiz(item=1, option=right % 3 + 1))
    for number, command in enumerate((StartGame(), EndGame())):
        await table.room.submit(TEACHER, command, f"t-{number}")
    await first.submit(WriteBoard(word="hope"))
    await second.submit(WriteBoard(word="patience"))
    await second.submit(AnswerQuiz(item=1, option=right))
    await second.submit(WriteTicket(prompt="exit.1", text="We paid the rent."))
    await teacher.enter(table)
    await teacher.click("#open-voices")
    await teacher.reads("#dialog", "We paid the rent.")
    opened = teacher.actions
    await teacher.click("#do-release-all")
    await expect(teacher.page.locator("#dialog .words .out")).to_have_count(2)
    await teacher.click("#do-show-answers")
    await teacher.sees("#do-hide-answers")
    shown, found = teacher.actions, await barriers(teacher.page)
    wall = await (await school.device()).new_page()
    await wall.goto(f"{school.home}/projector/{table.code}?lang=en")

    assert (opened, shown) == (1, 3)
    assert found == []
    await expect(wall.locator(".said")).to_contain_text("patience")
    await expect(wall.locator(".said")).to_contain_text("0 % right before the game, 100 % after")
    assert "rent" not in await wall.locator(".said").inner_text()
    assert teacher.faults == []


async def test_answers_of_a_reflective_pause_are_counted_beside_its_question(
    school: School,
) -> None:
    """One click opens them."""
    teacher, table = await school.teacher(), await school.room()
    (student,) = await school.students(table, 1)
    question = {"en": "What do the others need?"}
    for number, command in enumerate((StartGame(), ReflectivePause(question=question))):
        await table.room.submit(TEACHER, command, f"t-{number}")
    await teacher.enter(table)
    await teacher.reads("#open-voices", "0 answers")
    await student.submit(WriteTicket(prompt="pause.1", text="Time."))
    await teacher.reads("#open-voices", "1 answer")
    await teacher.click("#open-voices")

    await teacher.reads("#dialog .list", "Time.")
    assert teacher.actions == 1


async def test_the_tables_are_for_teachers_alone(school: School) -> None:
    """With a row for each answer; whoever is not signed in is led to the form."""
    teacher, table = await school.teacher(), await school.room()
    (student,) = await school.students(table, 1)
    await student.submit(AnswerQuiz(item=2, option=1))
    path = f"{school.home}/teacher/rooms/{table.room.name}/quiz.csv"
    mine = await teacher.page.request.get(path)
    stranger = await (await school.device()).new_page()
    theirs = await stranger.request.get(path)

    assert "before,2,1,0" in await mine.text()
    assert "before,2,1,0" not in await theirs.text()


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
async def test_buttons_of_the_clock_stand_in_one_line(school: School, language: str) -> None:
    """In Russian and Kazakh "+1 min" stood in two."""
    teacher, table = await school.teacher(), await school.room()
    await table.room.submit(TEACHER, StartGame(), "t-1")
    await teacher.enter(table, f"?lang={language}")
    buttons = await teacher.page.locator("#pane-clock .line .button").all()
    boxes = [await each.bounding_box() for each in buttons]

    assert len({round(box["height"]) for box in boxes if box}) == 1
    assert max(box["x"] + box["width"] for box in boxes if box) <= 1280 - 16
