"""What games by bots say about a scenario."""

from pathlib import Path

import pytest

from game.rehearsal.record import Job, rehearsed
from game.rehearsal.tryout import Tryout, lesson_for, tryout_of
from game.scenario.load import first_world
from tests.scenario.pages import as_typed


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Tryout:
    """Return what three games of the page's example say."""
    folder: Path = as_typed(tmp_path_factory.mktemp("tried"))
    jobs = [Job(scenario=str(folder), preset=4, seed=f"try {number}") for number in range(3)]
    return tryout_of(first_world(folder, 4), [rehearsed(job) for job in jobs])


def test_every_table_is_topped_by_somebody(tried: Tryout) -> None:
    """The shares of all seats make one."""
    assert (tried.preset, tried.games) == (4, 3)
    assert sum(tried.tops.values()) == pytest.approx(1.0)


def test_deals_are_counted(tried: Tryout) -> None:
    """A text that was in force on the first day is none."""
    assert 1 <= tried.deals <= 3


def test_what_was_agreed_is_not_among_the_unagreed(tried: Tryout) -> None:
    """In four turns the bots do not use every kind of clause, but some of them."""
    assert 0 < len(tried.unagreed) < 14
    assert "new_entrant" not in tried.unseen


def test_no_games_say_nothing(tmp_path: Path) -> None:
    """Asking for a report on nothing is a bug."""
    with pytest.raises(IndexError):
        tryout_of(first_world(as_typed(tmp_path), 4), [])


@pytest.mark.parametrize(("turns", "least"), [(4, 30), (6, 40), (8, 60), (12, 90)])
def test_more_turns_need_a_longer_lesson(turns: int, least: int) -> None:
    """A teacher reads whether it fits the timetable."""
    assert lesson_for(turns) >= least
    assert lesson_for(turns) <= lesson_for(turns + 1)
