"""Mediation: the fairest value, from what everybody knows."""

from game.model.conference import Alternative, Bracket
from game.model.ids import SeatId, million
from game.model.seats import Agenda
from game.model.treaties import Clause, Parameter
from game.model.world import World
from game.rules.conference.floor import conferring
from game.rules.conference.mediation import candidates, fairest, gains_of, in_dispute, nearness
from game.rules.conference.public_outlook import public_outlook
from game.sight.outlook import outlook
from game.sight.seat import seat_sight
from tests.rules.conference.hall import a_text, called, the_conference
from tests.worlds import EUR, KAZ, RUS, with_seat

AMOUNT = Bracket(
    article=1,
    parameter="amount",
    alternatives=(
        Alternative(value=million(10), sponsors=(RUS,)),
        Alternative(value=million(40), sponsors=(EUR,)),
    ),
)
YIELDS = Bracket(
    article=1,
    parameter="right_of_way",
    alternatives=(
        Alternative(value="smaller", sponsors=(RUS,)),
        Alternative(value="later", sponsors=(EUR, KAZ)),
    ),
)
PAYMENT = a_text(Clause(kind="gen_pay", by=("RUS",), to=("EUR",)))


def hall(bracket: Bracket) -> World:
    """Return a world whose conference has this bracket, with its sponsors."""
    world = called(terms=PAYMENT if bracket is AMOUNT else a_text())
    return conferring(world, brackets=(bracket,))


def the_fairest(world: World) -> Parameter:
    """Return what a mediator proposes for the only bracket."""
    conference = the_conference(world)
    return fairest(world, conference, conference.brackets[0])


def test_a_payment_is_split_in_the_middle() -> None:
    """What one side wins the other loses, so the middle leaves the worse-off side best off."""
    assert the_fairest(hall(AMOUNT)) == million(20)


def test_a_gain_is_measured_on_the_own_scale() -> None:
    """From the worst candidate to the best: 0 to 1000 for a payer and for a payee."""
    world = hall(AMOUNT)
    values = candidates(world, the_conference(world), AMOUNT)
    gains = gains_of(world, the_conference(world), AMOUNT, values)

    assert values == (million(10), million(40), million(20))
    assert gains == {RUS: [1000, 0, 666], EUR: [0, 1000, 333]}


def test_where_worth_is_silent_the_own_wish_counts() -> None:
    """Two delegations behind one word outweigh one behind another."""
    assert the_fairest(hall(YIELDS)) == "later"


def test_a_number_near_the_own_wish_is_nearly_as_good() -> None:
    """Where worth is silent, too."""
    numbers = Bracket(
        article=2,
        parameter="level",
        alternatives=(Alternative(value=0), Alternative(value=2)),
    )

    assert [nearness(_behind(numbers, RUS, 0), RUS, value) for value in (0, 1, 2)] == [
        1000,
        500,
        0,
    ]


def test_a_dispute_needs_two_values_with_sponsors() -> None:
    """One side alone has nobody to settle with."""
    alone = Bracket(
        article=1,
        parameter="level",
        alternatives=(Alternative(value=1, sponsors=(RUS, EUR)), Alternative(value=2)),
    )

    assert in_dispute(AMOUNT) == (RUS, EUR)
    assert in_dispute(alone) == ()


def test_a_proposal_betrays_no_purse_and_no_agenda() -> None:
    """It is the same whatever the seats in dispute hide."""
    world = hall(AMOUNT)
    rich = with_seat(
        with_seat(world, RUS, cash=million(900), trust={EUR: 0}, conduct_last="care"),
        EUR,
        income=million(1),
        agenda=Agenda(id="old_friends"),
    )

    assert the_fairest(rich) == the_fairest(world)
    assert public_outlook(rich, RUS) == public_outlook(world, RUS)


def test_a_mediator_knows_of_a_seat_what_every_rival_knows() -> None:
    """The profiles are those of any other seat's outlook."""
    world = hall(AMOUNT)
    ours = public_outlook(world, RUS).profiles
    theirs = outlook(seat_sight(world, KAZ)).profiles

    assert {s: p for s, p in ours.items() if s != KAZ} == {
        s: p for s, p in theirs.items() if s != KAZ
    }


def _behind(bracket: Bracket, seat: SeatId, value: int) -> Bracket:
    """Return the bracket with a seat behind a value."""
    first = Alternative(value=value, sponsors=(seat,))
    rest = (a for a in bracket.alternatives if a.value != value)
    return Bracket(
        article=bracket.article, parameter=bracket.parameter, alternatives=(first, *rest)
    )
