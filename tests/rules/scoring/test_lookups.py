"""What several metrics ask of a world."""

import msgspec

from game.model.ids import Turn
from game.model.treaties import Clause, Duration
from game.rules.scoring.lookups import (
    guaranteed_next,
    lease_years,
    leases,
    mean,
    next_turn,
    public_blocs,
)
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world, with_seat

GRANT = Clause(kind="slot_grant", by=("RUS",), to=("EUR",), p={"slots": 2})
TERM = Clause(kind="lease_term", by=("RUS",), to=("KAZ",), p={"years": 5})


def test_a_mean_is_rounded_half_up() -> None:
    """And nothing has a mean of nothing."""
    assert (mean([1, 2]), mean([-1, -2]), mean([])) == (2, -1, 0)


def test_a_text_that_renews_itself_lasts() -> None:
    """Unless a party has objected."""
    ending = a_treaty(GRANT, parties=(RUS, EUR), end_turn=Turn(2))
    version = ending.versions[0]
    renewing = msgspec.structs.replace(version.terms, duration=Duration(turns=1, renewal="auto"))
    again = msgspec.structs.replace(
        ending, versions=(msgspec.structs.replace(version, terms=renewing),)
    )
    refused = msgspec.structs.replace(again, no_renewal=(EUR,))

    assert guaranteed_next(a_world(ending), EUR) == 0
    assert guaranteed_next(a_world(again), EUR) == 2
    assert guaranteed_next(a_world(refused), EUR) == 0


def test_the_next_turn_changes_nothing_else() -> None:
    """It is only looked at."""
    world = a_world()

    assert next_turn(world).turn == world.turn + 1
    assert next_turn(world).seats == world.seats


def test_lease_years_are_those_after_this_one() -> None:
    """A lease of five years in its first has four left; without one there are none."""
    assert lease_years(a_world(a_treaty(TERM))) == 4
    assert lease_years(a_world()) == 0
    assert [treaty.id for treaty in leases(a_world(a_treaty(TERM, GRANT)))] == ["t-1"]


def test_memoranda_are_public() -> None:
    """A seat's bloc at the start is known to all."""
    seat = with_seat(a_world(), KAZ, bloc=("I",)).seats[KAZ]

    assert public_blocs(a_world(), seat) == ("I",)
