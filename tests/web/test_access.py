"""Pages for everybody: axe-core finds nothing, keys are enough, words fit in three languages."""

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, expect

from game.model.ids import TEACHER, SeatId
from game.model.treaties import Clause, Terms
from game.rules.classroom.moderation import Announce
from game.rules.treaties.offers import OfferTreaty
from game.rules.turns import NextPhase, StartGame
from game.text import LANGUAGES
from server.rooms.table import Table
from tests.web.school import School, Teacher, holds

pytestmark = pytest.mark.asyncio(loop_scope="session")
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
PANES = ("#pane-clock > section", "#pane-delegations > section", "#pane-treaties > section")
"""Panes 1 to 3: never scrolled at 1280 by 720."""
TALK = ("#pane-messages > section", "#pane-messages")


async def a_lesson(school: School) -> tuple[Teacher, Table]:
    """Return a teacher before a room in play with a text on the table."""
    teacher, table = await school.teacher(), await school.room()
    students = await school.students(table, 23)
    await table.room.submit(TEACHER, StartGame(), "s")
    await table.room.submit(TEACHER, NextPhase(), "n")
    for number, student in enumerate(students[:3]):
        await student.submit(OfferTreaty(terms=a_text(number)))
    await teacher.enter(table)
    return teacher, table


def a_text(number: int) -> Terms:
    """Return a text between the first three seats."""
    seats = (SeatId("KAZ"), SeatId("RUS"), SeatId("EUR"))
    by, to = seats[number], seats[number - 1]
    pay = Clause(article=1, kind="gen_pay", by=(by,), to=(to,), p={"amount": 10_000})
    return Terms(title=f"Contribution {number}", depositary=by, parties=(by, to), clauses=(pay,))


