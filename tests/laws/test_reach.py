"""What the rules promise can be reached by commands: ways into force, votes of a delegation."""

import msgspec
import pytest

from game.model.ids import CLOCK, PlaceId
from game.model.seats import Place
from game.model.treaties import Clause, Entry, Terms
from game.model.world import World
from game.rules.engine import change
from game.rules.treaties.ratification import RatifyTreaty, VoteRatification
from game.rules.turns import AdvancePhase, CloseReview, OpenRatification, RunLaunch
from tests.rules.treaties.talks import offered, signed, the_table, the_text
from tests.worlds import EUR, KAZ, RUS, play, some_terms, with_seat

TRACKING = Clause(kind="debris_tracking", p={"level": 1})
POPULAR = {"approval_bonus": 500, "approval_until": 9}
YEAR = (
    AdvancePhase(actor=CLOCK),
    OpenRatification(actor=CLOCK),
)


def a_year_on(world: World) -> World:
    """Return Brief of the next turn, with the year run by the clock alone."""
    return play(
        world,
        RunLaunch(actor=CLOCK),
        CloseReview(actor=CLOCK),
        AdvancePhase(actor=CLOCK),
    )


def in_window(terms: Terms) -> World:
    """Return the ratification window of a turn in which all parties signed a text."""
    world = the_table()
    for seat in world.seats:
        world = with_seat(world, seat, **POPULAR)
    world = signed(offered(terms, by=KAZ, world=world))
    return play(world, *YEAR)


@pytest.mark.parametrize(
    ("entry", "ratifying", "binds"),
    [
        (Entry(rule=("all",)), (KAZ, RUS, EUR), True),
        (Entry(rule=("all",)), (KAZ, RUS), False),
        (Entry(rule=("count",), count=2), (KAZ, RUS), True),
        (Entry(rule=("named",), named=(EUR,)), (KAZ, RUS), False),
        (Entry(rule=("named",), named=(EUR,)), (KAZ, EUR), True),
        (Entry(rule=("share",), share_min=75), (KAZ, RUS), False),
        (Entry(rule=("share",), share_min=75), (KAZ, RUS, EUR), True),
    ],
)
def test_a_text_enters_into_force_by_its_own_rule(
    entry: Entry, ratifying: tuple[str, ...], binds: bool
) -> None:
    """By nothing but commands of the seats and of the clock."""
    terms = some_terms(TRACKING, parties=(KAZ, RUS, EUR), entry=entry)
    world = in_window(terms)
    name = the_text(world).id
    moves = [RatifyTreaty(actor=seat, treaty=name) for seat in ratifying]
    world = a_year_on(play(world, *moves))

    assert (world.treaties[name].state == "in_force") == binds


@pytest.mark.parametrize(
    ("votes", "ratifies"), [((True, True, False), True), ((True, False), False)]
)
def test_a_delegation_may_ratify_by_its_own_vote(votes: tuple[bool, ...], ratifies: bool) -> None:
    """More than half of the votes cast, counted when Orders end."""
    world = in_window(some_terms(TRACKING))
    settings = msgspec.structs.replace(world.settings, ratification="team_vote")
    places = {
        PlaceId(f"p-{n}"): Place(id=PlaceId(f"p-{n}"), seat=KAZ, call_sign=f"Saiga {n}")
        for n in range(len(votes))
    }
    world = with_seat(change(world, settings=settings, places=places), KAZ, played_by="player")
    name = the_text(world).id
    moves = [
        VoteRatification(actor=KAZ, treaty=name, place=place, agree=agree)
        for place, agree in zip(places, votes, strict=True)
    ]
    world = play(world, *moves, RatifyTreaty(actor=RUS, treaty=name))

    assert (a_year_on(world).treaties[name].state == "in_force") == ratifies
