"""A teacher keeps a scenario on the dashboard: sound ones are there for lessons, others not."""

from pathlib import Path

import aiohttp
import pytest

from game.scenario import own
from server import loading
from server.web import playtest as playtests
from server.web.scenarios import Sent, _source, checked, kept, tried
from tests.scenario.pages import examples
from tests.server.web.test_dashboard import some_pages

NAME = "water_and_orbit"
PATH = "/teacher/scenarios/keep"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which own scenarios are kept."""
    monkeypatch.setenv(own.PLACE, str(tmp_path / "own"))
    return tmp_path / "own"


def as_sent(words: str = "") -> Sent:
    """Return the example of the page for authors, or other words, as sent with its lease."""
    main, lease = examples()
    return Sent(source=words or main, beside={"lease.yaml": lease}, whole=True)


async def posted(words: str) -> tuple[int, str]:
    """Return how the dashboard answers when a scenario is to be kept: status and page."""
    form = aiohttp.FormData()
    form.add_field("source", words)
    form.add_field("files", examples()[1].encode(), filename="lease.yaml")
    async with some_pages() as seen:
        address = f"http://127.0.0.1:{seen.server.port}{PATH}"
        answer = await seen.session.post(address, data=form, allow_redirects=False)
        return answer.status, await answer.text()


def test_what_is_kept_can_be_played(home: Path) -> None:
    """It stands in the list of lessons from then on."""
    assert kept(as_sent()).mistakes == ()
    assert NAME in {playable.scenario for playable in loading.playables()}


def test_a_scenario_of_ones_own_is_kept_with_its_own_files_alone(home: Path) -> None:
    """The lease and the texts of the scenario that new ones begin with stay away.

    They once took the place of a lease of the same name, and their seats were missed by every
    scenario with other nations.
    """
    assert kept(as_sent()).mistakes == ()

    found = sorted(path.name for path in (home / NAME).rglob("*.yaml"))
    assert found == ["lease.yaml", "scenario.yaml"]
    assert (home / NAME / "lease.yaml").read_text(encoding="utf-8") == examples()[1]


def test_a_text_is_laid_where_the_scenario_looks_for_it(home: Path) -> None:
    """Browsers send files without their folders."""
    main, lease = examples()
    named = main.replace("file: lease.yaml", "file: treaties/lease.yaml")
    sent = Sent(source=named, beside={"lease.yaml": lease}, whole=True)

    assert checked(sent).mistakes == ()
    assert kept(sent).mistakes == ()
    assert (home / NAME / "treaties" / "lease.yaml").is_file()


def test_no_name_leads_out_of_the_folder(home: Path) -> None:
    """A scenario that names a file above itself gets it refused, and nothing is written there."""
    main, lease = examples()
    named = main.replace("file: lease.yaml", "file: ../lease.yaml")
    report = checked(Sent(source=named, beside={"lease.yaml": lease}, whole=True))

    assert [found.key for found in report.mistakes] == ["file.outside-named"]


def test_what_is_changed_on_the_page_has_the_files_that_it_began_with(home: Path) -> None:
    """A copy of a shipped scenario, or the new one, names texts that nobody sent."""
    assert checked(Sent(source=_source(""))).mistakes == ()
    assert checked(Sent(source=_source("lease_1994"), copied="lease_1994")).mistakes == ()


def test_a_check_keeps_nothing(home: Path) -> None:
    """Who types only tries."""
    assert checked(as_sent()).mistakes == ()
    assert own.own() == ()


def test_a_playtest_says_what_bots_made_of_it(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In sentences, and nothing is kept."""
    monkeypatch.setattr(playtests, "GAMES", 1)
    lines = tried(Sent(source=_source("lease_1994"), copied="lease_1994"), "en")

    assert lines[0].startswith("6 turns, 1 games by bots")
    assert any(line.startswith("on top:") for line in lines)
    assert own.own() == ()


def test_what_has_mistakes_is_not_played(home: Path) -> None:
    """The report says what to mend first."""
    assert tried(as_sent("id: broken"), "en") == ()


async def test_the_page_leads_to_the_lessons(home: Path) -> None:
    """One click, and the class can begin."""
    status, _ = await posted(examples()[0])

    assert status == 303
    assert own.own() == (NAME,)


async def test_mistakes_come_back_with_the_page(home: Path) -> None:
    """Nothing that was typed is lost."""
    status, page = await posted(examples()[0].replace("temper: broker", "temper: brokr"))

    assert status == 200
    assert "brokr" in page
    assert own.own() == ()


async def test_a_server_without_a_folder_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """One started for a test keeps nothing."""
    monkeypatch.delenv(own.PLACE, raising=False)
    status, page = await posted(examples()[0])

    assert status == 409
    assert "folder" in page
