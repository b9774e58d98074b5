"""What a bot does for a goal that a scenario's author made up."""

from game import catalogue
from game.bots import bot_of
from game.bots.craft.aim import aim_of
from game.bots.craft.final_orders import wished
from game.bots.craft.mind import Mind
from game.bots.craft.offers import offers
from game.bots.craft.payload_worth import weight
from game.bots.craft.weighing import weighed
from game.bots.craft.wording import treaty
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
from game.model.ids import PadId, PayloadId, SeatId
from game.model.seats import Agenda
from game.model.treaties import Clause, Condition
from game.rules.orders.orders import SetOrders
from game.rules.treaties.offers import OfferTreaty
from game.sight.seat import seat_sight
from tests.bots.aims.secrets import EUR, IND, RUS, first_day
from tests.worlds import with_seat

DISPOSAL = Sought(kind="debris_disposal", at_least={"rate": 90})
TEXT = TextGoal(articles=(DISPOSAL,), parties=3)
GOALS: tuple[Goal, ...] = (
    MetricGoal(metric="science", at_least=20),
    MoneyGoal(book="receipts", at_least=100),
    LaunchGoal(count=5, payloads=("earth_obs",)),
    TEXT,
    FigureGoal(when=Condition(metric="steppe.E", op=">=", value=60)),
)


def with_goal(seat: SeatId, goal: Goal | None) -> Mind:
    """Return what a bot with a goal reckons with on the flagship's first day."""
    agenda = None if goal is None else Agenda(id="own", goal=goal)
    world = with_seat(first_day(), seat, agenda=agenda)
    return Mind(seat_sight(world, seat), bot_of("reciprocator"))


def test_every_kind_of_goal_has_an_aim() -> None:
    """One file for each kind that scenario files know."""
    assert sorted(catalogue.modules("game.bots.goals")) == sorted(map(kind_of, GOALS))


def test_every_goal_is_played_for_without_a_crash() -> None:
    """Offers and orders come as from every bot."""
    for goal in GOALS:
        mind = with_goal(EUR, goal)
        offers(mind)

        assert isinstance(wished(mind)[0], SetOrders)


def test_a_figure_is_one_more_objective() -> None:
    """A large one; a small one is no reason to have more of it."""
    large, small = GOALS[0], MetricGoal(metric="science", at_most=3)
    plain = weight(with_goal(RUS, None), "science")

    assert weight(with_goal(RUS, large), "science") == plain + 15
    assert weight(with_goal(RUS, small), "science") == plain


def test_a_launch_that_counts_is_worth_its_part() -> None:
    """Three points for each of five satellites that look at the Earth."""
    mind = with_goal(EUR, GOALS[2])
    payloads = mind.public.library.payloads
    launch = aim_of(mind).launch

    assert launch(mind, payloads[PayloadId("earth_obs")], None) == 3
    assert launch(mind, payloads[PayloadId("comms")], PadId("site_31")) == 0


def test_flights_for_others_are_sold_at_cost() -> None:
    """Nobody is refused while they are wanted."""
    mind = with_goal(IND, LaunchGoal(count=5, whose="sold"))
    (command,) = wished(mind)

    assert isinstance(command, SetOrders)
    assert (command.sheet.margin, command.sheet.refused_customers) == (0, ())


def test_the_text_that_is_asked_for_is_offered() -> None:
    """To as many as it takes, with the values that the author wants."""
    terms = [
        command.terms
        for command in offers(with_goal(EUR, TEXT))
        if isinstance(command, OfferTreaty) and command.terms.title.startswith("Agreement of EUR")
    ]

    assert len(terms) == 1
    assert len(terms[0].parties) == 3
    assert terms[0].clauses[0].p == {"rate": 90}


def test_a_text_is_worth_the_points_that_it_brings() -> None:
    """And nothing to somebody without the goal; where none is wanted it costs them."""
    terms = treaty("Promise", (EUR, RUS, IND), "debris", 0, Clause(kind="debris_disposal"))
    strict = TextGoal(articles=(Sought(kind="debris_disposal"),), parties=3)
    none = TextGoal(articles=strict.articles, absent=True)

    assert weighed(with_goal(EUR, strict), terms).agenda > 0
    assert weighed(with_goal(EUR, None), terms).agenda == 0
    assert weighed(with_goal(EUR, none), terms).agenda < 0
