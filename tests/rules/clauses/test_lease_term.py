"""The term lets a lease run, end, be renewed and be reviewed."""

from game.model.ids import PadId, SeatId, SlotId, TreatyId, Turn, million
from game.model.world import World
from game.rules import engine
from game.rules.kinds import duties
from game.rules.slots.control import controls
from game.rules.treaties.known import changed
from tests.rules.clauses.desk import (
    a_flight,
    an_article,
    briefed,
    broken,
    flown,
    forecast,
    in_force,
    the_duty,
    worth,
)
from tests.worlds import KAZ, RUS, a_world, cash

SITE = PadId("site_31")
SITES = an_article("lease_sites", pads=("site_31",))
RENT = an_article("lease_rent", amount=million(60))


def objected(world: World, seat: SeatId) -> World:
    """Return the world in which a seat objects to the renewal of the only text."""
    return changed(world, TreatyId("t-1"), no_renewal=(seat,))


def test_after_the_last_year_pads_go_back_and_the_rent_stops() -> None:
    """Three years: turns one to three."""
    world = in_force(an_article("lease_term", years=3), SITES, RENT)
    ended = engine.change(world, turn=Turn(4))

    assert controls(engine.change(world, turn=Turn(3)), SITE) == RUS
    assert controls(ended, SITE) == KAZ
    assert cash(briefed(ended), KAZ) == million(100)


def test_articles_about_other_things_outlive_the_lease() -> None:
    """Lease and slots may stand in one text; only the lease has a term."""
    world = in_force(an_article("lease_term", years=3), RENT, an_article("gen_pay"))
    kinds = [duty.clause.kind for duty in duties(engine.change(world, turn=Turn(4)))]

    assert kinds == ["lease_term", "gen_pay"]


def test_a_renewal_goes_on_unless_whoever_has_the_right_objects() -> None:
    """The tenant has the option; the host's objection does not count."""
    world = in_force(an_article("lease_term", years=3, renewal="lessee"), SITES, turn=Turn(4))

    assert controls(objected(world, KAZ), SITE) == RUS
    assert controls(objected(world, RUS), SITE) == KAZ


def test_using_a_pad_after_the_end_is_grave() -> None:
    """The slot belongs to the host again."""
    world = briefed(in_force(an_article("lease_term", years=1), SITES, turn=Turn(2)))
    world = flown(world, a_flight(slot=SlotId("site_31/2/2/a")))

    assert broken(world) == ((RUS, "grave"),)


def test_a_review_is_called_in_its_year() -> None:
    """Year two is turn two of a lease that began in turn one."""
    world = in_force(an_article("lease_term", review=2))
    second = engine.change(world, turn=Turn(2))

    assert the_duty(world).kind.calls(world, the_duty(world)) is None
    assert the_duty(second).kind.calls(second, the_duty(second)) == "review_conference"


def test_years_left_count_this_one() -> None:
    """Objectives and agendas ask for it."""
    world = in_force(an_article("lease_term", years=20), turn=Turn(5))

    assert the_duty(world).kind.years_left(world, the_duty(world)) == 16


def test_a_term_that_ends_soon_gives_slots_back() -> None:
    """Site 31 has twelve slots a year at this condition."""
    leased = briefed(in_force(SITES))
    one_year = an_article("lease_term", years=1)

    assert forecast(leased, KAZ, one_year).slots == (0, 12, 12)
    assert worth(a_world(), RUS, an_article("lease_term", years=10)) > worth(
        a_world(), RUS, an_article("lease_term", years=5)
    )
