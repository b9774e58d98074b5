"""The report and the brief are read and put away."""

from game.client.answers import Back
from game.client.views.briefing import Briefing
from game.client.views.report import Report
from game.model.ids import SeatId
from tests.client import scenes
from tests.client.hands import both
from tests.client.scenes import RUS


def words_of(page: Report | Briefing, seat: str) -> list[str]:
    """Return everything that a page says."""
    scene = scenes.scene(scenes.launching(), SeatId(seat))
    found = []
    for each in page.widgets(scene):
        inside = getattr(each, "children", ())
        for part in (each, *inside):
            found += [str(getattr(part, name, "")) for name in ("words", "title", "label", "value")]
    return found


def test_the_report_tells_our_launches() -> None:
    """Russia's rocket is in it."""
    assert any("Communications" in each for each in words_of(Report(), "RUS"))


def test_the_brief_tells_the_secret_agenda() -> None:
    """Only its own delegation reads it."""
    agenda = scenes.launching().seats[RUS].agenda
    assert agenda is not None

    assert agenda.title["en"] in words_of(Briefing(), "RUS")
    assert agenda.title["en"] not in words_of(Briefing(), "EUR")


def test_both_are_put_away() -> None:
    """One press, back to where one was."""
    scene = scenes.scene(scenes.launching(), RUS)

    assert both(Report(), scene, "back") == Back()
    assert both(Briefing(), scene, "back") == Back()
