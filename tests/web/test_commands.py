"""What a teacher can do to a running lesson: the flow U10, one action each, and undo."""

import re
from collections.abc import Callable

import pytest
from playwright.async_api import expect

from game.model.ids import TEACHER, SeatId
from game.rules.turns import EndGame, NextPhase, StartGame
from server.rooms.table import Table
from tests.web.school import School, Teacher, holds, welcome

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def a_lesson(school: School, students: int = 3) -> tuple[Teacher, Table]:
    """Return a teacher in a room that negotiates."""
    teacher, table = await school.teacher(), await school.room()
    await school.students(table, students)
    await table.room.submit(TEACHER, StartGame(), "s")
    await table.room.submit(TEACHER, NextPhase(), "n")
    await teacher.enter(table)
    return teacher, table


async def test_pause_is_one_step_and_so_is_going_on(school: School) -> None:
    """All timers stop; drafts can still be edited."""
    teacher, table = await a_lesson(school)
    await teacher.click("#do-pause")
    await holds(lambda: table.room.world.paused)
    paused = teacher.actions
    await teacher.click("#do-resume")
    await holds(lambda: not table.room.world.paused)

    assert (paused, teacher.actions) == (1, 2)


async def test_two_minutes_more_are_one_step(school: School) -> None:
    """The clock of everybody jumps at once."""
    teacher, table = await a_lesson(school)
    before = table.clock.news().left
    await teacher.click("#do-minutes")
    await holds(lambda: (table.clock.news().left or 0) > (before or 0) + 60_000)

    assert teacher.actions == 1


async def test_the_next_phase_is_one_step_and_says_what_comes(school: School) -> None:
    """Who is not ready is counted before the click."""
    teacher, table = await a_lesson(school)
    await teacher.reads(".effects", "3 delegations are not ready")
    await teacher.click("#do-next")
    await holds(lambda: table.room.world.phase == "orders")

    await teacher.reads(".effects", "their sheets are taken as they are")
    assert teacher.actions == 1


async def test_a_message_to_all_is_one_step(school: School) -> None:
    """One field, sent with Enter; everybody hears it."""
    teacher, table = await a_lesson(school)
    await teacher.write("#tell-text", "Two minutes left for your offers.")
    await holds(lambda: any("Two minutes" in m.text for m in table.room.world.messages))

    await expect(teacher.page.locator("#tell-text")).to_have_value("")
    assert teacher.actions == 1


async def test_a_seat_is_handed_over_in_one_step(school: School) -> None:
    """A bot plays on; the students watch and get it back in one step."""
    teacher, table = await a_lesson(school)
    await teacher.click("#seat-row-KAZ .acts [data-do]")
    await holds(lambda: table.room.world.seats[SeatId("KAZ")].played_by == "bot")
    await teacher.click("#seat-row-KAZ .acts .called")
    await holds(lambda: table.room.world.seats[SeatId("KAZ")].played_by == "player")

    assert teacher.actions == 2


async def test_a_player_is_removed_in_one_step_and_taken_back_in_one(school: School) -> None:
    """A slip of the hand costs nobody the lesson."""
    teacher, table = await a_lesson(school)
    await teacher.click("#seat-row-RUS .remove")
    await holds(lambda: len(table.room.world.places) == 2)
    await teacher.reads(".undo", "was removed")
    await teacher.click("#do-undo")
    await holds(lambda: len(table.room.world.places) == 3)

    assert teacher.actions == 2


async def test_what_can_be_undone_hides_no_button(school: School) -> None:
    """In the lobby and in the debrief the line stands below the buttons, not above them."""
    teacher, table = await school.teacher(), await school.room()
    await school.students(table, 2)
    await teacher.enter(table)
    await teacher.click("#seat-row-RUS .remove")
    await teacher.reads(".undo", "was removed")
    await teacher.click("#do-start")
    await holds(lambda: table.room.world.phase == "brief")
    await table.room.submit(TEACHER, EndGame(), "e")
    await teacher.reads(".undo", "was removed")
    async with teacher.page.expect_download() as saved:
        await teacher.click("a[href$='game.stojournal']")

    assert (await saved.value).suggested_filename.endswith(".stojournal")


