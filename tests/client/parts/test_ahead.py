"""The window asks where the sky leads and shows both futures."""

from game.client.answers import LookAhead
from game.client.art.box import Box
from game.client.parts import ahead
from game.client.scene import Scene
from game.client.views.orbit import Orbit
from game.client.widgets.button import Button
from game.client.widgets.rows import FactRow
from game.model.ids import Tenths
from game.model.treaties import Clause, Terms
from game.rules.sky.foresight import Foresight
from tests.client import scenes
from tests.worlds import some_terms

TEXT = some_terms(Clause(kind="debris_disposal"))
FOUND = Foresight(
    first_year=2025,
    without=tuple(Tenths(1300 + 30 * year) for year in range(26)),
    with_text=tuple(Tenths(1300) for _ in range(26)),
)
PLACE = Box(0, 0, 200, 40)


def scene(*foresights: tuple[Terms | None, Foresight]) -> Scene:
    """Return a moment of talks with these answers about the future."""
    return scenes.scene(scenes.negotiating(), foresights=foresights)


def test_a_text_is_asked_about_once() -> None:
    """The button sends the text, saved or not."""
    button = ahead.asked(scene(), TEXT, PLACE)

    assert isinstance(button, Button)
    assert button.answer == LookAhead(terms=TEXT)


def test_the_answer_takes_the_place_of_the_question() -> None:
    """Without the text to with the text, in whole points."""
    row = ahead.asked(scene((TEXT, FOUND)), TEXT, PLACE)

    assert isinstance(row, FactRow)
    assert row.value == "205 → 130"


def test_the_orbit_page_asks_when_it_is_turned_to_the_future() -> None:
    """One press asks and turns the page; with the answer there it only turns."""
    first, later = (
        next(w for w in Orbit().widgets(one) if w.id == "show.ahead").answer
        for one in (scene(), scene((None, FOUND)))
    )

    assert isinstance(first, tuple)
    assert first[1] == LookAhead()
    assert not isinstance(later, tuple)


def test_the_curve_shows_both_futures() -> None:
    """The second one only where it differs."""
    _, both = ahead.future(scene((TEXT, FOUND)), Box(0, 0, 250, 200))
    same = Foresight(first_year=2025, without=FOUND.without, with_text=FOUND.without)
    _, one = ahead.future(scene((None, same)), Box(0, 0, 250, 200))

    assert len(getattr(both, "others", ())) == 1
    assert not getattr(one, "others", ())
