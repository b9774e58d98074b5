"""Collision: the victim claims, or lets it go."""

from game.model.ids import million
from game.model.orbit import Happening
from game.model.treaties import Clause, Parameter
from game.model.world import World
from game.rules.engine import change
from tests.rules.incidents.table import (
    a_table,
    kind,
    outcome,
    raised,
    reputation,
    settled,
    trust,
    with_sky,
)
from tests.worlds import EUR, RUS, a_treaty

LIABILITY = a_treaty(Clause(kind="debris_liability"), parties=(RUS, EUR))


def a_happening(what: str, first: str, second: str, pieces: int) -> Happening:
    """Return something that the debris model drew at 850 km."""
    return Happening(
        sky_year=2026,
        band="MID",
        altitude_km=850,
        what=what,
        first=first,
        second=second,
        count=1,
        pieces=pieces,
    )


def a_hit() -> dict[str, Parameter]:
    """Return the facts of a satellite of EUR destroyed by a fragment of RUS."""
    happening = a_happening("fragment_destroys_active", "EUR", "RUS", 200)
    world = with_sky(a_table(), happenings=(happening,))
    return dict(next(iter(kind("collision").raised(world))).facts)


def test_the_card_is_about_the_working_satellite_of_a_seat() -> None:
    """However large the cloud of two derelicts is."""
    world = with_sky(
        a_table(),
        happenings=(
            a_happening("body_body", "others", "others", 2000),
            a_happening("fragment_destroys_active", "EUR", "RUS", 200),
        ),
    )
    case = next(iter(kind("collision").raised(world)))

    assert (case.facts["first"], case.facts["pieces"]) == ("EUR", 200)
    assert kind("collision").deciders(world, case.facts) == (EUR,)


def test_a_claim_without_an_article_brings_no_money() -> None:
    """But the world hears of it."""
    world, card = raised(a_table(), "collision", **a_hit())
    later = settled(world, card)

    assert outcome(later, card) == "claim"
    assert reputation(later, RUS) == reputation(world, RUS) - 10


def test_a_claim_under_an_article_is_paid_by_it() -> None:
    """The article has done it already; nobody is blamed twice."""
    bound = change(a_table(), treaties={LIABILITY.id: LIABILITY})
    world, card = raised(bound, "collision", **a_hit())
    later = settled(world, card)

    assert outcome(later, card) == "clause"
    assert reputation(later, RUS) == reputation(world, RUS)


def test_generosity_is_remembered() -> None:
    """Three points of trust."""
    world, card = raised(a_table(), "collision", **a_hit())

    assert trust(settled(world, card, EUR="let_go"), RUS, EUR) == 530


def test_nobody_is_asked_about_the_objects_of_strangers() -> None:
    """Neither about derelicts."""
    world: World = a_table()
    strangers = {**a_hit(), "second": "others"}
    derelict = {**a_hit(), "active": False}

    assert kind("collision").deciders(world, strangers) == ()
    assert kind("collision").deciders(world, derelict) == ()


def test_a_claim_may_go_to_the_arbiter_of_a_text() -> None:
    """Four million for the satellite; nobody is blamed before the arbiter has spoken."""
    court = a_treaty(Clause(kind="gen_arbitrate"), parties=(RUS, EUR))
    world, card = raised(a_table(treaties={court.id: court}), "collision", **a_hit())
    later = settled(world, card)

    assert outcome(later, card) == "arbiter"
    assert [(c.claimant, c.defendant, c.amount) for c in later.claims] == [(EUR, RUS, million(4))]
    assert reputation(later, RUS) == reputation(world, RUS)
