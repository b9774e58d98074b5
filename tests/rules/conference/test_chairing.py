"""How well the chair did: secret ballots of the other delegations."""

import pytest

from game.rules.conference.chairing import RateChair
from game.rules.scoring.metrics import METRICS
from game.sight.seat import seat_sight
from tests.rules.conference.hall import called, the_room
from tests.worlds import COM, EUR, KAZ, RUS, play, refusal


def stars(seat: str, number: int = 4) -> RateChair:
    """Return a ballot."""
    return RateChair(actor=seat, stars=number)


def test_the_chair_is_worth_twenty_points_for_each_star_on_the_average() -> None:
    """Four and five are ninety; who is not in the chair has none."""
    world = play(called(), stars(RUS), stars(EUR, 5))

    assert METRICS["chair_award"](world, KAZ) == 90_000
    assert METRICS["chair_award"](world, RUS) == 0


def test_without_ballots_or_a_conference_there_is_no_award() -> None:
    """Nothing is worth nothing."""
    assert METRICS["chair_award"](called(), KAZ) == 0
    assert METRICS["chair_award"](the_room(), KAZ) == 0


def test_a_later_ballot_replaces_the_first() -> None:
    """Minds may change until the end."""
    world = play(called(), stars(RUS, 1), stars(RUS, 3))

    assert world.conference is not None
    assert world.conference.stars == {RUS: 3}


@pytest.mark.parametrize(
    ("ballot", "key"),
    [
        (stars(KAZ), "conference.own_chair"),
        (stars(RUS, 6), "conference.stars"),
        (stars(RUS, 0), "conference.stars"),
        (stars(COM), "conference.not_a_delegation"),
    ],
)
def test_ballots_that_do_not_count(ballot: RateChair, key: str) -> None:
    """Each refusal says why."""
    assert refusal(called(), ballot) == key


def test_without_a_conference_there_is_no_chair() -> None:
    """And nothing to rate."""
    assert refusal(the_room(), stars(RUS)) == "conference.none"


def test_a_delegation_sees_its_own_ballot_alone() -> None:
    """Not even the chair learns who liked it."""
    world = play(called(), stars(RUS))
    seen = {seat: seat_sight(world, seat) for seat in (RUS, KAZ)}

    assert seen[RUS].own.conference is not None
    assert seen[RUS].own.conference.stars == {RUS: 4}
    assert seen[KAZ].own.conference is None
    assert seen[KAZ].public.conference is not None
    assert seen[KAZ].public.conference.stars == {}
