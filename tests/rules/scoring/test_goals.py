"""Goals that a scenario's author made up for a secret agenda."""

import pytest

from game.model.goals import (
    FigureGoal,
    Goal,
    LaunchGoal,
    MetricGoal,
    MoneyGoal,
    Sought,
    TextGoal,
    kind_of,
)
from game.model.ids import PadId, Turn, million
from game.model.seats import Agenda, Tally
from game.model.treaties import Clause, Condition
from game.model.world import World
from game.rules.engine import change
from game.rules.scoring.agendas import secret_points
from game.rules.scoring.goals import progress
from tests.rules.scoring.records import a_launch, with_history
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world, with_seat

RENT = Clause(kind="lease_rent", by=("RUS",), to=("KAZ",), p={"amount": million(115)})


def points(goal: Goal, world: World, most: int = 15) -> int:
    """Return what a goal pays the tenant."""
    agenda = Agenda(id="own", goal=goal, most=most)
    return secret_points(with_seat(world, RUS, agenda=agenda), RUS)


@pytest.mark.parametrize(
    ("prestige", "reached"), [(0, 0), (4, 0), (10, 0), (15, 7), (20, 15), (40, 15)]
)
def test_a_figure_pays_for_its_part_of_the_way(prestige: int, reached: int) -> None:
    """From where points begin to what is asked for, rounded down."""
    world = with_seat(a_world(), RUS, prestige=prestige)

    assert points(MetricGoal(metric="prestige", at_least=20, begins=10), world) == reached


@pytest.mark.parametrize(("prestige", "reached"), [(20, 15), (21, 0)])
def test_a_figure_at_most_pays_all_or_nothing(prestige: int, reached: int) -> None:
    """Unless the author says where points begin."""
    world = with_seat(a_world(), RUS, prestige=prestige)

    assert points(MetricGoal(metric="prestige", at_most=20), world) == reached
    assert points(MetricGoal(metric="prestige", at_most=20, begins=22), world) >= 7


def test_fewer_points_can_be_at_stake() -> None:
    """Half of ten is five."""
    world = with_seat(a_world(), RUS, prestige=10)

    assert points(MetricGoal(metric="prestige", at_least=20), world, most=10) == 5


def test_money_is_counted_until_a_turn() -> None:
    """Rent of two years, and of the first one."""
    world = with_history(
        a_world(), {RUS: Tally(rent_paid=million(90))}, {RUS: Tally(rent_paid=million(60))}
    )

    assert points(MoneyGoal(book="rent_paid", at_most=100), world) == 0
    assert points(MoneyGoal(book="rent_paid", at_most=100, by_turn=Turn(1)), world) == 15
    assert points(MoneyGoal(book="rent_paid", at_least=300), world) == 7


@pytest.mark.parametrize(
    ("goal", "reached"),
    [
        (LaunchGoal(count=4), 3),
        (LaunchGoal(count=4, payloads=("comms",)), 2),
        (LaunchGoal(count=4, pads=("home",)), 1),
        (LaunchGoal(count=4, pads=("home", "site_31")), 3),
        (LaunchGoal(count=4, by_turn=Turn(1)), 2),
        (LaunchGoal(count=4, whose="sold"), 1),
    ],
)
def test_launches_that_arrived_are_counted(goal: LaunchGoal, reached: int) -> None:
    """By whose they are, what flew, from where and until when."""
    flights = (
        a_launch(RUS),
        a_launch(RUS, pad=None),
        a_launch(RUS, payload="supply", turn=Turn(2)),
        a_launch(RUS, outcome="failure"),
        a_launch(EUR, provider=RUS, pad=PadId("proton")),
        a_launch(EUR, provider=EUR),
    )

    assert progress(goal, change(a_world(), launch_log=flights), RUS).reached == reached


@pytest.mark.parametrize(
    ("goal", "reached"),
    [
        (TextGoal(), 15),
        (TextGoal(articles=(Sought(kind="lease_rent", by=(RUS,), to=(KAZ,)),)), 15),
        (TextGoal(articles=(Sought(kind="lease_rent", by=(KAZ,)),)), 0),
        (TextGoal(articles=(Sought(kind="lease_rent", at_most={"amount": million(115)}),)), 15),
        (TextGoal(articles=(Sought(kind="lease_rent", at_least={"amount": million(116)}),)), 0),
        (TextGoal(articles=(Sought(kind="lease_rent", p={"in_kind": 0}),)), 15),
        (TextGoal(articles=(Sought(kind="lease_rent"), Sought(kind="lease_term"))), 0),
        (TextGoal(bound=(KAZ,)), 15),
        (TextGoal(bound=(EUR,)), 0),
        (TextGoal(parties=3), 0),
        (TextGoal(written=True), 0),
        (TextGoal(by_turn=Turn(1)), 15),
        (TextGoal(count=2), 7),
        (TextGoal(absent=True), 0),
    ],
)
def test_a_text_in_force_is_what_was_asked_for(goal: TextGoal, reached: int) -> None:
    """The lease between the host, who wrote it, and the tenant."""
    lease = a_treaty(RENT, parties=(KAZ, RUS))

    assert points(goal, a_world(lease)) == reached


def test_a_text_of_others_counts_only_if_everybody_may_know() -> None:
    """Points tell nothing about a secret."""
    goal = TextGoal(articles=(Sought(kind="gen_pay"),), member=False)
    pay = Clause(kind="gen_pay", by=("EUR",), to=("KAZ",), p={"amount": million(5)})
    public, secret = (
        a_treaty(pay, parties=(KAZ, EUR), visibility=visibility)
        for visibility in ("public", "secret")
    )

    assert points(goal, a_world(public)) == 15
    assert points(goal, a_world(secret)) == 0
    assert points(TextGoal(articles=goal.articles), a_world(public)) == 0


def test_the_keeper_of_a_text_is_asked_for() -> None:
    """The first party keeps it."""
    goal = TextGoal(deposited=True)

    assert points(goal, a_world(a_treaty(RENT, parties=(RUS, KAZ)))) == 15
    assert points(goal, a_world(a_treaty(RENT, parties=(KAZ, RUS)))) == 0


def test_a_public_figure_is_all_or_nothing() -> None:
    """The health of the steppe."""
    healthy = FigureGoal(when=Condition(metric="steppe.E", op=">=", value=60))
    perfect = FigureGoal(when=Condition(metric="steppe.E", op=">", value=99))

    assert (points(healthy, a_world()), points(perfect, a_world())) == (15, 0)


def test_a_goal_knows_its_kind() -> None:
    """As scenario files call it."""
    assert kind_of(LaunchGoal(count=1)) == "launches"


def test_what_is_no_goal_is_a_bug() -> None:
    """Not a goal that nobody reaches."""
    with pytest.raises(TypeError):
        progress("win", a_world(), RUS)