@pytest.mark.parametrize(
    ("key", "done"),
    [
        ("Space", lambda table: table.room.world.paused),
        ("n", lambda table: table.room.world.phase == "orders"),
        ("r", lambda table: bool(table.room.world.classroom.question)),
        ("+", lambda table: table.room.world.classroom.extension is not None),
    ],
)
async def test_single_keys_do_the_four_frequent_things(
    school: School, key: str, done: Callable[[Table], bool]
) -> None:
    """Without the mouse, from the back of the room."""
    teacher, table = await a_lesson(school)
    await teacher.press(key)

    await holds(lambda: done(table))
    assert teacher.actions == 1


async def test_keys_rest_while_somebody_types(school: School) -> None:
    """A space in a message pauses nothing."""
    teacher, table = await a_lesson(school)
    await teacher.page.locator("#tell-text").focus()
    await teacher.page.keyboard.type("no rush now")
    await teacher.page.keyboard.press("Enter")
    await holds(lambda: any(m.text == "no rush now" for m in table.room.world.messages))

    assert not table.room.world.paused
    assert table.room.world.phase == "negotiate"


async def test_letters_act_right_after_a_click(school: School) -> None:
    """The button that was clicked has the focus; it takes the space bar and nothing else."""
    teacher, table = await a_lesson(school)
    await teacher.click("#do-minute")
    await holds(lambda: table.room.world.classroom.extension is not None)
    await teacher.press("n")

    await holds(lambda: table.room.world.phase == "orders")
    assert not table.room.world.paused


async def test_keys_can_be_switched_off(school: School) -> None:
    """Who speaks to a computer says many letters."""
    teacher, table = await a_lesson(school)
    await teacher.page.locator("#keys").uncheck()
    await teacher.page.locator("main").focus()
    await teacher.page.keyboard.press("n")
    await teacher.page.locator("#keys").check()
    await teacher.page.locator("main").focus()
    await teacher.page.keyboard.press("Space")

    await holds(lambda: table.room.world.paused)
    assert table.room.world.phase == "negotiate"


async def test_a_refusal_is_a_sentence(school: School) -> None:
    """Two teachers press at the same time; the slower one hears why nothing happens."""
    teacher, _ = await a_lesson(school)
    late = 'button => { button.dataset.do = \'{"command": "ResumeGame"}\'; button.click() }'
    await teacher.page.locator("#do-pause").evaluate(late)

    await teacher.reads("#told", "The game is not paused.")


async def test_several_cards_are_held_without_opening_the_deck_again(school: School) -> None:
    """Before a lesson a teacher goes through the deck once."""
    teacher, table = await a_lesson(school)
    await teacher.click("#open-deck")
    for kind in ("solar_storm", "dust_storm"):
        await teacher.click(f"#dialog [data-do*='\"{kind}\"'][data-do*=HoldIncident]")
        await teacher.sees(f"#dialog [data-do*='\"{kind}\"'][data-do*=false]")

    assert set(table.room.world.deck.held) >= {"solar_storm", "dust_storm"}
    assert teacher.actions == 3


async def test_an_incident_is_held_and_played(school: School) -> None:
    """The deck belongs to the teacher."""
    teacher, table = await a_lesson(school)
    held = await teacher.sees("#pane-deck [data-do*=HoldIncident]")
    await held.click()
    await holds(lambda: bool(table.room.world.deck.held))
    before = len(table.room.world.incidents)
    await teacher.click("#open-deck")
    await teacher.click("#dialog [data-do*='\"town_utilities\"'][data-do*=PlayIncident]")

    await holds(lambda: len(table.room.world.incidents) > before)


