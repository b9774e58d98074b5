"""The lesson sheet: everything a teacher needs of a scenario, and nothing for anybody else."""

import pytest

from game.scenario.folder import shipped
from game.text import LANGUAGES
from server.web.lesson_sheet import sheet
from tests.server.web.test_dashboard import some_pages


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_teacher_reads_notes_aims_briefs_questions_and_facts(language: str) -> None:
    """In each language, with the right answers marked and a source beside each fact."""
    found = sheet("lease_1994")
    assert found is not None
    lesson = found.lesson
    async with some_pages() as seen:
        answer = await seen.get(f"/teacher/lessons/lease_1994?lang={language}")
        words = await answer.text()

    wanted = (lesson.notes, *lesson.learning_objectives, *lesson.discussion, *lesson.exit_ticket)
    wanted += (*(card.brief for card in found.cards), *(fact.text for fact in lesson.facts))
    assert [text[language] for text in wanted if _plain(text[language]) not in words] == []
    assert words.count('class="right"') == len(lesson.quiz) == 5
    assert "Reuters, 30 Mar 1994 (via etnews)" in words


async def test_with_made_up_names_no_real_state_stands_on_the_sheet() -> None:
    """Facts stay away, and the briefs call the seats as the game does."""
    async with some_pages() as seen:
        words = await (await seen.get("/teacher/lessons/lease_1994?names=fictional")).text()

    assert ("Alatau Republic" in words, "Reuters" in words) == (True, False)
    assert "{KAZ}" not in words


async def test_only_a_scenario_that_can_be_played_here_has_a_sheet() -> None:
    """No path leads to another file of the computer."""
    async with some_pages() as seen:
        answers = [
            (await seen.get(f"/teacher/lessons/{name}")).status
            for name in ("nowhere", "library", "..%2Flease_1994", "%2Fetc%2Fpasswd")
        ]

    assert answers == [404] * 4


async def test_without_signing_in_there_is_no_sheet() -> None:
    """Briefs and right answers are for the teacher."""
    async with some_pages(signed_in=False) as seen:
        answer = await seen.get("/teacher/lessons/lease_1994")
        words = await answer.text()

    assert answer.status != 200
    assert "115" not in words


def test_every_shipped_scenario_has_a_sheet() -> None:
    """With a brief for each delegation."""
    sheets = [sheet(name) for name in shipped()]

    assert all(found is not None and all(card.brief for card in found.cards) for found in sheets)


def _plain(words: str) -> str:
    """Return words as they stand in a page."""
    return words.replace("&", "&amp;").replace('"', "&#34;").replace("'", "&#39;")
