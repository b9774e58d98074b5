"""Conjunction alert: who gives way, and what happens to the careless."""

import msgspec
import pytest

from game.model.ids import million
from game.model.treaties import Clause
from game.model.world import World
from game.rules.engine import change
from game.rules.sky.sky_record import sky_of
from tests.rules.incidents.table import a_table, cases, drawn, outcome, settled, trust
from tests.rules.money.test_market import a_cohort, with_band, with_fleet
from tests.rules.yard import in_orbit
from tests.worlds import EUR, KAZ, a_treaty, cash, with_seat

TRACKING = a_treaty(
    Clause(kind="debris_tracking", p={"right_of_way": "smaller"}), parties=(KAZ, EUR)
)


def two_fleets(*, index: int = 1300) -> World:
    """Return a world in which KAZ has ten satellites in the middle band and EUR twenty."""
    kaz = msgspec.structs.replace(a_cohort(), owner=KAZ)
    world = with_fleet(a_table(treaties={TRACKING.id: TRACKING}), kaz, a_cohort(count=20))
    return with_band(world, "MID", index=index)


def test_the_smaller_fleet_gives_way_under_the_article() -> None:
    """And pays two million for the manoeuvre."""
    world, card = drawn(two_fleets(), "conjunction_alert")
    later = settled(world, card)

    assert card.deciders == (KAZ,)
    assert card.facts["risk"] == 39
    assert cash(later, KAZ) == cash(world, KAZ) - 2_000
    assert outcome(later, card) == "moved"


def test_a_partner_moves_out_of_the_way_when_asked() -> None:
    """The article makes it help; a favour costs two points of trust."""
    world, card = drawn(two_fleets(), "conjunction_alert")
    later = settled(world, card, KAZ="ask")

    assert outcome(later, card) == "helped"
    assert trust(later, EUR, KAZ) == 480


def test_a_stranger_without_trust_does_not_help() -> None:
    """Then chance decides."""
    world = change(two_fleets(index=10), treaties={})
    world = with_seat(world, EUR, trust={**world.seats[EUR].trust, KAZ: 400})
    world = with_seat(world, KAZ, trust={**world.seats[KAZ].trust, EUR: 400})
    world, card = drawn(world, "conjunction_alert")

    assert outcome(settled(world, card, **{card.deciders[0]: "ask"}), card) == "missed"


def test_two_satellites_may_meet() -> None:
    """Both owners lose one, and the debris model gets the fragments."""
    before = in_orbit(two_fleets())
    world, card = drawn(with_band(before, "MID", index=40_000), "conjunction_alert")
    later = settled(world, card, KAZ="accept")
    old, new = sky_of(before.sky.record), sky_of(later.sky.record)

    assert outcome(later, card) == "hit"
    assert [cohort.count for cohort in later.sky.cohorts] == [9, 19]
    assert new.N.sum() > old.N.sum() + 10


def test_alerts_come_with_the_fragments() -> None:
    """Fragment index over 500, at most nine in ten."""
    chances = [cases(two_fleets(index=i), "conjunction_alert")[0].chance for i in (1300, 9000)]

    assert chances == [260, 900]


@pytest.mark.parametrize("rule", ["fault", "strict"])
def test_whoever_did_not_give_way_pays_under_an_article_on_liability(rule: str) -> None:
    """One satellite at 40 $M for ten: four million, whoever broke what before."""
    liability = Clause(kind="debris_liability", p={"amount": million(40), "rule": rule})
    both = a_treaty(TRACKING.terms.clauses[0], liability, parties=(KAZ, EUR))
    world = change(two_fleets(index=1_000_000), treaties={both.id: both})
    before, card = drawn(world, "conjunction_alert")
    world = settled(before, card, KAZ="accept")

    assert outcome(world, card) == "hit"
    assert cash(before, KAZ) - cash(world, KAZ) == million(4)
    assert cash(world, EUR) - cash(before, EUR) == million(4)


def test_without_such_an_article_a_collision_costs_trust_alone() -> None:
    """The owner of the other satellite has lost it and remembers."""
    before, card = drawn(two_fleets(index=1_000_000), "conjunction_alert")
    world = settled(before, card, KAZ="accept")

    assert outcome(world, card) == "hit"
    assert cash(world, EUR) == cash(before, EUR)
