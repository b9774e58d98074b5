"""Titles in the reader's language."""

import pytest

from game.rehearsal.table import moves
from game.scenario.folder import shipped
from game.scenario.load import first_world
from game.text import LANGUAGES, names_in, titled

NAMES = names_in(first_world("commercial_rush"))


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Baikonur Lease", "Аренда Байконура"),
        ("Launch contract with the Emirates", "Пусковой контракт: Эмираты"),
        ("Launch contract of COM", "Пусковой контракт: Меридиан"),
        ("Sale of launch slots, CHN to KAZ", "Продажа слотов от Китая для Казахстана"),
        ("Building together: training_centre", "Строим вместе: Учебный центр"),
        ("Friendship of KAZ and EUR", "Дружба: Казахстан и Европа"),
    ],
)
def test_a_known_title_is_read_in_the_own_language(title: str, said: str) -> None:
    """Names in it are found by what they are called, or by their id."""
    assert titled(title, "ru", NAMES) == said


def test_ids_become_names_for_english_readers_too() -> None:
    """COM is a company, not a code."""
    assert titled("Launch contract of COM", "en", NAMES) == "Launch contract of Meridian Launch"


@pytest.mark.parametrize("title", ["Our pact", "Launch contract with my dog", ""])
def test_what_a_person_wrote_stays(title: str) -> None:
    """A title is part of what was signed."""
    assert {titled(title, language, NAMES) for language in LANGUAGES} == {title}


@pytest.mark.parametrize("name", shipped())
@pytest.mark.parametrize("names", ["real", "fictional"])
def test_every_text_of_a_scenario_has_a_title_in_three_languages(name: str, names: str) -> None:
    """With real names and with fictional ones."""
    world = first_world(name, names=names)  # type: ignore[arg-type]
    titles = [treaty.terms.title for treaty in world.treaties.values()]

    assert [title for title in titles if titled(title, "kk", names_in(world)) == title] == []


def test_what_bots_write_has_a_title_in_three_languages() -> None:
    """Whatever they think of in three years of the flagship."""
    for move in moves(first_world("baikonur_70"), turns=3):
        world = move.world
    titles = [treaty.terms.title for treaty in world.treaties.values()]

    assert len(titles) > 10
    assert [title for title in titles if titled(title, "ru", names_in(world)) == title] == []
