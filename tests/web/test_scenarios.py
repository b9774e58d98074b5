"""The scenario page: mistakes are named while somebody types, and one click cures them."""

import pytest
from playwright.async_api import FilePayload, expect

from server.web import playtest
from tests.web.school import School, Teacher

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def an_author(school: School, copied: str = "lease_1994") -> Teacher:
    """Return a teacher before a copy of a shipped scenario."""
    teacher = await school.teacher()
    await teacher.page.goto(f"{school.home}/teacher/scenarios?from={copied}")
    await teacher.live()
    return teacher


async def test_a_shipped_scenario_is_sound(school: School) -> None:
    """Who begins with a copy begins with something that can be played."""
    teacher = await an_author(school)

    await teacher.reads("#report", "all is well")


async def test_a_typing_mistake_is_named_with_its_line_and_cured_by_one_click(
    school: School,
) -> None:
    """The list says what was meant; the click puts it there and checks again."""
    teacher = await an_author(school)
    words = await teacher.page.input_value("#source")
    await teacher.page.fill("#source", words.replace("\nlevel:", "\nlevl:", 1))
    await teacher.reads("#report li", "levl")
    await teacher.click("[data-fix]")

    await teacher.reads("#report", "all is well")
    assert await teacher.page.input_value("#source") == words
    assert teacher.actions == 1


async def test_a_line_number_leads_to_its_line(school: School) -> None:
    """Long files are searched by nobody."""
    teacher = await an_author(school)
    words = await teacher.page.input_value("#source")
    await teacher.page.fill("#source", words.replace("\nlevel:", "\nlevl:", 1))
    await teacher.reads("#report li", "levl")
    await teacher.click("[data-go]")

    chosen = await teacher.page.locator("#source").evaluate(
        "f => f.value.slice(f.selectionStart, f.selectionEnd)"
    )
    assert chosen.startswith("levl:")


async def test_an_own_file_is_uploaded_and_checked(school: School) -> None:
    """It is read, checked and thrown away; nothing is kept."""
    teacher = await an_author(school)
    own = FilePayload(name="scenario.yaml", mimeType="text/yaml", buffer=b"format: 2\nid: mine\n")
    await teacher.page.set_input_files("#files", own)

    await expect(teacher.page.locator("#source")).to_have_value("format: 2\nid: mine\n")
    await expect(teacher.page.locator("#whole")).to_have_value("yes")
    await teacher.sees("#report .mistake")


async def test_the_computers_play_it_while_its_author_types(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One click; what they made of it stands below the report."""
    monkeypatch.setattr(playtest, "GAMES", 1)
    teacher = await an_author(school)
    await teacher.click("#play")
    await teacher.sees("#playtest")
    await teacher.page.fill("#source", "id: broken")
    await teacher.sees("#report .mistake")

    await expect(teacher.page.locator("#playtest")).to_contain_text("on top:", timeout=120_000)
    assert teacher.actions == 1
    assert teacher.faults == []