async def test_a_card_of_the_teacher_lies_on_every_table(school: School) -> None:
    """Written in the language of the page."""
    teacher, table = await a_lesson(school)
    await teacher.click("#open-deck")
    await teacher.page.fill("#news-text", "A journalist visits the cosmodrome today.")
    await teacher.click("#write-news button")

    await holds(
        lambda: any(
            "journalist" in c.text.get("en", "") for c in table.room.world.incidents.values()
        )
    )


async def test_a_student_moves_to_another_delegation(school: School) -> None:
    """Before the start or in the middle of the game."""
    teacher, table = await a_lesson(school)
    await teacher.click("#seat-more-KAZ")
    await teacher.page.locator("#dialog form.move select").first.select_option("CHN")
    await teacher.click("#dialog form.move button")

    await holds(lambda: any(p.seat == "CHN" for p in table.room.world.places.values()))


async def test_a_new_seat_key_is_shown_once(school: School) -> None:
    """For the printed card of a student who lost it."""
    teacher, _ = await a_lesson(school)
    await teacher.click("#seat-more-KAZ")
    await teacher.click("#dialog [data-call=new_seat_key]")

    shown = teacher.page.locator("#dialog output").first
    await expect(shown).to_have_text(re.compile(r"^\d{4}$"))


async def test_a_dial_is_turned_for_everybody(school: School) -> None:
    """More incidents for a class that sleeps; the page shows where it stands, and takes it back."""
    teacher, table = await a_lesson(school)
    await teacher.click("#open-more")
    await teacher.click("#dialog [data-do*='\"heat\"'][data-do*='\"high\"']")
    await holds(lambda: table.room.world.deck.heat == "high")
    await teacher.reads("#dialog .night[data-do*='\"heat\"']", "high")
    await teacher.press("Escape")
    await teacher.reads(".undo", "You turned a dial.")
    await teacher.click("#do-undo")

    await holds(lambda: table.room.world.deck.heat == "normal")


async def test_a_turn_is_taken_back_and_the_room_stands_still(school: School) -> None:
    """What happened stays in the journal."""
    teacher, table = await a_lesson(school)
    await teacher.click("#open-more")
    await teacher.click("#dialog [data-ask*=RewindTurn]")
    await teacher.click("#do-asked")

    await holds(lambda: table.room.world.phase == "brief" and table.room.world.paused)


async def test_a_copy_is_a_second_room(school: School) -> None:
    """The original goes on."""
    teacher, table = await a_lesson(school)
    await teacher.click("#open-more")
    await teacher.click("#dialog [data-call=fork_room]")

    await holds(lambda: len(school.server.hall.tables) == 2)
    await teacher.page.wait_for_url(lambda url: table.room.name not in url)


async def test_deleting_says_what_goes_and_leads_home(school: School) -> None:
    """It is not the first button that one meets."""
    teacher, _ = await a_lesson(school)
    await teacher.click("#open-more")
    await teacher.page.locator("#dialog summary").nth(1).click()
    await teacher.reads("#dialog", "passes of 3 students")
    await teacher.click("#dialog [data-call=delete_room]")

    await teacher.page.wait_for_url("**/teacher")
    await holds(lambda: not school.server.hall.tables)


async def test_a_warning_reaches_one_student_alone(school: School) -> None:
    """The others read nothing of it."""
    teacher, table = await school.teacher(), await school.room()
    first, second = await school.student(table), await school.student(table)
    await table.room.submit(TEACHER, StartGame(), "s")
    await teacher.enter(table)
    await teacher.click(f"#seat-more-{welcome(first).seat}")
    await teacher.click("#dialog [data-open*='/warn/']")
    await teacher.page.fill("#warn-text", "Please stay polite.")
    await teacher.click("#dialog form button.first")

    await holds(lambda: bool(first.heard("warning")))
    assert second.heard("warning") == []
