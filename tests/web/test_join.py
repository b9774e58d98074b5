"""The class address in a student's browser: six digits lead to the way in."""

import pytest
from playwright.async_api import expect

from game.text import LANGUAGES
from tests.web.school import School

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_six_digits_are_one_step(school: School) -> None:
    """U4: the field sends itself at the sixth digit."""
    table = await school.room()
    page = await (await school.device()).new_page()
    await page.goto(school.home)
    await page.locator("#code").press_sequentially(table.code)

    await expect(page.locator("h1")).to_contain_text("Baikonur at 70")
    await expect(page.locator(".steps")).to_contain_text(f"{table.code[:3]} {table.code[3:]}")
    await expect(page.locator("svg.qr")).to_be_visible()


async def test_a_wrong_code_is_said_kindly_and_asked_again(school: School) -> None:
    """The field is there at once for the next try."""
    page = await (await school.device()).new_page()
    await page.goto(f"{school.home}/join/000000")

    await expect(page.locator(".refusal")).to_contain_text("no room with this code")
    await expect(page.locator("#code")).to_be_focused()


async def test_it_works_without_scripts(school: School) -> None:
    """Locked-down machines have them switched off."""
    table = await school.room()
    page = await (await school.device(scripts=False)).new_page()
    await page.goto(school.home)
    await page.fill("#code", table.code)
    await page.click("#join button")

    await expect(page.locator("h1")).to_contain_text("Baikonur at 70")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_way_in_is_told_in_three_languages(school: School, language: str) -> None:
    """Each student chooses the own one."""
    table = await school.room()
    page = await (await school.device()).new_page()
    await page.goto(f"{school.home}/join/{table.code}")
    await page.click(f"a[hreflang={language}]")

    await expect(page.locator("html")).to_have_attribute("lang", language)


async def test_who_is_not_the_teacher_comes_no_further(school: School) -> None:
    """Every page of the teacher leads to the form."""
    table = await school.room()
    page = await (await school.device()).new_page()
    for path in ("/teacher", f"/teacher/rooms/{table.room.name}", "/teacher/scenarios"):
        await page.goto(f"{school.home}{path}")
        assert page.url == f"{school.home}/sign-in"
