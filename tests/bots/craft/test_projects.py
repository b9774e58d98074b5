"""Works on the ground in which bots buy shares, and inspections that they order."""

import msgspec

from game.bots import bot_of
from game.bots.craft.mind import Mind
from game.bots.craft.orders import planned
from game.bots.craft.projects import useful
from game.bots.craft.visits import visits
from game.model.ids import ProjectId, SeatId, Turn, million
from game.model.treaties import Clause
from game.rules.engine import change
from game.sight.seat import seat_sight
from tests.bots.aims.secrets import first_day, holder
from tests.bots.scene import STATES, a_table, mind_of
from tests.worlds import EUR, KAZ, RUS, a_treaty, with_seat

UAE = SeatId("UAE")
BROKER, PROFITEER = bot_of("broker"), bot_of("profiteer")


def stakes(mind: Mind) -> list[str]:
    """Return the projects of which the seat would buy shares."""
    return [str(stake.project) for stake in planned(mind).sheet.stakes]


def test_a_rich_seat_buys_several_shares_at_once() -> None:
    """Money lies idle otherwise."""
    world = with_seat(first_day(), UAE, cash=million(1500))
    bought = stakes(Mind(seat_sight(world, UAE), BROKER))

    assert len(bought) >= 2
    assert len(bought) == len(set(bought))


def test_a_poor_seat_buys_none() -> None:
    """It has other worries."""
    world = with_seat(first_day(), UAE, cash=million(20))

    assert not stakes(Mind(seat_sight(world, UAE), BROKER))


def test_an_aim_buys_what_the_money_reaches_and_before_the_launches() -> None:
    """A part of the old pad is better than none of it."""
    mind = holder("gagarins_start", with_seat(first_day(), UAE, cash=million(120)))
    first, *others = planned(mind).sheet.stakes

    assert first.project == "site_1_refurbish"
    assert 0 < first.share < 100
    assert "site_1_museum" not in [stake.project for stake in others]


def test_works_that_come_too_late_are_not_begun() -> None:
    """A pad of two years is of no use in the last one."""
    last = change(first_day(), turn=Turn(8))
    mind = Mind(seat_sight(last, SeatId("COM")), BROKER)

    assert ProjectId("commercial_pad") not in tuple(useful(mind))


def test_works_with_visitors_pay_for_themselves() -> None:
    """Early enough, whatever the objectives are."""
    mind = Mind(seat_sight(first_day(), RUS), BROKER)

    assert ProjectId("site_1_museum") in tuple(useful(mind))


def test_inspectors_go_where_it_would_show_and_to_the_unclean() -> None:
    """To the factories of those whom no survey saw with kits; clean ones are let alone."""
    text = a_treaty(
        Clause(article=1, kind="debris_disposal"),
        Clause(article=2, kind="debris_inspection", p={"visits": 1, "where": ("factories",)}),
        parties=STATES,
    )
    world = with_seat(a_table(text), RUS, disposal_published=950)
    ordered = visits(mind_of(world, EUR, BROKER))

    assert [(visit.of, visit.where) for visit in ordered] == [
        (KAZ, "factories"),
    ]


def test_nobody_is_visited_without_a_right() -> None:
    """And a profiteer looks at nobody even with one."""
    promise = a_treaty(Clause(article=1, kind="debris_disposal"), parties=STATES)
    visit = Clause(article=2, kind="debris_inspection", p={"visits": 2})
    both = a_treaty(*promise.terms.clauses, visit, parties=STATES)

    assert not visits(mind_of(a_table(promise), EUR, BROKER))
    assert not visits(mind_of(a_table(both), EUR, PROFITEER))


def test_whoever_shuns_sells_no_flights_to_the_unclean() -> None:
    """When most of the others are clean; refusals are public, and so is their reason."""
    world = a_table(turn=Turn(5))
    for seat in (KAZ, EUR):
        world = with_seat(world, seat, disposal_published=950)
    broker, profiteer = (planned(mind_of(world, RUS, bot)).sheet for bot in (BROKER, PROFITEER))

    assert broker.refused_customers == ("COM",)
    assert profiteer.refused_customers == ()
    assert msgspec.structs.replace(broker, refused_customers=()) != broker