async def barriers(page: Page) -> list[str]:
    """Return what axe-core finds on a page: rule and where."""
    found = await Axe().run(page, options=WCAG)
    return [
        f"{one['id']}: {[node['target'] for node in one['nodes']][:4]}"
        for one in found.response["violations"]
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "path", ["/", "/sign-in", "/join/000000", "/teacher", "/teacher/scenarios"]
)
async def test_axe_finds_nothing_on_plain_pages(school: School, path: str, theme: str) -> None:
    """WCAG 2.2 AA and good practice."""
    teacher = await school.teacher()
    await teacher.page.goto(f"{school.home}{path}?theme={theme}")

    assert await barriers(teacher.page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_axe_finds_nothing_on_the_class_page_and_in_the_lobby(
    school: School, theme: str
) -> None:
    """Students read the first, the teacher the second."""
    teacher, table = await school.teacher(), await school.room()
    await school.students(table, 2)
    await teacher.enter(table, f"?theme={theme}")
    lobby = await barriers(teacher.page)
    await teacher.page.goto(f"{school.home}/join/{table.code}?theme={theme}")

    assert lobby == []
    assert await barriers(teacher.page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_axe_finds_nothing_in_a_lesson_and_its_windows(school: School, theme: str) -> None:
    """The dashboard with everything on it, and each window above it."""
    teacher, _ = await a_lesson(school)
    await teacher.page.goto(f"{teacher.page.url}?theme={theme}")
    await teacher.live()
    found = await barriers(teacher.page)
    for button in (
        "#open-more",
        "#open-texts",
        "#open-deck",
        "#seat-more-KAZ",
        ".paper",
        "#ask-end",
    ):
        await teacher.click(button)
        await teacher.sees("#dialog-title")
        found += [f"{button} {one}" for one in await barriers(teacher.page)]
        await teacher.page.keyboard.press("Escape")
    await teacher.click("#help")
    await teacher.reads("#dialog", "Screens show a quiet card")
    found += [f"#help {one}" for one in await barriers(teacher.page)]

    assert found == []


async def test_axe_finds_nothing_on_the_wall(school: School) -> None:
    """The projector is a page too."""
    teacher, table = await a_lesson(school)
    await teacher.page.goto(f"{school.home}/projector/{table.code}")

    assert await barriers(teacher.page) == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_first_panes_fit_without_scrolling(school: School, language: str) -> None:
    """At 1280 by 720, with 23 students, in the longest words."""
    teacher, _ = await a_lesson(school)
    await teacher.page.goto(f"{teacher.page.url}?lang={language}")
    await teacher.live()
    hidden = [
        await teacher.page.locator(pane).evaluate("p => p.scrollHeight - p.clientHeight")
        for pane in PANES
    ]
    page = await teacher.page.evaluate(
        "[document.documentElement.scrollWidth, document.documentElement.scrollHeight]"
    )

    assert max(hidden) <= 1
    assert page == [1280, 720]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [390, 1024])
async def test_a_small_screen_needs_no_sideways_scrolling(
    school: School, language: str, width: int
) -> None:
    """A telephone in the corridor, a tablet on the desk; a long talk lies over no other pane."""
    teacher, table = await a_lesson(school)
    for number in range(12):
        await table.room.submit(TEACHER, Announce(text=f"Minute {number}"), f"a-{number}")
    await teacher.page.set_viewport_size({"width": width, "height": 844})
    await teacher.page.goto(f"{teacher.page.url}?lang={language}")
    await teacher.live()

    wide = await teacher.page.evaluate("document.documentElement.scrollWidth")
    talk, pane = [await teacher.page.locator(one).bounding_box() for one in TALK]
    assert wide <= width
    assert talk is not None
    assert pane is not None
    assert talk["height"] <= pane["height"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_wall_cuts_nothing_off(school: School, language: str) -> None:
    """At the start of the flagship, with all its texts; read from the last row of chairs."""
    table = await school.room()
    await table.room.submit(TEACHER, StartGame(), "s")
    wall = await (await school.device()).new_page()
    await wall.set_viewport_size({"width": 1920, "height": 1080})
    await wall.goto(f"{school.home}/projector/{table.code}?lang={language}")
    hidden = await wall.locator("main section").evaluate_all(
        "all => all.map(one => one.scrollHeight - one.clientHeight)"
    )

    assert max(hidden) <= 1
    assert await wall.locator(".papers li").count() > 7


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_language_is_kept_in_the_next_page(school: School, language: str) -> None:
    """Chosen once, at any moment."""
    teacher, table = await school.teacher(), await school.room()
    await teacher.enter(table, f"?lang={language}")
    await teacher.page.goto(f"{school.home}/teacher")

    assert await teacher.page.locator("html").get_attribute("lang") == language


async def test_a_lesson_can_be_led_by_keyboard_alone(school: School) -> None:
    """Tab, Enter and Escape: start, a text in full, back to the button it came from."""
    teacher, table = await school.teacher(), await school.room()
    await school.students(table, 2)
    await teacher.enter(table)
    await reach(teacher.page, "do-start")
    await teacher.page.keyboard.press("Enter")
    await holds(lambda: table.room.world.phase == "brief")
    await teacher.sees("#do-next")
    await reach(teacher.page, "open-texts")
    await teacher.page.keyboard.press("Enter")
    await teacher.sees("#dialog-title")
    await teacher.page.keyboard.press("Escape")

    await expect(teacher.page.locator("#dialog")).to_be_hidden()
    assert await teacher.page.evaluate("document.activeElement.id") == "open-texts"


async def reach(page: Page, id: str) -> None:
    """Press Tab until something has the focus."""
    for _ in range(120):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.id") == id:
            return
    raise AssertionError(f"Tab never reached #{id}")


async def test_curves_have_a_twin_in_numbers(school: School) -> None:
    """Who cannot see lines reads a table."""
    teacher, _ = await a_lesson(school)
    await teacher.click("#pulse-numbers summary")

    await teacher.reads(".numbers", "Fragments")
    await teacher.reads(".numbers tbody", "130")


async def test_the_treaties_pane_shows_more_than_a_handful(school: School) -> None:
    """Three offers and texts in force at one glance; the others are a turn of the wheel away."""
    teacher, _ = await a_lesson(school)
    await teacher.reads("#pane-treaties", "Contribution 2")
    seen = await teacher.page.evaluate(
        "() => { const list = document.getElementById('treaties-list').getBoundingClientRect();"
        " return [...document.querySelectorAll('#treaties-list .paper')]"
        ".filter(one => one.getBoundingClientRect().bottom <= list.bottom).length }"
    )

    assert seen >= 6
