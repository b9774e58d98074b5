"""Know-how: what one party teaches another, and what withholding it is."""

from game.model.seats import Technology
from game.model.treaties import Clause
from game.model.world import World
from tests.rules.clauses.desk import (
    a_year_later,
    an_article,
    broken,
    closed,
    forecast,
    in_force,
    sheet,
)
from tests.worlds import KAZ, RUS, a_world, with_seat

SKILLED = Technology(adr=1, crew=1)


def taught(clause: Clause, years: int) -> World:
    """Return the world after some years of teaching by a skilled tenant."""
    world = with_seat(in_force(clause), RUS, technology=SKILLED)
    for _ in range(years):
        world = a_year_later(closed(world))
    return world


def test_five_points_are_a_step_but_never_above_the_giver() -> None:
    """Five a year for two years, and the giver has only one step."""
    clause = an_article("gen_capacity", gives="adr", points=5)

    assert taught(clause, 1).seats[KAZ].technology.adr == 1
    assert taught(clause, 2).seats[KAZ].technology.adr == 1


def test_crews_need_people_trained_as_well() -> None:
    """Points alone do not fly."""
    alone = an_article("gen_capacity", gives="crew", points=5)
    trained = an_article("gen_capacity", gives="crew", points=5, seats=1)

    assert taught(alone, 2).seats[KAZ].technology.crew == 0
    assert taught(trained, 1).seats[KAZ].technology.crew == 0
    assert taught(trained, 2).seats[KAZ].technology.crew == 1


def test_training_and_data_bring_points() -> None:
    """Two of education for a person, one of science for data."""
    clause = an_article("gen_capacity", points=0, seats=2, data=True)
    seat = taught(clause, 1).seats[KAZ]

    assert (seat.education, seat.science) == (4, 1)


def test_withholding_is_minor_and_again_material() -> None:
    """And teaches nothing."""
    clause = an_article("gen_capacity", gives="adr", points=5)
    world = sheet(with_seat(in_force(clause), RUS, technology=SKILLED), RUS, know_how_shared=False)

    assert broken(world) == ((RUS, "minor"),)
    assert broken(a_year_later(world)) == ((RUS, "material"),)
    assert closed(world).seats[KAZ].technology.adr == 0


def test_the_receiver_expects_points() -> None:
    """Three years of one trained person, and a step for six points."""
    clause = an_article("gen_capacity", points=2, seats=1)

    assert forecast(a_world(), KAZ, clause).points == {"education": 6, "prestige": 1}
    assert forecast(a_world(), RUS, clause).points == {}
