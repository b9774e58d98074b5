"""Joint ventures: who pays, who gains, who leads, and who did not pay its part."""

from game.model.compliance import Arrears
from game.model.ground import Works
from game.model.ids import Percent, ProjectId, TreatyId, Turn, million
from game.model.world import World
from tests.rules.clauses.desk import an_article_of_all, broken, faults, forecast, in_force, the_duty
from tests.rules.yard import a_project, with_ground, with_library
from tests.worlds import EUR, KAZ, RUS, a_world

CENTRE = an_article_of_all(
    "gen_joint", project="training_centre", costs=("KAZ:30", "RUS:70"), lead="RUS"
)


def with_centre(world: World, **stakes: int) -> World:
    """Return the world with a training centre that waits for money."""
    world = with_library(world, a_project(education=4))
    paid = {seat: Percent(stakes[seat]) for seat in world.seats if seat in stakes}
    works = Works(project=ProjectId("training_centre"), stakes=paid)
    return with_ground(world, works=(works,))


def test_it_names_costs_benefits_and_lead() -> None:
    """Benefits that nobody divided are equal."""
    world = in_force(CENTRE)
    joint = the_duty(world).kind.joint(world, the_duty(world))

    assert joint is not None
    assert (joint.project, joint.lead) == ("training_centre", RUS)
    assert joint.costs == {KAZ: 30, RUS: 70}
    assert joint.benefits == {KAZ: 50, RUS: 50}


def test_whoever_does_not_pay_its_share_breaks_it() -> None:
    """Materially."""
    assert broken(with_centre(in_force(CENTRE), KAZ=30, RUS=70)) == ()
    assert broken(with_centre(in_force(CENTRE), KAZ=30, RUS=10)) == ((RUS, "material"),)


def test_a_launch_of_the_venture_that_was_not_paid_breaks_it() -> None:
    """The share of the launch is owed."""
    owed = Arrears(
        debtor=KAZ, creditor=RUS, amount=1, treaty=TreatyId("t-1"), article=1, since=Turn(1)
    )
    world = in_force(an_article_of_all("gen_joint", project="comms"), arrears=(owed,))

    assert broken(world) == ((KAZ, "material"),)


def test_a_lunar_programme_makes_members_of_a_bloc() -> None:
    """That is what membership is."""
    world = in_force(an_article_of_all("gen_joint", bloc="I"))
    duty = the_duty(world)

    assert [duty.kind.bloc(world, duty, seat) for seat in (KAZ, EUR)] == ["I", None]


def test_only_parties_share_what_exists() -> None:
    """Shares make a whole."""
    world = with_library(a_world(), a_project())
    stranger = an_article_of_all("gen_joint", project="training_centre", costs=("EUR:100",))
    short = an_article_of_all("gen_joint", project="training_centre", costs=("KAZ:30",))

    assert faults(stranger, world) == {"treaty.not_a_party"}
    assert faults(short, world) == {"treaty.shares_not_whole"}
    assert faults(CENTRE, a_world()) == {"treaty.venture_unknown"}
    assert faults(CENTRE, world) == set()


def test_the_forecast_is_the_own_share() -> None:
    """Thirty percent of 40 $M, half of the points."""
    world = with_library(a_world(), a_project(education=4))

    assert forecast(world, KAZ, CENTRE).cash == (million(-12), 0, 0)
    assert forecast(world, KAZ, CENTRE).points == {"education": 2}
