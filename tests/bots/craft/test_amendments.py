"""The changes that bots propose to texts in force."""

import msgspec

from game.bots.craft.amendments import gain_by, proposals
from game.bots.craft.guesses import worth_to
from game.model.ids import Tenths, Turn, million
from game.model.orbit import Sky
from game.model.treaties import Amendment, Clause
from game.rules.treaties.amending import ProposeAmendment
from tests.bots.scene import CUSTODIAN, STATES, a_table, mind_of
from tests.worlds import EUR, KAZ, RUS, a_sky, a_treaty, play

RENT = Clause(kind="lease_rent", by=(RUS,), to=(KAZ,), p={"amount": million(115)})
UPKEEP = Clause(kind="lease_upkeep", by=(RUS,), to=(KAZ,), p={"amount": million(50)})
TERM = Clause(kind="lease_term", by=(RUS,), to=(KAZ,), p={"years": 30})
LEASE = a_treaty(RENT, UPKEEP, TERM)
"""Thirty years tie the host, and a tenant plans with ten; upkeep costs more than it is worth."""
FULL = 3500
"""Fragment index (tenths) of a crowded sky."""
CARE = a_treaty(Clause(kind="debris_disposal", p={"rate": 85, "years": 25}), parties=STATES)


def a_full_sky() -> Sky:
    """Return a crowded sky with four hundred satellites of each seat."""
    sky = a_sky()
    cohorts = (msgspec.structs.replace(cohort, count=400) for cohort in sky.cohorts)
    bands = {
        name: msgspec.structs.replace(band, index=Tenths(FULL)) for name, band in sky.bands.items()
    }
    return msgspec.structs.replace(sky, cohorts=tuple(cohorts), bands=bands)


def proposed(turn: int) -> tuple[ProposeAmendment, ...]:
    """Return what the host proposes about the lease in a turn."""
    wishes = proposals(mind_of(a_table(LEASE, turn=Turn(turn)), KAZ))
    return tuple(wish for wish in wishes if isinstance(wish, ProposeAmendment))


def test_two_values_are_traded_so_that_both_sides_gain() -> None:
    """Fewer years for the host against less rent for the tenant, or the like."""
    (amendment,) = proposed(2)
    world = a_table(LEASE, turn=Turn(2))
    terms = LEASE.terms
    changed = [new for new, old in zip(amendment.clauses, terms.clauses, strict=True) if new != old]
    guess = worth_to(mind_of(world, KAZ), RUS, amendment.clauses, terms) - worth_to(
        mind_of(world, KAZ), RUS, terms.clauses, terms
    )

    assert len(changed) >= 2
    assert gain_by(mind_of(world, KAZ), LEASE, amendment.clauses) > 0
    assert guess > 0
    play(world, msgspec.structs.replace(amendment, actor=KAZ))


def test_the_same_proposal_does_not_come_twice() -> None:
    """The next time it is the next best one, or none."""
    made = [amendment.clauses for turn in (2, 4, 6) for amendment in proposed(turn)]

    assert made
    assert all(one not in made[place + 1 :] for place, one in enumerate(made))


def test_a_seat_thinks_of_amendments_in_every_second_turn_only() -> None:
    """The other side has its turns in between."""
    assert not proposed(1)
    assert not proposed(3)


def test_a_text_under_amendment_is_left_alone() -> None:
    """One change at a time."""
    amendment = Amendment(proposer=RUS, clauses=(RENT,), turn=Turn(2))
    busy = msgspec.structs.replace(LEASE, amendment=amendment)

    assert not proposals(mind_of(a_table(busy, turn=Turn(2)), KAZ))


def test_a_custodian_makes_a_promise_about_the_sky_stronger() -> None:
    """Never weaker: a higher rate, or fewer years."""
    world = a_table(CARE, turn=Turn(2), sky=a_full_sky())
    (amendment,) = proposals(mind_of(world, EUR, CUSTODIAN))
    assert isinstance(amendment, ProposeAmendment)
    (clause,) = amendment.clauses

    assert int(str(clause.p["rate"])) > 85 or int(str(clause.p["years"])) < 25
