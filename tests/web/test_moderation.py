"""Talk under the teacher's eyes: reported, hidden, kept, muted, released."""

import pytest
from playwright.async_api import expect

from game.model.ids import TEACHER
from game.rules.classroom.reports import ReportMessage
from game.rules.talking import SendMessage
from game.rules.turns import StartGame
from game.sight.seen import Sight
from server.rooms.table import Table
from tests.server.sockets import Client
from tests.web.school import School, Teacher, holds

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def a_talk(school: School) -> tuple[Teacher, Table, Client, Client]:
    """Return a teacher before a room in which somebody wrote something."""
    teacher, table = await school.teacher(), await school.room()
    first, second = await school.student(table, "KAZ"), await school.student(table, "RUS")
    await table.room.submit(TEACHER, StartGame(), "s")
    await first.submit(SendMessage(channel="plenary", text="We want the light pad."))
    await teacher.enter(table)
    await teacher.reads("#pane-messages", "We want the light pad.")
    return teacher, table, first, second


def heard_of(sight: Sight) -> list[bool]:
    """Return which messages a seat sees as hidden."""
    return [message.hidden for message in sight.own.messages]


async def test_a_message_is_hidden_in_one_step(school: School) -> None:
    """The others see a grey line; it can be undone."""
    teacher, _, _, second = await a_talk(school)
    await teacher.click("#pane-messages .quick [data-do*=HideMessage]")
    await holds(lambda: heard_of(second.sight()) == [True])
    await teacher.reads("#pane-messages", "hidden")
    await teacher.click("#do-undo")
    await holds(lambda: heard_of(second.sight()) == [False])

    assert teacher.actions == 2


async def test_what_somebody_reports_stands_first(school: School) -> None:
    """It is marked in the list of delegations too, and settled in one step."""
    teacher, table, first, second = await a_talk(school)
    await first.submit(SendMessage(channel="plenary", text="And the medium pad."))
    wanted = table.room.world.messages[0].id
    await second.submit(ReportMessage(message=wanted))
    await teacher.reads("#pane-messages article >> nth=0", "light pad")
    await teacher.reads("#pane-messages header", "1")
    await teacher.click("#pane-messages .check [data-do*=SettleReport]")

    await expect(teacher.page.locator("#pane-messages .check")).to_have_count(0)
    assert teacher.actions == 1


async def test_a_call_for_help_stands_first_and_is_receipted(school: School) -> None:
    """The delegation sees that it was read."""
    teacher, _, first, second = await a_talk(school)
    await second.submit(SendMessage(channel="teacher:RUS", text="We do not find our brief."))
    await first.submit(SendMessage(channel="plenary", text="Anybody?"))
    await teacher.reads("#pane-messages article >> nth=0", "our brief")
    await teacher.click("#pane-messages [data-do*=MarkRead]")

    await holds(lambda: any(message.read for message in second.sight().own.messages))
    assert teacher.actions == 1


async def test_everybody_is_muted_in_one_step(school: School) -> None:
    """Eyes to the front."""
    teacher, table, first, _ = await a_talk(school)
    await teacher.click("#pane-messages [data-do*=MuteAll]")
    await holds(lambda: table.room.world.classroom.mutes.everybody)
    refused = await first.submit(SendMessage(channel="plenary", text="Hello?"))
    await teacher.reads("#pane-messages header", "Let all speak")
    await teacher.click("#pane-messages [data-do*=MuteAll]")
    await holds(lambda: not table.room.world.classroom.mutes.everybody)

    assert getattr(refused, "key", "") == "chat.muted"


async def test_the_word_list_is_edited_on_the_page(school: School) -> None:
    """Every school knows its own words; those of another language stay as they were."""
    teacher, table, first, _ = await a_talk(school)
    kept = table.room.world.classroom.words["kk"]
    await teacher.click("#open-more")
    await teacher.page.fill("#filter-en", "turnip, cabbage")
    await teacher.page.fill("#filter-ru", "репа")
    await teacher.click("#filter button")
    await holds(lambda: table.room.world.classroom.words.get("en") == ("turnip", "cabbage"))
    words = table.room.world.classroom.words
    refused = await first.submit(SendMessage(channel="plenary", text="You turnip"))

    assert getattr(refused, "key", "") == "chat.word"
    assert words["ru"] == ("репа",)
    assert words["kk"] == kept
    await teacher.page.keyboard.press("Escape")
    await teacher.reads("#seat-row-KAZ .stopped", "the filter stopped 1 message")


async def test_talk_can_be_ready_phrases_or_none(school: School) -> None:
    """Three buttons, the present one is marked."""
    teacher, table, _, _ = await a_talk(school)
    await teacher.click("#open-more")
    await teacher.click("#dialog [data-do*='\"phrases\"']")

    await holds(lambda: table.room.world.settings.chat == "phrases")


async def test_words_of_a_student_are_words_and_nothing_else(school: School) -> None:
    """A message that looks like a script is shown as it was typed."""
    teacher, _, first, _ = await a_talk(school)
    await first.submit(SendMessage(channel="plenary", text="<img src=x onerror=alert(1)>"))

    await teacher.reads("#pane-messages", "<img src=x onerror=alert(1)>")
    assert await teacher.page.locator("#pane-messages img").count() == 0
    assert teacher.faults == []
