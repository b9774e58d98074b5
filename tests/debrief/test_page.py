"""The debrief page tells a finished game in three languages and needs nothing else."""

import re

import msgspec
import pytest

from game import text
from game.debrief.page import colours_of, page
from game.debrief.story import Story, tell
from game.model.ids import SeatId
from game.model.scores import Score
from game.model.world import World
from game.rehearsal.table import played
from game.scenario.load import first_world


@pytest.fixture(scope="module")
def last() -> World:
    """Return the last world of a short game of bots."""
    return played(first_world("baikonur_70", preset=6, seed="page"), turns=2)


@pytest.fixture(scope="module")
def story(last: World) -> Story:
    """Return what that game tells."""
    return tell(last)


def test_the_story_counts_what_happened(last: World, story: Story) -> None:
    """Every launch, every text that was in force, every year."""
    flown = len(last.launch_log) + len(last.launches)

    assert sum(year.launches for year in story.years) == flown
    assert len(story.years) == 2
    assert {text.id for text in story.treaties} == {
        text.id for text in last.treaties.values() if text.force_turn is not None
    }


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_a_page_is_whole_in_every_language(last: World, story: Story, language: str) -> None:
    """No key, brace or tag of the template is left, and every treaty is there."""
    told = page(story, last, language)

    assert not re.search(r"\{[{%]|debrief-[a-z]+", told)
    assert f'lang="{language}"' in told
    assert told.count("<details>") == len(story.treaties) + len(story.refused)


@pytest.mark.parametrize(("language", "written"), [("en", "1,234.6"), ("ru", "1\xa0234,6")])
def test_numbers_are_written_as_a_language_writes_them(
    last: World, story: Story, language: str, written: str
) -> None:
    """A comma is no decimal point in Astana."""
    seat = story.seats[0]
    metrics = dict.fromkeys(seat.objectives, 1_234_567)
    scored = msgspec.structs.replace(seat, score=Score(metrics=metrics))
    told = page(msgspec.structs.replace(story, seats=(scored, *story.seats[1:])), last, language)

    assert f"<b>{written}</b>" in told


def test_a_page_fetches_nothing(last: World, story: Story) -> None:
    """It can be mailed, saved and opened without a network."""
    told = page(story, last)

    assert not re.search(r"(?:src|href)=|url\(|<script|https?:", told)


def test_seats_of_a_scenario_have_colours_of_their_own() -> None:
    """Two companies that the flagship does not have are told apart."""
    seats = tuple(SeatId(name) for name in ("KAZ", "TUL", "ORB"))
    found = [colours_of(seats)[seat] for seat in seats]

    assert found == ["#27BCB9", "#FF7C0F", "#DB7791"]


def test_years_are_called_as_the_scenario_calls_them() -> None:
    """Two years in one turn of 1994 to 2000."""
    world = played(first_world("lease_1994", seed="page"), turns=3)

    assert '<th class="n">1996–97</th>' in page(tell(world), world, "en")


def test_the_host_reads_its_three_bridges(last: World, story: Story) -> None:
    """Diplomatic, commercial and scientific, once each."""
    told = page(story, last)
    names = [text.say("en", f"debrief-bridge-{bridge.name}") for bridge in story.bridges]

    assert len(names) == 3
    assert all(told.count(name) == 1 for name in names)


def test_the_page_says_what_part_flew_from_the_cosmodrome(last: World, story: Story) -> None:
    """And how many agreements led through it, in every year."""
    told = page(story, last)

    assert len(story.site) == 2
    assert all(f"{year.here} ({year.share} %)" in told for year in story.site)


def test_the_page_says_whether_the_table_was_divided(last: World, story: Story) -> None:
    """The flagship has two lunar blocs, so their modularity is known."""
    assert story.cohesion.modularity is not None
    assert f"{story.cohesion.modularity / 1000:+.2f}" in page(story, last)
