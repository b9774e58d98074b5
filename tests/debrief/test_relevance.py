"""The relevance of the cosmodrome: its share of the launches and the agreements through it."""

import msgspec
import pytest

from game.debrief.relevance import SiteYear, ran, relevance
from game.model.ids import Turn
from game.model.launches import Launch
from game.model.world import World
from game.rules.engine import change
from tests.rules.scoring.records import a_launch, with_history
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world


def after_a_year(*launches: Launch) -> World:
    """Return a world after one year with some launches."""
    return change(with_history(a_world(), {}), launch_log=launches)


def test_only_the_shared_site_counts_as_here() -> None:
    """A failed launch has left the pad; a postponed one has not."""
    here = a_launch(RUS)
    home = msgspec.structs.replace(here, pad=None)
    lost = msgspec.structs.replace(here, outcome="failure")
    waits = msgspec.structs.replace(here, outcome="scrubbed")

    (year,) = relevance(after_a_year(here, home, lost, waits), ())

    assert (year.here, year.everywhere, year.share) == (2, 3, 67)


def test_a_year_without_launches_has_no_share() -> None:
    """Nothing divides by nothing."""
    assert SiteYear(turn=Turn(1), here=0, everywhere=0, agreements=0).share == 0


def test_agreements_of_the_host_lead_through_the_site() -> None:
    """A text of two guests about other matters does not."""
    ours, theirs = a_treaty(parties=(KAZ, EUR)), a_treaty(parties=(RUS, EUR), name="t-2")

    (year,) = relevance(after_a_year(), (ours, theirs))

    assert year.agreements == 1


def test_a_text_about_slots_leads_through_the_site_whoever_signs_it() -> None:
    """Guests may trade their launch slots without the host."""
    text = a_treaty(parties=(RUS, EUR))
    terms = msgspec.structs.replace(text.terms, purpose="slots")
    version = msgspec.structs.replace(text.versions[0], terms=terms)

    (year,) = relevance(after_a_year(), (msgspec.structs.replace(text, versions=(version,)),))

    assert year.agreements == 1


@pytest.mark.parametrize(("turn", "runs"), [(1, False), (2, True), (3, True), (4, False)])
def test_a_text_runs_from_its_first_turn_until_its_end(turn: int, runs: bool) -> None:
    """In force in turns 2 and 3, ended in turn 4."""
    text = a_treaty(force_turn=Turn(2), end_turn=Turn(4))

    assert ran(text, Turn(turn)) == runs
