"""Agendas about money."""

import msgspec

from game.model.ground import Works
from game.model.ids import PayloadId, ProjectId, Turn, million
from game.model.orbit import Cohort
from game.model.seats import Tally
from game.model.vehicles import Project
from game.rules.engine import change
from game.rules.scoring.agendas import AGENDAS
from tests.rules.scoring.records import with_history
from tests.worlds import COM, EUR, KAZ, RUS, a_ground, a_sky, a_world

SITE_1 = Project(id=ProjectId("refurbish"), name={}, price=million(90), turns=2, opens_pad="site_1")


def points(name: str, world, seat, target: int = 0) -> int:
    """Return what an agenda pays."""
    return AGENDAS[name](world, seat).points(target)


def built(*works: Works, **tally):
    """Return a world with works on Site 1."""
    world = with_history(a_world(ground=a_ground(works=works)), {EUR: Tally(**tally)})
    library = msgspec.structs.replace(world.library, projects={SITE_1.id: SITE_1})
    return change(world, library=library)


def test_a_cheap_rent_is_a_mean() -> None:
    """115 and 95 are 105 a year; every million more takes a point, and a part of one does too."""
    cheap = [{RUS: Tally(rent_paid=million(paid))} for paid in (115, 95)]
    odd = {RUS: Tally(rent_paid=million(106) + 1)}

    assert points("landlord_price", with_history(a_world(), *cheap), RUS) == 15
    assert points("landlord_price", with_history(a_world(), cheap[0]), RUS) == 5
    assert points("landlord_price", with_history(a_world(), odd), RUS) == 13
    assert points("landlord_price", a_world(), RUS) == 0


def test_a_champion_is_among_the_two_largest() -> None:
    """Two fleets that are larger are too many."""
    fleets = [
        Cohort(owner=seat, payload=PayloadId("comms"), shell="MID", launched=Turn(0), count=count)
        for seat, count in ((RUS, 50), (EUR, 40), (COM, 30))
    ]
    third = a_world(sky=a_sky(cohorts=tuple(fleets)))
    second = a_world(sky=a_sky(cohorts=(fleets[0], fleets[2])))

    assert (points("champion", second, KAZ), points("champion", third, KAZ)) == (15, 0)


def test_a_quarter_of_the_old_pad_must_be_rebuilt() -> None:
    """A stake in works under way is not a pad."""
    done = Works(project=SITE_1.id, stakes={EUR: 25}, done=Turn(3))

    assert points("gagarins_start", built(done), EUR) == 15
    assert points("gagarins_start", built(msgspec.structs.replace(done, done=None)), EUR) == 0
    assert points("gagarins_start", built(done), KAZ) == 0


def test_stakes_return_what_they_cost() -> None:
    """Twice a quarter of 90 million is 45; a part returned pays a part, nothing paid nothing."""
    works = Works(project=SITE_1.id, stakes={EUR: 25})

    assert points("quick_return", built(works, site_receipts=million(45)), EUR) == 15
    assert points("quick_return", built(works, site_receipts=million(15)), EUR) == 5
    assert points("quick_return", built(), EUR) == 0


def test_others_pay_for_the_clean_up() -> None:
    """Sixty percent of three units at 30 million; units count towards the target."""
    paid = {EUR: Tally(removals=3, removal_receipts=million(54))}
    unpaid = {EUR: Tally(removals=3, removal_receipts=million(53))}
    few = {EUR: Tally(removals=2, removal_receipts=million(60))}

    assert points("paid_to_clean", with_history(a_world(), paid), EUR, 3) == 15
    assert points("paid_to_clean", with_history(a_world(), unpaid), EUR, 3) == 0
    assert points("paid_to_clean", with_history(a_world(), few), EUR, 3) == 10


def test_dear_slots_are_counted() -> None:
    """Three of six."""
    sold = with_history(
        a_world(), {COM: Tally(slots_sold_dearer=1)}, {COM: Tally(slots_sold_dearer=2)}
    )

    assert points("exit_rich", sold, COM, 6) == 7
